import { resolve } from 'node:path';

/**
 * Where a build keeps what the next one need not read again: Astro’s content store and the spool of releases. Two builds at once
 * must not share one: `CASELIGHT_CACHE` names another.
 */
export const cacheFolder = (): string => resolve(process.env['CASELIGHT_CACHE'] ?? 'node_modules/.astro');
