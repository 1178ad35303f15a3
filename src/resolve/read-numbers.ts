import { releasesIn } from '../catalogue/release-numbers.ts';
import { releaseOfPath, secPath } from '../catalogue/sec-addresses.ts';
import { normalDocket } from '../domain/docket.ts';
import type { Cited, Found } from './citation.ts';

/** An address with or without its scheme, up to what closes a sentence or a bracket. */
const ADDRESS = /(?:https?:\/\/|(?:www\.)?sec\.gov\/|web\.archive\.org\/)[^\s<>"“”]*[^\s<>"“”.,;:!?')\]]/gi;
/** A path of sec.gov alone: `/litigation/litreleases/lr18226.htm`. */
const PATH =
  /(?<![\w/.])\/(?:litigation|news|newsroom|enforcement-litigation|enforce|files|divisions)\/[^\s<>"“”]*[^\s<>"“”.,;:!?')\]]/gi;

/** Addresses on sec.gov, of every era. */
export function* readLinks(line: string): Generator<Found> {
  for (const pattern of [ADDRESS, PATH]) {
    for (const { 0: text, index } of line.matchAll(pattern)) {
      const path = secPath(text);
      if (path === undefined) continue;
      const id = releaseOfPath(path);
      yield { cited: { kind: 'link', path, ...(id && { id }) }, start: index, end: index + text.length };
    }
  }
}

/** `AAER-4487`, `AAER No. 4487`, `Accounting and Auditing Enforcement Release No. 4487`. */
const ACCOUNTING =
  /\b(?:aaer|accounting\s+(?:and|&)\s+auditing\s+enforcement\s+rel(?:ease|\.))\s*-?\s*(?:nos?\.?\s*)?(?:aaer-)?(\d{1,5})\b/gi;
/** `lr-25680`, `LR 25680`, `pr-2024-15`, `ap-34-99483-s`, as this archive names releases. */
const OWN_ID =
  /(?<![\w/-])(lr|pr|ap)[-\s]?((?<=lr[-\s]?)\d{4,6}[a-z]?|(?<=pr[-\s]?)(?:19|20)\d{2}-\d{1,4}[a-z]?|(?<=ap[-\s]?)(?:3[3459]|i[ac])-\d{1,6}[a-z]?(?:-s)?)(?![\w-])/gi;

const release = (id: string): Cited => ({ kind: 'release', id: id.toLowerCase() });
const spanOf = ({ 0: text, index }: RegExpMatchArray) => ({ start: index!, end: index! + text.length });
/** The words before a number that call it a release’s: `Lit. Rel. Nos. `, `Exchange Act Release No. `. */
const CALLED = /(?:[\w.&’'-]+\s+){0,7}(?:rel(?:ease|\.)?s?)[.,:]?\s*(?:(?:nos?|numbers?|#)\.?:?\s*)*(?:lr[-\s]?)?$/i;

/** Numbers of releases, with words that tell their series. */
export function* readReleases(line: string): Generator<Found> {
  for (const match of line.matchAll(ACCOUNTING)) yield { cited: release(`aaer-${match[1]}`), ...spanOf(match) };
  for (const match of line.matchAll(OWN_ID)) yield { cited: release(`${match[1]}-${match[2]}`), ...spanOf(match) };
  for (const { id, start, end } of releasesIn(line)) {
    const called = CALLED.exec(line.slice(0, start))?.[0].trimStart().length ?? 0;
    yield { cited: release(id.replace(/-0+(?=\d)/, '-')), start: start - called, end };
  }
}

/** What a whole line can be when it is a number and nothing else, the likeliest first. */
const BARE: readonly [RegExp, (number: string) => Cited][] = [
  [/^(?:19|20)\d{2}-\d{1,3}[a-z]?$/i, (number) => release(`pr-${number.replace(/-0+/, '-')}`)],
  [/^3[3459]-\d{3,6}[a-z]?(?:-s)?$/i, release],
  [/^[12]\d{4}[a-z]?$/i, (number) => release(`lr-${number}`)],
  [/^(?:[3-9]\d{4}|10\d{4})$/, (number) => release(`34-${number}`)],
  // `03-80612`, `95 20857`, `95-798-CIV`, `196 CV 214`, `97-C-123 (ABC)`: two numbers with nothing but types and initials
  [
    /^(?!\d{4}-\d\d-\d\d$|\d\d[a-z]\d?-\d{1,2}$|.*(?:illion|thousand|dollars))(?:c(?:iv|v)?[\s.-]*)?(?:\d{1,2}\s?(?::\s?|-\s?(?=\d\d[\s-]?c)))?\d{1,4}(?:[\s.-]+|(?=[a-z]))(?:(?:no|cv|civ|civil|crim|cr|mc|md|misc|ca|sacv|edcv|c|s)\b[\s.-]*){0,3}\d{1,6}(?:[\s/-]*\(?[a-z]{1,12}\)?){0,4}$/i,
    (number) => ({ kind: 'docket', key: normalDocket(number) }),
  ],
];

/** A line that is the number of a release or a docket, without a word: `2024-15`, `03-80612`. */
export function* readBare(line: string): Generator<Found> {
  const text = line
    .trim()
    .replace(/^(?:(?:no|nos|number|#)\.?\s*)/i, '')
    .replace(/[.,;]$/, '');
  const made = BARE.find(([pattern]) => pattern.test(text))?.[1](text);
  const start = line.indexOf(text);
  if (made) yield { cited: made, start, end: start + text.length };
}

const TYPE = '(?:cv|civ|cr|crim|mc|md|misc|ca|sacv|edcv|c)';
/** `15c3-3`, `14c-2`: the number of a rule, of which a part looks like a docket. */
const NO_RULE = String.raw`(?!\d\d[a-z]\d?-\d{1,2}(?!\d))`;
/** Initials of judges and names of divisions after a number: `-CIV-MARRA`, ` (LAK)(JCF)`, ` KMW/rlt`. */
const TAIL = String.raw`(?:\s?-\s?[A-Z]{1,12}\b)*(?:\s?\([A-Za-z/ .-]{1,12}\))*`;
const DOCKETS: readonly RegExp[] = [
  // `1:22-cv-01933`, `22 Civ. 1933`, `5:02CV118`, `06 C 3526`
  new RegExp(
    String.raw`(?<![\w$.,/-])${NO_RULE}(?:\d{1,2}\s?:\s?)?(?:19|20)?\d{2}\s?-?\s?${TYPE}\.?\s?-?\s?(?:no\.?\s?)?\d{1,6}(?!\d)${TAIL}`,
    'gi',
  ),
  // `CV-00-3800-MMM`, `Civil Action No. 03-80612`, `No. 99-6887`
  new RegExp(
    String.raw`\b(?:${TYPE}|case|civil\s+action|civ\.?\s+a(?:ct(?:ion)?|\.)?|docket|action|file)\.?\s*-?\s*(?:(?:nos?|number|#)\.?:?\s*)?(?:\d{1,2}\s?:\s?)?\d{2}-\d{1,6}(?!\d)${TAIL}|\bno\.\s+(?:\d:)?\d{2}-\d{3,6}(?!\d)${TAIL}`,
    'gi',
  ),
  // `File No. 3-21844`, `3-21844`
  /(?:\b(?:administrative\s+proceeding\s+)?(?:file|docket|case|a\.?p\.?)\s+(?:no\.?\s*)?)?(?<![\w.,$/:-])3-\d{4,5}(?![\w-])/gi,
];
const BEFORE_NUMBER =
  /^(?:case|civil\s+action|civ\.?\s+a(?:ct(?:ion)?|\.)?|docket|action|(?:administrative\s+proceeding\s+)?file|a\.?p\.?|no)\.?\s*(?:(?:nos?|number|#)\.?:?\s*)?/i;

/** Numbers of civil actions and of administrative files. */
export function* readDockets(line: string): Generator<Found> {
  for (const pattern of DOCKETS)
    for (const match of line.matchAll(pattern))
      yield { cited: { kind: 'docket', key: normalDocket(match[0].replace(BEFORE_NUMBER, '')) }, ...spanOf(match) };
}
