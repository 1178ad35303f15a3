import type { CitedNumber } from './citation-number.ts';

/** Section numbers (or rule numbers) that belong to one act only, so that they need no act beside them. */
const SOLE_SECTIONS: [act: string, pattern: RegExp][] = [
  [
    'exchange-act',
    /^(?:10-b|1[34]-[a-z]|16-a|9-a|12-[bgjk]|15-a-1|15-b|15-c-[123]|15b|1[05]a|17a|20-e|21[a-f]?|30a)(?:-|$)/,
  ],
  ['securities-act', /^5(?:-[abc])?$/],
  ['advisers-act', /^20[3-8]a?(?:-|$)/],
  ['investment-company-act', /^34-b(?:-|$)/],
];
const SOLE_RULES: [act: string, pattern: RegExp][] = [
  ['advisers-act', /^20[2-6]a?(?:-\d{1,2}){1,2}(?:-|$)/],
  ['investment-company-act', /^(?:2a|3c|6[ce]|8b|10f|17[dj]|18f|19[ab]|2[23]c|30[abe]\d?|31a|34b|35d|38a)-\d/],
  ['exchange-act', /^\d{1,2}[a-z]{1,2}\d{0,2}-\d/],
];
const HIGHEST_SECTION: Record<string, [from: number, to: number]> = {
  'securities-act': [1, 28],
  'exchange-act': [1, 39],
  'advisers-act': [201, 224],
  'investment-company-act': [1, 65],
  'sarbanes-oxley-act': [1, 1107],
  'trust-indenture-act': [301, 328],
  'public-utility-holding-company-act': [1, 33],
  'dodd-frank-act': [1, 1601],
};

/** A number as it stands in an id: `13(b)(2)(A)` is `13-b-2-a`, `206(4)-8(a)` is `206-4-8-a`. */
export const idOf = ({ base, levels }: CitedNumber): string =>
  [base.replace(/\((\w+)\)/g, '-$1'), ...levels].join('-').toLowerCase();

/** The one act that a number can belong to, if there is only one. */
export function soleAct(number: CitedNumber): string | undefined {
  const id = idOf(number);
  return (number.kind === 'rule' ? SOLE_RULES : SOLE_SECTIONS).find(([, pattern]) => pattern.test(id))?.[0];
}

/** Rules of the Investment Company Act whose numbers the Exchange Act could have too. */
const SHARED_RULES = /^(?:12b-1|12d\d-\d|17[aefg]-\d{1,2})$/;
/** Numbers that stand in no section of an act, though its sections go as far: a slip for the other act. */
const MISSING: Record<string, RegExp> = {
  'securities-act': /^(?:10-b|13-[a-z]|14-[a-z]|16-a)(?:-|$)/,
  'exchange-act': /^5-[abc]$/,
};

/** Whether an act can have the number: `206(1)` is no section of the Exchange Act, nor `13(a)` one of the Securities Act. */
export function canHold(act: string, number: CitedNumber): boolean {
  if (number.kind === 'rule') {
    const sole = soleAct(number);
    return !sole || sole === act || (act === 'investment-company-act' && SHARED_RULES.test(number.base));
  }
  const [from, to] = HIGHEST_SECTION[act] ?? [1, 0];
  const base = Number.parseInt(number.base, 10);
  return base >= from && base <= to && !MISSING[act]?.test(idOf(number));
}

/** Acts that could hold the number, likeliest first: for a citation that names none. */
export const actsFor = (number: CitedNumber): string[] => {
  const sole = soleAct(number);
  return sole
    ? [sole]
    : ['securities-act', 'exchange-act', 'advisers-act', 'investment-company-act'].filter((act) =>
        canHold(act, number),
      );
};
