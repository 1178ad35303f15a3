import { type Case, caseFigure, caseStatus } from './archive.ts';
import { isShouted } from './caption.ts';
import { courtCitation } from './courts.ts';
import { counted, dateInWords, dollars } from './english.ts';
import { escapeHtml } from './text.ts';
import { caseUrl } from './urls.ts';

const rows = new WeakMap<Case, string>();

/** The case in a list: title, date, how it stands, court, money. A case stands in a dozen lists, so that its row is made once. */
export function caseRow(entry: Case): string {
  const known = rows.get(entry);
  if (known) return known;
  const row = rowHtml(entry);
  rows.set(entry, row);
  return row;
}

function rowHtml(entry: Case): string {
  const status = caseStatus(entry);
  const figure = caseFigure(entry);
  const parts = [
    entry.from && `<time datetime="${entry.from}">${dateInWords(entry.from)}</time>`,
    status && `<span>${status.label}</span>`,
    entry.courts[0] && `<span>${escapeHtml(courtCitation(entry.courts[0]))}</span>`,
    entry.releases.length > 1 && `<span>${counted(entry.releases.length, 'release')}</span>`,
    figure && `<span class="usd">${dollars(figure.usd)}</span>`,
  ].filter(Boolean);
  const shout = isShouted(entry.title) ? ' class="shout"' : '';
  return `<li><a href="${caseUrl(entry.id)}"${shout}>${escapeHtml(entry.title)}</a><p>${parts.join(' ')}</p></li>`;
}
