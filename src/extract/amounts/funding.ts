import { type Shape, tagsBefore } from './shape.ts';

/** `shall pay , over five years , money`. */
const PAYS = / (?:agree|order|shall)(?: to)?(?: w)? pay(?: (?:w|of|total|,))*$/;
/** `to provide its clients with independent research`, `to be used for investor education`. */
const PURPOSE =
  /^ (?:to (?:provide|fund|procure|support)|to be used for|for)\b[^.;$]{0,50}\b(?:independent research|investor education)\b/i;

/** Whether a sum is paid for a purpose that the settlement names beside its remedies; `listed` tells that the sum before it is. */
export const isFunding = (shape: Shape, token: number, text: string, listed: boolean): boolean => {
  const { end } = shape.tokens[token]!;
  return PURPOSE.test(text.slice(end, end + 100)) && (listed || PAYS.test(tagsBefore(shape, token)));
};
