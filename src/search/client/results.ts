import { element, excerptNodes } from './dom.ts';
import { labelOf } from './labels.ts';
import type { Labels, Result } from './pagefind.ts';

/** `2004-12-06` as `December 6, 2004`, `2013` as it is. */
function dateText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!month || !day) return date;
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year!, month - 1, day),
  );
}

/** One result: title, date, source and what the release reports, then the words around those found. */
export function resultItem({ url, meta, excerpt }: Result, labels: Labels): HTMLElement {
  const stages = (meta.stages ?? '').split(' ').filter(Boolean);
  const facts = [
    meta.date && dateText(meta.date),
    meta.kind && labelOf('source', meta.kind === 'provision' ? 'statute' : meta.kind, labels),
    stages.map((stage) => labelOf('outcome', stage, labels)).join(', '),
  ].filter((text): text is string => !!text);
  return element(
    'li',
    { class: 'result' },
    element('h2', {}, element('a', { href: url }, meta.title ?? url)),
    element('p', { class: 'result-facts' }, ...facts.map((text) => element('span', {}, text))),
    element('p', { class: 'result-words' }, ...excerptNodes(excerpt)),
  );
}
