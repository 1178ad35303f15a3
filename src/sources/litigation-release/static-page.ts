import { parse } from 'parse5';
import type { Block } from '../../domain/block.ts';
import type { Adapter, Page, Reading } from '../adapter.ts';
import { isProse } from '../blocks.ts';
import { headRoles } from '../head-roles.ts';
import { type HtmlBlock, readBlocks } from '../html-blocks.ts';
import { headText, idOfFileName, litigationIdOf } from '../release-numbers.ts';
import { isResourceLine, resourcesOfBlocks } from '../resources.ts';
import { partSentences } from '../run-together.ts';
import { mendSentences } from './cut-sentences.ts';
import { restoreBreaks } from './lost-breaks.ts';

const BASE = 'https://www.sec.gov/litigation/litreleases/';

/** Litigation releases of the static site, 2000 to 2018: headings of every habit, then paragraphs. */
export const staticPage: Adapter = {
  name: 'litigation-release/static-page',
  kind: 'litigation-release',
  matches: ({ html, text }) =>
    html &&
    !text.includes('field--name-body') &&
    !text.includes('article-body') &&
    /litigation\/litreleases|litigation\s+release\s+no/i.test(text),
  read,
};

/** `Home | Previous Page`, `Modified: 04/17/2006` */
const CHROME = /^(?:(?:home ?\| ?)?previous page|(?:last )?modified: ?[\w/., ]{6,20})$/i;

/** `http://www.sec.gov/litigation/litreleases/lr19040.htm`, as the last line of a page its own address */
const ADDRESS = /^https?:\/\/www\. ?sec\.gov\/litigation\/litreleases\/\S+$/i;

/** `# # #`, `* * * * *` */
const END = /^(?:[#*][ #*]*|end)$/i;

function read(page: Page): Reading {
  const base = page.url ?? BASE;
  const all = partAtLostBreaks(readBlocks(parse(page.text), base)).filter(({ text }) => !CHROME.test(text));
  const address = ADDRESS.test(all.at(-1)?.text ?? '') ? all.pop()!.text : '';
  const blocks = withRoles(all);
  const id = litigationIdOf(headText(blocks)) ?? idOfFileName(address);
  const url = address && new URL(address.replace(/^https?:\/\/www\. ?/, 'https://www.')).href;
  return { blocks, resources: resourcesOfBlocks(blocks), ...(id && { id }), ...(url && { url }) };
}

function partAtLostBreaks(blocks: readonly HtmlBlock[]): HtmlBlock[] {
  let atTheHead = true;
  return blocks.flatMap((block) => {
    const parts = restoreBreaks(block, atTheHead).flatMap(partSentences);
    if (atTheHead && parts.some(beginsBody)) atTheHead = false;
    return parts;
  });
}

/** Whether a block is the first of the sentences, and no headline in bold. */
const beginsBody = ({ kind, text, emphasised }: HtmlBlock): boolean =>
  kind !== 'heading' && isProse(text) && !(emphasised && !text.endsWith('.'));

function withRoles(parts: HtmlBlock[]): Block[] {
  const start = bodyStart(parts);
  const all = [...parts.slice(0, start), ...mendSentences(parts.slice(start))];
  const roles = headRoles(all.slice(0, start).map(({ text }) => text));
  return all.map(({ kind, text, links }, index) => {
    if (index < start) return { kind, role: roles[index]!, text, links };
    const role =
      END.test(text) && index > start ? 'end' : isResourceLine(text, links) || ADDRESS.test(text) ? 'resource' : 'body';
    return { kind, role, text, links };
  });
}

/** Where the sentences begin: at the first that is no heading, or after the headings where the page has none. */
function bodyStart(all: readonly HtmlBlock[]): number {
  const prose = all.findIndex(beginsBody);
  if (prose >= 0) return prose;
  return all.findLastIndex(({ kind }) => kind === 'heading') + 1;
}
