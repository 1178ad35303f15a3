import type { Citation, Found } from './citation.ts';
import { readBare, readDockets, readLinks, readReleases } from './read-numbers.ts';
import { readAmounts, readCaseNames, readDates, readNames, readProvisionQuery, readProvisions } from './read-words.ts';

type Reader = (line: string) => Iterable<Found>;

/** An address that is not on sec.gov: its numbers are not the SEC’s. */
const ELSEWHERE = /https?:\/\/\S+/gi;
/** In this order: what one reader has taken, later ones do not see. */
const READERS: readonly Reader[] = [readReleases, readDockets, readBare, readCaseNames, readProvisions];
/** For lines in which nothing was read: of these, the first that takes in all of the line. */
const WHOLE: readonly Reader[] = [readDates, readAmounts, readProvisionQuery, readNames];

/** What may stand beside a citation without being another thing: `see`, `and`, punctuation. */
const NOTHING = /^(?:[\s\p{P}\p{S}]|\b(?:see|also|and|or|the|of|no|nos|in|cf|et seq|id|at|under)\b)*$/iu;

/** A line with a part of it blanked out, so that offsets stay. */
const without = (line: string, { start, end }: Found): string =>
  line.slice(0, start) + ' '.repeat(end - start) + line.slice(end);

/** Adds what a reader finds and no other has taken, and blanks it out of the line; the offsets stay. */
function take(reader: Reader, line: string, found: Found[]): string {
  let rest = line;
  for (const one of [...reader(line)].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (found.some(({ start, end }) => one.start < end && start < one.end)) continue;
    found.push(one);
    rest = without(rest, one);
  }
  return rest;
}

function recogniseLine(line: string): Found[] {
  const found: Found[] = [];
  let rest = take(readLinks, line, found).replace(ELSEWHERE, (url) => ' '.repeat(url.length));
  for (const reader of READERS) rest = take(reader, rest, found);
  if (found.length > 0) return found.sort((a, b) => a.start - b.start);
  for (const reader of WHOLE) {
    const all = [...reader(line)].filter((one) => NOTHING.test(without(line, one)));
    if (all.length > 0) return all;
  }
  return [];
}

/**
 * Reads every citation in what someone typed or pasted, in order: numbers of releases, dockets, provisions, names of cases, amounts,
 * dates, addresses on sec.gov; a line in which there is none, and that is short, is taken for a name. Needs no tables.
 */
export function recognise(query: string): Citation[] {
  let offset = 0;
  return query.split('\n').flatMap((line) => {
    const found = recogniseLine(line);
    const alone = found.length === 1 || found.every(({ cited }) => cited.kind === 'provision');
    const whole = alone && NOTHING.test(found.reduce(without, line));
    const at = offset;
    offset += line.length + 1;
    return found.map(({ cited, start, end }) => ({
      ...cited,
      text: line.slice(start, end).replace(/^\s+|[\s,]+$/g, ''),
      start: at + start,
      end: at + end,
      whole,
    }));
  });
}
