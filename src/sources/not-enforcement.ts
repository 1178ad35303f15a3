import type { Page } from './adapter.ts';

/** A page that is no enforcement release: what it is, how it is known, and what to do about it. */
interface OtherPage {
  known: RegExp;
  message: string;
  hint: string;
}

const OTHER_PAGES: readonly OtherPage[] = [
  {
    known: /page you(?:\\|’|')?re looking for might have been removed|>Oops! We can.{0,3} find this/,
    message: 'The page is the answer of sec.gov for an address that it no longer has, not a release.',
    hint: 'Collect the release from another of its addresses, or from an archive, and import it again.',
  },
];

/** Says what a page is that is no enforcement release; undefined for all others. */
export const notEnforcement = (page: Page): OtherPage | undefined =>
  OTHER_PAGES.find(({ known }) => known.test(page.text));
