/** What results can be narrowed by besides years; the names are those of the index and of the address. */
export const FACETS = ['source', 'category', 'court', 'provision', 'stage', 'admission', 'money'] as const;
export type Facet = (typeof FACETS)[number];

/** Bands of the money that a release announces as ordered or agreed: lower bounds in US dollars, the highest first. */
const MONEY_BANDS: readonly (readonly [from: number, name: string])[] = [
  [1e9, '1b'],
  [1e8, '100m'],
  [1e7, '10m'],
  [1e6, '1m'],
  [1e5, '100k'],
  [0.01, 'less'],
  [0, 'none'],
];

/** The band of a sum; a release without a sum is in that of none. */
export const moneyBand = (usd = 0): string => MONEY_BANDS.find(([from]) => usd >= from)![1];
