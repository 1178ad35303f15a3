/**
 * Lets the page at /resolve/ work without a network: everything that it asks for comes from the network while there is one, and from
 * what was kept otherwise. What is kept belongs to one build of the archive, so that tables never mix.
 */
const PREFIX = 'resolve-';
/** Files that are fetched at a time. */
const AT_ONCE = 6;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  const kept = () => caches.match(request, { ignoreSearch: true, ignoreVary: true });
  event.respondWith(fetch(request).catch(async () => (await kept()) ?? Response.error()));
});

/** Keeps the files of a build: `{ build, urls }`. Answers with `{ kept, of }` as it goes on. */
self.addEventListener('message', (event) => event.waitUntil(keep(event.data, event.source)));

async function keep({ build, urls }, page) {
  const cache = await caches.open(PREFIX + build);
  const left = [...urls];
  let kept = 0;
  const work = async () => {
    for (let url = left.pop(); url; url = left.pop()) {
      if (!(await cache.match(url))) await cache.add(url);
      kept += 1;
      if (kept % 50 === 0 || kept === urls.length) page.postMessage({ kept, of: urls.length });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== PREFIX + build) await caches.delete(name);
  }
}
