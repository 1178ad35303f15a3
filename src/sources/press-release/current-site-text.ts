import type { Block } from '../../domain/block.ts';
import type { Adapter, Page, Reading } from '../adapter.ts';
import { foldWhiteSpace } from '../blocks.ts';
import { absoluteUrl } from '../html-blocks.ts';
import { readMarkdown } from '../markdown-blocks.ts';
import { pressIdOf } from '../release-numbers.ts';
import { eachOnce } from '../resources.ts';

const BASE = 'https://www.sec.gov/newsroom/press-releases/';
const NUMBER = /^for immediate release \| /i;

/** Press releases of the current site, as Markdown of the whole page with its links. */
export const currentSiteText: Adapter = {
  name: 'press-release/current-site-text',
  kind: 'press-release',
  matches: ({ html, text }) => !html && /^for immediate release \| /im.test(text),
  read,
};

/** `Last Reviewed or Updated: Feb. 6, 2024`: where the page's own chrome begins again */
const AFTER = /^(?:last reviewed or updated\b|return to top$|about the sec$)/i;

/** `Washington D.C., Feb. 6, 2024 —`, on a line of its own */
const DATELINE = /^[A-Z][\w. ]+, [A-Z][a-z]+\.? \d{1,2}, \d{4} ?[-–—]+$/;

function read(page: Page): Reading {
  const base = page.url ?? BASE;
  const all = readMarkdown(page.text)
    .map((block) => withLinks(block, base))
    .filter(({ text }) => text !== '');
  const number = all.findIndex(({ text }) => NUMBER.test(text));
  const title = all.findLastIndex(
    ({ kind }, index) => kind === 'heading' && index < number && !isHeadingBefore(all, index),
  );
  const end = all.findIndex(({ text }, index) => index > number && AFTER.test(text));
  const blocks = all
    .slice(Math.max(title, 0), end < 0 ? undefined : end)
    .map((block, index): Block => ({ ...block, role: roleOf(block, index) }));
  const resources = end < 0 ? [] : resourcesAfter(all.slice(end));
  const id = pressIdOf(page.text);
  return { blocks, resources, ...(id && { id, url: new URL(id.slice(3), BASE).href }) };
}

/** Whether the block before is a heading too, so that this one is a subtitle. */
const isHeadingBefore = (blocks: readonly Block[], index: number): boolean => blocks[index - 1]?.kind === 'heading';

function roleOf({ kind, text }: Block, index: number): Block['role'] {
  if (kind === 'heading') return index === 0 ? 'title' : 'subtitle';
  if (NUMBER.test(text)) return 'number';
  if (DATELINE.test(text)) return 'dateline';
  return /^#+$/.test(text) ? 'end' : 'body';
}

function withLinks(block: Block, base: string): Block {
  const folded = block.kind === 'table' || block.kind === 'preformatted' ? block : foldWhiteSpace(block);
  const links = folded.links.flatMap((link) => {
    const url = absoluteUrl(link.url, base);
    return url ? [{ ...link, url }] : [];
  });
  return { ...folded, links };
}

/** The documents listed below the release, up to the next heading of the page. */
function resourcesAfter(blocks: readonly Block[]): Reading['resources'] {
  const start = blocks.findIndex(({ text }) => /^resources$/i.test(text)) + 1;
  const items = start === 0 ? [] : blocks.slice(start);
  const end = items.findIndex(({ kind }) => kind !== 'list-item');
  return eachOnce(
    items
      .slice(0, end < 0 ? undefined : end)
      .map(({ text, links }) => ({ title: text, ...(links[0] && { url: links[0].url }) })),
  );
}
