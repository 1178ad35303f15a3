import type { CaseView } from './case-view.ts';
import { courtName } from './courts.ts';
import { caseUrl, releaseUrl } from './urls.ts';
import { longNumber } from './words.ts';

/** A case in schema.org’s terms: a collection of government documents. Parties are left out, since it has no word for the accused. */
export function caseData({ entry, releases, summary }: CaseView, site: URL): object {
  const permanent = (path: string): string => new URL(path, site).href;
  return {
    '@context': 'https://schema.org',
    '@type': 'Collection',
    '@id': permanent(caseUrl(entry.id)),
    url: permanent(caseUrl(entry.id)),
    name: entry.title,
    abstract: summary.join(' '),
    inLanguage: 'en',
    ...(entry.from && { datePublished: entry.from }),
    ...(entry.courts.length > 0 && {
      about: entry.courts.map((id) => ({ '@type': 'Courthouse', name: courtName(id) })),
    }),
    hasPart: releases.map((release) => ({
      '@type': 'Report',
      name: release.title,
      identifier: longNumber(release.id),
      url: permanent(releaseUrl(release.id)),
      ...(release.url && { isBasedOn: release.url }),
      ...(release.facts.date && { datePublished: release.facts.date.value }),
      publisher: { '@type': 'GovernmentOrganization', name: 'U.S. Securities and Exchange Commission' },
    })),
  };
}
