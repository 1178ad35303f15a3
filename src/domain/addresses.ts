import type { ProvisionId, ReleaseId } from './ids.ts';

/** The addresses that the archive promises for ever, relative to the root of its site. The ledger holds every one that it has given. */

export const caseUrl = (id: ReleaseId): string => `/cases/${id}/`;
/** The address to cite for one document; it leads to its place on the page of its case. */
export const releaseUrl = (id: ReleaseId): string => `/releases/${id}/`;
/** A provision, a group or, without a slash in its id, an act. */
export const provisionUrl = (id: ProvisionId): string => `/statutes/${id}/`;

/** The id in an address of a case or of a provision; undefined for others. */
export const caseOfUrl = (url: string): ReleaseId | undefined => /^\/cases\/([^/]+)\/$/.exec(url)?.[1];
export const provisionOfUrl = (url: string): ProvisionId | undefined => /^\/statutes\/(.+)\/$/.exec(url)?.[1];
