import { parse } from 'parse5';
import type { Block } from '../../domain/block.ts';
import type { Adapter, Page, Reading } from '../adapter.ts';
import { isProse } from '../blocks.ts';
import { headRole } from '../head-roles.ts';
import { type HtmlBlock, readBlocks } from '../html-blocks.ts';
import { litigationIdOf } from '../release-numbers.ts';
import { resourcesOfBlocks } from '../resources.ts';

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

/** `Home | Previous Page`, `http://www.sec.gov/litigation/litreleases/lr19040.htm`, `Modified: 04/17/2006` */
const CHROME =
  /^(?:home ?\| ?previous page|https?:\/\/www\. ?sec\.gov\/litigation\/litreleases\/\S+|modified: ?[\w/., ]{6,20}|last modified: ?[\w/., ]{6,20}|previous page)$/i;

/** `SEC Complaint in this matter`, `See also: Complaint` */
const RESOURCE =
  /\b(?:complaint|order|judgment|release|answer|exhibit|opinion|indictment|motion|decision|statement)\b/i;

function read(page: Page): Reading {
  const base = page.url ?? BASE;
  const all = readBlocks(parse(page.text), base).filter(({ text }) => !CHROME.test(text));
  const blocks = withRoles(all);
  const id = litigationIdOf(blocks.map(({ text }) => text).join('\n'));
  const resources = resourcesOfBlocks(blocks.filter(({ role }) => role === 'resource'));
  return { blocks, resources, ...(id && { id }), ...(id && { url: new URL(`${id.replace('-', '')}.htm`, BASE).href }) };
}

function withRoles(all: HtmlBlock[]): Block[] {
  const start = all.findIndex(({ kind, text }) => kind !== 'heading' && isProse(text));
  return all.map(({ kind, text, links }, index) => {
    const block = (role: Block['role']): Block => ({ kind, role, text, links });
    if (start < 0 ? kind === 'heading' : index < start) return block(headRole(text));
    return block(isResourceLine(text, links) ? 'resource' : 'body');
  });
}

/** Whether a line does nothing but link documents. */
function isResourceLine(text: string, links: Block['links']): boolean {
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return links.length > 0 && linked / text.length > 0.6 && text.length < 300 && RESOURCE.test(text);
}
