import { rule } from '../rule.ts';
import { actsOf, isNews, spanOfAct, wordsBefore } from './acts.ts';

/** Orders to come, orders of a court, orders that a complaint says were violated. */
const NOT_ISSUED =
  /\b(?:violat\w+|comply with|complying|enforc\w+|proposed|to be|will|would|willing|agreed to (?:the entry|settle)|intends?|motion for|seek\w*)\b[^;]{0,60}$/i;
/** Proceedings that are only opened: `an Order Instituting Proceedings and Notice of Hearing`. */
const TO_BE_HEARD = /\bnotice of hearing\b/i;
const TRADING = /\bsuspend(?:s|ed|ing) trading|trading suspension\b/i;

export const order = rule({
  name: 'stages/order',
  field: 'stages',
  reads: 'An order of the Commission or of an administrative law judge, as the news of the release.',
  *find(doc, found) {
    const acts = actsOf(doc, found, 'order').filter((act) => {
      const words = act.sentence.text.slice(act.start, act.end + 40);
      if (TRADING.test(words) || TO_BE_HEARD.test(act.sentence.text) || NOT_ISSUED.test(wordsBefore(act))) return false;
      return isNews(act, {
        undated:
          /find(?:s|ing)|requires|censures|states|settled|suspending|details|according to|consent|instituting|ordered/i.test(
            words,
          ),
      });
    });
    if (acts.length) yield { value: 'order' as const, at: acts.map(spanOfAct) };
  },
  examples: [
    {
      why: 'proceedings only opened',
      text: 'Separately, the Commission today issued an Order Instituting Administrative Proceedings and Notice of Hearing.',
      expect: [],
    },
    {
      why: 'findings, which only an order makes',
      text: 'The SEC charged Vane.\n\nWithout admitting or denying the SEC’s findings, Quill agreed to cease and desist.',
      expect: ['order'],
    },
    {
      why: 'what an order found',
      text: 'The Commission charged Vane.\n\nIn the Larkspur Order, the Commission found that the firm failed to supervise him.',
      expect: ['order'],
    },
    {
      why: 'settled charges',
      text: 'The Commission charged Vane.\n\nThe SEC is simultaneously bringing settled administrative charges against Quill.',
      expect: ['order'],
    },
    {
      why: 'what an order finds',
      text: 'The SEC’s order finds that Larkspur violated the books and records provisions.',
      expect: ['order'],
    },
    {
      why: 'issued beside a civil action',
      text: 'The Commission also announced today that it issued an order barring Vane from association with any broker.',
      expect: ['order'],
    },
    {
      why: 'a settled proceeding',
      text: 'According to the order instituting a settled administrative proceeding, the scheme lasted years.',
      expect: ['order'],
    },
    {
      why: 'announced, with its day',
      text: 'The Commission also announced that, on May 4, 2010, it entered an administrative order by consent barring Vane.',
      expect: ['order'],
    },
    {
      why: 'an offer that was accepted',
      text: 'The Commission accepted Vane’s offer of settlement in which he consented to the issuance of an order.',
      expect: ['order'],
    },
    {
      why: 'an order to come',
      text: 'Vane has also agreed to the entry of a Commission order barring him.',
      expect: [],
    },
    { why: 'of a court', text: 'The court issued an order freezing the assets.', expect: [] },
  ],
});
