import { createHash } from 'node:crypto';
import type { Annotation } from '../domain/annotation.ts';
import { kindOf } from '../domain/ids.ts';
import { type Count, type Gold, rates, SCORED, type Score, type ScoredField, score } from './score.ts';

/** Accuracy over some releases: how many, and each field's count with its rates. */
export interface Section {
  name: string;
  releases: number;
  fields: Record<ScoredField, Count & ReturnType<typeof rates>>;
}

/** What `docs/accuracy.json` holds. */
export interface AccuracyReport {
  sections: Section[];
}

/**
 * Whether a release is kept back: no rule is written against it, so that its figures say how rules do on releases they have not seen.
 * The digest of the id decides, for about three in ten.
 */
export const isKeptBack = (id: string): boolean => createHash('sha256').update(id).digest()[0]! % 10 < 3;

/** First and last year of the eras that figures are given for. */
const ERAS = [
  [1996, 1998],
  [2000, 2010],
  [2011, 2018],
  [2019, 2025],
] as const;

const KIND_NAMES = {
  'litigation-release': 'Litigation releases',
  'press-release': 'Press releases',
  'administrative-proceeding': 'Administrative proceedings',
} as const;

type Facts = ReadonlyMap<string, Partial<Annotation>>;

function section(name: string, facts: Facts, gold: readonly Gold[]): Section {
  const { counts } = score(facts, gold);
  const fields = Object.fromEntries(SCORED.map((field) => [field, { ...counts[field], ...rates(counts[field]) }]));
  return { name, releases: gold.length, fields: fields as Section['fields'] };
}

/** Scores all annotated releases, those kept back and the others, each kind, and each era; `yearOf` gives a release's year. */
export function accuracyReport(
  facts: Facts,
  gold: readonly Gold[],
  yearOf: (id: string) => number | undefined,
): AccuracyReport {
  const parts: [string, (row: Gold) => boolean][] = [
    ['All annotated releases', () => true],
    ['Kept back: no rule was written against them', ({ id }) => isKeptBack(id)],
    ['The others', ({ id }) => !isKeptBack(id)],
    ...Object.entries(KIND_NAMES).map(([kind, name]): [string, (row: Gold) => boolean] => [
      name,
      ({ id }) => kindOf(id) === kind,
    ]),
    ...ERAS.map(([from, to]): [string, (row: Gold) => boolean] => [
      `${from} to ${to}`,
      ({ id }) => (yearOf(id) ?? 0) >= from && (yearOf(id) ?? 0) <= to,
    ]),
  ];
  const sections = parts.map(([name, belongs]) => section(name, facts, gold.filter(belongs)));
  return { sections: sections.filter(({ releases }) => releases > 0) };
}

const percent = (share: number): string => share.toFixed(3);

/** A section as a table, for the terminal and for Markdown alike. */
export function sectionTable({ fields }: Section): string {
  const rows = SCORED.map((field) => {
    const { precision, recall, f1, right, missed, exact, releases } = fields[field];
    return [field, percent(precision), percent(recall), percent(f1), right + missed, `${exact} of ${releases}`].map(
      String,
    );
  });
  const head = ['field', 'precision', 'recall', 'F1', 'values', 'releases exactly right'];
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** The report as `docs/accuracy.md`. */
export function reportMarkdown({ sections }: AccuracyReport): string {
  const tables = sections.map((each) => `## ${each.name}\n\n${each.releases} releases.\n\n${sectionTable(each)}\n`);
  return `# Accuracy

How often the facts of this archive are right: precision is the share of extracted values that are right, recall the share of stated
values that were found. Made by \`npm run accuracy\`; do not edit.

Releases of all kinds and years were annotated by hand, field by field, to written guidelines: an annotation records what the release
states and nothing that is known from elsewhere. Values are compared as sets, summed over releases; names by their letters and digits,
middle names and initials apart; amounts by kind, dollars to the cent and whether they were obtained, sought or not imposed. Three in
ten of the annotated releases, picked by a digest of their id, are kept back: no rule is written against them, so that their figures
say how the rules do on releases that they have not seen.

${tables.join('\n')}`;
}

/** Disagreements of a run, one line each. */
export const disagreementLines = ({ disagreements }: Score, fields: readonly string[]): string[] =>
  disagreements
    .filter(({ field }) => !fields.length || fields.includes(field))
    .map(
      ({ id, field, extra, missing }) => `${id} ${field}: extra [${extra.join('; ')}] missing [${missing.join('; ')}]`,
    );
