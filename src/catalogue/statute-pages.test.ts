import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../domain/front-matter.ts';
import { provisionPage } from '../domain/provision.ts';
import { lookup, lookupAct } from './catalogue.ts';
import { officialUrl } from './official.ts';

const FOLDER = fileURLToPath(new URL('../../content/statutes/', import.meta.url));
const OFFICIAL_HOSTS = ['uscode.house.gov', 'www.ecfr.gov', 'www.sec.gov', 'www.msrb.org', 'www.finra.org'];
const MOST_CHARGED = 60;

/** An act or a whole regulation is the `index` of its folder, since its own provisions stand beside it. */
const fileOf = (id: string): string => (id.includes('/') ? `${id}.md` : `${id}/index.md`);

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .sort();
const pages = files.map((file) => ({ file, ...readFrontMatter(readFileSync(FOLDER + file, 'utf8')) }));
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

describe.each(pages.map((page) => [page.file, page] as const))('content/statutes/%s', (file, { data, body }) => {
  const page = provisionPage.parse(data);
  it('has its id as its path, and an entry in the catalogue', () => {
    expect(file).toBe(fileOf(page.id));
    expect(lookup(page.id) ?? lookupAct(page.id)).toBeDefined();
  });
  it('explains in 60 to 150 words of running text', () => {
    expect(words(body)).toBeGreaterThanOrEqual(60);
    expect(words(body)).toBeLessThanOrEqual(150);
    expect(body).not.toMatch(/[—<>[\]*#_]/);
  });
  it('links official texts, the catalogue’s own first', () => {
    for (const url of page.sources) expect(OFFICIAL_HOSTS).toContain(new URL(url).host);
    expect(page.sources[0]).toBe(officialUrl(page.id) ?? page.sources[0]);
  });
});

describe('the explanations', () => {
  it('cover the provisions that are charged most', () => {
    expect(pages.length).toBeGreaterThanOrEqual(MOST_CHARGED);
  });
  it('are each written for their own provision', () => {
    const sentences = pages.flatMap(({ body }) => body.split(/(?<=\.)\s+/).filter((text) => words(text) > 8));
    const repeated = sentences.filter((text, at) => sentences.indexOf(text) !== at);
    expect(repeated).toEqual([]);
  });
  it('have summaries that differ', () => {
    const summaries = pages.map(({ data }) => provisionPage.parse(data).summary);
    expect(new Set(summaries).size).toBe(summaries.length);
  });
});
