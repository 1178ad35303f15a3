import { matchesIn } from '../../domain/matches.ts';
import { NUMBER_WORDS, numberOf } from './number-words.ts';

/** A sum of US dollars in a text: offsets `[start, end)` of the figure with its sign and scale, and its value. */
export interface Money {
  start: number;
  end: number;
  /** US dollars, to the cent. */
  usd: number;
  /** The size of the last digit stated that is not zero, in dollars: 100,000 for `$1.2 million`, 0.01 for `$300.50`. */
  unit: number;
  /** On which side of the figure the true one lies: `more than`, `nearly`, `approximately` or a figure in millions. */
  rounded?: 'more' | 'less' | 'near';
}

const SCALE_WORDS = 'thousand|million|billion';
/** `$1.2 million`, `US$ 300,000.00`, `disgorge$5,000` (a lost space), with the letters that stand before the sign. */
const SIGNED = `\\$(?<=(?<sign>[A-Za-z.]{0,8})\\$) ?(?<signed>\\d[\\d,]*(?:(?:\\.\\d{3})+(?=\\.\\d\\d(?!\\d)))?(?:\\.\\d+)?)(?:[ -]?(?<scale>${SCALE_WORDS}|trillion|[mbk](?![a-z])))?(?: dollars)?`;
/** `2.5 million dollars`, `500,000 dollars`. */
const NAMED = `(?<![\\d.,$])(?<named>\\d[\\d,]*(?:\\.\\d+)?)(?: (?<namedScale>${SCALE_WORDS}))? (?:u\\.s\\. )?dollars\\b`;
/** `one million dollars`. */
const SPELT = `\\b(?<spelt>${NUMBER_WORDS.slice(1, 11).join('|')}) (?<speltScale>${SCALE_WORDS}) dollars\\b`;
/** `64,466.90`: a sum whose sign was lost, known by its cents. */
const BARE = '(?<![\\d.,$])(?<bare>\\d{1,3}(?:,\\d{3})+\\.\\d\\d)(?![\\d%])';
const FIGURE = new RegExp(`${SIGNED}|${NAMED}|${SPELT}|${BARE}`, 'gi');

const SCALES: Record<string, number> = {
  ...{ k: 1e3, m: 1e6, b: 1e9 },
  ...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
};

/** `1,234,567.89`, `300000`, `25`: groups of three digits, or none; `1,234567`: with a comma lost. */
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d{1,3},\d{6}|\d+)(?:\.(\d+))?$/;
/** `446.775.00`, `4,035.479.31`: points printed for the commas between groups, as the cents behind them show. */
const POINTED = /^\d{1,3}(?:[.,]\d{3})+(?=\.\d\d$)/;
/** Currencies whose sign ends in `$`: `HK$`, `C$`, `Cdn$`. */
const FOREIGN_SIGN = /^(?:[ACNRS]|HK|NT|NZ|CA|AU|CDN|CAD|AUD|CAN|MEX|SGD)$/i;
const FOREIGN_NAME = /^(?: dollars)? ?\(?(?:Canadian|Cdn|CDN|CAD|Australian|AUD|Hong Kong|HKD|Singapore|Taiwan)\b/;
/** `per share`, `a month`, `/hr`: a price or a rate is no sum. */
const RATE =
  /^(?: ?\/|[- ]per[- ]| (?:a|each|every) (?:share|unit|month|week|day|year|ton|hour|pair|head|bottle|ounce)\b)/i;
/** `$785, 000`: a space lost in a figure, or two figures. */
const BROKEN = /^, \d{3}\b(?!,\d)/;
/** `, 000 in`, `, 921.53 plus`: the rest of a figure in which a space was put, as what follows it shows. */
const REST =
  /^, (\d{3}(?:,\d{3})*(?:\.\d\d)?)(?=[.;)]|,? (?:in|plus|and|as|civil|penalt\w+|disgorg\w+|prejudg\w+|with|together|representing|which|thereon)\b|$)/;
