import type { Facts } from '../../domain/facts.ts';
import type { Document } from '../document.ts';
import { rule } from '../rule.ts';
import { type Act, actsOf, goesOnFromOld, isNews, spanOfAct, wordsBefore } from './acts.ts';

/** A felon long since, an agency's name, a case of another. */
const NO_NEWS =
  /\b(?:previously|unrelated|prior(?![^;]*, (?:has|have) been (?:\w+ )?$)|earlier(?! (?:today|in the day))|formerly(?! of\b)|had been|twice|background|disclos\w+|history|in light of (?:his|her|their|the)|based (?:up)?on (?:his|her|their) (?:criminal )?|recidivist|because (?:he|she|they) (?:has|have|had) been|based (?:up)?on the jury verdict|(?:knew|aware|learned) of|who (?:has|have) also)\b[^;]{0,90}$|\bpending $/i;
const FELON =
  /\bconvicted (?:felon|securities|fraudster|ponzi|swindler|hedge|insider|former|stock|con\b|murderer|embezzler)|\bconvict\w* (?:in|of)? ?(?:19|20)\d\d/i;
/** A sentence of long ago: `who is currently serving`. */
const SERVING = /\b(?:currently|now|presently)(?: is)? (?:serving|incarcerated|imprisoned)\b/i;
/** `arrested and incarcerated until he purges himself of contempt`: a civil court's coercion. */
const UNTIL_PURGED = /\b(?:arrest|incarcerat)\w*\b[^.;]*\buntil (?:he|she|they) (?:has |have )?purge/i;
/** An agreement not to prosecute, which is a prosecutor's only where the sentence says so: the SEC makes them too. */
const DEFERRED = /^(?:deferred|non-)prosecution|^deferred/i;
const PROSECUTOR = /\b(?:Justice|DOJ|USAO|Attorney|criminal\w*|prosecutors?)\b/i;
const THANKS = /\b(?:appreciat\w+|acknowledg\w+|thanks?|grateful|assistance)\b/i;

/** Beside thanks: `the FBI, which today arrested Vane`. */
const NEW =
  /\btoday (?:arrested|charged|filed|unsealed|indicted)\b|\b(?:arrests?|charges|indictment|complaint) (?:\w+ )?today\b|\bwhich (?:has |have |also |today )*(?:announced|filed|unsealed|brought)\b[^.;]{0,40}\bcriminal\b/;

/** The case has just moved: `have entered guilty pleas`, `announced today`. */
const MOVES = /\b(?:has|have|today|yesterday|announced)\b[^;]{0,60}$/i;

