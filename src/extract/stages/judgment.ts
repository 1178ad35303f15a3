import type { Facts } from '../../domain/facts.ts';
import type { Document } from '../document.ts';
import { rule } from '../rule.ts';
import { type Act, ALSO_ANNOUNCED, actsOf, isNews, spanOfAct, wordsAfter, wordsBefore } from './acts.ts';

/** Not entered yet, another kind of judgment, or entered by another court. */
const NOT_ENTERED =
  /\b(?:consent(?:s|ed|ing)?(?:, [^;]{0,160},)? to|agree(?:s|d)? (?:to|that)|stipulat\w+ to|offer(?:s|ed)? to|propos\w+|seek\w*|sought|request\w*|asks?|motion for(?! summary judgment\b[^;]{0,60} and $)|would|will|to be|to have|upon|subject to|until|before|after|pending|previously)\b[^;]{0,60}$|\b(?:prior|earlier|vacat(?:es|ed|ing)(?: the| its| that)?|disobey\w+ (?:an?|the)|to the entry of) (?:\w+ ){0,2}$/i;
/** `consented to the entry of a judgment, which the court entered on`. */
const ENTERED =
  /^[^;.]{0,90}\b(?:which the (?:court|judge) (?:today )?(?:entered|signed)|entered by the court|was entered)\b/i;
/** `consented to the entry of, and the court entered,`. */
const AND_ENTERED = /,? and the court (?:\w+ )?$/i;
const OTHER_JUDGMENT = /\b(?:summary|preliminary|criminal|state|bankruptcy|money)$/i;
/** An injunction for the time being; `enjoined` alone counts only where the release announces it. */
const EMERGENCY = /\b(?:preliminar|temporar|freez|froze|emergency|pending)\w*/i;
const CRIMINAL =
  /\b(?:sentenc|restitution|prison|probation|indict|guilty|criminal (?:case|action|proceeding|information))\w*/i;

/** Judgments and permanent injunctions that the release tells of. */
const judgments = (doc: Document, found: Readonly<Facts>): Act[] =>
  actsOf(doc, found, 'judgment').filter((act) => {
    const words = act.sentence.text.slice(act.start, act.end);
    if (
      /summary judgment/i.test(words) &&
      !/judgments?\b[^;]*\bjudgment/i.test(words.replace(/summary judgment/gi, ''))
    )
      return false;
    if (/preliminar|temporar|proposed|subject to|show cause|acquittal|\bseek/i.test(words)) return false;
    const unnamed = !/judge?ment|permanent|pay|decree|settlement/i.test(words);
    if (unnamed && /enjoin/i.test(words) && (act.where === 'body' || EMERGENCY.test(act.sentence.text))) return false;
    if (/\brequest/i.test(words) && !/^grant/i.test(words)) return false;
    if (/permanently/i.test(words) && /summary judgment/i.test(act.sentence.text)) return false;
    const before = wordsBefore(act, 260);
    if (ENTERED.test(wordsAfter(act))) return true;
    if ((NOT_ENTERED.test(before) && !AND_ENTERED.test(before)) || OTHER_JUDGMENT.test(wordsBefore(act, 20).trim()))
      return false;
    if (CRIMINAL.test(act.sentence.text) && !/judgment|injunction|disgorge/i.test(words)) return false;
    return !/^ hearing\b|^[^;]{0,60}subject to (?:court |the court|judicial|approval)/i.test(wordsAfter(act));
  });

/** `The Final Judgment also orders Vane to pay`: tells what a judgment says, entered or not. */
const CONTENTS = /^orders /i;
const CONSENTED = /\bconsent(?:s|ed|ing)?(?:, [^;]{0,160},)? to\b[^;]{0,60}$/i;

/** Whether the judgment that a release tells of was consented to, and not yet entered. */
function isOnlyConsentedTo(doc: Document, found: Readonly<Facts>): boolean {
  const acts = actsOf(doc, found, 'judgment');
  return (
    acts.some((act) => CONSENTED.test(wordsBefore(act, 260))) && !acts.some((act) => ENTERED.test(wordsAfter(act)))
  );
}

/** `Defendant Ordered to Pay $5,000`, of what was only agreed to. */
const isOrderedInTitle = ({ where, sentence, start }: Act): boolean =>
  where === 'title' && /^ordered\b/i.test(sentence.text.slice(start));

