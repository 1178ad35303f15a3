import { compareReleases } from '../../domain/order.ts';
import { dateInWords, dollars } from '../../site/english.ts';
import { blockAnchor } from '../../site/urls.ts';
import { element } from './dom.ts';
import { excerptOf } from './excerpt.ts';
import type { Result } from './pagefind.ts';
import type { Group } from './pager.ts';

/** Date, source, stage and money in short. */
function factsOf({ meta: { date, kind, stages, usd } }: Result): HTMLElement {
  const facts = [date && dateInWords(date), kind, stages, usd && dollars(Number(usd))];
  return element('p', { class: 'result-facts' }, ...facts.flatMap((text) => (text ? element('span', {}, text) : [])));
}

function wordsOf(result: Result): HTMLElement[] {
  const excerpt = excerptOf(result);
  if (!excerpt) return [];
  const { id, title, case: matter } = result.meta;
  const { block, nodes } = excerpt;
  const toBlock = matter && [
    ' ',
    element(
      'a',
      { href: result.url.split('#')[0] + blockAnchor(id, block), 'aria-label': `Paragraph ${block} of ${title}` },
      `¶ ${block}`,
    ),
  ];
  return [element('p', { class: 'result-words' }, ...nodes, ...(toBlock || []))];
}

/** The other releases of a case among the results, in the order of time. */
function othersOf(others: readonly Result[]): HTMLElement[] {
  if (others.length === 0) return [];
  const name = others.length === 1 ? '1 more release of this case' : `${others.length} more releases of this case`;
  const items = others
    .toSorted(({ meta: a }, { meta: b }) => compareReleases(a, b))
    .map(({ url, meta: { title, date } }) =>
      element('li', {}, element('a', { href: url }, title), date ? ` ${dateInWords(date)}` : ''),
    );
  return [element('details', { class: 'result-others' }, element('summary', {}, name), element('ul', {}, ...items))];
}

/** A case among the results: title, date, stage, money and provisions of its best release, and the words found in it. */
export function resultItem({ best, others }: Group): HTMLElement {
  const { title, caption, law } = best.meta;
  return element(
    'li',
    { class: 'result' },
    element('h3', {}, element('a', { href: best.url }, title)),
    ...(caption ? [element('p', { class: 'result-caption' }, caption)] : []),
    factsOf(best),
    ...(law ? [element('p', { class: 'result-law' }, law)] : []),
    ...wordsOf(best),
    ...othersOf(others),
  );
}
