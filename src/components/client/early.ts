/**
 * What stands in the head of every page and runs before it is painted: the remembered colour scheme, and that a script can answer to
 * the buttons. It is the same on every page, word for word, so that a content security policy can allow it by its hash. Without
 * storage there is no switch, and the device decides.
 */
export const EARLY_SCRIPT =
  '{let d=document.documentElement.dataset;d.script="";if(navigator.share)d.share="";try{d.theme=localStorage.getItem("theme")||"auto"}catch{}}';
