/** A step on the way down to a page. */
export interface Crumb {
  name: string;
  href: string;
}
