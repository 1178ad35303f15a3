import { matchesIn } from '../domain/matches.ts';

/** A release that a text names by its number: offsets of the number, and its id. */
export interface ReleaseNumber {
  start: number;
  end: number;
  /** `lr-23157`, `pr-2022-37`, `34-50098`. */
  id: string;
}

const RELEASE =
  '(?:release|rel\\.?)s?(?:\\s+dealing with [a-z ]{3,40})?[,:]?\\s*(?:(?:nos?|numbers?|#{1,2}s?)\\.?:?\\s*){0,2}';
/** `Litigation Release No. 18226`, `Lit. Rel. Nos. 17897`, `LR-23157`, `L.R. No. 17729`, `Release No. LR-20278`. */
const LITIGATION = new RegExp(
  `(?:(?<=\\b|see)lit(?:igation|ig\\.|\\.)?\\s*${RELEASE}(?:lr\\s?-?\\s?)?|\\bl\\.?\\s?r\\.?(?:\\s?-\\s?|\\s(?:nos?\\.\\s*)?|(?=\\d{5})))(\\d{4,5}[a-z]?)\\b`,
  'gi',
);
/** `Press Release 2022-37`, `SEC press release No. 2004-12`. */
const PRESS = new RegExp(`\\bpress\\s*${RELEASE}((?:19|20)\\d{2}-\\d{1,4})\\b`, 'gi');
/**
 * `Exchange Act Release No. 50098`, `Securities Act of 1933 Rel. No. 8157`; `Administrative Procedure Releases Nos. 48335`, whose
 * number is as high as only those of the Exchange Act are.
 */
const ACT = new RegExp(
  `\\b(?:(sec(?:urities|\\.)\\s+exch(?:ange|\\.)|ex(?:change|ch\\.|\\.)|sec(?:urities|\\.)|(?:investment\\s+)?advis[eo]rs?|investment\\s+company)\\s+act(?:\\s+of\\s+(?:19\\d{2}))?|(administrative)\\s+proce(?:eding|dure)s?(?=\\s*${RELEASE}\\d{5})),?\\s*${RELEASE}(\\d{3,6})\\b(?!-)`,
  'gi',
);
/** `34-50098`, `IA-2250`: series and number, also at the end of the address of an order: `/litigation/admin/2014/34-72001.pdf`. */
const SERIES =
  /(?:(?<![\w/-])|(?<=\/(?:admin|suspensions|opinions)\/(?:\d{4}\/)?)(?=\S+\.(?:pdf|htm|txt)))(?:(33|34|35|39|IA|IC)\s?-\s?|(IA|IC)\s)(\d{3,6})(?![\w-])/g;
/** `Release No. 57890`, `Rel. No. 62153`: only the releases under the Exchange Act have numbers as high. */
const HIGH =
  /(?<!(?:act|press|lit\.|litigation|auditing|enforcement|proceedings?)\s*(?:of\s\d{4},?\s*)?)\b(?:release|rel\.)\s*(?:nos?\.?)\s*((?:3[6-9]|[4-9]\d)\d{3}|10\d{4})\b(?!-)/gi;

const SERIES_OF: readonly [RegExp, string][] = [
  [/exch|^ex/i, '34'],
  [/company/i, 'ic'],
  [/advis/i, 'ia'],
  [/sec/i, '33'],
];
const seriesOf = (act: string): string => SERIES_OF.find(([pattern]) => pattern.test(act))![1];

/** What may follow a number in a list: its date, and remarks in brackets. */
const REMARK = String.raw`(?:\s*[/,]?\s*(?:dated\s+)?(?!and\b)[A-Z][a-z]{2,8}\.?\s\d{1,2},?\s?\d{4}|\s*[([][^()[\]]{0,160}(?:\([^()]*\)[^()[\]]{0,160})*[)\]])*`;
/** `, 18026`, ` and No. 20903`, `; LR-17652`: the next number of a list, five digits so that a year is none. */
const NEXT_LITIGATION = new RegExp(
  `^${REMARK}\\s*(?:(?:[,;&]\\s*|\\band\\s+|\\bor\\s+)+|(?<=\\s))(?:see\\s+(?:also\\s+)?)?(?:(?:rel(?:ease|\\.)\\s*)?nos?\\.?\\s*)?(?:lr[-\\s]?)?(\\d{5}[a-z]?)\\b(?![-\\d])`,
  'i',
);
/** The next number of a list of an act's releases. */
const NEXT_ACT = new RegExp(`^${REMARK}\\s*(?:[,;&]\\s*|\\band\\s+)+(?:nos?\\.?\\s*)?(\\d{4,6})\\b(?![-\\d])`, 'i');

/** The number of a match and those listed after it. */
function listed(
  text: string,
  first: RegExpMatchArray,
  digits: string,
  next: RegExp,
): { digits: string; start: number; end: number }[] {
  let end = first.index! + first[0].length;
  const found = [{ digits, start: end - digits.length, end }];
  for (let match = next.exec(text.slice(end, end + 500)); match; match = next.exec(text.slice(end, end + 500))) {
    end += match[0].length;
    found.push({ digits: match[1]!, start: end - match[1]!.length, end });
  }
  return found;
}

/** Litigation releases have not counted so far; a higher number in their list is another series’. */
const BEYOND_LITIGATION = 30_000;

/** The releases whose numbers a text prints, in order. */
export function releasesIn(text: string): ReleaseNumber[] {
  if (!/\d{3}|\d-\d/.test(text) || !/rel|lr|l\.r|3[3459]-|i[ac]-/i.test(text)) return [];
  const found: ReleaseNumber[] = [];
  for (const match of matchesIn(text, LITIGATION))
    for (const { digits, start, end } of listed(text, match, match[1]!, NEXT_LITIGATION))
      if (Number.parseInt(digits, 10) < BEYOND_LITIGATION) found.push({ id: `lr-${digits.toLowerCase()}`, start, end });
      else if (/^(?!.*lit).*\brel/i.test(text.slice(Math.max(0, start - 26), start)))
        found.push({ id: `34-${digits}`, start, end });
  for (const match of matchesIn(text, ACT))
    for (const { digits, start, end } of listed(text, match, match[3]!, NEXT_ACT))
      found.push({ id: `${match[2] ? '34' : seriesOf(match[1]!)}-${digits}`, start, end });
  for (const match of matchesIn(text, PRESS)) {
    const end = match.index + match[0].length;
    found.push({ id: `pr-${match[1]}`, start: end - match[1]!.length, end });
  }
  for (const match of matchesIn(text, SERIES))
    found.push({
      id: `${(match[1] ?? match[2])!.toLowerCase()}-${match[3]}`,
      start: match.index,
      end: match.index + match[0].length,
    });
  for (const match of matchesIn(text, HIGH)) {
    const end = match.index + match[0].length;
    found.push({ id: `34-${match[1]}`, start: end - match[1]!.length, end });
  }
  return found.sort((a, b) => a.start - b.start);
}
