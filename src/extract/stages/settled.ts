import { rule } from '../rule.ts';
import {
  type Act,
  ALSO_ANNOUNCED,
  actsOf,
  followsOlder,
  goesOnFromOld,
  isNews,
  spanOfAct,
  wordsAfter,
  wordsBefore,
} from './acts.ts';
import { filesNow } from './charged.ts';
import { opensCriminal } from './criminal.ts';
import { verdictsOf } from './verdict.ts';

/** Settlements of others, of another case, of a plea; agreements in the scheme itself. */
const OTHERS =
  /\b(?:plea|pled|guilty|criminal|prosecut\w+|DOJ|Department of Justice|merger|acquisition|NASD|FINRA|class action|investors?|customers?|clients?)\b[^;]{0,60}$/i;
const OTHER_DEFENDANTS =
  /\b(?:other|remaining|co-?)[ -]?defendants?\b|\bpreviously\b|\bearlier\b|\balready\b|\bprior\b|\bnow $/i;
/** `the settlement of a prior action`. */
const OTHER_CASE =
  /^ (?:of|with|in) (?:an? |the |\w+ )?(?:prior|previous|earlier|related|separate|legal actions?|foreclosure|breach|lawsuits?|class action lawsuits?)\b/i;
const ALLEGED =
  /\b(?:alleg(?:es|ed|ing)|according to the (?:SEC['’]?s |Commission['’]?s )?(?:complaint|indictment))\b[^;]*$/i;

/** What the scheme's own people agree to. */
const BUSINESS = /^ (?:re)?(?:purchase|buy|sell|invest|acquire|merge|lend|manage|promote|trade)\b/i;

/** What is agreed to for the time being settles nothing. */
const UNTIL_TRIAL =
  /^(?: to)? (?:the (?:entry|issuance) of )?(?:an? |the )?(?:(?:order )?of )?(?:be placed under|preliminary injunct|temporary restrain|asset freeze|order freez|extension of)/i;

/** `by consent of the parties, the order remain in effect until the hearing`. */
const REMAINS = /^[^.;]{0,90}\b(?:remain|continue)\w* in (?:full )?(?:force|effect)\b/i;

/** Somebody agrees, as people do in business too: it settles where nothing else says so only if it is to one of these. */
const AGREES = /^agree/i;
/** An order that was agreed on, which settles by itself. */
const AGREED_ORDER = /^agreed (?:final )?(?:order|judg)/i;
const TO_SETTLE =
  /^(?: to| that)? (?:also |\w+ly |jointly and severally )?(?:settle|pay|be|the (?:entry|imposition|issuance|relief|terms|settlement)|entry|consent|accept|an? |certain|comply|cease|disgorge|forfeit|return|repay|reimburse|surrender|retain|cooperate|permanent|lifetime|bars?\b|injunct|undertak|not to|resolve|judgments?|orders?)/i;
/** An agreed order that was broken. */
const BROKEN = /\bviolat\w*\b[^;,.]{0,40}$/i;
/** Of a plea, and of the SEC's case too. */
const SEC_CHARGES = /^ (?:settle|resolve) (?:the )?(?:SEC|Commission|civil)/i;

