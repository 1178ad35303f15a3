import { rule } from '../rule.ts';
import { actsOf, goesOnFromOld, isNews, spanOfAct, wordsAfter, wordsBefore } from './acts.ts';
import { clockOf } from './clock.ts';
import { opensCriminal } from './criminal.ts';

/** Asked for, spoken of in a contempt, lifted, or by another authority. */
const NOT_GRANTED =
  /\b(?:seek\w*|sought|request\w*|mov(?:ed|ing) for|appl(?:ied|ication|ying) for|motion for|filed a|violat\w+|contempt|failed to comply|ask(?:s|ed|ing)|lift\w*|vacat\w*|den(?:ied|ies|ying)|hearing on(?! the filing date)|subject to|pursuant to)\b[^;]{0,50}$|\bif $/i;
/** `the broker-dealer froze his account`, `the defendants froze investor accounts`. */
const BY_OTHERS = /^(?!.*\b(?:court|judge)\b).*\b(?:broker(?:-dealer|age)?\b[^;]{0,80}|defendants )$/is;
const ASKED_INSIDE =
  /\b(?:seek\w*|motion|application|request|violation of|violating (?:the|an?) (?:court|asset)\w*)\b/i;
const GRANTED = /^(?:grant|approv)|\b(?:granted|approved)\b/i;
/** An item of a list of what is asked for: `seeks an order: (i) enjoining Vane; (ii) freezing his assets`. */
const ASKED_LIST = /\b(?:seek(?:s|ing)?|request(?:s|ed|ing)?|ask(?:s|ed|ing)? for)\b[^.]*[:;][^.]*$/i;
/** `That order froze his assets`, of one that was broken; `froze his assets at the time the Commission filed the case`. */
const BACKWARD =
  /^(?:That|Those|The earlier) orders?\b|\bat the time (?:that )?(?:the (?:SEC|Commission) (?:filed|brought|commenced)|(?:of the filing|(?:the|its) (?:case|action|complaint) was))\b/;
/** Emergency relief so many days before a judgment has been told before. */
const BEFORE_NEWS = 7;
/** News beside which an undated restraining order is background. */
const LATER = new Set(['judgment', 'summary-judgment', 'verdict', 'contempt', 'dismissed', 'appeal']);

