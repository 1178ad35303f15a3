import { counted } from './english.ts';
import type { PartyIndex, PartyName } from './party-index.ts';
import { indexName } from './party-names.ts';
import { escapeHtml } from './text.ts';
import { caseUrl, partyUrl } from './urls.ts';

/** A name in the index: it leads to its page when several cases have it, or else to its case. */
export function partyRow({ name, kind, slug, cases }: PartyName, { shared }: PartyIndex): string {
  const href = shared.has(slug) ? partyUrl(slug) : caseUrl(cases[0]!.id);
  const note = cases.length > 1 ? counted(cases.length, 'case') : cases[0]!.year === 'undated' ? '' : cases[0]!.year;
  return `<li><a href="${href}">${escapeHtml(indexName(name, kind))}</a><span class="count">${note}</span></li>`;
}

/** The part of the alphabet on a page of the index: `Mac to Mar`. */
export function partyRange(names: readonly PartyName[]): string {
  const start = ({ name, kind }: PartyName): string => indexName(name, kind).replace(/^the /i, '').slice(0, 3).trim();
  return names.length === 0 ? '' : `${start(names[0]!)} to ${start(names.at(-1)!)}`;
}
