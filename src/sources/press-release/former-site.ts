import { parse } from 'parse5';
import type { Block, BlockRole } from '../../domain/block.ts';
import type { Adapter, Page, Reading } from '../adapter.ts';
import { find, type HtmlBlock, hasClass, readBlocks } from '../html-blocks.ts';
import { pressIdOf } from '../release-numbers.ts';
import { resourcesIn } from '../resources.ts';

const BASE = 'https://www.sec.gov/news/press-release/';

/** Press releases of the site of 2022: title, subtitle, number, dateline, body, related materials. */
export const formerSite: Adapter = {
  name: 'press-release/former-site',
  kind: 'press-release',
  matches: ({ html, text }) => html && text.includes('article-body') && /for immediate release/i.test(text),
  read,
};

/** What each part of the page is to the release, in the order of the page. */
const PARTS: readonly [className: string, role: BlockRole][] = [
  ['article-title', 'title'],
  ['article-subtitle', 'subtitle'],
  ['release-number', 'number'],
  ['article-body', 'body'],
];

/** Links to other sites that stand at the end of some bodies: `### STAY CONNECTED`, `1 Twitter 2 Facebook 3RSS 4YouTube` */
const SHARING =
  /(?:^|\s+)(?:### )?STAY CONNECTED$|^1 Twitter 2 Facebook 3 ?RSS 4 ?YouTube$|^6 ?LinkedIn 8 Email Updates$/;

/** `Washington D.C., Aug. 25, 2022 —` */
const DATELINE = /, \d{4} ?[-–—]+$/;

function read(page: Page): Reading {
  const base = page.url ?? BASE;
  const document = parse(page.text);
  const blocks = PARTS.flatMap(([className, role]) => {
    const part = find(document, (element) => hasClass(element, className));
    return part ? readBlocks(part, base).map((block) => withRole(block, role)) : [];
  }).filter(({ text }) => text !== '');
  const related = find(document, (element) => hasClass(element, 'related-materials'));
  const id = pressIdOf(blocks.map(({ text }) => text).join('\n'));
  return {
    blocks,
    resources: related ? resourcesIn(related, base) : [],
    ...(id && { id, url: new URL(id.slice(3), BASE).href }),
  };
}

function withRole({ kind, text, links }: HtmlBlock, role: BlockRole): Block {
  if (role === 'title' || role === 'subtitle') return { kind: 'heading', role, text, links };
  if (role === 'number') return { kind, role, text, links };
  if (/^#+$/.test(text)) return { kind, role: 'end', text, links };
  if (DATELINE.test(text)) return { kind, role: 'dateline', text, links };
  const own = text.replace(SHARING, '');
  return { kind, role, text: own, links: links.filter(({ end }) => end <= own.length) };
}
