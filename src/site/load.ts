import { getCollection } from 'astro:content';
import type { Place, Spool } from '../domain/spool.ts';
import { type Archive, archiveOf } from './archive.ts';
import { releaseSpool } from './cache-folder.ts';
import type { Card } from './card.ts';
import { contentFolder, type ReleaseFile } from './content-folder.ts';
import { placesOf } from './held.ts';
import { readPermalinks, statutesAmong } from './permalinks.ts';

let loaded: Promise<{ archive: Archive; spool: Spool; places: Map<string, Place> }> | undefined;

async function load(): Promise<Awaited<NonNullable<typeof loaded>>> {
  const entries = await getCollection('releases');
  const spool = releaseSpool();
  const cards = entries.map(({ data }) => JSON.parse(spool.read(placesOf(data).card)) as Card);
  const archive = archiveOf(cards, statutesAmong(readPermalinks(contentFolder())));
  return { archive, spool, places: new Map(entries.map(({ id, data }) => [id, placesOf(data).file])) };
}

/** The archive of this build; read and indexed once, and shared by all pages. */
export async function loadArchive(): Promise<Archive> {
  loaded ??= load();
  return (await loaded).archive;
}

/** Releases with their bodies, for their page. The loader has checked them against the schema. */
export async function loadReleases(cards: readonly Card[]): Promise<ReleaseFile[]> {
  loaded ??= load();
  const { spool, places } = await loaded;
  return cards.map(({ id }) => JSON.parse(spool.read(places.get(id)!)) as ReleaseFile);
}
