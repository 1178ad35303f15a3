import { kindOf } from '../domain/ids.ts';
import type { Adapter, Page, ParsedRelease, RawRelease } from './adapter.ts';
import { orderText } from './administrative-proceeding/order-text.ts';
import { summaryText } from './administrative-proceeding/summary-text.ts';
import { cleanCharacters } from './characters.ts';
import { currentSite } from './litigation-release/current-site.ts';
import { plainText } from './litigation-release/plain-text.ts';
import { staticPage } from './litigation-release/static-page.ts';
import { otherPage, reportsEnforcement } from './not-enforcement.ts';
import { currentSiteText } from './press-release/current-site-text.ts';
import { formerSite } from './press-release/former-site.ts';
import { printedPage } from './press-release/printed-page.ts';
import { idOfFileName } from './release-numbers.ts';

/** Every markup era that can be read. Exactly one must know a page. */
export const ADAPTERS: readonly Adapter[] = [
  plainText,
  staticPage,
  currentSite,
  printedPage,
  formerSite,
  currentSiteText,
  orderText,
  summaryText,
];

/** Why a file gives no release; the codes are listed in docs/sources.md. */
export interface ParseIssue {
  code: 'unknown-markup' | 'ambiguous-markup' | 'empty-body' | 'not-enforcement' | 'page-not-found' | 'no-id';
  message: string;
  hint: string;
}

export type ParseResult = { ok: true; release: ParsedRelease } | { ok: false; issue: ParseIssue };

const rejected = (code: ParseIssue['code'], message: string, hint: string): ParseResult => ({
  ok: false,
  issue: { code, message, hint },
});

const HTML = /<(?:!doctype html|html|head|body|div|p|h[1-6])\b/i;

/**
 * Reads one collected file. Whatever the file holds, the answer is a release or an issue; nothing is thrown (a page nested ten
 * thousand deep does not fit on the stack).
 */
export function parseRelease(raw: RawRelease): ParseResult {
  const text = cleanCharacters(raw.text);
  if (!/\S/.test(text)) {
    return rejected('empty-body', 'The file holds no words.', 'Collect it again, or remove it.');
  }
  const page: Page = { ...raw, text, html: HTML.test(text) };
  const other = otherPage(page);
  if (other) return rejected(other.code, other.message, other.hint);
  const known = ADAPTERS.filter((adapter) => adapter.matches(page));
  const [adapter] = known;
  if (!adapter) {
    return rejected(
      'unknown-markup',
      'No source adapter knows this markup.',
      'If it is an enforcement release, add an adapter for its era: docs/sources.md tells how.',
    );
  }
  if (known.length > 1) {
    return rejected(
      'ambiguous-markup',
      `Several source adapters claim this page: ${known.map(({ name }) => name).join(', ')}.`,
      'Make their tests exclude each other; the first must not win by chance.',
    );
  }
  try {
    return readWith(adapter, page);
  } catch (error) {
    return rejected(
      'unknown-markup',
      `The source adapter ${adapter.name} could not read the page: ${(error as Error).message}.`,
      'See whether the file is damaged; if it is not, report it with the page.',
    );
  }
}

function readWith(adapter: Adapter, page: Page): ParseResult {
  const { blocks, resources, ...told } = adapter.read(page);
  if (!blocks.some(({ role }) => role !== 'letterhead' && role !== 'number' && role !== 'end')) {
    return rejected('empty-body', 'The page has no words of a release.', 'Collect it again, or remove it.');
  }
  if (adapter.kind === 'press-release' && !reportsEnforcement(blocks)) {
    return rejected(
      'not-enforcement',
      'The press release reports no enforcement: it uses none of its words.',
      'Leave it out of the folder of releases.',
    );
  }
  const id = page.id ?? idOfFileName(page.file) ?? told.id;
  if (!id) {
    return rejected(
      'no-id',
      'Neither the index nor the name of the file nor the page tells the number of the release.',
      'Name the file after the release (lr-17312.html, pr-2024-15.txt, ap-34-43761.txt) or describe it in index.jsonl.',
    );
  }
  const url = page.url ?? told.url;
  const kind = page.kind ?? kindOf(id);
  return { ok: true, release: { id, kind, markup: adapter.name, ...(url && { url }), blocks, resources } };
}
