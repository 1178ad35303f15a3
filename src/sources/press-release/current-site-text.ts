import type { Block } from '../../domain/block.ts';
import type { Adapter, Page, Reading } from '../adapter.ts';
import { heading, paragraph } from '../blocks.ts';
import { joinLines, linesOf, paragraphsAtBlankLines } from '../plain-lines.ts';
import { pressIdOf } from '../release-numbers.ts';

/** Press releases of the current site, as text of the page with its links in brackets. */
export const currentSiteText: Adapter = {
  name: 'press-release/current-site-text',
  kind: 'press-release',
  matches: ({ html, text }) => !html && /^for immediate release \| /im.test(text),
  read,
};

function read(page: Page): Reading {
  const paragraphs = paragraphsAtBlankLines(linesOf(page.text)).map(joinLines);
  const start = paragraphs.findIndex((text) => /^# /.test(text));
  const end = paragraphs.findIndex((text, index) => index > start && /^(?:###|last reviewed or updated)/i.test(text));
  const blocks: Block[] = paragraphs.slice(Math.max(start, 0), end < 0 ? undefined : end).map((text) => {
    if (/^# /.test(text)) return heading(text.slice(2), 'title');
    if (/^## /.test(text)) return heading(text.slice(3), 'subtitle');
    return paragraph(text, /^for immediate release/i.test(text) ? 'number' : 'body');
  });
  const id = pressIdOf(page.text);
  return { blocks, resources: [], ...(id && { id }) };
}
