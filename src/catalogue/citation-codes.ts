import type { CitedNumber } from './citation-number.ts';

/** `15 U.S.C. § 78j(b)`: the act and base of a section of title 15, from the way in which the code numbers each act. */
export function sectionOfCode(section: string): { act: string; base: string } | undefined {
  const [, chapter, letters, number, suffix] = /^(7[78]|80)([a-z]{1,2})(?:-(\d{1,2})([a-z]?))?$/.exec(section) ?? [];
  if (chapter === '77' && letters && !number) return inOrder('securities-act', letters);
  if (chapter === '78' && letters) return number ? ADDED[`${letters}-${number}`] : inOrder('exchange-act', letters);
  if (chapter === '80' && letters === 'b' && number)
    return { act: 'advisers-act', base: `${200 + Number(number)}${suffix!.toUpperCase()}` };
  // Section 29 was repealed, so that from there on the code is one behind.
  if (chapter === '80' && letters === 'a' && number)
    return { act: 'investment-company-act', base: String(Number(number) + (Number(number) > 28 ? 1 : 0)) };
  return SARBANES_OXLEY[section] ? { act: 'sarbanes-oxley-act', base: SARBANES_OXLEY[section] } : undefined;
}

/** `j` is section 10, `dd` section 30. */
function inOrder(act: string, letters: string): { act: string; base: string } | undefined {
  const place = letters.charCodeAt(0) - 96 + (letters.length === 2 ? 26 : 0);
  // 78dd alone stands for the Foreign Corrupt Practices Act as a whole.
  return (letters.length === 2 && letters[0] !== letters[1]) || letters === 'dd'
    ? undefined
    : { act, base: String(place) };
}

const exchange = (base: string) => ({ act: 'exchange-act', base });
/** Sections that later laws put between those of the Exchange Act. */
const ADDED: Record<string, { act: string; base: string }> = {
  'd-3': exchange('4C'),
  'j-1': exchange('10A'),
  'o-3': exchange('15A'),
  'o-4': exchange('15B'),
  'o-5': exchange('15C'),
  'o-7': exchange('15E'),
  'o-10': exchange('15F'),
  'q-1': exchange('17A'),
  'q-2': exchange('17B'),
  't-1': exchange('20A'),
  'u-1': exchange('21A'),
  'u-2': exchange('21B'),
  'u-3': exchange('21C'),
  'u-4': exchange('21D'),
  'u-5': exchange('21E'),
  'u-6': exchange('21F'),
  'dd-1': exchange('30A'),
};
const SARBANES_OXLEY: Record<string, string> = { 7241: '302', 7243: '304', 7244: '306', 7246: '308' };

const RULES_OF_PART: Record<string, string> = {
  230: 'securities-act',
  240: 'exchange-act',
  270: 'investment-company-act',
  275: 'advisers-act',
};
const REGULATION_OF_PART: Record<string, string> = {
  210: 'regulation-s-x',
  227: 'regulation-crowdfunding',
  229: 'regulation-s-k',
  232: 'regulation-s-t',
  243: 'regulation-fd',
  244: 'regulation-g',
  248: 'regulation-s-p',
};

/** `17 C.F.R. § 240.10b-5`: the act (or regulation) whose rules a part of title 17 holds. */
export function bookOfPart(part: number, number: CitedNumber): { act?: string; regulation?: string } | undefined {
  const act = RULES_OF_PART[part];
  if (act) return { act };
  const regulation = part === 242 ? regulationOfRule(Number.parseInt(number.base, 10)) : REGULATION_OF_PART[part];
  return regulation ? { regulation } : undefined;
}

/** Part 242 holds several regulations, one after the other. */
export function regulationOfRule(rule: number): string | undefined {
  if (rule >= 100 && rule <= 105) return 'regulation-m';
  if (rule >= 200 && rule <= 204) return 'regulation-sho';
  if (rule >= 300 && rule <= 304) return 'regulation-ats';
  if (rule >= 500 && rule <= 505) return 'regulation-ac';
  if (rule >= 600 && rule <= 614) return 'regulation-nms';
  return rule >= 1000 && rule <= 1007 ? 'regulation-sci' : undefined;
}
