import { spanOf } from '../../domain/evidence.ts';
import { type Document, derived } from '../document.ts';
import { rule } from '../rule.ts';
import { isOfOtherAction } from '../text/other-action.ts';
import { type Cited, citationsOf } from './cited.ts';
import { elsewhere } from './elsewhere.ts';
import { notViolated } from './frames.ts';

function counting(doc: Document): Cited[] {
  const cited = citationsOf(doc);
  const runs = new Set(cited.map(({ run }) => run));
  const toldElsewhere = new Set([...runs].filter(({ lead }) => elsewhere(lead)));
  return cited.filter(
    ({ ids, run, place, start }) =>
      !toldElsewhere.has(run) && !isOfOtherAction(doc, place, start) && !notViolated(ids[0] ?? '', run),
  );
}

/** The citations of provisions that are said to be violated, in order; read once a document. */
export const violated = (doc: Document): readonly Cited[] => derived(doc, counting);

const AMICUS = /\bamicus\b/i;

export const charged = rule({
  name: 'provisions/charged',
  field: 'provisions',
  reads: 'Provisions of the securities laws said to be violated, charged or enjoined.',
  *find(doc) {
    // A brief in someone else's case argues about provisions and charges nobody.
    if (doc.blocks.some(({ text }) => AMICUS.test(text))) return;
    const counted = violated(doc);
    const named = counted.some(({ code }) => !code);
    for (const { ids, code, place, start, end } of counted) {
      if (code && named) continue;
      const at = [spanOf(place, start, end)];
      if (ids.length === 1) yield { value: ids[0]!, at };
      else yield { refused: 'the act is not named', at };
    }
  },
  examples: [
    {
      why: 'a case that was brought years before against another',
      text: [
        { role: 'number', text: 'Litigation Release No. 10001 / October 6, 2005' },
        { role: 'caption', text: 'SEC v. Avery Northcote, Civil Action No. 05-1234 (D.D.C.)' },
        { text: 'The complaint charges Northcote with violating Section 17(a) of the Securities Act of 1933.' },
        {
          text: 'In April 2002, the Commission brought an injunctive action against Larkspur Ridge, Inc. Larkspur was enjoined from violating Section 13(a) of the Securities Exchange Act of 1934. SEC v. Larkspur Ridge, Inc. Civil Action No. 02-2780 (D.D.C.).',
        },
      ],
      expect: ['securities-act/17-a'],
    },
    {
      why: 'charged, with rules under the section',
      text: 'The complaint charges Avery Northcote with violating Section 17(a) of the Securities Act of 1933, Section 10(b) of the Securities Exchange Act of 1934 and Rule 10b-5 thereunder.',
      expect: ['securities-act/17-a', 'exchange-act/10-b', 'exchange-act/rule-10b-5'],
    },
    {
      why: 'aided and abetted, with a control person charge',
      text: 'Northcote aided and abetted violations of Section 13(a) of the Exchange Act, and is liable as a control person under Section 20(a) of the Exchange Act.',
      expect: ['exchange-act/13-a', 'exchange-act/20-a'],
    },
    {
      why: 'powers beside violations',
      text: 'The judgment enjoins Larkspur from violating Section 5 of the Securities Act and orders a penalty pursuant to Section 20(d) of the Securities Act.',
      expect: ['securities-act/5'],
    },
    {
      why: 'a bar order that was broken is a violation of the section it rests on',
      text: 'He willfully violated Section 203(f) of the Advisers Act.',
      expect: ['advisers-act/203-f'],
    },
    {
      why: 'a claim under a section, even one that was dismissed',
      text: 'The court dismissed the claim that Northcote had violated the registration requirements of Section 5 of the Securities Act.',
      expect: ['securities-act/5'],
    },
    {
      why: 'a title',
      text: 'Larkspur Partners Settles SEC Rule 105 Charges',
      expect: ['regulation-m/105'],
    },
    {
      why: 'sections in brackets after the kind',
      text: 'The complaint alleges violations of the antifraud provisions of the Advisers Act (Sections 206(1) and 206(2)).',
      expect: ['advisers-act/206-1', 'advisers-act/206-2'],
    },
    {
      why: 'the code alone',
      text: 'The complaint alleges violations of 15 U.S.C. § 78j(b).',
      expect: ['exchange-act/10-b'],
    },
    {
      why: 'descriptions: registered, required to file',
      text: 'Northcote is barred from serving as an officer of any issuer that has securities registered pursuant to Section 12 of the Exchange Act or that is required to file reports pursuant to Section 15(d) of the Exchange Act.',
      expect: [],
    },
    {
      why: 'proceedings and remedies',
      text: 'The Commission instituted proceedings pursuant to Sections 15(b) and 21C of the Exchange Act. He must repay his bonus under Section 304(a) of the Sarbanes-Oxley Act.',
      expect: [],
    },
    {
      why: 'exemptions and definitions',
      text: 'The shares were sold in reliance on Regulation S and Section 3(a)(10) of the Securities Act, and are penny stock as defined in Section 3(a)(51) of the Exchange Act.',
      expect: [],
    },
    {
      why: 'what a section requires',
      text: 'Section 13(b)(2)(A) of the Exchange Act requires issuers to keep accurate books.',
      expect: [],
    },
    {
      why: 'the criminal case',
      text: 'On May 4, 2010, Northcote pled guilty to one count of violating Section 206 of the Advisers Act.',
      expect: [],
    },
    {
      why: 'an earlier matter',
      text: 'In a prior SEC action, Northcote was enjoined from violating Section 17(a) of the Securities Act.',
      expect: [],
    },
    {
      why: 'what a consultant is to review',
      text: 'The consultant will evaluate its ongoing compliance with the provisions codified in Section 13(b)(2)(A) of the Exchange Act.',
      expect: [],
    },
    {
      why: 'the act is open: refused',
      text: 'The complaint alleges that Northcote violated Section 17(a).',
      expect: [],
    },
  ],
});
