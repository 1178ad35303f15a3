import { between, type Shape, tagsAfter, tagsBefore } from './shape.ts';
import type { Sum } from './sums.ts';
import type { Who } from './who.ts';

/** `Vane , along with Harrow , was ordered`. */
const TOGETHER = /^ , plus(?: (?:w|a))*$/;
const THEY_OWE = /^ ,(?: w)* (?:order|agree|shall|to(?: jointly)? (?:pay|disgorge))(?= |$)/;
const MONEY = / money(?= |$)/;
/** `jointly with Harrow, to disgorge $5, and to pay a penalty`: another thing to do. */
const NEXT_DUTY = / money.* (?:pay|order|impose)(?= |$)/;
/** `jointly plus w , party`: with whom it is owed. */
export const BESIDE = / (?:jointly|liable)(?: w)?(?: ,)? plus(?: (?:w|a))*(?: ,)?(?: name)?$/;
const BESIDE_AFTER =
  /^(?: (?:in|of|w|gain|disgorgement|,|and|plus|prejudgment|interest|money|total|respectively))*(?: for who (?:he|it|they)(?: shall)?)? jointly(?: ,)? plus(?: (?:w|a))*(?: name)?$/;

/**
 * Who else is bound “jointly and severally with” the one whose words end at `from`, said before or after a sum; `told` is
 * where the one is spoken of last.
 */
export function companions(
  shape: Shape,
  from: number,
  told: number,
  { token, kind }: Sum,
  whos: readonly Who[],
  names: ReadonlyMap<Who, string[]>,
): string[] {
  const before = whos.findLast(
    (who) =>
      who.from >= from &&
      who.from < token &&
      ((TOGETHER.test(between(shape, from - 1, who.from)) && THEY_OWE.test(tagsAfter(shape, who.to - 1))) ||
        BESIDE.test(tagsBefore(shape, who.from))) &&
      // "pay $5, jointly with Harrow, and a penalty of $6": the penalty is his own.
      !(
        kind === 'civil-penalty' &&
        (MONEY.test(between(shape, from - 1, who.from)) || NEXT_DUTY.test(between(shape, who.to - 1, token)))
      ) &&
      // "pay $5 jointly with Harrow, and ordered him to pay $6": what is told before him is of another sum.
      (told === from || !MONEY.test(between(shape, from - 1, who.from))) &&
      !/ (?:;|item|order)(?= |$)/.test(between(shape, Math.max(who.to, told) - 1, token).replace(THEY_OWE, '')),
  );
  const after = whos.filter((who) => who.from >= token && BESIDE_AFTER.test(between(shape, token, who.from)));
  return [...(before ? [before] : []), ...after].flatMap((who) =>
    who.stands === 'defendants' ? names.get(who)! : who.names,
  );
}
