import { AHEAD_ID, MANIFEST_ID, type Manifest, SEARCH_ROOT } from '../manifest.ts';
import type { Meta } from '../meta.ts';

/** What the page uses of Pagefind in the browser. https://pagefind.app/docs/api/ */
interface Pagefind {
  createInstance(options: IndexOptions & { basePath: string; noWorker: boolean }): Instance;
}

interface Instance {
  mergeIndex(path: string, options: IndexOptions): Promise<void>;
  search(text: string | null, options: SearchOptions): Promise<Answer>;
  filters(): Promise<FacetCounts>;
}

interface IndexOptions {
  /** Stands in the address of what is not named for what it holds. */
  metaCacheTag: string;
  excerptLength: number;
  ranking: object;
  /** Filters that all records of the index have. */
  mergeFilter: Record<string, string>;
}

export interface SearchOptions {
  filters?: Record<string, { any: string[] }>;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** Results by value, for each facet and by year. */
export type FacetCounts = Record<string, Record<string, number>>;

export interface Answer {
  results: Hit[];
  /** Counts of the filters that have been fetched. */
  filters: FacetCounts;
}

export interface Hit {
  id: string;
  data(): Promise<Result>;
}

export interface Result {
  url: string;
  meta: Meta;
  content: string;
  /** All words, as the excerpt has them. */
  raw_content: string;
  /** Some of the words, `mark` around those found; all else is escaped. */
  excerpt: string;
}

/** Words in an excerpt. */
const EXCERPT = 32;

/** A name counts most, that of who leads the caption twice; facts that are held to be shown count nothing. */
const RANKING = {
  termFrequency: 1,
  termSimilarity: 2,
  metaWeights: { names: 4, lead: 4, title: 1, caption: 1, id: 0, case: 0, date: 0, kind: 0, stages: 0, usd: 0, law: 0 },
};

/** The search index, as far as it has been fetched: the newest era at first, then the older ones too. */
export class SearchIndex {
  readonly #eras: Manifest;
  #newest: Promise<Instance> | undefined;
  #merged = 1;

  constructor() {
    this.#eras = JSON.parse(document.getElementById(MANIFEST_ID)!.textContent) as Manifest;
  }

  #options(place: number): IndexOptions {
    const { name, hash } = this.#eras[place]!;
    return { metaCacheTag: hash, excerptLength: EXCERPT, ranking: RANKING, mergeFilter: { era: name } };
  }

  /** Opens the newest era. Throws when there is none. */
  open(): Promise<Instance> {
    this.#newest ??= this.#load();
    return this.#newest;
  }

  async #load(): Promise<Instance> {
    const newest = this.#eras[0];
    if (!newest) throw new Error('The archive has no search index.');
    const ahead = document.querySelector<HTMLTemplateElement>(`template#${AHEAD_ID}`);
    ahead?.replaceWith(ahead.content);
    const basePath = `${SEARCH_ROOT}${newest.name}/`;
    const pagefind = (await import(/* @vite-ignore */ `${basePath}pagefind.js`)) as Pagefind;
    // A worker could not use what the page fetched ahead.
    return pagefind.createInstance({ ...this.#options(0), basePath, noWorker: true });
  }

  /** Years that the index holds, the first and the last. */
  get years(): [from: number, to: number] {
    return [this.#eras.at(-1)?.from ?? 0, this.#eras[0]?.to ?? 0];
  }

  /** Whether all that can answer is there: eras before `from` cannot. */
  isWhole(from: number): boolean {
    return !this.#eras.slice(this.#merged).some(({ to }) => to >= from);
  }

  /** Fetches the eras that may answer besides those that are there. */
  async mergeOlder(from: number): Promise<void> {
    const instance = await this.open();
    const places = this.#eras.flatMap(({ to }, place) => (place >= this.#merged && to >= from ? [place] : []));
    this.#merged += places.length;
    await Promise.all(
      places.map((place) => instance.mergeIndex(`${SEARCH_ROOT}${this.#eras[place]!.name}/`, this.#options(place))),
    );
  }

  async search(text: string | null, options: SearchOptions = {}): Promise<Answer> {
    return (await this.open()).search(text, options);
  }

  /** The results of each era by itself, since Pagefind sorts within an index. */
  searchByEra(text: string | null, options: SearchOptions): Promise<Answer[]> {
    const eras = this.#eras.slice(0, this.#merged).map(({ name }) => name);
    return Promise.all(
      eras.map((era) => this.search(text, { ...options, filters: { ...options.filters, era: { any: [era] } } })),
    );
  }

  /** Fetches all filters, so that answers count them. */
  async countFilters(): Promise<void> {
    await (await this.open()).filters();
  }
}
