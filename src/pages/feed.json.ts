import type { APIRoute } from 'astro';
import { feedOf, newestReleases } from '../site/feeds.ts';
import { loadArchive } from '../site/load.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    feedOf('SEC enforcement releases', '/', '/feed.json', newestReleases(await loadArchive()).all, site!).json1(),
    { headers: { 'content-type': 'application/feed+json; charset=utf-8' } },
  );
