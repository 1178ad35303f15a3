import { getCollection } from 'astro:content';
import { type Archive, archiveOf } from './archive.ts';
import type { Card } from './card.ts';
import { contentFolder, type ReleaseFile } from './content-folder.ts';
import { readPermalinks, statutesAmong } from './permalinks.ts';
import { Spool } from './spool.ts';

let loaded: Promise<Archive> | undefined;

/** The archive of this build; read and indexed once, and shared by all pages. */
export function loadArchive(): Promise<Archive> {
  loaded ??= getCollection('releases').then((entries) =>
    archiveOf(
      entries.map(({ data }) => data),
      statutesAmong(readPermalinks(contentFolder())),
    ),
  );
  return loaded;
}

let spool: Spool | undefined;

/** A release and its body, for its page. The loader has checked it against the schema. */
export function loadRelease({ place }: Card): ReleaseFile {
  spool ??= new Spool();
  return JSON.parse(spool.read(place)) as ReleaseFile;
}
