import type { Facts } from '../../domain/facts.ts';
import type { Document } from '../document.ts';
import { actionYear } from '../relief/earlier.ts';
import { rule } from '../rule.ts';
import { type Act, actsOf, isNews, spanOfAct, wordsAfter, wordsBefore } from './acts.ts';
import { clockOf } from './clock.ts';
import { opensCriminal } from './criminal.ts';

/** Others charge too: prosecutors, states, exchanges. */
const OTHERS =
  /\b(?:criminal\w*|indict\w*|grand jury|U\.?S\.? Attorney\w*|United States Attorney\w*|Department of Justice|DOJ|prosecutors?|NASD|FINRA|CFTC|informations?|District Attorney|state of|attorney general)\b/i;
/** Filed too, and no charge. */
const NO_CHARGE =
  /\b(?:contest|contempt|subpoenas?|dismissals?|motions?|appeals?|bankruptcy|class action|order instituting|settlements? (?:of|in) its|resolution of its|to resolve (?:(?!charges)\w+ ){0,3}(?:action|case|lawsuit))\b/i;
/** Another clause has the charge behind it: `against Vane, charged with`, `in an action filed`. */
const BEHIND =
  /\b(?:previously|who|whom|which|(?<!\b(?:SEC|Commission)\)? (?:today )?announced (?:today )?)that|had|has been|have been|against|in (?:an?|the|its|this)|previously-|originally|earlier|settle[sd]?|settling|settlement of|resolv\w+|conclud\w+|of)(?: [\w’']+){0,4} $/i;

/** What comes after a complaint: beside it the complaint is news only if it is as new. */
const LATER = new Set([
  'judgment',
  'summary-judgment',
  'verdict',
  'default',
  'appeal',
  'contempt',
  'dismissed',
  'distribution',
  'subpoena',
]);
/** What comes with a complaint or after it. */
const BESIDE = new Set(['emergency-relief', 'criminal']);
/** A complaint filed within so many days of the release is news whatever else it tells. */
const SAME_NEWS = 12;
/** A complaint older than this is background, and so is what came with it. */
const OLD = 45;
const FILED =
  /^(?:announced (?:today )?(?:the filing|that it (?:has )?(?:filed|brought|instituted|commenced))|fil|br[io]|commenc|institut|initiat|complaint|action|lawsuit|suit)/i;
/** The same in other words, right after `the Commission today`. */
const CHARGES =
  /^(?:charged|announced (?:\w+ ){0,2}charges|announced the (?:filing|institution|commencement) of\b.*|announced that it (?:has )?filed an? (?:\w+ ){0,3}complaint)$/i;
const TOGETHER =
  /\b(?:simultaneous\w*|same (?:day|time)|concurrent\w*|at the time of (?:the )?filing|settled (?:civil |enforcement |injunctive |fraud )*(?:actions?|complaint|charges|lawsuit))\b/i;
/** A title that says so in the present tense. */
const HEADLINE =
  /^\W*(?:the )?(?:SEC|Commission|Securities and Exchange Commission|U\.?S\.? (?:SEC|Securities))(?: \w+)? (?:charges|sues|files|brings|halts|accuses|alleges|shuts|stops)\b/i;

/** `Charged with Obstruction of an SEC Investigation` is no charge of the SEC’s. */
const SEC = /\b(?:SEC|Commission)\b(?! investigations?\b)/i;

const wordsOf = ({ sentence, start, end }: Act): string => sentence.text.slice(start, end);

/** The complaint that preceded a freeze or preliminary injunction by so many days was announced before. */
const BEFORE_RELIEF = 5;
/** A year after which so many days have passed is not that of a new action. */
const YEAR_OVER = 45 * 86_400_000;

/** A proceeding of the Commission's own has no docket of a court. */
const PROCEEDING = /\bproceedings?$/i;
/** A complaint in an action that stands may be new: `filed an amended complaint`, `announces new charges`. */
const ANEW = /\bamended\b|\bnew charges\b|\badd(?:s|ed|ing)\b/i;
/** Not announced before. */
const SEALED = /\bseal(?:ed)?\b/i;

/** Whether the docket is of a year that is over: what is not dated was told when the action was brought. */
const isOldAction = (doc: Document, found: Readonly<Facts>): boolean => {
  const brought = actionYear(doc);
  return brought > 0 && clockOf(doc, found).published - Date.UTC(brought + 1, 0, 1) > YEAR_OVER;
};

/** What is news whatever its day: said to be of today, a proceeding of the Commission’s own, a complaint that was amended. */
const TOLD_NOW = /\btoday\b|\bproceedings\b|^(?:On [^,]+, \d{4}, )?(?:the )?[\w ]{3,40} filed an amended complaint/i;
/** `the filing of civil and criminal charges`. */
const BOTH = /\bcivil and criminal\b|\bcriminal and civil\b/i;
/** `SEC Dismisses Charges`. */
const DISMISSED = /\bdismiss\w*(?: (?:its|the|all|remaining))* $/i;
/** `charging him with three counts of wire fraud`, of an indictment that is named further off. */
const COUNTS = /^[^.;]{0,60}\bcounts? of\b/i;

/** `The criminal charges against Vane arose out of`: what they are about. */
const ARISE = /^[^.;,]{0,60} ar(?:ose|ise) /;

/** `announced that the court has entered in this action`, `new credit charges`. */
const COURT_ACTS = /^announced\b[^;]*? that (?:the |an? )?(?:\w+ )?(?:Honorable|[Cc]ourt|[Jj]udge|jury)\b/;
const FEES = /\b(?:credit|sales|service|finance) $/i;

/** `an action in federal court to enforce subpoenas`. */
const ENFORCES = /^[^.;]{0,60}\bto enforce (?:[\w-]+ ){0,3}subpoenas?\b/i;

const isCharge = (act: Act): boolean => {
  const words = wordsOf(act);
  if (COURT_ACTS.test(words) || FEES.test(wordsBefore(act, 20))) return false;
  if (NO_CHARGE.test(words) || DISMISSED.test(wordsBefore(act, 40))) return false;
  if (ENFORCES.test(wordsAfter(act))) return false;
  const around = `${wordsBefore(act, 60)}${words}${wordsAfter(act, 25)}`;
  if (/^charges$/i.test(words) && ARISE.test(wordsAfter(act))) return false;
  if (BOTH.test(words)) return true;
  if (OTHERS.test(words)) return false;
  if (OTHERS.test(around) && !/\b(?:SEC|Commission)\b[^;]{0,40}$/i.test(wordsBefore(act, 60))) return false;
  return !(/^charging/i.test(words) && COUNTS.test(wordsAfter(act)));
};

/** Whether the SEC has just filed what the release tells of. */
export const filesNow = (doc: Document, found: Readonly<Facts>): boolean =>
  actsOf(doc, found, 'charged').some(
    (act) => isCharge(act) && FILED.test(wordsOf(act)) && isNews(act, { days: SAME_NEWS }),
  );

export const charged = rule({
  name: 'stages/charged',
  field: 'stages',
  reads: 'A complaint filed or proceedings instituted by the SEC, as the news of the release.',
  *find(doc, found: Readonly<Facts>) {
    const stages = new Set<string>(found.stages.map(({ value }) => value));
    const later = [...LATER].some((stage) => stages.has(stage));
    const oldAction = isOldAction(doc, found);
    /** Its day is the newest that it names, which may be that of the complaint. */
    const undatedRelease = found.date?.value.length !== 10;
    const beside = [...BESIDE].some((stage) => stages.has(stage));
    const acts = actsOf(doc, found, 'charged').filter(isCharge);
    const criminalFirst = opensCriminal(doc, found);
    const { newsAge } = clockOf(doc, found);
    const relief = stages.has('emergency-relief')
      ? actsOf(doc, found, 'emergency-relief').filter(({ where }) => where !== 'body')
      : [];
    /** Whether the relief stands before a complaint: what the head tells first is the news. */
    const followsRelief = ({ where, sentence, start }: Act): boolean =>
      relief.some(
        (one) => where === 'body' || one.where === 'title' || one.sentence.start + one.start < sentence.start + start,
      );
    /** Beside a judgment, what was filed together is as old as the complaint. */
    const filedBefore =
      later && acts.some((act) => act.age !== undefined && act.age > SAME_NEWS && FILED.test(wordsOf(act)));
    const isOld = acts.some((act) => act.age !== undefined && act.age > OLD && FILED.test(wordsOf(act)));
    const news = acts.filter((act) => {
      const words = wordsOf(act);
      const before = wordsBefore(act, 60);
      if (act.where !== 'body' && criminalFirst && !SEC.test(act.sentence.text)) return false;
      if (act.where === 'title' && HEADLINE.test(act.sentence.text) && !/\bsettl/i.test(before)) return true;
      if (
        !isOld &&
        !filedBefore &&
        !(oldAction && !PROCEEDING.test(words)) &&
        !act.past &&
        !act.older &&
        !(act.where === 'body' && criminalFirst) &&
        TOGETHER.test(`${before} ${words} ${wordsAfter(act, 30)}`)
      )
        return true;
      if (later || (beside && isOld) || (oldAction && !(act.where !== 'body' && ANEW.test(act.sentence.text))))
        return (
          act.age !== undefined &&
          act.age <= SAME_NEWS &&
          !act.past &&
          !act.older &&
          !act.announced &&
          !(undatedRelease && act.age === 0 && !TOLD_NOW.test(act.sentence.text)) &&
          (FILED.test(words) ||
            (CHARGES.test(words) && (/\btoday\b/.test(words) || /\b(?:SEC|Commission) today (?:also )?$/.test(before))))
        );
      if (/alleg|halt|shut|stop/i.test(words)) return false;
      if (
        act.where !== 'title' &&
        act.age !== undefined &&
        act.age - newsAge >= BEFORE_RELIEF &&
        followsRelief(act) &&
        !SEALED.test(act.sentence.text) &&
        !ANEW.test(act.sentence.text)
      )
        return false;
      const fresh = act.age !== undefined && act.age <= SAME_NEWS && FILED.test(words);
      return isNews(act) && (fresh || !BEHIND.test(before));
    });
    if (news.length) yield { value: 'charged' as const, at: news.map(spanOfAct) };
  },
  examples: [
    {
      why: 'an action to enforce subpoenas',
      text: 'On May 4, 2009, the Commission filed an action in federal court to enforce investigative subpoenas against Vane.',
      given: { stages: ['subpoena'] },
      expect: [],
    },
    {
      why: 'announced today, beside a judgment',
      text: 'The court entered a final judgment against Vane.\n\nThe SEC also announced today charges against his cousin.',
      given: { stages: ['judgment'] },
      expect: ['charged'],
    },
    {
      why: 'what criminal charges arose from',
      text: 'Vane has been sentenced to jail. The charges against Vane arose out of the same misconduct as the case of the SEC.',
      given: { stages: ['criminal'] },
      expect: [],
    },
    { why: 'a title', text: [{ role: 'title', text: 'SEC Charges Larkspur Ridge With Fraud' }], expect: ['charged'] },
    {
      why: 'the lead',
      text: 'On May 4, 2010, the Commission filed a complaint against Avery Northcote in federal court in Boston.',
      expect: ['charged'],
    },
    {
      why: 'a judgment on an older complaint',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nThe complaint, filed on March 3, 2008, alleges fraud.',
      given: { stages: ['judgment'] },
      expect: [],
    },
    {
      why: 'charged today, beside a judgment',
      text: 'The Commission today charged Avery Northcote with fraud.\n\nThe court entered a final judgment against him.',
      given: { stages: ['judgment'] },
      expect: ['charged'],
    },
    {
      why: 'a charge that is told of someone',
      text: 'The Commission today announced a final judgment against a broker charged with fraud.',
      given: { stages: ['judgment'] },
      expect: [],
    },
    {
      why: 'complaint and judgment together',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nThe complaint was filed on May 3, 2010.',
      given: { stages: ['judgment'] },
      expect: ['charged'],
    },
    {
      why: 'proceedings of its own, beside a judgment',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nThe Commission today also announced the institution of administrative proceedings against Vane.',
      given: { stages: ['judgment'] },
      expect: ['charged'],
    },
    {
      why: 'charged by others, as the title tells',
      text: [
        { role: 'title', text: 'INVESTMENT ADVISER CHARGED WITH FRAUD' },
        { text: 'On May 4, 2010, a grand jury indicted Vane.' },
      ],
      given: { stages: ['criminal'] },
      expect: [],
    },
    {
      why: 'the settlement of a case that stands',
      text: 'The Commission today announced that it has reached settlements in its case against Larkspur Ridge and Avery Northcote.',
      given: { stages: ['settled'] },
      expect: [],
    },
    {
      why: 'announced to have sued',
      text: 'The Commission announced that late yesterday it sued Avery Northcote to stop a fraud. It obtained a restraining order.',
      given: { stages: ['emergency-relief'] },
      expect: ['charged'],
    },
    {
      why: 'civil and criminal charges',
      text: 'The Commission and the U.S. Attorney announced today the filing of civil and criminal charges, respectively, against Vane.',
      given: { stages: ['criminal'] },
      expect: ['charged'],
    },
    {
      why: 'dismissals filed',
      text: 'The Commission settled with Vane. It also announced today that it filed notices of voluntary dismissal of its case against Quill.',
      given: { stages: ['dismissed'] },
      expect: [],
    },
    {
      why: 'settled proceedings, announced beside a judgment',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nThe Commission also announced today that it instituted a settled administrative proceeding against Quill.',
      given: { stages: ['judgment'] },
      expect: ['charged'],
    },
    {
      why: 'charges dismissed',
      text: [{ role: 'title', text: 'SEC Dismisses Charges in Trading Scheme' }],
      given: { stages: ['dismissed'] },
      expect: [],
    },
    {
      why: 'an action of years before, as its docket tells',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote and Quill Vane, 95 Civ. 1282 (S.D.N.Y.)' },
        { text: 'The Commission announced today that Northcote agreed to settle its action.' },
        { text: 'Simultaneously with the filing of the complaint, Vane consented to an injunction.' },
      ],
      given: { date: ['1996-12-30'] },
      expect: [],
    },
    {
      why: 'a complaint that was amended in an action of years before',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, 95 Civ. 1282 (S.D.N.Y.)' },
        {
          text: 'The Commission announced that on December 28, 1996, it filed an amended complaint adding Quill Vane.',
        },
      ],
      given: { date: ['1996-12-30'] },
      expect: ['charged'],
    },
    {
      why: 'filed a week before the injunction that is the news',
      text: 'On February 25, 2009, the court entered a preliminary injunction against Vane.\n\nThe complaint, filed on February 18, 2009, alleges fraud.',
      given: { date: ['2009-03-05'], stages: ['emergency-relief'] },
      expect: [],
    },
    {
      why: 'the same, at the head',
      text: 'On February 25, 2009, the court entered a preliminary injunction against Vane. The order arises from a complaint filed on February 18, 2009, which alleges fraud.',
      given: { date: ['2009-02-26'], stages: ['emergency-relief'] },
      expect: [],
    },
    {
      why: 'a complaint of which an earlier release told, in a release without its day',
      text: 'The court entered a final judgment against Vane.\n\nThe complaint, filed on February 18, 2009, alleges fraud. See Litigation Release No. 20001 (February 22, 2009).',
      given: { stages: ['judgment'] },
      expect: [],
    },
    {
      why: 'a release without its day, which names none but that of the complaint',
      text: 'The court entered a final judgment against Vane.\n\nThe complaint, filed on February 18, 2009, alleges fraud.',
      given: { date: ['2009'], stages: ['judgment'] },
      expect: [],
    },
    {
      why: 'the same, and sealed until now',
      text: 'On February 25, 2009, the court entered a preliminary injunction against Vane.\n\nThe complaint, filed under seal on February 18, 2009, alleges fraud.',
      given: { date: ['2009-03-05'], stages: ['emergency-relief'] },
      expect: ['charged'],
    },
    {
      why: 'counts of an indictment',
      text: 'On May 4, 2010, the U.S. Attorney obtained an indictment against Avery Northcote, aged 41, of Harrow Falls in the north of Vermont, charging him with three counts of fraud.',
      given: { stages: ['criminal'] },
      expect: [],
    },
    {
      why: 'filed on a day without its year, beside a restraining order',
      text: 'On May 4, 2010, the court issued a restraining order.\n\nThe complaint, filed on May 3, alleges fraud.',
      given: { date: ['2010-05-04'], stages: ['emergency-relief'] },
      expect: ['charged'],
    },
    {
      why: 'charged by others',
      text: 'On May 4, 2010, a grand jury charged Vane with wire fraud.',
      given: { stages: ['criminal'] },
      expect: [],
    },
    {
      why: 'charged by prosecutors with what was done to an investigation',
      text: [
        { role: 'title', text: 'Former Chairman Charged With Obstruction of an SEC Investigation' },
        { text: 'On May 4, 2010, Avery Vane was indicted for obstructing a Commission investigation.' },
      ],
      given: { date: ['2010-05-05'], stages: ['criminal'] },
      expect: [],
    },
    {
      why: 'what a court did in the action',
      text: 'The Commission announced today that the Honorable Dana Harrow has entered in this civil action an order that freezes assets.',
      given: { stages: ['emergency-relief'] },
      expect: [],
    },
    {
      why: 'debts',
      text: 'On May 4, 2010, Vane was sentenced. He may make no new credit charges.',
      given: { stages: ['criminal'] },
      expect: [],
    },
    {
      why: 'filed some weeks before the judgment, together with a consent',
      text: 'On May 4, 2010, the court entered a judgment against Vane. The complaint was filed on April 14, 2010. Simultaneously with the filing of the complaint, Vane consented.',
      given: { date: ['2010-05-05'], stages: ['judgment'] },
      expect: [],
    },
  ],
});
