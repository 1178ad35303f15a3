import type { APIRoute, GetStaticPaths } from 'astro';
import { atomResponse, feedOf, type NewRelease, newestReleases } from '../../../site/feeds.ts';
import { lawOf } from '../../../site/law.ts';
import { loadArchive } from '../../../site/load.ts';
import { share } from '../../../site/share.ts';
import { feedUrl, provisionUrl } from '../../../site/urls.ts';

export const getStaticPaths = (async () => {
  const { byLaw } = newestReleases(await loadArchive());
  return share([...byLaw].map(([law, releases]) => ({ params: { law }, props: { id: law, releases } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string; releases: NewRelease[] }> = ({ props: { id, releases }, site }) =>
  atomResponse(
    feedOf(`SEC enforcement releases: ${lawOf(id).full}`, provisionUrl(id), feedUrl(provisionUrl(id)), releases, site!),
  );
