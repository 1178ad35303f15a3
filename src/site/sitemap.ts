import type { Archive } from './archive.ts';
import { topicsInCourts } from './facets.ts';
import { pagesOf } from './paging.ts';
import { partyIndex } from './party-index.ts';
import { caseUrl, courtTopicUrl, courtUrl, partyUrl, provisionUrl, topicUrl, yearUrl } from './urls.ts';

/** The most addresses that one sitemap may list. https://www.sitemaps.org/protocol.html */
const MOST = 50_000;

/** Every page to be listed by search engines, case pages last. */
export function listedPages(archive: Archive): string[] {
  const { cases, byYear, byCourt, byCategory, byLaw } = archive;
  const { letters, shared } = partyIndex(archive);
  return [
    ...[
      '/',
      '/resolve/',
      '/cases/',
      '/statutes/',
      '/courts/',
      '/topics/',
      '/parties/',
      '/about/',
      '/accuracy/',
      '/coverage/',
    ],
    ...['/stats/', '/stats/largest/'],
    ...[...byYear.keys()].map(yearUrl),
    ...[...byCourt.keys()].map(courtUrl),
    ...[...byCategory.keys()].map(topicUrl),
    ...topicsInCourts(archive).map(({ court, category }) => courtTopicUrl(court, category)),
    ...[...byLaw.keys()].map(provisionUrl),
    ...[...letters].flatMap(([letter, names]) => (names.length > 0 ? [partyUrl(letter)] : [])),
    ...[...shared.keys()].map(partyUrl),
    ...cases.map(({ id }) => caseUrl(id)),
  ];
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The sitemaps of an archive, each an XML text. Addresses of this site need no escaping: they are letters, digits and hyphens. */
export const sitemaps = (archive: Archive, site: URL): string[] =>
  pagesOf(listedPages(archive), MOST).map(
    ({ items }) =>
      `${XML}<urlset ${NAMESPACE}>${items.map((path) => `<url><loc>${new URL(path, site).href}</loc></url>`).join('')}</urlset>\n`,
  );

/** The index of the sitemaps `/sitemap-1.xml`, … */
export const sitemapIndex = (count: number, site: URL): string =>
  `${XML}<sitemapindex ${NAMESPACE}>${Array.from({ length: count }, (_, i) => `<sitemap><loc>${new URL(`/sitemap-${i + 1}.xml`, site).href}</loc></sitemap>`).join('')}</sitemapindex>\n`;
