/** Address of a file of the built site: `/cases/lr-10001/` for `cases/lr-10001/index.html`. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Where a link of the page at `from` leads on this site, without its fragment and query, and the fragment; null if elsewhere. */
export function targetOf(link: string, from: string, site: string): { address: string; fragment: string } | null {
  let url: URL;
  try {
    url = new URL(link, new URL(from, site));
  } catch {
    return { address: link, fragment: '' };
  }
  if (url.origin !== new URL(site).origin) return null;
  return { address: decodeURI(url.pathname), fragment: decodeURIComponent(url.hash.slice(1)) };
}

/** Whether a static host answers at an address, given the addresses of all files: a folder answers without its last slash too. */
export const answers = (address: string, addresses: ReadonlySet<string>): boolean =>
  addresses.has(address) || addresses.has(`${address}/`);
