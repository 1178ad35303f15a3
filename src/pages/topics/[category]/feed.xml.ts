import type { APIRoute, GetStaticPaths } from 'astro';
import { atomResponse, feedOf, type NewRelease, newestReleases } from '../../../site/feeds.ts';
import { loadArchive } from '../../../site/load.ts';
import { share } from '../../../site/share.ts';
import { feedUrl, topicUrl } from '../../../site/urls.ts';
import { CATEGORY, type Category } from '../../../site/words.ts';

export const getStaticPaths = (async () => {
  const { byCategory } = newestReleases(await loadArchive());
  return share(
    [...byCategory].map(([category, releases]) => ({ params: { category }, props: { id: category, releases } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: Category; releases: NewRelease[] }> = ({ props: { id, releases }, site }) =>
  atomResponse(
    feedOf(`SEC enforcement releases: ${CATEGORY[id]}`, topicUrl(id), feedUrl(topicUrl(id)), releases, site!),
  );
