import { describe, expect, it } from 'vitest';
import { withManifest } from './search-page.ts';

const PAGE =
  '<head><script type="application/json" id="search-index">[]</script><script type="module" src="/_astro/page.js"></script></head>';
const era = (name: string, hash: string) => ({ name, from: 2001, to: 2003, hash });
const put = (page: string, name: string) => withManifest(page, [era(name, 'en_1')], () => 'import{a}from"./urls.js";');

describe('withManifest', () => {
  it('holds the manifest, and asks for what the first query needs', () => {
    const page = put(PAGE, '2001-2003');
    expect(page).toContain('id="search-index">[{"name":"2001-2003"');
    expect(page).toContain('href="/pagefind/2001-2003/pagefind.en_1.pf_meta"');
    expect(page).toContain('<link rel="modulepreload" href="/_astro/urls.js">');
  });
  it('lets what only a search needs wait for one', () => {
    const page = put(PAGE, '2001');
    expect(page.replace(/<template.*<\/template>/, '')).not.toMatch(/preload/);
  });
  it('asks for the index behind what answers a citation', () => {
    const [ahead] = /<template.*<\/template>/.exec(put(PAGE, '2001'))!;
    expect(ahead).toMatch(/pf_meta" crossorigin fetchpriority="low"/);
    expect(ahead).not.toMatch(/index\.json" crossorigin fetchpriority/);
  });
  it('replaces what an older index has put there', () => {
    expect(put(put(PAGE, '2001'), '2001-2003')).toBe(put(PAGE, '2001-2003'));
  });
  it('refuses a page without a place for it', () => {
    expect(() => put('<head></head>', '2001')).toThrow('no place');
  });
});
