/** Lets the arrow keys walk from the box through the results and back, and Escape return to the box. */
export function walkWithArrows(box: HTMLInputElement, mount: HTMLElement): void {
  const links = (): HTMLElement[] =>
    [...mount.querySelectorAll<HTMLElement>('.result h3 a')].filter((link) => link.offsetParent);
  const handle = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [box, ...links()];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'Escape' && at > 0) box.focus();
    else if (at < 0) return;
    else if (event.key === 'ArrowDown') stops[Math.min(at + 1, stops.length - 1)]!.focus();
    else if (event.key === 'ArrowUp' && at > 0) stops[at - 1]!.focus();
    else return;
    event.preventDefault();
  };
  box.addEventListener('keydown', handle);
  mount.addEventListener('keydown', handle);
}
