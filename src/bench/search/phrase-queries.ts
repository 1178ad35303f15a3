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
export const phraseQueries: QueryMaker = ({ documents, texts }, many, random) => {
  const all = texts.map(({ page, text }) => ({ page, text: plain(text) }));
  const releases = documents.filter(({ card }) => card.case);
  const found: Query[] = [];
  for (const { card } of draw(releases, many * 4, random)) {
    if (found.length === many) break;
    const long = Object.values(card.blocks).filter((text) => text.split(' ').length > 20);
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
    if (pages.size !== 1 || !pages.has(card.case!)) continue;
    const quoted = found.length % 3 === 0;
    found.push({
      kind: quoted ? 'phrase in quotes' : 'phrase',
      text: quoted ? `“${text}”` : text,
      answers: [card.case!],
    });
  }
  return found;
};
