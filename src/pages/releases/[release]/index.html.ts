import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../../site/load.ts';
import { redirectHtml } from '../../../site/redirect.ts';
import { caseUrl, releaseAnchor } from '../../../site/urls.ts';

export const getStaticPaths = (async () => {
  const { caseOf } = await loadArchive();
  return [...caseOf].map(([release, { id }]) => ({
    params: { release },
    props: { to: caseUrl(id) + releaseAnchor(release) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ to: string }> = ({ props, site }) =>
  new Response(redirectHtml(props.to, site!), { headers: { 'content-type': 'text/html; charset=utf-8' } });
