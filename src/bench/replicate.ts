import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What replication needs of a line of `index.jsonl`; the other keys are copied. */
interface Row {
  id: string;
  file: string;
  url?: string;
  sha256?: string;
}

/** How far each replica's numbers are moved: further than the numbers of one kind lie apart, so that none meet. */
const STEP = { lr: 30_000, pr: 600, ap: 50_000 } as const;
const SYLLABLES = [
  '',
  'bel',
  'cor',
  'dan',
  'fer',
  'gal',
  'hol',
  'jan',
  'kel',
  'lor',
  'mar',
  'nor',
  'pal',
  'ros',
  'sol',
  'tor',
];

/** Capitalised words after “v.” or “Matter of”: names of the parties, as far as a bench needs them. */
const CAPTION = /(?:\bv\.?|[Mm]atter of)\s((?:[A-Z][\w.'-]+,?\s?){1,8})/g;
const KEPT = new Set([
  'Civil',
  'Action',
  'No',
  'Case',
  'United',
  'States',
  'District',
  'Court',
  'Inc',
  'LLC',
  'Corp',
  'Ltd',
  'Defendants',
  'The',
]);
const LR_NUMBER = /((?:Release No\.?|lr-?)\s?)(\d{5})\b/gi;
const DOCKET = /\b(\d{2})(-|\sCiv\.?\s)(\d{3,5})\b/g;

/** The id of the nth replica of a release. */
function replicaId(id: string, n: number): string {
  const [, head, number, tail] = /^(pr-\d{4}-|ap-34-|lr-)(\d+)(.*)$/.exec(id)!;
  return `${head}${Number(number) + n * STEP[id.slice(0, 2) as keyof typeof STEP]}${tail}`;
}

/** `18226` of `lr-18226`, `2024-15` of `pr-2024-15`: the part of an id that stands in addresses. */
const numberOf = (id: string): string => id.replace(/^\D*/, '');

/** The text of the nth replica: other release numbers, docket numbers and names of parties, all else as it was. */
export function replicaText(text: string, n: number): string {
  if (n === 0) return text;
  const captions = [...text.slice(0, 5000).matchAll(CAPTION)].map((match) => match[1]!).join(' ');
  const names = new Set((captions.match(/[A-Z][a-z]{3,}/g) ?? []).filter((word) => !KEPT.has(word)));
  const renamed = names.size
    ? text.replace(
        new RegExp(`\\b(?:${[...names].join('|')})\\b`, 'g'),
        (name) => name + SYLLABLES[n % SYLLABLES.length],
      )
    : text;
  return renamed
    .replace(LR_NUMBER, (_, before, number) => before + (Number(number) + n * STEP.lr))
    .replace(DOCKET, (_, year, dash, number) => `${year}${dash}${(Number(number) * 7 + n * 1301) % 99_989}`);
}

/**
 * Writes a folder of `count` collected releases: the real ones of `raw` as often as needed, each time under other numbers and names.
 * Fewer than there are: every nth of them, so that all years are in.
 */
export function replicate(raw: string, folder: string, count: number): void {
  const rows = readFileSync(join(raw, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
  const picked =
    count < rows.length
      ? rows.filter((_, i) => Math.floor((i * count) / rows.length) !== Math.floor(((i - 1) * count) / rows.length))
      : rows;
  const index: string[] = [];
  const made = new Set<string>();
  for (let i = 0; i < count; i += 1) {
    const row = picked[i % picked.length]!;
    const n = Math.floor(i / picked.length);
    const file = n ? row.file.replace(/[^/]*$/, (name) => `${n}-${name}`) : row.file;
    const path = join(folder, file);
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
    made.add(dirname(path));
    writeFileSync(path, replicaText(readFileSync(join(raw, row.file), 'utf8'), n));
    const { sha256: _, ...rest } = row;
    const id = n ? replicaId(row.id, n) : row.id;
    index.push(
      JSON.stringify({ ...rest, id, file, ...(row.url && { url: row.url.replace(numberOf(row.id), numberOf(id)) }) }),
    );
  }
  writeFileSync(join(folder, 'index.jsonl'), `${index.join('\n')}\n`);
}
