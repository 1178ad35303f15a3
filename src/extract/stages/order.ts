import { rule } from '../rule.ts';
import { isOfBrokenOrder } from '../text/broken-order.ts';
import { actsOf, followsOlder, isNews, spanOfAct, wordsAfter, wordsBefore } from './acts.ts';

/** Orders to come, orders of a court, orders that a complaint says were violated. */
const NOT_ISSUED =
  /\b(?:violat\w+|comply with|complying|enforc(?:e|es|ed|ing)|proposed|to be|will|would|willing|agreed to (?:the entry|settle)|intends?|motion for|seek\w*)\b[^;]{0,60}$/i;
/** Proceedings that are only opened: `an Order Instituting Proceedings and Notice of Hearing`. */
const TO_BE_HEARD = /\bnotice of hearing\b/i;
/** `agreed to settle proceedings to be instituted`. */
const TO_COME = /^[^;.]{0,100}\bto be (?:instituted|entered|issued)\b/;
/** `issued the order following judgments in a prior civil action`. */
const PRIOR = /^[^.;]*\bin an? (?:prior|previous|earlier) (?:\w+ ){0,3}(?:action|case|proceeding)\b/;
const TRADING = /\bsuspend(?:s|ed|ing) trading|trading suspension\b/i;

export const order = rule({
  name: 'stages/order',
  field: 'stages',
  reads: 'An order of the Commission or of an administrative law judge, as the news of the release.',
  *find(doc, found) {
    const told = actsOf(doc, found, 'order');
    const beside = [...told, ...actsOf(doc, found, 'charged')];
    const acts = told.filter((act) => {
      const words = act.sentence.text.slice(act.start, act.end + 40);
      if (followsOlder(act, beside) || TO_COME.test(wordsAfter(act))) return false;
      if (TRADING.test(words) || TO_BE_HEARD.test(act.sentence.text) || NOT_ISSUED.test(wordsBefore(act))) return false;
      if (
        act.where === 'body' &&
        act.age === undefined &&
        isOfBrokenOrder(doc, doc.blocks[act.sentence.place - 1]!.text)
      )
        return false;
      if (PRIOR.test(wordsAfter(act, 250))) return false;
      return isNews(act, {
        undated:
          /find(?:s|ing)|requires|censures|states|settled|suspending|details|according to|consent|instituting|ordered|issued an order against/i.test(
            words,
          ),
      });
    });
    if (acts.length) yield { value: 'order' as const, at: acts.map(spanOfAct) };
  },
  examples: [
    {
      why: 'issued against one of several',
      text: 'The SEC charged three brokers.\n\nIts investigation led to a complaint against Vane. The SEC also issued an order against Quill.',
      expect: ['order'],
    },
    {
      why: 'with its day, months before the news',
      text: 'On September 11, 2003, Vane pled guilty.\n\nVane consented to an administrative order that the SEC issued on June 26, 2003.',
      expect: [],
    },
    {
      why: 'announced as issued',
      text: 'The SEC filed an action against Vane. In a related action, the SEC also announced today the issuance of a settled cease-and-desist order against Vane and Larkspur.',
      expect: ['order'],
    },
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
    {
      why: 'ordered to cease and desist',
      text: 'The Commission sued Vane.\n\nIn a separate action instituted on May 3, the Commission ordered Quill to cease and desist from such violations.',
      given: { date: ['2010-05-04'] },
      expect: ['order'],
    },
    {
      why: 'proceedings to be instituted',
      text: 'The Commission sued Vane.\n\nWithout admitting or denying the Commission’s findings, Quill agreed to settle a proceeding to be instituted against her.',
      expect: [],
    },
    {
      why: 'goes on from proceedings of years before',
      text: 'On October 26, 2012, Vane was sentenced.\n\nThe SEC instituted administrative proceedings on August 4, 2010. The SEC’s order found that he traded on information.',
      given: { date: ['2012-10-27'] },
      expect: [],
    },
    {
      why: 'an order that was broken',
      text: 'On May 4, 2010, the Commission filed an application against Vane, who violated a Commission order.\n\nVane consented to the issuance of the order without admitting or denying the Commission’s findings.',
      expect: [],
    },
    {
      why: 'an order after a prior action',
      text: 'On May 4, 2010, the court enjoined Vane.\n\nThe Commission issued the bar order following final judgments on consent in a prior civil action.',
      expect: [],
    },
    { why: 'of a court', text: 'The court issued an order freezing the assets.', expect: [] },
    {
      why: 'instituted and settled at once',
      text: 'The Commission also instituted, and simultaneously settled, a cease-and-desist proceeding against Vane.',
      expect: ['order'],
    },
    {
      why: 'an order to which somebody consented',
      text: 'In a related proceeding announced today, Vane consented to the entry of an Order that he cease and desist from violations.',
      expect: ['order'],
    },
    {
      why: 'in an enforcement action of the Commission’s own',
      text: 'In a related enforcement action, the Commission instituted today a settled proceeding against Vane.',
      expect: ['order'],
    },
    {
      why: 'filed and instituted before',
      text: 'The SEC today charged Vane.\n\nThe Commission previously filed a settled action and instituted settled administrative proceedings against Larkspur.',
      expect: [],
    },
  ],
});
