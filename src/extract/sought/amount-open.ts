import { isMoney, type Remedy } from '../relief/remedies.ts';
import { rule } from '../rule.ts';
import { giftsOf, requested } from './requests.ts';

/** The court will say later how much. */
const OPEN =
  /\b(?:to be (?:determined|decided|set)|determin\w+[^.;]{0,40}\b(?:later|amounts?|date|future)|at (?:a|some) (?:later|future)|later date|upon (?:the )?(?:motion|application)|on motion of|amounts?[^.;]{0,40}\bdetermin\w+|issues? (?:of|relating to)|later (?:will )?determine)\b/i;

export const amountOpen = rule({
  name: 'sought/amount-open',
  field: 'sought',
  reads: 'Money that the SEC asks for and whose amount the court will decide later.',
  *find(doc) {
    const open = (remedy: Remedy): boolean => {
      const gifts = giftsOf(doc).filter((gift) => gift.remedy === remedy);
      return gifts.length > 0 && gifts.every(({ sentence }) => OPEN.test(sentence.text));
    };
    yield* requested(doc, (remedy) => isMoney(remedy) && open(remedy));
  },
  examples: [
    {
      why: 'asked for, and left to the court',
      text: 'The complaint seeks civil penalties. Vane consented to an injunction, with the amount of civil penalties to be determined at a later date.',
      expect: ['civil-penalty'],
    },
    {
      why: 'the amount is agreed',
      text: 'The complaint seeks civil penalties. Vane consented to pay a civil penalty of $50,000.',
      expect: [],
    },
    {
      why: 'nobody is said to ask',
      text: 'Vane consented to a judgment under which civil penalties are to be determined at a later date.',
      expect: [],
    },
  ],
});
