import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../../site/load.ts';
import { redirectHtml } from '../../../site/redirect.ts';
import { yearUrl } from '../../../site/urls.ts';

export const getStaticPaths = (async () => {
  const { byYear } = await loadArchive();
  return [...byYear.keys()].map((year) => ({ params: { year: String(year) }, props: { to: yearUrl(year) } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ to: string }> = ({ props, site }) =>
  new Response(redirectHtml(props.to, site!), { headers: { 'content-type': 'text/html; charset=utf-8' } });