/** `dismissed the action after Vane was sentenced`: the ground of the news. */
const AFTER = /\b(?:after|following) (?!an? )(?:[\w’']+ ){0,4}$/i;

/** Prosecutors have just brought a case beside the SEC's: news, whatever else the release tells of older pleas. */
const BROUGHT =
  /\b(?:Attorneys?|Justice|DOJ|Task Force)\b[^.;]{0,120}\b(?:announc|fil|unseal|brought|obtain|arrest|indict|charg)\w*[^.;]{0,60}$/;

/** `dismissed the indictments`: the end of a case, and no sentence. */
const ENDED = /\bdismiss\w* (?:[\w-]+ ){0,6}$/i;
/** A sum that is told of beside the SEC's: `$9 million pursuant to a deferred prosecution agreement`, `$2 million in criminal fines`. */
const PAID = /^criminal (?:fine|penalt)/i;
/** `In a related criminal case, the Department announced`. */
const CASE = /\bcriminal (?:case|action|proceedings?|charges?)\b/i;
const PAID_UNDER = /^(?!.*\bcharges\b).*\b(?:as part of|pursuant to|under) (?:(?:an?|the|its|such) )?(?:\S+ )?$/i;

/** How long before the release a parallel case may have moved and still be reported as news; less beside a judgment. */
const DAYS = 120;
const DAYS_BESIDE_JUDGMENT = 60;

/** Criminal cases that the release tells of, whenever they moved. */
const criminalActs = (doc: Document, found: Readonly<Facts>): Act[] =>
  actsOf(doc, found, 'criminal').filter(
    ({ sentence: { text }, start, end }) =>
      (!THANKS.test(text) || NEW.test(text)) &&
      !SERVING.test(text) &&
      !UNTIL_PURGED.test(text) &&
      !(/^indict/i.test(text.slice(start, end)) && ENDED.test(text.slice(0, start))) &&
      !(PAID.test(text.slice(start, end)) && !CASE.test(text)) &&
      !(DEFERRED.test(text.slice(start, end)) && PAID_UNDER.test(text.slice(0, start))) &&
      !FELON.test(text.slice(start, end + 20)) &&
      (PROSECUTOR.test(text) || !DEFERRED.test(text.slice(start, end))),
  );

/** Whether the release opens with a criminal case: then what it tells of the SEC's own action is background. */
export const opensCriminal = (doc: Document, found: Readonly<Facts>): boolean =>
  criminalActs(doc, found).some(
    (act) => act.where !== 'body' && !act.past && !act.older && !NO_NEWS.test(wordsBefore(act)),
  );

export const criminal = rule({
  name: 'stages/criminal',
  field: 'stages',
  reads: 'A criminal charge, plea, conviction or sentence in a related case that the release announces.',
  *find(doc, found) {
    // an order tells of it only as what has gone before
    if (doc.kind === 'administrative-proceeding') return;
    const acts = criminalActs(doc, found);
    const later = found.stages.some(({ value }) => value === 'judgment' || value === 'summary-judgment');
    const ended = later || found.stages.some(({ value }) => value === 'dismissed');
    const days = later ? DAYS_BESIDE_JUDGMENT : DAYS;
    const old = acts.some(
      (act) => act.past || act.older || (act.age !== undefined && act.age > DAYS) || NO_NEWS.test(wordsBefore(act)),
    );
    const news = acts.filter((act) => {
      const before = wordsBefore(act);
      const brought =
        !later &&
        !/\bpreviously\b/i.test(act.sentence.text) &&
        BROUGHT.test(`${before}${act.sentence.text.slice(act.start, act.end)}`);
      const undated = (brought || (!old && (!later || MOVES.test(before)))) && !goesOnFromOld(doc, found, act);
      if (ended && AFTER.test(before)) return false;
      return !NO_NEWS.test(before) && isNews(act, { days, undated });
    });
    if (news.length) yield { value: 'criminal' as const, at: news.map(spanOfAct) };
  },
  examples: [
    {
      why: 'charges of securities fraud',
      text: 'The SEC charged Vane.\n\nIn a separate action, the U.S. Attorney’s Office for the District of Oregon announced the filing of criminal securities fraud charges against him.',
      expect: ['criminal'],
    },
    {
      why: 'as the ground of something else',
      text: 'The judgment dismisses the claims for penalties against him because he has been sentenced to prison in a related criminal case. Vane consented to the judgment based upon the jury verdict and judgment of conviction.',
      given: { stages: ['judgment'] },
      expect: [],
    },
    {
      why: 'arrested for contempt of a civil court',
      text: 'The court ordered Vane arrested and incarcerated until he purges himself of the contempt.',
      expect: [],
    },
    {
      why: 'charges announced beside the complaint',
      text: 'The SEC charged Vane.\n\nIn a parallel action, the U.S. Attorney’s Office today announced securities fraud charges against Vane.',
      expect: ['criminal'],
    },
    {
      why: 'the lead',
      text: 'On May 4, 2005, Avery Northcote was sentenced to three years in prison.',
      expect: ['criminal'],
    },
    {
      why: 'charged without a grand jury',
      text: 'On May 4, 2005, the U.S. Attorney filed a two-count Information charging Northcote with fraud.',
      expect: ['criminal'],
    },
    {
      why: 'a parallel action',
      text: 'The SEC charged Vane with fraud.\n\nIn a parallel action, the U.S. Attorney’s Office today filed criminal charges against Vane.',
      expect: ['criminal'],
    },
    {
      why: 'charges that prosecutors announced',
      text: 'The SEC charged Vane with fraud.\n\nThe U.S. Attorney’s Office for the District of Vermont also announced charges against Vane.',
      expect: ['criminal'],
    },
    {
      why: 'arrests announced today',
      text: 'The SEC charged Vane with fraud.\n\nToday, the United States Attorneys Office announced that it had arrested Vane.',
      expect: ['criminal'],
    },
    {
      why: 'a new case beside an older plea',
      text: 'The SEC charged Vane with fraud.\n\nIn a parallel action, the U.S. Attorney’s Office announced criminal charges against Vane. Northcote previously pled guilty.',
      expect: ['criminal'],
    },
    {
      why: 'an agreement with the SEC itself',
      text: 'The SEC also announced a deferred prosecution agreement with Larkspur Ridge that defers charges for two years.',
      expect: [],
    },
    { why: 'an agency is thanked', text: 'The SEC appreciates the assistance of the Criminal Division.', expect: [] },
    {
      why: 'long before',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nOn March 2, 2006, Vane pled guilty to wire fraud.',
      expect: [],
    },
    {
      why: 'a plea some months before a judgment',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nOn February 20, 2010, Vane pled guilty to wire fraud.',
      given: { stages: ['judgment'] },
      expect: [],
    },
    {
      why: 'told in an order of the Commission',
      kind: 'administrative-proceeding',
      text: 'On May 4, 2010, Vane pled guilty to wire fraud.',
      expect: [],
    },
    {
      why: 'served already',
      text: 'On May 4, 2010, the court approved a plan of distribution.\n\nVane pleaded guilty and is currently serving three years.',
      expect: [],
    },
    {
      why: 'still to come',
      text: 'The SEC charged Vane with fraud. An older action has been stayed pending sentencing of Quill.',
      expect: [],
    },
    {
      why: 'an information, today',
      text: 'The SEC sued Vane.\n\nThe United States Attorney filed today a felony information charging Vane with wire fraud.',
      expect: ['criminal'],
    },
    {
      why: 'charged in a proceeding of that kind',
      text: 'The SEC today sued Vane.\n\nIn a related criminal proceeding, Vane was charged with wire fraud.',
      expect: ['criminal'],
    },
    {
      why: 'why no penalty was asked for',
      text: 'On May 4, 2010, the court enjoined Vane. The SEC dismissed its claims for penalties based on his criminal sentence.',
      given: { stages: ['judgment'] },
      expect: [],
    },
    {
      why: 'what somebody is',
      text: 'The SEC today charged Northcote with tipping convicted hedge fund manager Quill Vane.',
      given: { stages: [] },
      expect: [],
    },
    {
      why: 'after an aside with a date of its own',
      text: 'The Commission announced that on March 21, 2007, Avery Vane, one of those in a fraud that the Commission halted in April 2001, was sentenced to prison.',
      given: { date: ['2007-04-02'] },
      expect: ['criminal'],
    },
    {
      why: 'an arrest told beside the thanks',
      text: 'The SEC charged Vane with fraud.\n\nThe SEC appreciates the assistance of the U.S. Attorney’s Office, which today arrested Vane on charges of fraud.',
      expect: ['criminal'],
    },
    {
      why: 'unrelated',
      text: 'On May 4, 2010, the court found Vane liable. In an unrelated criminal matter, Vane was sentenced to five years in prison.',
      expect: [],
    },
    {
      why: 'the ground of a dismissal',
      text: 'On May 4, 2010, the court dismissed the action. The Commission moved to dismiss it after Vane was sentenced to five years in prison.',
      given: { stages: ['dismissed'] },
      expect: [],
    },
    {
      why: 'goes on from a case of years before',
      text: 'On May 4, 2010, the SEC charged Vane with fraud.\n\nOn March 3, 2006, the Commission sued Quill, who settled. Quill also pleaded guilty to wire fraud.',
      given: { date: ['2010-05-04'] },
      expect: [],
    },
    {
      why: 'a sentence of which an earlier release told',
      text: 'On May 4, 2010, the SEC charged Vane with fraud.\n\nOn April 12, 2010, Quill was sentenced to five years in prison. See Litigation Release No. 20001 (April 14, 2010).',
      given: { date: ['2010-05-04'] },
      expect: [],
    },
    {
      why: 'a convicted felon',
      text: 'The complaint alleges that Vane, a convicted felon, raised $3 million.',
      expect: [],
    },
    {
      why: 'a case that an authority brought, told beside the thanks',
      text: 'The SEC charged Vane with fraud.\n\nThe SEC appreciates the assistance of the U.S. Attorney’s Office, which has announced a parallel criminal action.',
      expect: ['criminal'],
    },
    {
      why: 'somebody who comes from somewhere, and a verdict',
      text: 'On May 4, 2010, a jury returned a guilty verdict against Avery Vane, formerly of Boston.',
      expect: ['criminal'],
    },
    {
      why: 'a sum that is paid beside the SEC’s',
      text: 'The SEC charged Larkspur Ridge with bribery. Larkspur Ridge will also pay a $7 million fine pursuant to a deferred prosecution agreement with the Department of Justice.',
      expect: [],
    },
    {
      why: 'a case in which a sum is paid',
      text: 'The SEC charged Larkspur Ridge with bribery. In a related criminal case, the Department of Justice announced today that it will pay a $2 million criminal fine.',
      expect: ['criminal'],
    },
    {
      why: 'an indictment that was dismissed',
      text: 'On May 4, 2010, the SEC sued Vane.\n\nOn April 16, 2010, a court dismissed the indictment against Vane.',
      expect: [],
    },
    {
      why: 'charged by prosecutors after an action of the SEC’s',
      text: 'Avery Vane, who was the subject of a prior SEC investigation, has been criminally charged with perjury by the U.S. Attorney.',
      expect: ['criminal'],
    },
  ],
});