export const emergencyRelief = rule({
  name: 'stages/emergency-relief',
  field: 'stages',
  reads: 'A restraining order, asset freeze or preliminary injunction granted, as the news of the release.',
  *find(doc, found) {
    const later = opensCriminal(doc, found) || found.stages.some(({ value }) => LATER.has(value));
    const { newsAge } = clockOf(doc, found);
    const acts = actsOf(doc, found, 'emergency-relief').filter((act) => {
      const words = act.sentence.text.slice(act.start, act.end);
      const after = wordsAfter(act);
      if (/^ hearing\b/.test(after) || (/frozen$/i.test(words) && /^ by\b/.test(after))) return false;
      if (/^froze/i.test(words) && BY_OTHERS.test(act.sentence.text.slice(0, act.start))) return false;
      if (NOT_GRANTED.test(wordsBefore(act)) || ASKED_LIST.test(wordsBefore(act, 500))) return false;
      if (ASKED_INSIDE.test(words) && !GRANTED.test(words)) return false;
      if (later && BACKWARD.test(act.sentence.text)) return false;
      if (later && act.where === 'body' && act.age !== undefined && act.age - newsAge > BEFORE_NEWS) return false;
      return isNews(act, { undated: !later && !goesOnFromOld(doc, found, act) });
    });
    if (acts.length) yield { value: 'emergency-relief' as const, at: acts.map(spanOfAct) };
  },
  examples: [
    {
      why: 'after a hearing on the day of the filing',
      text: 'The Commission announced the filing of a complaint on November 5, 1997. After a hearing on the filing date, Judge Harrow issued an order temporarily restraining the defendants.',
      expect: ['emergency-relief'],
    },
    {
      why: 'if it is granted',
      text: 'On May 4, 2010, the Commission sued Vane. If granted, the order would also freeze the assets of Vane.',
      expect: [],
    },
    {
      why: 'what a broker froze',
      text: 'According to the complaint, his broker-dealer discovered the scheme, froze his account, and liquidated his holdings.',
      expect: [],
    },
    {
      why: 'a restraining order',
      text: 'On November 21, 2006, the court issued a temporary restraining order and an asset freeze against Vane.',
      expect: ['emergency-relief'],
    },
    {
      why: 'a restraining order in other words',
      text: 'On November 21, 2006, the Commission obtained an Order of temporary restraint against Vane.',
      expect: ['emergency-relief'],
    },
    {
      why: 'a motion that was granted',
      text: 'Judge Harrow granted the Commission’s request for a preliminary injunction.',
      expect: ['emergency-relief'],
    },
    {
      why: 'announced as granted',
      text: 'The Commission announced that on May 4, 2006, Judge Harrow granted its application for a preliminary injunction.',
      expect: ['emergency-relief'],
    },
    {
      why: 'beside the day of a hearing to come',
      text: 'On May 4, 2006, the Commission filed an action.\n\nJudge Harrow granted the restraining order and scheduled a preliminary injunction hearing for May 20, 2006.',
      given: { date: ['2006-05-04'] },
      expect: ['emergency-relief'],
    },
    {
      why: 'preliminarily, with a slip',
      text: 'On May 4, 2006, Judge Harrow entered an order preliminary enjoining Vane.',
      expect: ['emergency-relief'],
    },
    {
      why: 'in an action of before',
      text: 'The Commission today sued Vane.\n\nThe bar arose from a lawsuit of 1994. In that action, the Commission obtained a temporary restraining order.',
      given: { stages: ['charged'] },
      expect: [],
    },
    {
      why: 'orders that somebody disobeyed',
      text: 'On May 4, 2006, the Commission asked the court to hold Vane in contempt. He withdrew money that was subject to the orders that froze his assets, and was ordered to return what he moved in violation of the asset freeze.',
      given: { stages: ['contempt'] },
      expect: [],
    },
    {
      why: 'some days before a judgment',
      text: 'On March 17, 2008, the court entered a judgment against Vane.\n\nOn March 5, 2008, the court issued emergency orders against him.',
      given: { date: ['2008-03-18'], stages: ['judgment'] },
      expect: [],
    },
    {
      why: 'a hearing that is set',
      text: 'On May 4, 2006, the court entered an order setting a preliminary injunction hearing.',
      expect: [],
    },
    {
      why: 'asked for in a list',
      text: 'The Commission seeks, among other relief, an order: (i) enjoining the defendants; (ii) freezing their assets.',
      expect: [],
    },
    {
      why: 'goes on from a date long before',
      text: 'On May 4, 2010, the Commission filed a complaint against Northcote.\n\nOn July 1, 2003, the Commission sued Larkspur Ridge. It obtained a restraining order to halt the fraud.',
      expect: [],
    },
    {
      why: 'a name that begins like a short form',
      text: 'On May 4, 2010, the Commission sued Hope Trowbridge, who obtained illegal profits.',
      expect: [],
    },
    {
      why: 'what was frozen before',
      text: 'On May 4, 2010, the court approved a plan for the assets frozen by its earlier order.',
      expect: [],
    },
    {
      why: 'background of a contempt',
      text: 'The Commission filed a motion for civil contempt against Vane.\n\nThe court also issued a preliminary injunction against Vane.',
      given: { stages: ['contempt'] },
      expect: [],
    },
    {
      why: 'an order that was disobeyed, told at the head',
      text: 'The Commission asked the court to hold Vane in contempt for violating the court’s order. That order, among other things, froze his assets.',
      given: { stages: ['contempt'] },
      expect: [],
    },
    {
      why: 'when the case was filed',
      text: 'On May 4, 2010, the court entered a final judgment against Vane. The court froze his assets at the time the Commission filed the case.',
      given: { stages: ['judgment'] },
      expect: [],
    },
    { why: 'only asked for', text: 'The Commission filed a motion for a temporary restraining order.', expect: [] },
    {
      why: 'long before',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nOn July 1, 2003, the court issued a temporary restraining order.',
      given: { stages: ['judgment'] },
      expect: [],
    },
    {
      why: 'of years before, dated within',
      text: 'The SEC today charged Vane with fraud.\n\nThe SEC obtained a court order in 2007 freezing the proceeds.',
      given: { date: ['2010-05-05'], stages: ['charged'] },
      expect: [],
    },
    {
      why: 'in other words',
      text: 'On May 4, 2010, the court placed a freeze on the assets of Vane.',
      expect: ['emergency-relief'],
    },
  ],
});
