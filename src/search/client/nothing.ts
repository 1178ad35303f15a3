import { isNarrowed, type SearchState, widened, writeState } from '../state.ts';
import { element } from './dom.ts';
import type { Found } from './find.ts';

const link = (state: SearchState, text: string): HTMLElement =>
  element('li', {}, element('a', { href: writeState(state) }, text));

/** Where to go on from a search that finds nothing: wider ones, and the indexes. Its links are addresses of searches. */
export function waysOn({ query, known }: Found, state: SearchState): HTMLElement {
  const ways: HTMLElement[] = [];
  if (isNarrowed(state)) ways.push(link(widened(state), 'The same search without filters'));
  if (query.phrases.length)
    ways.push(link({ ...state, query: state.query.replaceAll(/["“”]/g, '') }, 'The words without quotes'));
  if (query.words.length > 1)
    for (const word of known) ways.push(link({ ...widened(state), query: word }, `Only “${word}”`));
  const indexes = [
    ['/cases/', 'Cases by year'],
    ['/statutes/', 'Statutes'],
    ['/courts/', 'Courts'],
    ['/topics/', 'Topics'],
  ].map(([href, text]) => element('li', {}, element('a', { href: href! }, text!)));
  return element(
    'div',
    { class: 'ways-on' },
    element(
      'p',
      {},
      'Names can be spelt in several ways, and numbers count as wholes: try fewer words, or go on here.',
    ),
    element('ul', {}, ...ways, ...indexes),
  );
}
