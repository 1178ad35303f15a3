import { spanOf } from '../../domain/evidence.ts';
import { elsewhere } from '../provisions/elsewhere.ts';
import { rule } from '../rule.ts';
import { isOfOtherAction } from '../text/other-action.ts';
import { sentencesOf } from '../text/sentences.ts';
import { isNamed } from './told.ts';

/** `fraud`, `civil securities fraud`; no fraud by wire or mail. */
const KIND =
  '(?<!\\b(?:wire|mail|bank|tax|criminal|insurance|mortgage|commodities)[ -])((?:(?:civil|securities|financial|accounting|investment|offering) )*fraud)';
const CASE = '(?:charges|claims?|action|complaint|lawsuit|suit|case)';
const SEC = '(?:SEC|Commission)';
const ALLEGED = 'alleg(?:es|ed|ing)';
/** How a release says that fraud is charged or was found; the first group is the fraud, at the end of the words or before `charges`. */
const WAYS = [
  // `charged Vane with fraud`, `liable for securities fraud`, `charges of, among other things, committing fraud`.
  `\\b(?:liable for|claims (?:of|including|for)|charg(?:es|ed|ing)\\b[^;]{0,120}?\\bwith|charges of|judgment of)(?:, among other (?:things|violations),)? (?:(?:committing|engaging in|perpetrating) )*${KIND}`,
  // `the SEC announced fraud charges against`, `the Commission filed its civil securities fraud action`.
  `\\b${SEC}\\b[^.;]{0,80}?\\b(?:filed|brought|announced|instituted)\\b[^.;]{0,60}?\\b${KIND} ${CASE}`,
  // `a fraud case filed by the Commission`, `the securities fraud action that the SEC brought`.
  `\\b${KIND} ${CASE} (?:(?:that|which|was|previously|filed|brought|by) )*the ${SEC}`,
  // `the Commission’s accounting fraud suit`, `the SEC alleged in a civil fraud action`.
  `\\b${SEC}(?:['’]?s)? (?:(?:pending|earlier|settled) )*${KIND} ${CASE}|\\b${SEC} in an? ${KIND} ${CASE}`,
  // `the complaint alleged fraud by Vane`, `the court found that Vane committed fraud`.
  `\\b(?:complaint|action|${SEC})\\b[^.;]{0,90}(?<!\\b(?:an|the|of|any|by) )${ALLEGED} ${KIND}|\\b(?:${ALLEGED}|found|ruled|held)\\b[^.;]{0,120}? committed ${KIND}`,
  // `ordered to pay a penalty for committing fraud`, `enjoined from committing fraud`.
  `\\b(?:for|from) (?:committing|engaging in) ${KIND}`,
].map((words) => new RegExp(`(?:${words})\\b`, 'i'));
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
      if (!FRAUD.test(text)) continue;
      for (const way of WAYS) {
        const match = way.exec(text);
        if (!match || !(BY_SEC.test(text) || LIABLE.test(match[0]))) continue;
        const words = match.slice(1).find((group) => group !== undefined)!;
        const from = match.index + match[0].lastIndexOf(words);
        const end = from + words.length;
        if (elsewhere(text.slice(0, end)) || isOfOtherAction(doc, place, start + from)) continue;
        yield {
          value: 'securities-laws/antifraud' as const,
          at: [spanOf(place, start + from, start + end)],
        };
      }
    }
  },
  examples: [
    {
      why: 'charged by name, with initials',
      text: 'The SEC charged Avery M. Northcote and Larkspur Ridge L.L.C. with securities fraud.',
      expect: ['securities-laws/antifraud'],
    },
    {
      why: 'an action before',
      text: 'The complaint charges Vane. Vane was a defendant in a 1993 SEC enforcement action. In it the SEC charged him with securities fraud.',
      expect: [],
    },
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
      why: 'charges against somebody, and an action that the Commission filed',
      text: 'The SEC announced fraud charges against a trading firm. Northcote is a defendant in a civil fraud case filed by the Commission.',
      expect: ['securities-laws/antifraud'],
    },
    {
      why: 'alleged by the complaint',
      text: 'The Commission’s complaint alleged fraud and other violations by Northcote.',
      expect: ['securities-laws/antifraud'],
    },
    {
      why: 'what a court ordered for it',
      text: 'The SEC announced that Northcote was ordered to pay $4,000 for committing securities fraud.',
      expect: ['securities-laws/antifraud'],
    },
    {
      why: 'victims of what is alleged; charges of a prosecutor, and of other days',
      text: 'The Commission’s fund pays the victims of the alleged fraud. The SEC announced that Northcote pleaded guilty to securities fraud charges. In a previous action, the Commission alleged that Vane committed fraud.',
      expect: [],
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
