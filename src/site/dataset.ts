import type { Archive } from './archive.ts';
import { counted } from './english.ts';

/** The archive as a data set in schema.org’s terms. */
export function datasetData({ cases, releases, byYear }: Archive, site: URL): object {
  const years = [...byYear.keys()].filter((year) => year !== 'undated').sort((a, b) => a - b);
  return {
    '@type': 'Dataset',
    '@id': new URL('/coverage/', site).href,
    url: new URL('/coverage/', site).href,
    name: 'Enforcement releases of the U.S. Securities and Exchange Commission, with their facts',
    description: `${counted(releases, 'release')} in ${counted(cases.length, 'case')}: parties, provisions, courts, money, relief and stages, each fact with the words that it was read from.`,
    creator: { '@type': 'Organization', name: 'Caselight', url: site.href },
    isAccessibleForFree: true,
    ...(years.length > 0 && { temporalCoverage: `${years[0]}/${years.at(-1)}` }),
    variableMeasured: ['parties', 'provisions', 'courts', 'amounts', 'relief', 'stages', 'category'],
  };
}
