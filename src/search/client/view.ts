import { type SearchState, SORTS } from '../state.ts';
import { element } from './dom.ts';

const SORT_NAMES: Record<SearchState['sort'], string> = {
  relevance: 'Best match',
  newest: 'Newest first',
  oldest: 'Oldest first',
  money: 'Most money first',
};

/** The parts of the search page that the script fills. */
export interface View {
  /** Says what was found; read out when it changes. */
  status: HTMLElement;
  order: HTMLSelectElement;
  /** What was searched in place of what was asked. */
  notice: HTMLElement;
  /** What was asked for by its number, name or address. */
  direct: HTMLElement;
  facets: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  nothing: HTMLElement;
}

/** Wide enough for filters beside the results. */
const WIDE = '(min-width: 48rem)';

/** Puts the parts of the search page into their place. */
export function makeView(mount: HTMLElement): View {
  const options = SORTS.map((sort) => element('option', { value: sort }, SORT_NAMES[sort]));
  const view: View = {
    status: element('p', { role: 'status', class: 'search-status' }),
    order: element('select', { id: 'sort' }, ...options),
    direct: element('ol', { class: 'results direct', 'aria-label': 'What you cited' }),
    notice: element('p', { class: 'search-notice' }),
    facets: element('div', { class: 'facets' }),
    list: element('ol', { class: 'results', 'aria-label': 'Results' }),
    more: element('button', { type: 'button', class: 'results-more', hidden: '' }, 'More results'),
    nothing: element('div', {}),
  };
  const filters = element('details', { class: 'filters' }, element('summary', {}, 'Filters'), view.facets);
  filters.open = matchMedia(WIDE).matches;
  const order = element('label', { for: 'sort' }, 'Order ', view.order);
  mount.replaceChildren(
    element('h2', { class: 'hidden' }, 'Results'),
    element('div', { class: 'search-bar' }, view.status, order),
    element(
      'div',
      { class: 'search-columns' },
      filters,
      element('div', {}, view.notice, view.direct, view.list, view.more, view.nothing),
    ),
  );
  return view;
}
