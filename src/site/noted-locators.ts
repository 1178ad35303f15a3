import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import type { Locator } from './locator.ts';
import { type Place, Spool } from './spool.ts';

const file = (): string => join(cacheFolder(), 'locators.json');

/** Leaves for the end of the build where the spool has the locators. */
export const noteLocators = (places: readonly Place[]): void => writeFileSync(file(), JSON.stringify(places));

/** Every locator of this build, in the order of the ids. */
export function notedLocators(): Locator[] {
  const spool = new Spool();
  const places = JSON.parse(readFileSync(file(), 'utf8')) as Place[];
  const locators = places.map((place) => JSON.parse(spool.read(place)) as Locator);
  spool.close();
  return locators.sort((a, b) => (a.id < b.id ? -1 : 1));
}
