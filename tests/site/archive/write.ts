import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PhrasingContent, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { caseUrl, provisionUrl, releaseUrl } from '../../../src/domain/addresses.ts';
import type { Block } from '../../../src/domain/block.ts';
import { joinFrontMatter, yamlLines } from '../../../src/domain/front-matter.ts';
import type { Release } from '../../../src/domain/release.ts';
import { LONG_MATTER } from './long-matters.ts';
import { CIVIL_ACTIONS, PROCEEDINGS } from './matters.ts';
import { tell } from './story.ts';

/** All made-up releases. */
export const STORIES = [...CIVIL_ACTIONS, ...PROCEEDINGS, ...LONG_MATTER];

const phrasing = (text: string): PhrasingContent[] => [{ type: 'text', value: text }];

function phrasingOf({ text, links }: Block): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  let at = 0;
  for (const { start, end, url } of links) {
    if (start > at) out.push(...phrasing(text.slice(at, start)));
    out.push({ type: 'link', url, children: [{ type: 'text', value: text.slice(start, end) }] });
    at = end;
  }
  if (at < text.length) out.push(...phrasing(text.slice(at)));
  return out;
}

function nodeOf(block: Block): RootContent {
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', depth: 2, children: phrasingOf(block) };
    case 'list-item':
      return {
        type: 'list',
        spread: false,
        children: [{ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: phrasingOf(block) }] }],
      };
    case 'table':
      return {
        type: 'table',
        children: block.text.split('\n').map((row) => ({
          type: 'tableRow',
          children: row.split('\t').map((cell) => ({ type: 'tableCell', children: phrasing(cell) })),
        })),
      };
    case 'preformatted':
      return { type: 'code', value: block.text };
    case 'paragraph':
      return { type: 'paragraph', children: phrasingOf(block) };
  }
}

/** The addresses that a release answers on. */
const addressesOf = ({ id, case: matter, facts }: Release): string[] => [
  releaseUrl(id),
  caseUrl(matter),
  ...[...facts.provisions, ...facts.groups].map(({ value }) => provisionUrl(value)),
];

/** Writes the made-up archive below a folder: full text, or facts only. */
export function writeArchive(folder: string, text: 'full' | 'none' = 'full'): void {
  const addresses = new Set<string>();
  for (const story of STORIES) {
    const { release, blocks } = tell(story);
    for (const address of addressesOf(release)) addresses.add(address);
    const file = join(folder, 'releases', release.facts.date!.value.slice(0, 4), `${release.id}.md`);
    const body =
      text === 'full'
        ? toMarkdown({ type: 'root', children: blocks.map(nodeOf) }, { extensions: [gfmTableToMarkdown()] })
        : '';
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, joinFrontMatter(yamlLines({ ...release, text }), body));
  }
  writeFileSync(join(folder, 'permalinks.txt'), `${[...addresses].join('\n')}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, text] = process.argv.slice(2);
  if (!folder) throw new Error('Which folder? node tests/site/archive/write.ts FOLDER [full|none]');
  writeArchive(folder, text === 'none' ? 'none' : 'full');
}
