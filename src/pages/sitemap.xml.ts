import type { APIRoute } from 'astro';
import { loadArchive } from '../site/load.ts';
import { sitemapIndex, sitemaps } from '../site/sitemap.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(sitemapIndex(sitemaps(await loadArchive(), site!).length, site!), {
    headers: { 'content-type': 'application/xml' },
  });
