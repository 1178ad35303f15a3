import type { Hit } from '../../resolve/resolve.ts';
import { counted } from '../../site/english.ts';
import { SEARCH_ROOT } from '../manifest.ts';
import { isNarrowed, readState, type SearchState, writeState } from '../state.ts';
import { directHits, directItem } from './direct.ts';
import { type Found, find } from './engine.ts';
import { drawFacets } from './facets.ts';
import { SearchFiles, siteFetcher } from './files.ts';
import { walkWithArrows } from './keys.ts';
import { countFacets, narrow } from './narrow.ts';
import { waysOn } from './nothing.ts';
import { arrange, showGroups, withPhrases } from './pager.ts';
import { resultItem } from './results.ts';
import { makeView } from './view.ts';

/** Results that are shown at first, and with each “More”. */
const PAGE = 10;
/** Milliseconds after the last key before a search begins. */
const PAUSE = 80;

/** What was found, in a sentence that is read out. */
function statusText(releases: number, cases: number, cited: number, query: string): string {
  const what = query ? ` for “${query}”` : '';
  const pages = cited ? `${counted(cited, 'page')} cited` : '';
  if (releases === 0) return cited ? `${pages}${what}` : `Nothing found${what}.`;
  const inCases = cases < releases ? ` in ${counted(cases, 'case')}` : '';
  return `${pages && `${pages}, `}${counted(releases, 'result')}${inCases}${what}`;
}

function noticeText({ whole, meant, query }: Found): string {
  if (meant) return `Nothing is called quite “${query.text.trim()}”: these are for “${meant}”.`;
  return whole ? '' : 'Nothing holds all of these words; these hold most of them.';
}

/** Makes the search page work: the form that stands in it, and the place for results. */
export function startSearch(form: HTMLFormElement, mount: HTMLElement): void {
  const box = form.querySelector<HTMLInputElement>('input[name="q"]')!;
  const view = makeView(mount);
  const files = new SearchFiles(siteFetcher(SEARCH_ROOT));
  let state = readState(new URLSearchParams(location.search));
  /** Only the latest search may draw. */
  let turn = 0;
  let showMore = async (): Promise<void> => {};

  async function draw(found: Found, direct: Promise<Hit[]>, mine: number): Promise<void> {
    const { query } = found;
    let matches = await narrow(files, found, state);
    if (query.phrases.length) matches = await withPhrases(files, matches, query);
    const groups = await arrange(files, matches, query, state.sort !== 'relevance');
    const first = await showGroups(files, groups.slice(0, PAGE));
    if (mine !== turn) return;
    // What someone has walked to with the keyboard stays where it is.
    if (!view.list.contains(document.activeElement)) {
      view.list.replaceChildren(...first.map((group) => resultItem(group, query, files)));
    }
    showMore = async () => {
      const shown = view.list.childElementCount;
      const next = await showGroups(files, groups.slice(shown, shown + PAGE));
      if (mine !== turn) return;
      const items = next.map((group) => resultItem(group, query, files));
      view.list.append(...items);
      view.more.hidden = view.list.childElementCount >= groups.length;
      items[0]?.querySelector('a')?.focus();
    };
    view.more.hidden = view.list.childElementCount >= groups.length;
    view.notice.textContent = groups.length ? noticeText(found) : '';
    if (!found.complete) return;
    const cited = await direct;
    if (mine !== turn) return;
    const nothing = groups.length + cited.length === 0;
    view.nothing.replaceChildren(...(nothing ? [waysOn(found, state)] : []));
    view.status.textContent = statusText(matches.length, groups.length, cited.length, state.query.trim());
  }

  async function run(): Promise<void> {
    turn += 1;
    const mine = turn;
    mount.hidden = !state.query.trim() && !isNarrowed(state);
    if (mount.hidden) return;
    mount.setAttribute('aria-busy', 'true');
    const direct = directHits(state.query);
    void direct.then((hits) => mine === turn && view.direct.replaceChildren(...hits.map(directItem)));
    try {
      let last: Found | undefined;
      for await (const found of find(files, state.query)) {
        if (mine !== turn) return;
        await draw(found, direct, mine);
        last = found;
      }
      if (mine !== turn || !last) return;
      const [counts, labels] = await Promise.all([countFacets(files, last, state), files.labels()]);
      if (mine === turn) drawFacets(view.facets, counts, state, labels, (next) => change(next, true));
    } catch (error) {
      if (mine === turn) view.status.textContent = `${(error as Error).message} Reload the page to try again.`;
    } finally {
      if (mine === turn) mount.removeAttribute('aria-busy');
    }
  }

  /** Takes on a state; `step` makes it one that the back button returns from. */
  function change(next: SearchState, step: boolean): void {
    state = next;
    const address = location.pathname + writeState(state);
    if (step && address !== location.pathname + location.search) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void run();
  }

  let timer: number | undefined;
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => change({ ...state, query: box.value }, false), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    change({ ...state, query: box.value }, true);
  });
  view.order.addEventListener('change', () =>
    change({ ...state, sort: view.order.value as SearchState['sort'] }, true),
  );
  view.more.addEventListener('click', () => void showMore());
  walkWithArrows(box, mount);
  const restore = () => {
    state = readState(new URLSearchParams(location.search));
    box.value = state.query;
    view.order.value = state.sort;
    void run();
  };
  window.addEventListener('popstate', restore);
  // What the box needs comes while the first letters are typed.
  void files.open().catch(() => {});
  restore();
}
