import type { Block } from '../domain/block.ts';
import type { Page } from './adapter.ts';

/** A page that is no enforcement release: how it is known, what it is, and what to do about it. */
interface OtherPage {
  /** `page-not-found` where a release stood at the address and sec.gov has it no longer. */
  code: 'not-enforcement' | 'page-not-found';
  known: RegExp;
  message: string;
  hint: string;
}

const LEAVE_OUT = 'Leave it out of the folder of releases.';

const OTHER_PAGES: readonly OtherPage[] = [
  {
    code: 'page-not-found',
    // `the page you're looking for might have been removed`, its apostrophe lost or not
    known: /page you(?:\\|['’])?re looking for might have been removed|>Oops! We can.{0,3} find this/,
    message: 'The page is the answer of sec.gov for an address that it no longer has, not a release.',
    hint: 'Collect the release from another of its addresses, or from an archive, and import it again.',
  },
  {
    code: 'not-enforcement',
    known: /^\s*(?:<\?xml[^>]*>\s*)?<(?:rss|feed|rdf:RDF)\b/,
    message: 'The file is a feed that lists releases, not a release.',
    hint: LEAVE_OUT,
  },
  {
    code: 'not-enforcement',
    known: /^"?Date"?,"?Headline"?,"?Link"?,/i,
    message: 'The file is a table that lists releases, not a release.',
    hint: LEAVE_OUT,
  },
  {
    code: 'not-enforcement',
    // the rows of a list on the current site
    known: /class="[^"]*\b(?:pr-list-page-row|views-view-table)\b/,
    message: 'The page lists releases; it is not one.',
    hint: LEAVE_OUT,
  },
  {
    code: 'not-enforcement',
    // `<div class="article-type">Speech</div>`, `PUBLIC STATEMENT` on a line of its own
    known:
      /class="article-type">\s*(?:Speech|Public Statement|Statement|Testimony)\s*<|^(?:SPEECH|(?:PUBLIC )?STATEMENT|TESTIMONY)$/m,
    message: 'The page is a speech, a statement or testimony, not an enforcement release.',
    hint: LEAVE_OUT,
  },
];

/** Says what a page is that is no enforcement release; undefined for all others. */
export const otherPage = (page: Page): OtherPage | undefined => OTHER_PAGES.find(({ known }) => known.test(page.text));

/** Words of enforcement; a press release about rules, meetings or appointments has hardly any. */
const ENFORCEMENT =
  /\b(charge[sd]|alleg(?:e|ed|es|ing|ation|ations)|violat(?:e|ed|ing|ions?)|penalt(?:y|ies)|disgorge(?:ment)?|injunctions?|enjoin(?:ed|s|ing)|settle(?:d|ment|s)?|fraud(?:ulent)?|complaint|cease-and-desist|barred|misconduct|freeze|wrongdoing)\b/gi;

/** Whether a press release reports enforcement: it uses two or more of its words. */
export function reportsEnforcement(blocks: readonly Block[]): boolean {
  const words = blocks.flatMap(({ text }) => text.match(ENFORCEMENT) ?? []).map((word) => word.toLowerCase());
  return new Set(words).size > 1;
}
