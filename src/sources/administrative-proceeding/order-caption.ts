import type { Line } from '../plain-lines.ts';

/** The words of which the titles of orders are made; only these stand in the right column of a caption. */
const TITLE_WORDS = new Set(
  `A ACCEPTANCE ACT ACTS ADMINISTRATIVE ADVISERS AN AND AND-DESIST
  BARRING CAUSE CEASE CEASE-AND CEASE-AND-DESIST CENSURE CIVIL COMMISSION COMMISSION'S COMMISSIONS COMPANY CORRECTED DESIST EXCHANGE
  FINDINGS FOR HEARING IMPOSING INSTITUTING INVESTMENT IN MAKING MONEY NOTICE OF OFFER OFFERS ON ORDER ORDERS PARTIAL PENALTIES PENALTY
  PRACTICE PRIVILEGE PROCEEDING PROCEEDINGS PUBLIC PURSUANT REMEDIAL REVOKING RULE RULES SANCTIONS SECTION SECTIONS SECURITIES SETTLEMENT
  SUSPENDING TAKING THE TO TOSECTION WITH`.split(/\s+/),
);

/** `1934`, `21C`, `15(b)`: the number of an act or a section */
const NUMBER = /^\d{1,4}[A-Za-z]{0,2}$/;

function isTitleWord(word: string): boolean {
  const bare = word.replace(/[(),.;:’']/g, '').replace(/-$/, '');
  if (bare === 'COMPANY' && word !== bare) return false;
  return TITLE_WORDS.has(bare) || NUMBER.test(bare);
}

/** Marks that the rule between the columns left: `: ORDER`, `In the Matter of >: ORDER` */
const COLUMN_MARK = /^[‘’'":;>|=x]{1,2}$/;

/** The two columns of a caption: the parties at the left, the title of the order at the right. */
export interface Caption {
  parties: string;
  title: string;
}

/**
 * Parts the columns of a caption whose lines were read across: in each line, the title of the order is what stands at the end in the
 * words of such titles, or behind a mark that parts the columns. Undefined where the two do not come out whole.
 */
export function partCaption(lines: readonly Line[]): Caption | undefined {
  const left: string[] = [];
  const right: string[] = [];
  for (const { text } of lines) {
    const words = text.split(' ');
    const mark = words.findLastIndex((word) => COLUMN_MARK.test(word));
    let cut = words.length;
    if (mark >= 0) cut = mark;
    else while (cut > 0 && isTitleWord(words[cut - 1]!)) cut -= 1;
    left.push(...words.slice(0, cut).filter((word) => !COLUMN_MARK.test(word)));
    right.push(...words.slice(cut).filter((word) => !COLUMN_MARK.test(word)));
  }
  const parties = left.join(' ');
  const title = right.join(' ').replace(/(\w)- (?=\w)/g, '$1-');
  const whole =
    /^In the Matter of\b.*\bRespondents?\b\.?$/i.test(parties) &&
    /^(?:CORRECTED |AMENDED )?(?:ORDER|NOTICE)\b/.test(title);
  return whole ? { parties, title } : undefined;
}
