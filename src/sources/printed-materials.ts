import type { Block } from '../domain/block.ts';
import type { Resource } from '../domain/release.ts';
import { heading, listItem } from './blocks.ts';
import { eachOnce } from './resources.ts';

/** The heading of a list of documents on a printed page, with or without the first of them: `Related Materials` */
export const MATERIALS =
  /^(?:»? ?additional materials?|related materials?|more about this topic|see also)(?::|$|(?= [e®•*»·©] ))/i;

/** A bullet, and what character recognition made of it: `e SEC Order`, `®» SEC Complaint` */
export const BULLET = /^(?!ee)[e®•*»·©]{1,2} (?=\S)/;

/** A line of such a list. */
export const materialsBlock = (text: string): Block =>
  MATERIALS.test(text) ? heading(text, 'resource') : listItem(text.replace(BULLET, ''), 'resource');

/** The documents that the blocks of such lists name. */
export const printedResources = (blocks: readonly Block[]): Resource[] =>
  eachOnce(
    blocks
      .filter(({ role }) => role === 'resource')
      .map(({ text }) => ({ title: text.replace(MATERIALS, '').trim() }))
      .filter(({ title }) => title !== ''),
  );
