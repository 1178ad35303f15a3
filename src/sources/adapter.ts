import type { Block } from '../domain/block.ts';
import type { ReleaseId, ReleaseKind } from '../domain/ids.ts';
import type { Resource } from '../domain/release.ts';

/** One collected file, decoded, with what the index says of it. */
export interface RawRelease {
  /** Path relative to the folder of collected releases. */
  file: string;
  /** From the index, or from the file's name. Missing when neither tells; the adapter then reads it from the page. */
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

/** A release as the page shows it: every paragraph, no chrome. */
export interface ParsedRelease {
  id: ReleaseId;
  kind: ReleaseKind;
  /** Name of the adapter. */
  markup: string;
  url?: string;
  blocks: Block[];
  resources: Resource[];
}

/** One markup era of one publication. */
export interface Adapter {
  /** `<publication>/<era>`, permanent: it stands in the provenance of every release it read. */
  name: string;
  /** Whether the page is of this era, from its markup; of all adapters exactly one must say yes. */
  matches(raw: RawRelease): boolean;
  parse(raw: RawRelease): ParsedRelease;
}
