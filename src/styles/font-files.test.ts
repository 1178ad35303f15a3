import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHARACTERS, writeFonts } from './font-files.ts';

it('claims in the styles the characters that the fonts hold', () => {
  const styles = readFileSync(new URL('./fonts.css', import.meta.url), 'utf8');
  const ranges = [...styles.matchAll(/unicode-range: ([^;]+);/g)].map(([, list]) =>
    list!.split(', ').flatMap((part) => {
      const [from, to = from] = part.replace('U+', '').split('-');
      return Array.from({ length: parseInt(to!, 16) - parseInt(from!, 16) + 1 }, (_, i) => parseInt(from!, 16) + i);
    }),
  );
  const held = [...CHARACTERS].map((sign) => sign.codePointAt(0)!).sort((a, b) => a - b);
  expect(ranges).toEqual([held, held]);
});

it('writes fonts of web size', async () => {
  const folder = await writeFonts(mkdtempSync(join(tmpdir(), 'fonts-')));
  const fonts = ['serif', 'sans'].map((name) => readFileSync(join(folder, `${name}.woff2`)));
  for (const font of fonts) {
    expect(font.subarray(0, 4).toString()).toBe('wOF2');
    expect(font.length).toBeLessThan(30_000);
  }
});
