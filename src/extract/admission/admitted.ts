import { spanOf } from '../../domain/evidence.ts';
import { isOfOthers } from '../relief/elsewhere.ts';
import { rule } from '../rule.ts';
import { sentencesByBlock } from '../text/sentences.ts';

/** What a settling party admits: wrongdoing, the facts, the findings, a violation. */
const ADMITS =
  /\b(?:admit(?:s|ted|ting)?|acknowledg(?:e|es|ed|ing))\b(?: to| that)?(?: (?:the|its|his|her|their|all|certain|underlying|and|accepted|responsibility for|SEC['’]?s|Commission['’]?s))* (?:alleged )?(?:wrongdoing|facts|findings|allegations|liability|misconduct|unlawful conduct|conduct|fraud|violat\w+|securities law violations)\b|\b(?:as part of (?:the|his|her|its|their) (?:settlement|consent)|under (?:the|todays?|today['’]s)(?: \w+)? settlement|in (?:settling|consenting to))\b[^;]{0,80}?\badmitted that\b|\badmitted that (?:it|he|she|they) (?:had )?(?:not |failed to |violated )/i;
/** A settlement with the SEC, in the same sentence. */
const SETTLEMENT =
  /\b(?:settle\w*|settling|consent\w*|agree\w*|resolve\w*|the SEC['’]?s order|final judgment|(?:SEC|Commission)['’]?s? complaint)\b/i;
/** What is not admitted besides: `but without admitting or denying the remaining allegations`. */
const THE_REST = /\bbut without admitting or denying the (?:remaining|other)\b/i;
/** A court that takes as admitted what nobody answered, a plea, a meeting, a matter that was settled before. */
const NO_ADMISSION =
  /\b(?:default|deemed|guilty|plea|pled|plead\w*|criminal|indict\w*|arraign\w*|confess\w*|testimony|interview|alleg(?:es|ed) that|not admit|without admitting|neither|previously|earlier|charges announced|announced (?:charges )?(?:in|last)|settlement in (?:[A-Z][a-z]+ )?20\d\d|in (?:[A-Z][a-z]+ )?20\d\d, the (?:SEC|Commission) announced)\b/i;

export const admitted = rule({
  name: 'admission/admitted',
  field: 'admission',
  reads: 'That a party, in settling with the SEC, admitted wrongdoing or the facts.',
  *find(doc) {
    for (const sentences of sentencesByBlock(doc)) {
      for (const { text, place, start } of sentences) {
        if (!/admit|acknowledg/i.test(text)) continue;
        const match = ADMITS.exec(text);
        if (
          !match ||
          !SETTLEMENT.test(text) ||
          NO_ADMISSION.test(text.replace(THE_REST, '')) ||
          isOfOthers(doc, place, start)
        )
          continue;
        const from = start + match.index;
        yield { value: 'admitted' as const, at: [spanOf(place, from, from + match[0].length)] };
        return;
      }
    }
  },
  examples: [
    {
      why: 'wrongdoing',
      text: 'Larkspur Ridge agreed to admit wrongdoing and pay over $24 million to settle the SEC’s action.',
      expect: ['admitted'],
    },
    {
      why: 'the facts',
      text: 'As part of the settlement, each firm admitted the facts set forth in the SEC’s order and acknowledged that its conduct violated the recordkeeping provisions.',
      expect: ['admitted'],
    },
    {
      why: 'the conduct itself, in a consent',
      text: 'Larkspur consented to the entry of a final judgment and admitted that it had not filed the reports.',
      expect: ['admitted'],
    },
    {
      why: 'some of the allegations',
      text: 'Admitting the allegations in the complaint as to some trades, but without admitting or denying the remaining allegations, Vane consented to an injunction.',
      expect: ['admitted'],
    },
    {
      why: 'what the complaint alleges',
      text: 'Vane has admitted the allegations set forth in the Commission’s complaint.',
      expect: ['admitted'],
    },
    {
      why: 'a plea is no admission to the SEC',
      text: 'In pleading guilty, Vane admitted wrongdoing and agreed to pay restitution.',
      expect: [],
    },
    {
      why: 'a settlement of years ago',
      text: 'Vane, a former analyst, agreed to a settlement in March 2013 in which he admitted liability. In May 2012, the SEC announced charges against Larkspur, which agreed to settle and admitted wrongdoing.',
      expect: [],
    },
    {
      why: 'jurisdiction only',
      text: 'Vane admits the Commission’s jurisdiction and consents to the order.',
      expect: [],
    },
    {
      why: 'what the complaint tells',
      text: 'According to the complaint, Vane admitted that the accounts were false.',
      expect: [],
    },
  ],
});
