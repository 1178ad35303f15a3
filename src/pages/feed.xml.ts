import type { APIRoute } from 'astro';
import { atomResponse, feedOf, newestReleases } from '../site/feeds.ts';
import { loadArchive } from '../site/load.ts';

export const GET: APIRoute = async ({ site }) =>
  atomResponse(feedOf('SEC enforcement releases', '/', '/feed.xml', newestReleases(await loadArchive()).all, site!));
