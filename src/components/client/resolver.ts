import type { Citation } from '../../resolve/citation.ts';
import { elsewhere } from '../../resolve/elsewhere.ts';
import { loadTable } from '../../resolve/load-table.ts';
import { recognise } from '../../resolve/recognise.ts';
import { type Hit, resolve } from '../../resolve/resolve.ts';
import { INDEX_FILE } from '../../resolve/tables.ts';
import { element } from '../../search/client/dom.ts';
import { docketSearchUrl, searchUrl } from '../../site/urls.ts';
import { keepOffline } from './keep-offline.ts';

/** What stands under a citation that the archive does not have, and where it may be. */
function missing(citation: Citation): HTMLElement {
  const there = elsewhere(citation);
  const docket = citation.kind === 'docket' ? docketSearchUrl(citation.text, undefined) : undefined;
  const [href, name] = there
    ? [there, 'Its address on sec.gov']
    : docket
      ? [docket, 'Look for the docket on CourtListener']
      : [searchUrl(citation.text), 'Search for the words'];
  return element('p', { class: 'note' }, 'Not in the archive. ', element('a', { href }, name), '.');
}

function item(citation: Citation, hits: readonly Hit[]): HTMLElement {
  const links = hits.map(({ title, url, why }) => element('li', {}, element('a', { href: url }, title), ` (${why})`));
  return element(
    'li',
    {},
    element('h2', {}, citation.text),
    links.length > 0 ? element('ul', {}, ...links) : missing(citation),
  );
}

const counted = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

/** Makes the page of the resolver work: its form, the list of answers, the button that copies them. */
export function startResolver(form: HTMLFormElement): void {
  const box = form.querySelector('textarea')!;
  const status = document.getElementById('resolve-status')!;
  const copy = document.getElementById('copy')!;
  const list = document.getElementById('resolved')!;
  let links = '';
  let turn = 0;

  async function run(): Promise<void> {
    turn += 1;
    const mine = turn;
    const citations = recognise(box.value);
    status.textContent = box.value.trim() ? 'Looking …' : '';
    try {
      const found = await Promise.all(citations.map(async (one) => ({ one, hits: await resolve(one, loadTable) })));
      if (mine !== turn) return;
      const held = found.filter(({ hits }) => hits.length > 0);
      list.replaceChildren(...found.map(({ one, hits }) => item(one, hits)));
      links = held
        .flatMap(({ one, hits }) => hits.map(({ url }) => `${one.text}\t${new URL(url, location.href).href}`))
        .join('\n');
      copy.hidden = held.length === 0;
      if (!box.value.trim()) return;
      status.textContent = citations.length
        ? `${counted(citations.length, 'citation')}, ${held.length} in the archive`
        : 'No citation was found in it. Put each in a line of its own.';
    } catch (error) {
      if (mine === turn) status.textContent = `${(error as Error).message} Try again.`;
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(
      null,
      '',
      box.value.trim() ? `?${new URLSearchParams({ q: box.value.trim() })}` : location.pathname,
    );
    void run();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(links);
    status.textContent = `${counted(links.split('\n').length, 'link')} copied`;
  });
  const restore = (): void => {
    box.value = new URLSearchParams(location.search).get('q') ?? '';
    void run();
  };
  window.addEventListener('popstate', restore);
  restore();
  void keepOffline(() => loadTable(INDEX_FILE), document.getElementById('offline')!);
}
