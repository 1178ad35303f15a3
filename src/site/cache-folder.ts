import { join, resolve } from 'node:path';
import { Spool } from '../domain/spool.ts';

/**
 * Where a build keeps what the next one need not read again: Astro’s content store and the spool of releases. Two builds at once
 * must not share one: `CASELIGHT_CACHE` names another.
 */
export const cacheFolder = (): string => resolve(process.env['CASELIGHT_CACHE'] ?? 'node_modules/.astro');

/** The spool of releases: what pages and the steps after them need of each, as JSON, which is read in a fraction of the time of YAML. */
export const releaseSpool = (): Spool => new Spool(join(cacheFolder(), 'releases.spool'));
