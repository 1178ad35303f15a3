import { spanOf } from '../../domain/evidence.ts';
import { isOfOthers, yearsBack } from '../relief/elsewhere.ts';
import { rule } from '../rule.ts';
import { sentencesByBlock } from '../text/sentences.ts';

/** `without admitting or denying`, `neither admits nor denies`, `without admitting the findings`; spaces may be lost before a word. */
const NEITHER =
  /(?:without|neither|\bnot\b|\bnor\b|\bwhile\b)[^;]{0,40}?admit\w*[^;]{0,70}?\bden(?:y|ying|ie[sd]|ial)|(?:without|neither)\b[^;]{0,20}?\bdenying\b[^;]{0,20}?\badmitting\b|\bwithout admitting\b/i;
/** A settlement with another authority, or a case that is not this one. */
const OTHER_MATTER =
  /\b(?:NASD|NASDR|FINRA|NYSE|CFTC|PCAOB|New York Stock Exchange|Department of Justice|state (?:regulator|authorit|securities)\w*)\b/;
const SEC = /\b(?:Commission|SEC|Court|court|[Cc]omplaint|[Jj]udgment|[Ii]njunction)/;

/** So many years back is another matter. */
const LONG_AGO = 4;

export const neither = rule({
  name: 'admission/neither',
  field: 'admission',
  reads: 'That a party settled without admitting or denying what the SEC says.',
  *find(doc) {
    for (const sentences of sentencesByBlock(doc)) {
      for (const { text, place, start } of sentences) {
        const match = /admit/i.test(text) && NEITHER.exec(text);
        if (!match || (OTHER_MATTER.test(text) && !SEC.test(text)) || isOfOthers(doc, place, start)) continue;
        if ((yearsBack(doc, text.slice(0, match.index)) ?? 0) >= LONG_AGO) continue;
        const from = start + match.index;
        yield { value: 'neither' as const, at: [spanOf(place, from, from + match[0].length)] };
        return;
      }
    }
  },
  examples: [
    {
      why: 'the usual words',
      text: 'Without admitting or denying the SEC’s allegations, Northcote consented to the entry of a final judgment.',
      expect: ['neither'],
    },
    {
      why: 'without apostrophes, with the agent between',
      text: 'Vane, without either admitting the Commissions allegations or denying them, agreed to pay $5,000.',
      expect: ['neither'],
    },
    {
      why: 'as a finite verb',
      text: 'Vane neither admitted nor denied the findings of the order.',
      expect: ['neither'],
    },
    {
      why: 'somebody else, charged before',
      text: 'The SEC today charged Avery Northcote with fraud.\n\nThe SEC previously charged Quill Vane, who settled without admitting or denying the allegations.',
      expect: [],
    },
    {
      why: 'somebody else, charged before with others',
      text: 'The SEC today charged Avery Northcote with fraud.\n\nThe SEC previously charged Larkspur and other defendants. These other defendants settled. Without admitting or denying liability, Larkspur consented to a judgment.',
      expect: [],
    },
    {
      why: 'years before',
      text: 'On May 4, 2009, the Commission filed a complaint against Vane.\n\nAdditionally, in 1984, Vane, without admitting or denying the findings, consented to an order.',
      expect: [],
    },
    { why: 'a denial alone', text: 'Vane denied the allegations and did not settle.', expect: [] },
    {
      why: 'with another authority',
      text: 'Without admitting or denying the charges, Vane accepted a NASD fine.',
      expect: [],
    },
  ],
});