export const judgment = rule({
  name: 'stages/judgment',
  field: 'stages',
  reads: 'A judgment or permanent injunction entered by a court, as the news of the release.',
  *find(doc, found) {
    const news = judgments(doc, found).filter((act) =>
      isNews(act, { days: ALSO_ANNOUNCED.test(act.sentence.text) ? 120 : 30, withNews: true }),
    );
    if (
      news.every((act) => CONTENTS.test(act.sentence.text.slice(act.start)) || isOrderedInTitle(act)) &&
      isOnlyConsentedTo(doc, found)
    )
      return;
    if (news.length) yield { value: 'judgment' as const, at: news.map(spanOfAct) };
  },
  examples: [
    {
      why: 'a judgment that was vacated',
      text: 'On May 4, 2010, the court vacated the final judgment entered against Vane and scheduled a conference.',
      given: { date: ['2010-05-05'] },
      expect: [],
    },
    {
      why: 'an order that imposes a sum',
      text: 'On May 4, 2016, the court entered an order imposing a $50,000 civil penalty against Vane.',
      expect: ['judgment'],
    },
    {
      why: 'sums of an order that is to be enforced',
      text: 'On May 4, 2016, the Commission filed a complaint to enforce its Order of $16,000, and a civil penalty of $5,000.',
      expect: [],
    },
    {
      why: 'a penalty imposed, dated without a year in a release that has only its year',
      text: 'On September 29, the court imposed a $50,000 civil penalty against Vane.',
      given: { date: ['2016'] },
      expect: ['judgment'],
    },
    {
      why: 'ordered by consent',
      text: 'On May 4, 2016, Vane was ordered, by consent, to pay $50,000 in disgorgement.',
      expect: ['judgment'],
    },
    {
      why: 'consented to and entered',
      text: 'On May 4, 2016, Vane consented to the entry of, and the Court entered, a judgment of permanent injunction.',
      expect: ['judgment'],
    },
    {
      why: 'entered with a summary judgment',
      text: 'On May 4, 2016, the court granted the SEC’s motion for summary judgment against Vane and entered a final judgment against him.',
      expect: ['judgment'],
    },
    {
      why: 'a settlement secured, not yet approved',
      text: [{ role: 'title', text: 'SEC SECURES SETTLEMENT WITH FORMER FUND MANAGER' }],
      expect: [],
    },
    {
      why: 'the usual lead',
      text: 'The Commission announced today that on March 4, 1997, the Honorable Quill Harrow entered a final judgment against Avery Northcote.',
      expect: ['judgment'],
    },
    {
      why: 'obtained',
      text: 'On May 5, 2020, the SEC obtained final judgments against Northcote and Vane.',
      expect: ['judgment'],
    },
    {
      why: 'a title',
      text: [{ role: 'title', text: 'FINAL JUDGMENT ENTERED AGAINST AVERY NORTHCOTE' }],
      expect: ['judgment'],
    },
    {
      why: 'enjoined, without the name of the paper',
      text: 'On May 4, 2010, Judge Harrow enjoined Avery Northcote from future violations of the antifraud provisions.',
      expect: ['judgment'],
    },
    {
      why: 'enjoined for the time being',
      text: 'On May 4, 2010, the court froze the assets of Avery Northcote and enjoined him from further violations.',
      expect: [],
    },
    {
      why: 'announced today, entered months ago',
      text: [
        {
          role: 'number',
          text: 'Litigation Release No. 30001 / August 21, 2007',
        },
        {
          text: 'The Commission announced today that on February 18, 2007, the court entered a final judgment against Vane.',
        },
      ],
      given: { date: ['2007-08-21'] },
      expect: ['judgment'],
    },
    {
      why: 'announced beside the news, some weeks older',
      text: 'On May 4, 2010, a jury found Vane liable for fraud.\n\nThe SEC also announced that on March 20, 2010, the court entered final judgments against Harrow and Quill.',
      expect: ['judgment'],
    },
    {
      why: 'consented to, not yet entered',
      text: 'Northcote consented to the entry of a final judgment, which is subject to court approval.',
      expect: [],
    },
    {
      why: 'consented to with the usual aside, and what the judgment would say',
      text: 'Northcote consented, without admitting or denying the allegations of the complaint, to the entry of a final judgment. The final judgment also orders Northcote to pay a penalty.',
      expect: [],
    },
    {
      why: 'consented to and then entered',
      text: 'Northcote consented, without admitting or denying the allegations, to the entry of a final judgment, which the court entered on May 4, 2010.',
      expect: ['judgment'],
    },
    {
      why: 'consented to and signed',
      text: 'Northcote consented to the entry of a final judgment, which the judge today signed.',
      expect: ['judgment'],
    },
    {
      why: 'titles that say what was ordered',
      text: [{ role: 'title', text: 'Federal Judge Orders Civil Penalty Against Avery Northcote' }],
      expect: ['judgment'],
    },
    {
      why: 'by a judge who is named',
      text: 'The Commission announced that on May 4, 2010, the Honorable Quill Harrow, permanently enjoined Vane.',
      expect: ['judgment'],
    },
    {
      why: 'an award',
      text: 'On May 4, 2010, Judge Harrow entered an order awarding the Commission $40,000 in disgorgement.',
      expect: ['judgment'],
    },
    {
      why: 'the entry, with its day between',
      text: 'The Commission announced the entry on May 4, 2010 of final judgments on consent against Vane and Quill.',
      expect: ['judgment'],
    },
    {
      why: 'told as background',
      text: 'A grand jury indicted Northcote on May 4, 2010, for the scheme.\n\nOn March 4, 2003, the court entered a final judgment against Northcote.\n\nThe indictment was unsealed on May 6, 2010.',
      expect: [],
    },
    {
      why: 'a judgment that was broken',
      text: 'On May 4, 2010, the Commission filed an action for disobeying a prior final judgment entered against Vane.',
      given: { date: ['2010-05-05'] },
      expect: [],
    },
    {
      why: 'in a title, of what was only agreed to',
      text: [
        { role: 'title', text: 'Vane Barred and Ordered to Pay $5,000' },
        { text: 'The SEC today charged Vane, who consented to the entry of a final judgment.' },
      ],
      expect: [],
    },
    {
      why: 'of the day of the news, in a release of long after',
      text: 'On May 4, 2010, the court granted summary judgment for Vane.\n\nOn May 20, 2010, the court entered a final judgment.',
      given: { date: ['2011-06-02'] },
      expect: ['judgment'],
    },
  ],
});
