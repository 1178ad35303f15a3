import { BLOCK, unmarked } from '../../search/meta.ts';
import type { Query, QueryMaker } from './queries.ts';
import { draw } from './seeded.ts';

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Words of a phrase. */
const LENGTHS = [5, 6, 8];

/** Words that follow each other in a paragraph of one case and of no other, a third of them in quotes. */
export const phraseQueries: QueryMaker = ({ records, texts }, many, random) => {
  const all = texts.map(({ page, text }) => ({ page, text: plain(text) }));
  const releases = records.filter(({ meta }) => meta.case);
  const found: Query[] = [];
  for (const { content, meta } of draw(releases, many * 4, random)) {
    if (found.length === many) break;
    const long = content
      .split(BLOCK)
      .map(unmarked)
      .filter((text) => text.split(' ').length > 20);
    const sentence = long[Math.floor(random() * long.length)]
      ?.split(/(?<=[.;])\s+/)
      .find((part) => part.split(' ').length >= 12);
    if (!sentence) continue;
    const words = sentence.split(/\s+/);
    const length = LENGTHS[found.length % LENGTHS.length]!;
    const from = Math.floor(random() * (words.length - length));
    const text = words
      .slice(from, from + length)
      .join(' ')
      .replace(/["“”]/g, '')
      .replace(/[,.;:]$/, '');
    const pages = new Set(all.filter((one) => one.text.includes(plain(text))).map(({ page }) => page));
    if (pages.size !== 1 || !pages.has(meta.case!)) continue;
    const quoted = found.length % 3 === 0;
    found.push({
      kind: quoted ? 'phrase in quotes' : 'phrase',
      text: quoted ? `“${text}”` : text,
      answers: [meta.case!],
    });
  }
  return found;
};
