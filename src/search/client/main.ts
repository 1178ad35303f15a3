import type { Hit } from '../../resolve/resolve.ts';
import { counted } from '../../site/english.ts';
import type { Labels } from '../labels.ts';
import { LABELS, SEARCH_ROOT } from '../manifest.ts';
import { LONE_NUMBER } from '../query.ts';
import { isNarrowed, readState, type SearchState, writeState } from '../state.ts';
import { directHits, directItem } from './direct.ts';
import { drawFacets } from './facets.ts';
import { countFacets, type Found, find, orderOf, PAGE } from './find.ts';
import { walkWithArrows } from './keys.ts';
import { waysOn } from './nothing.ts';
import { SearchIndex } from './pagefind.ts';
import { firstResults, groupByCase } from './pager.ts';
import { resultItem } from './results.ts';
import { makeView } from './view.ts';

/** Results that are drawn before the others have come, where there are none yet. */
const FIRST = 3;
/** Milliseconds after the last key before a search begins. */
const PAUSE = 80;

/** What was found, in a sentence that is read out. */
function statusText({ total, complete }: Found, cited: number, query: string): string {
  const what = query ? ` for “${query.replace(/^["“”]([^"“”]+)["“”]$/, '$1')}”` : '';
  if (!complete) return `${counted(total, 'result')}${what} in the newest releases, searching older years …`;
  const pages = cited ? `${counted(cited, 'page')} cited` : '';
  if (total === 0) return cited ? `${pages}${what}` : `Nothing found${what}.`;
  return `${pages && `${pages}, `}${counted(total, 'result')}${what}`;
}

function noticeText({ whole, meant, query }: Found): string {
  if (meant) return `Nothing is called quite “${query.typed}”: these are for “${meant}”.`;
  return whole ? '' : 'Nothing holds all of these words; these hold most of them.';
}

async function fetchLabels(): Promise<Labels> {
  const answer = await fetch(SEARCH_ROOT + LABELS);
  if (!answer.ok) throw new Error('The names of the filters did not come.');
  return (await answer.json()) as Labels;
}

/** Makes the search page work: the form that stands in it, and the place for results. */
export function startSearch(form: HTMLFormElement, mount: HTMLElement): void {
  const box = form.querySelector<HTMLInputElement>('input[name="q"]')!;
  const view = makeView(mount);
  const index = new SearchIndex();
  let labels: Promise<Labels> | undefined;
  let state = readState(new URLSearchParams(location.search));
  /** Only the latest search may draw. */
  let turn = 0;
  let showMore = async (): Promise<void> => {};

  async function draw(answer: Found, cited: readonly Hit[], mine: number): Promise<void> {
    // What hits a citation by chance is nothing beside the page that was cited.
    const found = cited.length > 0 && !answer.whole ? { ...answer, lists: [], total: 0 } : answer;
    const order = orderOf(state);
    const show = async (many: number): Promise<void> => {
      const items = groupByCase(await firstResults(found, order, many)).map(resultItem);
      if (mine !== turn) return;
      view.list.replaceChildren(...items);
      view.more.hidden = many >= found.total;
      showMore = async () => {
        await show(many + PAGE);
        view.list.children[items.length]?.querySelector('a')?.focus();
      };
    };
    for (const many of view.list.childElementCount > 0 ? [PAGE] : [FIRST, PAGE]) {
      // What someone has walked to with the keyboard stays where it is.
      if (!view.list.contains(document.activeElement)) await show(many);
      if (mine !== turn) return;
      if (found.total <= many) break;
    }
    view.notice.textContent = found.total ? noticeText(found) : '';
    const nothing = found.complete && found.total + cited.length === 0;
    view.nothing.replaceChildren(...(nothing ? [waysOn(found, state)] : []));
    view.status.textContent = statusText(found, cited.length, state.query.trim());
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
      if (LONE_NUMBER.test(state.query)) await direct;
      if (mine !== turn) return;
      let last: Found | undefined;
      for await (const found of find(index, state)) {
        const cited = found.meant ? await directHits(found.meant) : await direct;
        if (found.meant && mine === turn) view.direct.replaceChildren(...cited.map(directItem));
        await draw(found, cited, mine);
        if (mine !== turn) return;
        last = found;
      }
      labels ??= fetchLabels();
      const [counts, names] = await Promise.all([countFacets(index, last!, state), labels]);
      if (mine === turn) drawFacets(view.facets, counts, state, names, (next) => change(next, true));
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
  restore();
  // What the box needs comes when someone goes to it, while the first letters are typed.
  const open = (): void => void index.open().catch(() => {});
  if (document.activeElement === box) open();
  else box.addEventListener('focus', open, { once: true });
}
