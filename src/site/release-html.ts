import type { BlockRole } from '../domain/block.ts';
import type { Span } from '../domain/evidence.ts';
import { FACT_KEYS } from '../domain/facts.ts';
import type { Release } from '../domain/release.ts';
import { factsOf } from './sources.ts';
import { type BodyBlock, bodyBlocks, escapeHtml, evidenceByBlock, inlineHtml, tableHtml } from './text.ts';

function* evidence(release: Release): Generator<Span> {
  for (const key of FACT_KEYS) for (const fact of factsOf(release.facts, key)) yield* fact.at;
}

const HEAD: ReadonlySet<BlockRole> = new Set(['letterhead', 'number', 'caption', 'court', 'dateline', 'subtitle']);

function rolesByBlock({ roles }: Release): Map<number, BlockRole> {
  return new Map(
    Object.entries(roles).flatMap(([role, blocks]) => blocks.map((block) => [block, role as BlockRole] as const)),
  );
}

function blockHtml(
  block: BodyBlock,
  id: string,
  number: number,
  role: BlockRole | undefined,
  marks: readonly (readonly [number, number])[],
): string {
  const anchor = `<a class="p" href="#${id}">${number}</a>`;
  const isHead = role !== undefined && HEAD.has(role);
  switch (isHead && block.kind === 'heading' ? 'paragraph' : block.kind) {
    case 'heading':
      return `<h4 id="${id}">${anchor}${inlineHtml(block, marks)}</h4>`;
    case 'table':
      return `<div id="${id}" class="scroll" tabindex="0" role="region" aria-label="Table in paragraph ${number}">${anchor}${tableHtml(block, marks)}</div>`;
    case 'preformatted':
      return `<div id="${id}">${anchor}<pre tabindex="0">${inlineHtml(block, marks)}</pre></div>`;
    case 'list-item':
    case 'paragraph': {
      const classes = [
        block.kind === 'list-item' && 'list-item',
        isHead && 'head',
        role === 'footnote' && 'footnote',
      ].filter(Boolean);
      return `<p id="${id}"${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}>${anchor}${inlineHtml(block, marks)}</p>`;
    }
  }
}

/**
 * The words of a release in HTML, each block an anchor `<release>-p<n>` with its number as a link, the words that facts were read
 * from in `mark`. Throws when the body does not have the blocks that the front matter counts, since every evidence link would
 * then lead astray.
 */
export function releaseHtml(release: Release, body: string): string {
  const blocks = bodyBlocks(body);
  if (blocks.length !== release.blocks)
    throw new Error(
      `${release.id}: the body has ${blocks.length} blocks, the front matter says ${release.blocks}. Import it again.`,
    );
  const roles = rolesByBlock(release);
  const marks = evidenceByBlock(evidence(release));
  return blocks
    .map((block, i) =>
      blockHtml(block, escapeHtml(`${release.id}-p${i + 1}`), i + 1, roles.get(i + 1), marks.get(i + 1) ?? []),
    )
    .join('');
}
