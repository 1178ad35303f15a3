import type { Block, BlockRole } from '../domain/block.ts';
import { joinFrontMatter, yamlLines } from '../domain/front-matter.ts';
import { kindOf, type ReleaseId } from '../domain/ids.ts';
import type { Release } from '../domain/release.ts';
import type { Membership } from './link/link.ts';

/** The first keys of a release's front matter: the only ones that other releases decide. */
export const headLines = (id: ReleaseId, { case: caseId, links }: Membership): string =>
  yamlLines({ id, kind: kindOf(id), case: caseId, links });

/** All that follows the head: the other front matter, and the body. */
export interface Rest {
  yaml: string;
  body: string;
}

/** The front matter after the head. */
export function restLines({ id: _id, kind: _kind, case: _case, links: _links, ...rest }: Release): string {
  return yamlLines(rest);
}

/** The first key after the head. */
const AFTER_HEAD = '\ntitle:';

/** A release's file. */
export const composeFile = (head: string, { yaml, body }: Rest): string => joinFrontMatter(head + yaml, body);

/** A release's file with another head, the rest as it was. */
export const replaceHead = (file: string, head: string): string =>
  `---\n${head}${file.slice(file.indexOf(AFTER_HEAD) + 1)}`;

/** Blocks that are not body, by role, numbered from 1. */
export function rolesOf(blocks: readonly Block[]): Release['roles'] {
  const roles: Partial<Record<BlockRole, number[]>> = {};
  for (const [i, { role }] of blocks.entries()) {
    if (role !== 'body') roles[role] = [...(roles[role] ?? []), i + 1];
  }
  return roles;
}
