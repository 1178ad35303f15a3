import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** The fonts as their packages bring them. */
const FONTS = {
  serif: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  sans: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
};
const range = (from: number, to: number): string =>
  String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
/** Latin-1 and the punctuation of English print: what `unicode-range` in fonts.css says. Rarer signs come from the system's fonts. */
export const CHARACTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”•…€`;
/** Kerning, ligatures, and figures that stand on the line and below each other: what the styles ask for. */
const FEATURES = ['kern', 'liga', 'lnum', 'tnum'];
/** The weights that the styles ask for. */
const WEIGHTS = { min: 400, max: 700, default: 400 };

/**
 * Writes `serif.woff2` and `sans.woff2` below a folder if they are not there, and gives the folder they are in, named for what they are
 * made of: the fonts with the characters, weights and features that the archive uses, three fifths of their size, since every first
 * visit waits for them.
 */
export async function writeFonts(below: string): Promise<string> {
  const options = { targetFormat: 'woff2', keepFeatures: FEATURES, variationAxes: { wght: WEIGHTS } } as const;
  const made = createHash('sha256').update(CHARACTERS).update(JSON.stringify(options));
  const fonts = Object.entries(FONTS).map(([name, source]) => {
    const font = readFileSync(fileURLToPath(import.meta.resolve(source)));
    made.update(font);
    return [name, font] as const;
  });
  const folder = join(below, made.digest('hex').slice(0, 12));
  mkdirSync(folder, { recursive: true });
  for (const [name, font] of fonts) {
    const file = join(folder, `${name}.woff2`);
    if (existsSync(file)) continue;
    // Renamed when it is whole: two processes may build at once.
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, await subsetFont(font, CHARACTERS, options));
    renameSync(temporary, file);
  }
  return folder;
}
