import type { Block } from '../../domain/block.ts';
import type { Adapter, Page, Reading } from '../adapter.ts';
import { heading, listItem, paragraph } from '../blocks.ts';
import { joinLines, linesOf, paragraphsAtBlankLines } from '../plain-lines.ts';
import { pressIdOf } from '../release-numbers.ts';

/** Press releases of 2005 to 2020, as text of the printed page. */
export const printedPage: Adapter = {
  name: 'press-release/printed-page',
  kind: 'press-release',
  matches: ({ html, text }) => !html && /^for immediate release\s+\d{4}-\d/im.test(text.slice(0, 3000)),
  read,
};

const CHROME =
  /^(?:home \| previous page|r u\.s\. securities and exchange commission|press release|https?:\/\/www\. ?sec\.gov\/news\/press\/\S+|modified: \S+|home \| previous page modified: \S+)$/i;
const NUMBER = /^for immediate release/i;
const END = /^(?:#\s*#\s*#|[H#]{2,4}|HHE)$/;

function read(page: Page): Reading {
  const blocks: Block[] = [];
  const resources: Reading['resources'] = [];
  let body = false;
  let related = false;
  for (const lines of paragraphsAtBlankLines(linesOf(page.text).filter(({ text }) => !CHROME.test(text)))) {
    const text = joinLines(lines);
    if (NUMBER.test(text) || (!body && /^\d{4}-\d+$/.test(text))) {
      blocks.push(paragraph(text, 'number'));
      body = true;
    } else if (!body) {
      blocks.push(heading(text, blocks.some(({ role }) => role === 'title') ? 'subtitle' : 'title'));
    } else if (END.test(text)) blocks.push(paragraph(text, 'end'));
    else if (/^related materials|^more about this topic|^additional materials/i.test(text)) {
      related = true;
      blocks.push(heading(text, 'resource'));
    } else if (/^[e®*•·] /.test(text)) blocks.push(listItem(text.slice(2), related ? 'resource' : 'body'));
    else blocks.push(paragraph(text));
  }
  const id = pressIdOf(blocks.map(({ text }) => text).join('\n'));
  return { blocks, resources, ...(id && { id }) };
}