/** `. 86, but`: cents before which a space was put. */
const CENTS = /^\. (\d\d)(?=,|,? (?:in|plus|and|as|civil|penalt\w+|disgorg\w+|prejudg\w+|with|together|but)\b)/;
/** A number from here on has no scale word after it: ten thousand million is ten billion. */
const MOST_SCALED = 10_000;
/** From here on a number is printed in full, and the scale word after it is one too many: `$2,350,000 million`. */
const IN_FULL = 1_000_000;
/** What parts the ends of a range: `$5 to $10 million`, `$1-$2 million`, `$16 million or 19 million`. */
const RANGE_AFTER = /^(?: to (?:US)?\$ ?\d| to [\d.]+ (?:million|billion)|(?: - |[-–—])\$? ?\d| and (?:US)?\$)/;
const RANGE_BEFORE = /\$ ?[\d,.]+(?: (?:million|billion|thousand))?(?: to |[-–—]| - )$/;
const BETWEEN = /\b(?:between|from) (?:approximately |about )?$/i;
const BETWEEN_AND =
  /\bbetween (?:approximately |about )?\$ ?[\d,.]+(?: (?:million|billion|thousand))? and (?:approximately |about )?$/i;

const MORE =
  /\b(?:over|exceed\w*|more tha[nt]|(?:at )?least|(?:in )?excess of|upwards? of)(?: a (?:combined )?total of)? $/i;
const LESS = /\b(?:almost|nearly|under|less than)(?: a (?:combined )?total of)? $/i;
const NEAR = /\b(?:approximately|about|roughly|around|some)(?: a (?:combined )?total of)? $/i;

function roundedBy(before: string, scaled: boolean): Money['rounded'] {
  if (MORE.test(before)) return 'more';
  if (LESS.test(before)) return 'less';
  return scaled || NEAR.test(before) ? 'near' : undefined;
}

/** The size of the last digit of a number that is not zero; the first digit of 0 and 7 is the last one too. */
function unitOf(value: number, decimals: number): number {
  if (decimals > 0) return 10 ** -decimals;
  let unit = 1;
  while (value >= unit * 10 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** Whether the words around a figure make it something other than a stated sum: the end of a range, a price, a rate. */
function isNoSum(before: string, after: string): boolean {
  if (BROKEN.test(after) || FOREIGN_NAME.test(after) || RATE.test(after)) return true;
  if (RANGE_BEFORE.test(before) || BETWEEN_AND.test(before)) return true;
  const joined = RANGE_AFTER.exec(after)?.[0];
  return !!joined && (!joined.startsWith(' and') || BETWEEN.test(before));
}

/**
 * The sums of US dollars in a text, in order. Left out, since they are no stated sum of dollars: the ends of a range, prices and
 * rates, other currencies, figures whose digits are not grouped as a number is, and numbers in full with a scale word after them.
 */
export function moneyIn(text: string): Money[] {
  const found: Money[] = [];
  for (const { 0: whole, index, groups = {} } of matchesIn(text, FIGURE)) {
    const { sign = '', signed, named, spelt, bare } = groups;
    const scale = groups.scale ?? groups.namedScale ?? groups.speltScale ?? '';
    // A comma after the figure belongs to the sentence.
    const printed = (signed ?? named ?? bare ?? '').replace(/,+$/, '');
    const close = index + whole.length - (signed && !scale ? signed.length - printed.length : 0);
    const rest =
      signed && !scale && BROKEN.test(text.slice(close, close + 6)) && REST.exec(text.slice(close, close + 40));
    const cents = signed && !scale && !rest && !printed.includes('.') && CENTS.exec(text.slice(close, close + 20));
    const digits = rest
      ? `${printed},${rest[1]}`
      : (cents ? `${printed}.${cents[1]}` : printed).replace(POINTED, (groups) => groups.replaceAll('.', ','));
    const number = NUMBER.exec(digits);
    if (!spelt && !number) continue;
    const more = rest || cents;
    const end = more ? close + 2 + more[1]!.length : close;
    const start = /^U\.?S\.?$/i.test(sign) ? index - sign.length : index;
    const before = text.slice(Math.max(0, start - 60), start);
    if ((signed && FOREIGN_SIGN.test(sign)) || isNoSum(before, text.slice(end, end + 30))) continue;
    const value = spelt ? numberOf(spelt) : Number(digits.replaceAll(',', ''));
    const times = value >= IN_FULL ? 1 : (SCALES[scale.toLowerCase()] ?? 1);
    const decimals = number?.[1]?.length ?? 0;
    // "$200.000" may mean two hundred dollars or two hundred thousand.
    if (times === 1 && decimals > 2) continue;
    // "$45,000 million" says twice how large it is: one of the two is a misprint.
    if (times > 1 && value >= MOST_SCALED) continue;
    const rounded = roundedBy(before, times > 1);
    const usd = Math.round(value * times * 100) / 100;
    found.push({ start, end, usd, unit: times * unitOf(value, decimals), ...(rounded && { rounded }) });
  }
  return found;
}
