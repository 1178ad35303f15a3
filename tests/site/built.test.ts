import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { EARLY_SCRIPT } from '../../src/components/client/early.ts';
import { AHEAD_SCRIPT } from '../../src/search/search-page.ts';
import { PAGES } from './pages.ts';

const { full } = inject('dist');
const fileOf = (path: string): string => join(full, path.endsWith('/') ? `${path}index.html` : path);
const htmlOf = (path: string): string => readFileSync(fileOf(path), 'utf8');
const weigh = (file: string): number => gzipSync(readFileSync(file)).length;

describe('the weight of the built site', () => {
  it('is at most 15 KB for the page of a median case, compressed', () => {
    const weights = readdirSync(join(full, 'cases'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /^(?:lr|pr|ap)-/.test(entry.name))
      .map(({ name }) => weigh(fileOf(`/cases/${name}/`)))
      .sort((a, b) => a - b);
    expect(weights[Math.floor(weights.length / 2)]).toBeLessThan(15_000);
  });
  it('is at most 10 KB for all styles, compressed', () => {
    const styles = readdirSync(join(full, '_astro')).filter((name) => name.endsWith('.css'));
    expect(styles.reduce((sum, name) => sum + weigh(join(full, '_astro', name)), 0)).toBeLessThan(10_000);
  });
  it('is at most 60 KB for the picture of link previews', () => {
    expect(readFileSync(join(full, 'preview.png')).length).toBeLessThan(60_000);
  });
});

describe.each(Object.entries(PAGES))('%s', (_, path) => {
  const html = htmlOf(path);
  it('has no script from a file that holds up its painting, and only those in its head that are the same on every site', () => {
    const scripts = (html.match(/<script\b[^>]*>/g) ?? []).filter((tag) => !/"application\/(?:ld\+)?json"/.test(tag));
    for (const tag of scripts.filter((tag) => tag.includes('src='))) expect(tag).toContain('type="module"');
    const inline = path === PAGES['search shell'] ? [EARLY_SCRIPT, AHEAD_SCRIPT] : [EARLY_SCRIPT];
    expect(scripts.filter((tag) => !tag.includes('src='))).toEqual(inline.map(() => '<script>'));
    for (const script of inline) expect(html).toContain(`<script>${script}</script>`);
  });
  it('asks for its fonts at once, the search page behind what answers', () => {
    const [first] = /<link rel="preload" href="[^"]+" as="font" type="font\/woff2" crossorigin[^>]*>/.exec(html)!;
    expect(first.includes('fetchpriority="low"')).toBe(path === PAGES['search shell']);
  });
  it('says what it is to machines', () => {
    expect(html).toMatch(/<html lang="en" dir="ltr">/);
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}">/);
    expect(html).toMatch(/<meta property="og:image" content="https:\/\/[^"]+\/preview\.png">/);
    expect(html).toMatch(
      path === '/404.html' ? /<meta name="robots" content="noindex">/ : /<link rel="canonical" href="https:/,
    );
    expect(html.match(/<h1\b/g)).toHaveLength(1);
  });
});

describe('a case page', () => {
  const html = htmlOf('/cases/lr-25911/');
  const graph = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!)['@graph'];
  it('tells schema.org what it holds, and the way down to it', () => {
    expect(graph[0]).toMatchObject({
      '@type': 'Collection',
      datePublished: '2024-02-14',
      hasPart: [{ '@type': 'Report', reportNumber: 'Litigation Release No. 25911' }],
    });
    expect(graph[0].about).toContainEqual(
      expect.objectContaining({ '@type': 'Legislation', legislationIdentifier: '15 U.S.C. § 78j(b)' }),
    );
    expect(graph[1].itemListElement.map(({ name }: { name: string }) => name)).toEqual([
      'Home',
      'Cases',
      '2024',
      'SEC Charges Founder of Larkspur Ridge with Misappropriating Investor Funds',
    ]);
  });
  it('tells reference managers how to cite it', () => {
    expect(html).toContain('<meta name="citation_publication_date" content="2024/02/14">');
    expect(html).toContain('<meta name="citation_technical_report_number" content="Litigation Release No. 25911">');
    expect(html).toMatch(/<meta name="citation_public_url" content="https:\/\/[^"]+\/releases\/lr-25911\/">/);
  });
});

describe('search engines', () => {
  it('find every page', () => {
    const sitemap = readFileSync(join(full, 'sitemap-1.xml'), 'utf8');
    expect(sitemap).toContain('/cases/lr-18301/</loc>');
    expect(sitemap).toContain('/statutes/exchange-act/13-b-2-a/</loc>');
    expect(sitemap).toContain(`${PAGES['topic in a court']}</loc>`);
    expect(readFileSync(join(full, 'sitemap.xml'), 'utf8')).toContain('/sitemap-1.xml</loc>');
    expect(readFileSync(join(full, 'robots.txt'), 'utf8')).toMatch(/^Sitemap: https:\/\/.*\/sitemap\.xml$/m);
  });
});
