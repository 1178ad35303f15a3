import type { BlockRole } from '../domain/block.ts';
import type { Release } from '../domain/release.ts';
import { markId, marksOf, type Range } from './evidence-marks.ts';
import { type BodyBlock, bodyBlocks, inlineHtml, tableHtml } from './text.ts';
import { blockAnchor } from './urls.ts';

const HEAD: ReadonlySet<BlockRole> = new Set(['letterhead', 'number', 'caption', 'court', 'dateline', 'subtitle']);

function rolesByBlock({ roles }: Release): Map<number, BlockRole> {
  return new Map(
    Object.entries(roles).flatMap(([role, blocks]) => blocks.map((block) => [block, role as BlockRole] as const)),
  );
}

function blockHtml(
  block: BodyBlock,
  release: Release['id'],
  number: number,
  role: BlockRole | undefined,
  marks: readonly Range[],
): string {
  const id = blockAnchor(release, number).slice(1);
  const idOf = (start: number): string => markId(release, number, start);
  const anchor = `<a class="p" href="#${id}">${number}</a>`;
  const isHead = role !== undefined && HEAD.has(role);
  switch (isHead && block.kind === 'heading' ? 'paragraph' : block.kind) {
    case 'heading':
      return `<h4 id="${id}">${anchor}${inlineHtml(block, marks, idOf)}</h4>`;
    case 'table':
      return `<div id="${id}" class="scroll" tabindex="0" role="region" aria-label="Table in paragraph ${number}">${anchor}${tableHtml(block, marks, idOf)}</div>`;
    case 'preformatted':
      return `<div id="${id}">${anchor}<pre tabindex="0">${inlineHtml(block, marks, idOf)}</pre></div>`;
    case 'list-item':
    case 'paragraph': {
      const classes = [
        block.kind === 'list-item' && 'list-item',
        isHead && 'head',
        role === 'footnote' && 'footnote',
      ].filter(Boolean);
      return `<p id="${id}"${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}>${anchor}${inlineHtml(block, marks, idOf)}</p>`;
    }
  }
}

/**
 * The words of a release in HTML, each block an anchor `<release>-p<n>` with its number as a link, the words that facts were read
 * from in `mark`, each an anchor too. Throws when the body does not have the blocks that the front matter counts, since every
 * evidence link would then lead astray.
 */
export function releaseHtml(release: Release, body: string): string {
  const blocks = bodyBlocks(body);
  if (blocks.length !== release.blocks)
    throw new Error(
      `${release.id}: the body has ${blocks.length} blocks, the front matter says ${release.blocks}. Import it again.`,
    );
  const roles = rolesByBlock(release);
  const marks = marksOf(release);
  return blocks
    .map((block, i) => blockHtml(block, release.id, i + 1, roles.get(i + 1), marks.get(i + 1) ?? []))
    .join('');
}
