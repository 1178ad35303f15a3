import { parse } from 'parse5';
import type { Block } from '../../domain/block.ts';
import type { Adapter, Page, Reading } from '../adapter.ts';
import { isProse } from '../blocks.ts';
import { headRoles } from '../head-roles.ts';
import { absoluteUrl, attribute, find, type HtmlBlock, hasClass, readBlocks } from '../html-blocks.ts';
import { headText, litigationIdOf } from '../release-numbers.ts';
import { isResourceLine, resourcesIn, resourcesOfBlocks } from '../resources.ts';
import { partHeadings, partSentences } from '../run-together.ts';

const BASE = 'https://www.sec.gov/';

/** Litigation releases of the site since 2022: the defendants as title, the release as prose, documents in the right rail. */
export const currentSite: Adapter = {
  name: 'litigation-release/current-site',
  kind: 'litigation-release',
  matches: ({ html, text }) =>
    html && text.includes('field--name-body') && /litigation release|\/litigation-releases/i.test(text),
  read,
};

function read(page: Page): Reading {
  const document = parse(page.text);
  const canonical = find(document, (e) => e.tagName === 'link' && attribute(e, 'rel') === 'canonical');
  const url = canonical && absoluteUrl(attribute(canonical, 'href') ?? '', BASE);
  const base = page.url ?? url ?? BASE;
  const blocks: Block[] = [];
  const title = find(document, (e) => e.tagName === 'h1');
  if (title) blocks.push(...readBlocks(title, base).map(({ text, links }) => block('heading', 'title', text, links)));
  const body = find(document, (e) => hasClass(e, 'field--name-body'));
  if (body) blocks.push(...withRoles(readBlocks(body, base).flatMap(partRunTogether)));
  const rail = find(document, (e) => hasClass(e, 'field--name-field-resources'));
  const resources = rail ? resourcesIn(rail, base) : resourcesOfBlocks(blocks);
  const id = litigationIdOf(headText(blocks)) ?? /lr-\d{5}/.exec(url ?? '')?.[0];
  return { blocks, resources, ...(id && { id }), ...(url && { url }) };
}

/** A page whose headings and paragraphs were all run together begins with the number of the release. */
const RUN_TOGETHER = /^Litigation Release No\. .{5,40}?\d{4}[A-Z]/;

const partRunTogether = (part: HtmlBlock): HtmlBlock[] =>
  RUN_TOGETHER.test(part.text) ? partHeadings(part).map((one) => ({ ...one, emphasised: false })) : partSentences(part);

const block = (kind: Block['kind'], role: Block['role'], text: string, links: Block['links']): Block => ({
  kind,
  role,
  text,
  links,
});

/** The lines before the first sentence are the head; the headline among them stands below the title. */
function withRoles(read: HtmlBlock[]): Block[] {
  const prose = read.findIndex(({ text, emphasised, kind }) => kind !== 'heading' && !emphasised && isProse(text));
  const start = prose < 0 ? read.length : prose;
  const roles = headRoles(read.slice(0, start).map(({ text }) => text));
  return read.map(({ kind, text, links, emphasised }, index) => {
    if (index >= start) return block(kind, isResourceLine(text, links) ? 'resource' : 'body', text, links);
    const role = roles[index]!;
    return block(
      kind === 'paragraph' && emphasised ? 'heading' : kind,
      role === 'title' ? 'subtitle' : role,
      text,
      links,
    );
  });
}
