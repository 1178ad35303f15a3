import { prepareQuery } from '../query.ts';
import { FACETS, readState, type SearchState, SORTS, writeState } from '../state.ts';
import { element } from './dom.ts';
import { facetGroups } from './facets.ts';
import { fetchLabels, type Hit, type Labels, openIndex, type Pagefind } from './pagefind.ts';
import { resultItem } from './results.ts';

/** Results that are shown at first, and with each “More”. */
const PAGE = 10;
/** Milliseconds after the last key before a search begins. */
const PAUSE = 150;
const SORT_NAMES: Record<SearchState['sort'], string> = {
  relevance: 'Best match',
  newest: 'Newest first',
  oldest: 'Oldest first',
};

/** Makes the search page work: the form that stands in it, and the place for results. */
export function startSearch(form: HTMLFormElement, mount: HTMLElement): void {
  const box = form.querySelector<HTMLInputElement>('input[name="q"]')!;
  const status = element('p', { role: 'status', class: 'search-status' });
  const order = element(
    'select',
    { id: 'sort' },
    ...SORTS.map((sort) => element('option', { value: sort }, SORT_NAMES[sort])),
  );
  const bar = element('div', { class: 'search-bar' }, status, element('label', { for: 'sort' }, 'Order ', order));
  const facets = element('div', { class: 'facets' });
  const list = element('ol', { class: 'results' });
  const more = element('button', { type: 'button', class: 'more', hidden: '' }, 'More results');
  mount.replaceChildren(bar, element('div', { class: 'search-columns' }, facets, element('div', {}, list, more)));

  let state = readState(new URLSearchParams(location.search));
  let opened: Promise<[Pagefind, Labels]> | undefined;
  let turn = 0;
  let hits: Hit[] = [];
  const open = () => {
    opened ??= Promise.all([openIndex(), fetchLabels()]);
    return opened;
  };

  async function showMore(mine: number): Promise<void> {
    const shown = list.childElementCount;
    const next = await Promise.all(hits.slice(shown, shown + PAGE).map((hit) => hit.data()));
    const [, names] = await open();
    if (mine !== turn) return;
    list.append(...next.map((result) => resultItem(result, names)));
    more.hidden = list.childElementCount >= hits.length;
  }

  async function run(): Promise<void> {
    turn += 1;
    const mine = turn;
    const query = prepareQuery(state.query);
    const chosen = FACETS.filter((facet) => state.chosen[facet].length);
    mount.hidden = !query && !chosen.length;
    if (mount.hidden) return;
    status.textContent = 'Searching …';
    try {
      const [pagefind, names] = await open();
      const filters = Object.fromEntries(chosen.map((facet) => [facet, { any: state.chosen[facet] }]));
      const sort =
        state.sort === 'relevance' ? undefined : ({ date: state.sort === 'newest' ? 'desc' : 'asc' } as const);
      await pagefind.filters();
      const found = await pagefind.search(query || null, { filters, ...(sort && { sort }) });
      if (mine !== turn) return;
      hits = found.results;
      list.replaceChildren();
      more.hidden = true;
      facets.replaceChildren(
        ...facetGroups(found.filters, state, names, (facet, values) =>
          change({ ...state, chosen: { ...state.chosen, [facet]: values } }, true),
        ),
      );
      const what = query ? ` for “${state.query.trim()}”` : '';
      status.textContent = hits.length
        ? `${hits.length.toLocaleString('en-US')} ${hits.length === 1 ? 'result' : 'results'}${what}`
        : `Nothing found${what}. Try fewer words, another spelling, or the indexes below.`;
      await showMore(mine);
    } catch (error) {
      if (mine === turn) status.textContent = `${(error as Error).message} Reload the page to try again.`;
    }
  }

  /** Takes on a state; `step` makes it one that the back button returns from. */
  function change(next: SearchState, step: boolean): void {
    state = next;
    const address = location.pathname + writeState(state);
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void run();
  }

  let timer: number | undefined;
  box.addEventListener('focus', () => void open(), { once: true });
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => change({ ...state, query: box.value }, false), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    change({ ...state, query: box.value }, true);
  });
  order.addEventListener('change', () => change({ ...state, sort: order.value as SearchState['sort'] }, true));
  more.addEventListener('click', () => void showMore(turn));
  const restore = () => {
    state = readState(new URLSearchParams(location.search));
    box.value = state.query;
    order.value = state.sort;
    void run();
  };
  window.addEventListener('popstate', restore);
  restore();
}
