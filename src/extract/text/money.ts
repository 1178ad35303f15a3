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

/** `$1.2 million`, `US$ 300,000.00`, `disgorge$5,000` (a lost space), `2.5 million dollars`, `one million dollars`. */
const FIGURE =
  /([A-Za-z.]*)\$ ?(\d[\d,]*(?:\.\d+)?)(?:[ -]?(thousand|million|billion|trillion|[mbk](?![a-z])))?(?: dollars)?|(?<![\d.,$])(\d[\d,]*(?:\.\d+)?)( (?:thousand|million|billion))? (?:u\.s\. )?dollars\b|\b(one|two|three|four|five|six|seven|eight|nine|ten) (thousand|million|billion) dollars\b|(?<![\d.,$])(\d{1,3}(?:,\d{3})+\.\d\d)(?![\d%])/gi;

const SCALES: Record<string, number> = {
  k: 1e3,
  m: 1e6,
  b: 1e9,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const WORDS = 'zero one two three four five six seven eight nine ten'.split(' ');

/** `1,234,567.89`, `300000`, `25`: groups of three digits, or none. */
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;
/** Currencies whose sign ends in `$`: `HK$`, `C$`, `Cdn$`. */
const FOREIGN_SIGN = /^(?:[ACNRS]|HK|NT|NZ|CA|AU|CDN|CAD|AUD|CAN|MEX|SGD)$/i;
const FOREIGN_NAME = /^(?: dollars)? ?\(?(?:Canadian|Cdn|CDN|CAD|Australian|AUD|Hong Kong|HKD|Singapore|Taiwan)\b/;
/** `per share`, `a month`, `/hr`: a price or a rate is no sum. */
const RATE =
  /^(?: ?\/|[- ]per[- ]| (?:a|each|every) (?:share|unit|month|week|day|year|ton|hour|pair|head|bottle|ounce)\b)/i;
/** `$785, 000`: a space lost in a figure, or two figures. */
const BROKEN = /^, \d{3}\b(?!,)/;
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

const roundedBy = (before: string, scaled: boolean): Money['rounded'] => {
  if (MORE.test(before)) return 'more';
  if (LESS.test(before)) return 'less';
  return scaled || NEAR.test(before) ? 'near' : undefined;
};

/** The smallest step of a number as written, before its scale. */
const step = (digits: string, decimals: string | undefined): number => {
  if (decimals) return 10 ** -decimals.length;
  const zeros = /0*$/.exec(digits.replaceAll(',', ''))![0].length;
  return digits.length > 1 ? 10 ** Math.min(zeros, digits.replaceAll(',', '').length - 1) : 1;
};

/**
 * The sums of US dollars in a text, in order. Left out, since they are no stated sum of dollars: the ends of a range, prices and
 * rates, other currencies, and figures whose digits are not grouped as a number is.
 */
export function moneyIn(text: string): Money[] {
  const found: Money[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const [whole, sign = '', dollars, scale, plain, plainScale, word, wordScale, bare] = match;
    const digits = (dollars ?? plain ?? bare ?? '').replace(/,+$/, '');
    const number = NUMBER.exec(digits);
    if (!word && !number) continue;
    const start = match.index + (dollars && !/^U\.?S/i.test(sign) ? sign.length : 0);
    // A comma after the figure belongs to the sentence.
    const lost = scale ? 0 : (dollars ?? '').length - (dollars ? digits.length : 0);
    const end = match.index + whole.length - lost;
    const before = text.slice(Math.max(0, start - 60), start);
    const after = text.slice(end, end + 30);
    if (dollars && FOREIGN_SIGN.test(sign)) continue;
    if (BROKEN.test(after)) continue;
    if (FOREIGN_NAME.test(after) || RATE.test(after)) continue;
    if (RANGE_BEFORE.test(before) || BETWEEN_AND.test(before)) continue;
    const joined = RANGE_AFTER.exec(after)?.[0];
    if (joined && (!joined.startsWith(' and') || BETWEEN.test(before))) continue;
    const times = SCALES[(scale ?? plainScale?.trim() ?? wordScale ?? '').toLowerCase()] ?? 1;
    // "$200.000" may mean two hundred dollars or two hundred thousand.
    if (times === 1 && (number?.[1]?.length ?? 0) > 2) continue;
    const value = word ? WORDS.indexOf(word.toLowerCase()) : Number(digits.replaceAll(',', ''));
    const rounded = roundedBy(before, times > 1);
    found.push({
      start,
      end,
      usd: Math.round(value * times * 100) / 100,
      unit: word ? times : times * step(digits, number?.[1]),
      ...(rounded && { rounded }),
    });
  }
  return found;
}
