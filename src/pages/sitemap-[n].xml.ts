import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../site/load.ts';
import { sitemaps } from '../site/sitemap.ts';

export const getStaticPaths = (async () => {
  const archive = await loadArchive();
  const site = new URL(import.meta.env.SITE);
  return sitemaps(archive, site).map((xml, i) => ({ params: { n: String(i + 1) }, props: { xml } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props }) =>
  new Response(props.xml, { headers: { 'content-type': 'application/xml' } });
