import type { Block } from '../domain/block.ts';
import type { ReleaseId, ReleaseKind } from '../domain/ids.ts';
import type { Resource } from '../domain/release.ts';

/** One collected file, decoded, with what the index says of it. */
export interface RawRelease {
  /** Path relative to the folder of collected releases. */
  file: string;
  /** From the index, or from the file's name. Missing when neither tells; the page is asked then. */
  id?: ReleaseId;
  kind?: ReleaseKind;
  url?: string;
  /** From the index. */
  date?: string;
  title?: string;
  mediaType: string;
  /** Decoded text, as collected. */
  text: string;
}

/** A collected file as adapters see it. */
export interface Page extends RawRelease {
  /** Whether the text is HTML. */
  html: boolean;
}

/** What an adapter reads from a page: every paragraph, no chrome. */
export interface Reading {
  blocks: Block[];
  resources: Resource[];
  /** The id that the page itself tells, for files that no index describes. */
  id?: ReleaseId;
  /** The official address that the page itself tells. */
  url?: string;
}

/** A release as the page shows it. */
export interface ParsedRelease extends Reading {
  id: ReleaseId;
  kind: ReleaseKind;
  /** Name of the adapter. */
  markup: string;
}

/** One markup era of one publication. */
export interface Adapter {
  /** `<publication>/<era>`, permanent: it stands in the provenance of every release it read. */
  name: string;
  kind: ReleaseKind;
  /** Whether the page is of this era, from its markup; of all adapters exactly one must say yes. */
  matches(page: Page): boolean;
  read(page: Page): Reading;
}
