/** What results can be narrowed by besides years; the names are those of the index and of the address. */
export const FACETS = ['source', 'category', 'court', 'provision', 'stage', 'admission', 'money'] as const;
export type Facet = (typeof FACETS)[number];

/** The values of one document. */
export type FacetValues = Record<Facet, string[]> & { date?: string; usd?: number };

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

/** The facets of an era's documents, by the number of the document. */
export interface FacetTable {
  /** EDTF dates, empty where there is none. */
  date: string[];
  /** US dollars, 0 where there are none. */
  usd: number[];
  facets: Record<Facet, { values: string[]; of: number[][] }>;
}

/** Puts the facets of an era into columns, each value written once. */
export function facetTable(rows: readonly FacetValues[]): FacetTable {
  const column = (facet: Facet) => {
    const places = new Map<string, number>();
    const of = rows.map((row) =>
      row[facet].map((value) => {
        const place = places.get(value) ?? places.size;
        places.set(value, place);
        return place;
      }),
    );
    return { values: [...places.keys()], of };
  };
  return {
    date: rows.map(({ date }) => date ?? ''),
    usd: rows.map(({ usd }) => usd ?? 0),
    facets: Object.fromEntries(FACETS.map((facet) => [facet, column(facet)])) as FacetTable['facets'],
  };
}
