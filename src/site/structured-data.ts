import { officialUrl, uscOf } from '../catalogue/official.ts';
import type { CaseView } from './case-view.ts';
import type { Crumb } from './crumbs.ts';
import { lawOf } from './law.ts';
import { caseUrl, provisionUrl, releaseUrl } from './urls.ts';
import { longNumber } from './words.ts';

const SEC = {
  '@type': 'GovernmentOrganization',
  name: 'U.S. Securities and Exchange Commission',
  url: 'https://www.sec.gov/',
};

/**
 * A case in schema.org’s terms: a collection of government reports, about the provisions charged. Parties are left out, since it has
 * no word for the accused.
 */
export function caseData({ entry, releases, summary, provisions }: CaseView, site: URL): object {
  const permanent = (path: string): string => new URL(path, site).href;
  return {
    '@type': 'Collection',
    '@id': permanent(caseUrl(entry.id)),
    url: permanent(caseUrl(entry.id)),
    name: entry.title,
    abstract: summary.join(' '),
    inLanguage: 'en',
    isAccessibleForFree: true,
    ...(entry.from && { datePublished: entry.from, dateModified: entry.to }),
    ...(provisions.length > 0 && {
      about: provisions.map(({ value }) => {
        const [usc, official] = [uscOf(value), officialUrl(value)];
        return {
          '@type': 'Legislation',
          name: lawOf(value).full,
          url: permanent(provisionUrl(value)),
          ...(usc && { legislationIdentifier: usc }),
          ...(official && { sameAs: official }),
        };
      }),
    }),
    hasPart: releases.map((release) => ({
      '@type': 'Report',
      name: release.title,
      reportNumber: longNumber(release.id),
      url: permanent(releaseUrl(release.id)),
      ...(release.url && { isBasedOn: release.url }),
      ...(release.facts.date && { datePublished: release.facts.date.value }),
      author: SEC,
      publisher: SEC,
    })),
  };
}

/** What a page tells machines: what it is about, and the way down to it. Nothing for a page without either. */
export function graph(
  { title, path, crumbs, data }: { title: string; path: string; crumbs?: readonly Crumb[]; data?: object },
  site: URL,
): object | undefined {
  const steps = crumbs && [{ name: 'Home', href: '/' }, ...crumbs, { name: title, href: path }];
  const way = steps && {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, href }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: new URL(href, site).href,
    })),
  };
  const all = [data, way].filter((part) => part !== undefined);
  return all.length > 0 ? { '@context': 'https://schema.org', '@graph': all } : undefined;
}
