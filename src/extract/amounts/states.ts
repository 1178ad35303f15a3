import type { Amount } from '../../domain/facts.ts';
import type { Shape } from './shape.ts';
import type { Statement } from './statements.ts';
import type { Sum } from './sums.ts';

/** `seek … order party to pay`, but not `in response to the motion , the court ordered`. */
const SOUGHT = / seek(?!.* (?:agree|impose|grant)(?= |$))(?!.* , (?:ruling )?order)/;
const NOT_SOUGHT = / (?:not|grant)(?: (?:w|ruling|name|a|in|part))* seek(?= |$)/;

/** Whether a sum was ordered, agreed or sought, as its sentence says; `entered` tells whether consents of the release are orders. */
export function statusOf({ tags, at }: Shape, { token }: Sum, entered: boolean): Amount['status'] {
  const before = tags.slice(0, at[token]!);
  if (SOUGHT.test(before) && !NOT_SOUGHT.test(before) && !/ grant(?= |$)/.test(tags)) return 'sought';
  return !entered && CONSENTED.test(before) ? 'agreed' : 'ordered';
}

/** A sum under an agreement, or that somebody “will pay”. */
const CONSENTED = / (?:agree|settle|shall)(?= |$)(?!.* ; .*ruling order)/;
/** Words that say that a court entered the judgment, or that the Commission issued its order. */
const ENTERED =
  /\b(?:entered|issued|approved|signed|obtained|granted|rendered)\b(?! into)[^.;]{0,90}?\b(?:judgments?|judgements?|orders?|decrees?|settlement)\b|\b(?:judgments?|orders?)\b[^.;]{0,60}\b(?:was|were|been) (?:entered|issued|approved)|\bwhich the court (?:has )?entered\b|\b(?:court|judge) (?:also |further |has |previously )*(?:ordered|approved|imposed|enjoined)|\bSEC[’']?s (?:administrative )?order\b|\border (?:also )?(?:finds|found|requires)|\binstitut(?:ed|ing)\b[^.;]{0,60}\bproceedings?\b/i;
const STILL_OPEN =
  /subject to (?:the )?(?:approval|court)|subject to the court|if approved|court approval|proposed (?:final )?(?:judgment|settlement|consent)/i;

/** Whether a release says that what was agreed has been ordered. */
export function isEntered(texts: readonly string[]): boolean {
  return texts.some((text) => ENTERED.test(text)) && !texts.some((text) => STILL_OPEN.test(text));
}

/** `waive disgorgement of money`, `waive pay of money`: the waiver names the sum itself. */
const WAIVES_SUM = / waive(?: (?:pay|of|disgorgement|interest|prejudgment|and|a|w|in))* money$/;
/** Waivers of a part: `all but money`, `the remainder`. */
const PART_WAIVED = / (?:allbut|offset)(?= |$)/;
/** `impose penalty of money but not order he to pay`: laid on and not collected. */
const NOT_TO_PAY = /^[^;]* w?(?: w)? not(?: w)? order (?:he|it|they|party)(?: w)? to pay/;
const DEEMED = / satisfied(?= |$)/;

const WAIVABLE = /^(?:disgorgement|prejudgment-interest|disgorgement-and-interest|total)$/;

/**
 * Marks what a sentence says was waived, or deemed satisfied. Its own sums are those of `own`; where it has none, or only what
 * remains to be paid, it speaks of the sums of the sentence before it, `previous`.
 */
export function settleStates(shape: Shape, block: number, own: Statement[], previous: Statement[]): void {
  const { tags } = shape;
  const near = previous.length > 0 && block - previous.at(-1)!.place <= 1;
  const waive = tags.search(/ waive(?= |$)/);
  if (waive >= 0) {
    const tokens = new Map(shape.tokens.map(({ start }, index) => [start, index]));
    const place = (statement: Statement): number => shape.at[tokens.get(statement.start) ?? 0]!;
    const before = own.filter((statement) => place(statement) < waive);
    const named = own.filter((statement) => WAIVES_SUM.test(tags.slice(0, place(statement) + ' money'.length)));
    const partly = PART_WAIVED.test(tags);
    if (named.length > 0 && !partly) for (const statement of named) statement.status = 'not-imposed';
    else if (!partly) {
      const meantSums = before.length > 0 ? lastOwed(before) : own.length === 0 && near ? lastOwed(previous) : [];
      for (const statement of meantSums) if (WAIVABLE.test(statement.kind)) statement.status = 'not-imposed';
    }
  }
  if (DEEMED.test(tags)) {
    const sums = own.length > 0 ? own : near ? previous : [];
    const at = tags.search(DEEMED);
    for (const statement of sums) {
      const token = shape.tokens.findIndex(({ start }) => start === statement.start);
      if (
        statement.status === 'ordered' &&
        WAIVABLE.test(statement.kind) &&
        (own.length === 0 || (shape.at[token] ?? 0) < at)
      )
        statement.status = 'satisfied';
    }
  }
  for (const statement of own) {
    const token = shape.tokens.findIndex(({ start }) => start === statement.start);
    if (NOT_TO_PAY.test(tags.slice(shape.at[token]! + ' money'.length))) statement.status = 'not-imposed';
  }
}

/** The sums laid on those on whom the last one was laid. */
function lastOwed(statements: readonly Statement[]): Statement[] {
  const payers = statements.at(-1)?.payers.join();
  return statements.filter((statement) => statement.payers.join() === payers);
}
