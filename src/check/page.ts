import { Parser } from 'htmlparser2';

/** What the check needs of a built page. */
export interface Page {
  /** Address below the root of the site: `/cases/lr-10001/`. */
  address: string;
  ids: Set<string>;
  /** Ids that stand twice. */
  twice: string[];
  /** Addresses that the page links, loads or goes to, as written. */
  links: Set<string>;
  title: string;
}

const LINKING: Record<string, string> = {
  a: 'href',
  link: 'href',
  script: 'src',
  img: 'src',
  form: 'action',
  use: 'href',
};
/** `0; url=/cases/lr-10001/` of a page that goes elsewhere. */
const REFRESH = /^\s*\d+\s*;\s*url=(.+)$/i;

/** Reads a built page. */
export function readPage(address: string, html: string): Page {
  const page: Page = { address, ids: new Set(), twice: [], links: new Set(), title: '' };
  let inTitle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id } = attributes;
      if (id !== undefined) {
        if (page.ids.has(id)) page.twice.push(id);
        page.ids.add(id);
      }
      const target = attributes[LINKING[name] ?? ''];
      if (target) page.links.add(target);
      const refresh =
        name === 'meta' &&
        attributes['http-equiv']?.toLowerCase() === 'refresh' &&
        REFRESH.exec(attributes.content ?? '');
      if (refresh) page.links.add(refresh[1]!);
      inTitle = name === 'title' && !page.title;
    },
    ontext(text) {
      if (inTitle) page.title += text;
    },
    onclosetag() {
      inTitle = false;
    },
  });
  parser.end(html);
  return page;
}
