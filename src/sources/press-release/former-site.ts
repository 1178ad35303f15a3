import { parse } from 'parse5';
import type { Block } from '../../domain/block.ts';
import type { Adapter, Page, Reading } from '../adapter.ts';
import { find, hasClass, readBlocks } from '../html-blocks.ts';
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

const SHARING = /\s*(?:### )?STAY CONNECTED$|^1 Twitter 2 Facebook 3 ?RSS 4 ?YouTube$|^6 ?LinkedIn 8 Email Updates$/;

function read(page: Page): Reading {
  const base = page.url ?? BASE;
  const document = parse(page.text);
  const parts: [string, Block['role']][] = [
    ['article-title', 'title'],
    ['article-subtitle', 'subtitle'],
    ['release-number', 'number'],
    ['article-body', 'body'],
  ];
  const blocks = parts.flatMap(([name, role]) => {
    const part = find(document, (element) => hasClass(element, name));
    if (!part) return [];
    return readBlocks({ ...part, childNodes: [part] } as never, base).map(
      ({ kind, text, links, emphasised }): Block => {
        if (role !== 'body') return { kind: role === 'number' ? 'paragraph' : 'heading', role, text, links };
        if (text === '###') return { kind, role: 'end', text, links };
        if (emphasised && /\d{4} ?[—–-]+$/.test(text)) return { kind, role: 'dateline', text, links };
        return { kind, role, text: text.replace(SHARING, ''), links };
      },
    );
  });
  const related = find(document, (element) => hasClass(element, 'related-materials'));
  const id = pressIdOf(blocks.map(({ text }) => text).join('\n'));
  return {
    blocks: blocks.filter(({ text }) => text !== ''),
    resources: related ? resourcesIn(related, base) : [],
    ...(id && { id, url: new URL(id.slice(3), BASE).href }),
  };
}