/** `consented to these orders`, where they are all for the time being. */
const THESE_ORDERS =
  /^ to (?:the (?:entry|issuance) of )?(?:the|these|this) (?:court['’]?s )?(?:orders?|actions?|relief|injunction)\b/i;

/** `Without admitting or denying the allegations, Vane previously consented`. */
const PREVIOUSLY = /^[^,;]*, (?:\S+ ){1,4}previously\b/;

/** `Additionally, Vane consented`: goes on from the sentence before. */
const GOES_ON =
  /^(?:Additionally|In addition|All (?:of )?the (?:individuals|defendants)\b|The consent (?:judgments?|orders?)|(?:\S+ ){1,5}also)\b|\bconsented to (?:the entry of )?(?:these|those) \w*\s?judgments\b/;

/** `dismissed by stipulation of the parties`: ends the case without a settlement. */
const DISMISSED = /\bdismiss/i;

/** `a defendant in a now settled action`, `well-settled principles`. */
const IS_SETTLED = /\ba now $|\bwell-\s?$/i;

/** `settled with the Commission prior to trial`: beside the trial it is background. */
const BEFORE_TRIAL = /^[^.;]{0,60}\b(?:prior to|before|on the eve of) (?:the )?trial\b/;
/** `The court subsequently dismissed the action against Vane as part of a settlement`. */
const LATER_ON = /\b(?:subsequently|later|thereafter)\b/;
/** `The Commission consented to modifications`: the Commission agrees with what others ask for. */
const BY_SEC =
  /(?:^|\b(?:that|and) )(?:the )?(?:SEC|Commission|Securities and Exchange Commission) (?:\(\w+\) )?(?:(?:has|had|also|today) )*$/i;
const MOTION = /^(?: of both parties\b| motion\b)/i;

/** News in which an undated consent is not the news. */
const LITIGATED = new Set([
  'verdict',
  'summary-judgment',
  'appeal',
  'contempt',
  'dismissed',
  'distribution',
  'subpoena',
]);

/** `consented to the entry of the judgment`. */
const TO_JUDGMENT = /^consent\w* to (?:the )?entry of (?:the |an? )?(?:\w+ )?judge?ments?\b/i;
/** `a consent judgment`: beside the news it may be some weeks older. */
const JUDGMENT = /^ (?:final )?judge?ment/i;
const MOST = 60;

/** Right behind a sentence. */
const NEXT = 3;
/** `Vane subsequently consented`: later than what is told before. */
const AFTERWARDS = /\b(?:thereafter|subsequently|later|then)\b/i;
/** What a settlement of long ago is told with. */
const BESIDE = ['settled', 'judgment', 'order', 'default'] as const;

const wordsOf = ({ sentence, start, end }: Act): string => sentence.text.slice(start, end);

/** `The court entered the consent judgment on April 17, 2008`, right behind a consent: both are of long before. */
const enteredBefore = ({ sentence: { place, start, text } }: Act, others: readonly Act[]): boolean =>
  others.some(
    ({ older, sentence }) =>
      older &&
      sentence.place === place &&
      sentence.start > start &&
      sentence.start - start - text.length <= NEXT &&
      /^The court entered the\b/i.test(sentence.text),
  );

export const settled = rule({
  name: 'stages/settled',
  field: 'stages',
  reads: 'A settlement, a consent or an agreed order, as the news of the release.',
  *find(doc, found) {
    const stages = new Set(found.stages.map(({ value }) => value));
    const opened = stages.has('judgment') || stages.has('charged') || stages.has('order');
    /** A criminal case or a summary judgment is the news, and beside it a judgment to which somebody consented. */
    const judgedLeads =
      stages.has('judgment') &&
      [...stages].some((stage) => stage === 'criminal' || stage === 'summary-judgment') &&
      ![...stages].some((stage) => stage !== 'summary-judgment' && LITIGATED.has(stage));
    const litigated =
      verdictsOf(doc, found).some(({ where }) => where !== 'body') ||
      [...stages].some((stage) => LITIGATED.has(stage) && !(stage === 'dismissed' && opened)) ||
      (stages.has('criminal') && (!opened || (opensCriminal(doc, found) && !filesNow(doc, found))));
    const untilTrial = stages.has('emergency-relief') && !stages.has('judgment');
    const told = actsOf(doc, found, 'settled');
    const beside = BESIDE.flatMap((kind) => actsOf(doc, found, kind)).filter(
      ({ sentence }) => !/summary judgment/i.test(sentence.text),
    );
    const agreesOnly = told.every((act) => AGREES.test(wordsOf(act)) && !AGREED_ORDER.test(wordsOf(act)));
    const acts = told.filter((act, index) => {
      const before = wordsBefore(act, 200);
      const last = told.slice(0, index).findLast(({ sentence }) => sentence !== act.sentence);
      if (
        last &&
        (last.past || last.older) &&
        last.sentence.place === act.sentence.place &&
        GOES_ON.test(act.sentence.text)
      )
        return false;
      if (/^settled$/i.test(wordsOf(act)) && IS_SETTLED.test(before)) return false;
      if (/^stipulat/i.test(wordsOf(act)) && DISMISSED.test(act.sentence.text)) return false;
      if (/^without/i.test(wordsOf(act)) && PREVIOUSLY.test(wordsAfter(act))) return false;
      if (act.where === 'body' && act.age === undefined && enteredBefore(act, beside)) return false;
      if (followsOlder(act, beside, NEXT) && !AFTERWARDS.test(act.sentence.text)) return false;
      if (/consent$/i.test(wordsOf(act)) && REMAINS.test(wordsAfter(act))) return false;
      if (act.where === 'body' && UNTIL_TRIAL.test(wordsAfter(act))) return false;
      if (untilTrial && THESE_ORDERS.test(wordsAfter(act))) return false;
      if (agreesOnly && !TO_SETTLE.test(wordsAfter(act))) return false;
      if (AGREED_ORDER.test(wordsOf(act)) && BROKEN.test(before)) return false;
      if (OTHERS.test(wordsBefore(act, 70)) && !SEC_CHARGES.test(wordsAfter(act))) return false;
      if (/^agree/i.test(wordsOf(act)) && BUSINESS.test(wordsAfter(act))) return false;
      if (
        /^(?:agree|settle|stipulat)/i.test(wordsOf(act)) &&
        act.where !== 'title' &&
        ALLEGED.test(wordsBefore(act, 600))
      )
        return false;
      if (act.where === 'body' && BEFORE_TRIAL.test(wordsAfter(act))) return false;
      if (/^settle/i.test(wordsOf(act)) && LATER_ON.test(before) && goesOnFromOld(doc, found, act)) return false;
      if (/consent/i.test(wordsOf(act)) && (BY_SEC.test(before) || MOTION.test(wordsAfter(act)))) return false;
      if (act.age === undefined && (OTHER_DEFENDANTS.test(before) || OTHER_CASE.test(wordsAfter(act)))) return false;
      // Beside a default judgment, an undated consent is to the judgment that is told of; an undated settlement is older.
      const undated =
        (!litigated ||
          (judgedLeads && !goesOnFromOld(doc, found, act) && TO_JUDGMENT.test(`${wordsOf(act)}${wordsAfter(act)}`))) &&
        (!stages.has('default') || /consent|admitting/i.test(wordsOf(act)));
      const days = ALSO_ANNOUNCED.test(act.sentence.text) ? 120 : JUDGMENT.test(wordsAfter(act)) ? MOST : 45;
      return isNews(act, { days, undated });
    });
    if (acts.length) yield { value: 'settled' as const, at: acts.map(spanOfAct) };
  },
  examples: [
    {
      why: 'a dismissal by stipulation',
      text: 'On May 4, 2010, the court dismissed the action against Vane, based upon the stipulation of the parties.',
      given: { stages: ['dismissed'] },
      expect: [],
    },
    {
      why: 'what is settled already: a case, an accounting principle, consents that go on from those of before',
      text: 'Prosecutors charged Vane, a defendant in a now settled SEC action. It was against well-settled principles.\n\nAll had previously settled by consenting to injunctions. All the individuals consented to bars.\n\nThe court had previously entered judgments by consent. Vane consented to these judgments without admitting or denying the allegations.',
      expect: [],
    },
    {
      why: 'an agreed final judgment',
      text: 'On June 2, 1997, an Agreed Final Judgment was entered against Vane.',
      given: { stages: ['judgment'] },
      expect: ['settled'],
    },
    {
      why: 'judgments on consents',
      text: 'On January 10, 2017, the court entered judgments, on the consents of Vane and Harrow, enjoining them.',
      given: { stages: ['judgment'] },
      expect: ['settled'],
    },
    {
      why: 'talks about a settlement; what somebody failed to resolve',
      text: 'The SEC filed a complaint against Vane. During settlement discussions Vane sent false statements. He failed to resolve numerous red flags.',
      expect: [],
    },
    {
      why: 'a consent',
      text: 'Without admitting or denying the allegations, Northcote consented to a permanent injunction.',
      expect: ['settled'],
    },
    { why: 'an agreement', text: 'Larkspur agreed to pay $2 million to settle the charges.', expect: ['settled'] },
    {
      why: 'a consent judgment',
      text: 'On May 4, 2010, the court entered a consent judgment against Vane.',
      expect: ['settled'],
    },
    {
      why: 'others, before',
      text: 'On May 4, 2010, a jury found Vane liable for fraud.\n\nThe other defendants consented to judgments.',
      given: { stages: ['verdict'] },
      expect: [],
    },
    {
      why: 'what a company promised its investors',
      text: 'On May 4, 2010, the Commission filed a complaint against Larkspur Ridge.\n\nLarkspur agreed to repurchase the notes after a year.',
      given: { stages: ['charged'] },
      expect: [],
    },
    {
      why: 'until the trial',
      text: 'On May 4, 2010, the Commission filed a complaint.\n\nVane agreed to the entry of a preliminary injunction.',
      given: { stages: ['charged', 'emergency-relief'] },
      expect: [],
    },
    {
      why: 'to an order until the trial',
      text: 'On May 4, 2010, the court preliminarily enjoined Vane. Vane consented to the order.',
      given: { stages: ['emergency-relief'] },
      expect: [],
    },
    {
      why: 'goes on from what was told as before',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nVane previously consented to an injunction. Additionally, he consented to pay a penalty that the court would set.',
      given: { stages: ['judgment'] },
      expect: [],
    },
    {
      why: 'a consent to a complaint just filed, beside an arrest',
      text: 'The Commission filed a civil complaint this morning charging Vane with fraud. Separately, Vane was arrested this morning on a charge of fraud.\n\nVane, without admitting or denying the allegations of the complaint, consented to a judgment.',
      given: { stages: ['charged', 'criminal'] },
      expect: ['settled'],
    },
    {
      why: 'a title in the present',
      text: [{ role: 'title', text: 'Larkspur and Three Officers Settle SEC Claims Against Them' }],
      expect: ['settled'],
    },
    {
      why: 'in an action filed before',
      text: 'On May 4, 2010, the court entered final judgments by consent in a previously-filed action against Vane.',
      expect: ['settled'],
    },
    {
      why: 'days of which only the last has its year',
      text: 'On May 4, 2010, the court enjoined Vane. Admitting trades on November 15, 16, and 20, 2003, Vane consented to the injunction.',
      given: { date: ['2010-05-08'], stages: ['judgment'] },
      expect: ['settled'],
    },
    {
      why: 'announced beside the news, some weeks older',
      text: 'On May 4, 2010, Quill was sentenced.\n\nThe Commission further announced that on March 10, 2010, pursuant to a settlement, the court ordered Vane to pay $5,000.',
      given: { date: ['2010-05-05'], stages: ['criminal'] },
      expect: ['settled'],
    },
    {
      why: 'funds put under a receiver',
      text: 'On May 4, 2010, the court froze the assets of the funds.\n\nThe funds agreed to be placed under the control of the receiver.',
      given: { stages: ['emergency-relief'] },
      expect: [],
    },
    {
      why: 'a consent to the judgment that is told of, beside a plea',
      text: 'On May 4, 2010, Vane pled guilty to fraud.\n\nOn May 6, 2010, the court entered a judgment. Vane consented to the entry of the judgment without admitting the allegations.',
      given: { date: ['2010-05-07'], stages: ['judgment', 'criminal'] },
      expect: ['settled'],
    },
    {
      why: 'in a title, of somebody of whom something is alleged',
      text: [{ role: 'title', text: 'Alleged Fraudster Settles All Charges' }],
      expect: ['settled'],
    },
    {
      why: 'what was sold',
      text: 'On May 4, 2010, the Commission filed a complaint against Vane.\n\nLife settlements are policies that an insured person sells. Vane promised that each life settlement would mature.',
      given: { stages: ['charged'] },
      expect: [],
    },
    {
      why: 'what people agree to in business',
      text: 'On May 4, 2010, the Commission sued Vane. Under their deal, Larkspur agreed to provide Vane with customers.',
      given: { stages: ['charged'] },
      expect: [],
    },
    {
      why: 'agreed to a bar, and nothing else said',
      text: 'On May 4, 2010, the court entered a judgment. Vane has also agreed to lifetime bars from the securities industry.',
      given: { stages: ['judgment'] },
      expect: ['settled'],
    },
    {
      why: 'an agreed order that was broken',
      text: 'On May 4, 2010, the Commission asked the court to hold Vane in contempt for violating the Agreed Order.',
      given: { stages: [] },
      expect: [],
    },
    {
      why: 'beside a plea',
      text: 'On May 4, 2010, the Commission sued Vane, who has pled guilty and also agreed to settle the SEC’s civil charges.',
      given: { stages: ['charged', 'criminal'] },
      expect: ['settled'],
    },
    {
      why: 'of somebody charged before',
      text: 'The SEC today charged Avery Northcote with fraud.\n\nThe SEC previously charged Quill Vane and others. Without admitting or denying the allegations, Vane consented to a judgment.',
      given: { stages: ['charged'] },
      expect: [],
    },
    {
      why: 'before the trial',
      text: 'On May 4, 2010, the judge found that Vane committed fraud and ordered him to pay $5,000.\n\nA third defendant, Quill, settled with the Commission prior to trial.',
      given: { stages: ['judgment'] },
      expect: [],
    },
    {
      why: 'consented to by the Commission, and a motion that both make',
      text: 'The SEC consents to a change of the undertakings. On May 4, 2010, with the consent of both parties, the court granted a consent motion.',
      expect: [],
    },
    {
      why: 'in an action of years before',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nOn April 18, 2007, the Commission filed its complaint. The court subsequently dismissed Quill as part of a settlement.',
      given: { stages: ['judgment'] },
      expect: [],
    },
    {
      why: 'to the judgment that follows a summary judgment',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nOn February 2, 2010, the court granted summary judgment.\n\nWithout admitting the allegations, Vane consented to entry of the final judgment.',
      given: { date: ['2010-05-06'], stages: ['judgment', 'summary-judgment'] },
      expect: ['settled'],
    },
    {
      why: 'a plea',
      text: 'As part of his guilty plea, Vane agreed to pay restitution.',
      given: { stages: ['criminal'] },
      expect: [],
    },
    {
      why: 'goes on from a judgment of long before',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nThe court previously entered a judgment against Quill, on March 5, 2009. Quill consented to the entry of the judgment.',
      given: { date: ['2010-05-05'], stages: ['judgment'] },
      expect: [],
    },
    {
      why: 'later than what is told before',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nOn March 5, 2009, the court entered a partial judgment. Thereafter, Vane consented to the entry of the final judgment.',
      given: { date: ['2010-05-05'], stages: ['judgment'] },
      expect: ['settled'],
    },
    {
      why: 'the judgments that a criminal case followed',
      text: 'On May 4, 2010, Vane was sentenced in a case that followed an action by the SEC, which, on January 24, 2009, obtained consent judgments. The consent judgments enjoined Vane.',
      given: { date: ['2010-05-05'], stages: ['criminal'] },
      expect: [],
    },
    {
      why: 'to an order until the hearing',
      text: 'The court froze the assets of Vane. By consent of the parties, the order will remain in effect until June 6, 2010.',
      given: { stages: ['emergency-relief'] },
      expect: [],
    },
    {
      why: 'all of those named',
      text: 'On May 4, 2010, the court entered judgments against Vane and Quill, all of whom consented to the entry of the judgments.',
      given: { date: ['2010-05-05'], stages: ['judgment'] },
      expect: ['settled'],
    },
    {
      why: 'a consent to a judgment entered long before',
      text: 'On May 4, 2010, the court granted monetary remedies against Vane.\n\nVane consented to a bifurcated settlement. The court entered the bifurcated judgment on April 17, 2009.',
      given: { date: ['2010-05-05'], stages: ['judgment'] },
      expect: [],
    },
  ],
});
