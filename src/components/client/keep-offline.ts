import { INDEX_FILE, shardFile, TABLES, type TableIndex } from '../../resolve/tables.ts';
import { button } from '../../search/client/dom.ts';

const WORKER = '/resolve/service-worker.js';
const PAGE = '/resolve/';
/** Bytes of tables that are kept unasked: compressed on their way they are about a fifth. */
const UNASKED = 40_000_000;

/** What the page itself has loaded from its own host. */
const ownFiles = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && !pathname.startsWith(TABLES))
    .map(({ pathname }) => pathname);

/**
 * Keeps the page and its tables on the device, so that it works without a network. Large tables, and all on a connection that saves
 * data, only when the reader asks for it. Tells in `place` how far it is; where browsers cannot keep anything, nothing.
 */
export async function keepOffline(readIndex: () => Promise<unknown>, place: HTMLElement): Promise<void> {
  if (!navigator.serviceWorker) return;
  await navigator.serviceWorker.register(WORKER, { scope: PAGE });
  const { active } = await navigator.serviceWorker.ready;
  const { shards, bytes, build } = (await readIndex()) as TableIndex;
  navigator.serviceWorker.addEventListener('message', ({ data: { kept, of } }) => {
    place.textContent =
      kept === of
        ? 'This page works without a network now.'
        : `Keeping this page for use without a network: ${kept} of ${of} files`;
  });
  const keep = (): void => {
    const tables = Array.from({ length: shards }, (_, at) => TABLES + shardFile(at));
    active?.postMessage({ build, urls: [...new Set([PAGE, ...ownFiles(), TABLES + INDEX_FILE, ...tables])] });
  };
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (bytes <= UNASKED && !connection?.saveData) keep();
  else
    place.replaceChildren(button(`Keep this page for use without a network (${Math.ceil(bytes / 1e6)} MB)`, '', keep));
}
