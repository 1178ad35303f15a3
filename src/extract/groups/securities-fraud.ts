import { spanOf } from '../../domain/evidence.ts';
import { elsewhere } from '../provisions/elsewhere.ts';
import { rule } from '../rule.ts';
import { sentencesOf } from '../text/sentences.ts';
import { isNamed } from './told.ts';

/** `charged Vane with fraud`, `liable for securities fraud`, `charges of, among other things, committing fraud`; no fraud by wire or mail. */
const CHARGED =
  /\b(?:liable for|claims (?:of|including|for)|charg(?:es|ed|ing)\b[^.;]{0,120}?\bwith|charges of|judgment of)(?:, among other (?:things|violations),)? (?:(?:civil|committing|engaging in|perpetrating) )*((?:securities |financial |accounting |investment |offering )?fraud)\b/i;
const FRAUD = /\bfraud\b/i;
/** Nobody is liable in a criminal case. */
const LIABLE = /^(?:liable|claims)/i;
const BY_SEC = /\b(?:Commission|SEC)(?:['’]?s)?\b|\b(?<!criminal )complaint\b/;

export const securitiesFraud = rule({
  name: 'groups/securities-fraud',
  field: 'groups',
  reads: 'Fraud charged by the SEC or found in its action, where the release names no provision against fraud.',
  *find(doc, found) {
    if (isNamed(found, 'antifraud') || !doc.blocks.some(({ text }) => FRAUD.test(text))) return;
    for (const { text, place, start } of sentencesOf(doc)) {
      const match = FRAUD.test(text) ? CHARGED.exec(text) : null;
      if (!match || !(BY_SEC.test(text) || LIABLE.test(match[0]))) continue;
      const end = match.index + match[0].length;
      if (elsewhere(text.slice(0, end))) continue;
      yield {
        value: 'securities-laws/antifraud' as const,
        at: [spanOf(place, start + end - match[1]!.length, start + end)],
      };
    }
  },
  examples: [
    {
      why: 'found in the SEC’s action',
      text: 'The Commission obtained a default judgment finding Avery Northcote liable for securities fraud.',
      expect: ['securities-laws/antifraud'],
    },
    {
      why: 'liable in a court',
      text: 'In addition to finding the defendants liable for securities fraud, the Court ordered them to pay $4,000.',
      expect: ['securities-laws/antifraud'],
    },
    {
      why: 'charged by the SEC',
      text: 'The SEC previously charged Larkspur Ridge LLC with securities fraud.',
      expect: ['securities-laws/antifraud'],
    },
    {
      why: 'fraud, without more',
      text: 'The complaint charges Northcote with, among other things, committing fraud.',
      expect: ['securities-laws/antifraud'],
    },
    {
      why: 'fraud by wire, of a criminal case',
      text: 'A criminal complaint charged Northcote with fraud. The SEC noted that he was charged with wire fraud.',
      expect: [],
    },
    {
      why: 'the criminal case is not the SEC’s',
      text: 'The Commission announced that Northcote was indicted on charges of securities fraud.',
      expect: [],
    },
    {
      why: 'the section is named',
      text: 'The SEC charged Northcote with securities fraud. The complaint alleges violations of Section 10(b) of the Exchange Act.',
      given: { provisions: ['exchange-act/10-b'] },
      expect: [],
    },
    {
      why: 'the kind of provision is named',
      text: 'The SEC charged Northcote with securities fraud.',
      given: { groups: ['exchange-act/antifraud'] },
      expect: [],
    },
  ],
});
