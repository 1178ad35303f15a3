import { getCollection } from 'astro:content';
import { type Archive, archiveOf } from './archive.ts';

let loaded: Promise<Archive> | undefined;

/** The archive of this build; read and indexed once, and shared by all pages. */
export function loadArchive(): Promise<Archive> {
  loaded ??= getCollection('releases').then((entries) => archiveOf(entries.map(({ data }) => data)));
  return loaded;
}
