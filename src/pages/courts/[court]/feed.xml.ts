import type { APIRoute, GetStaticPaths } from 'astro';
import { courtName } from '../../../site/courts.ts';
import { atomResponse, feedOf, type NewRelease, newestReleases } from '../../../site/feeds.ts';
import { loadArchive } from '../../../site/load.ts';
import { share } from '../../../site/share.ts';
import { courtUrl, feedUrl } from '../../../site/urls.ts';

export const getStaticPaths = (async () => {
  const { byCourt } = newestReleases(await loadArchive());
  return share([...byCourt].map(([court, releases]) => ({ params: { court }, props: { id: court, releases } })));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string; releases: NewRelease[] }> = ({ props: { id, releases }, site }) =>
  atomResponse(
    feedOf(`SEC enforcement releases: ${courtName(id)}`, courtUrl(id), feedUrl(courtUrl(id)), releases, site!),
  );
