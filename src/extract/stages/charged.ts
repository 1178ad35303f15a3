import type { Facts } from '../../domain/facts.ts';
import { rule } from '../rule.ts';
import { type Act, actsOf, isNews, spanOfAct, wordsAfter, wordsBefore } from './news.ts';

const CHARGES =
  /\b(?:fil(?:es|ed|ing)(?: of)?|brought|brings|commenc(?:es|ed)|institut(?:es|ed|ion of)|initiat(?:es|ed)|announc(?:es|ed)|unseal(?:s|ed)|lodged)\b[^;.]{0,70}?\b(?:complaints?|actions?|lawsuits?|suits?|charges|cases?|proceedings?)\b|\b(?:charged|charges|charging|sued|sues|suing|accus(?:es|ed))\b|\b(?:complaints?|actions?|lawsuits?|suits?)\b[^;.]{0,60}?\b(?:was|were|is) (?:also )?(?:filed|brought|commenced)\b|\b(?:complaints?|actions?|lawsuits?|suits?)\b,? (?:which was )?filed(?: [^ .;]+){0,12}? (?:today|yesterday|on)\b|\bamended (?:its|the|a) (?:\w+ )?complaint\b|\balleges\b|\b(?:halts?|shuts down|stops?)\b/gi;
/** Others charge too: prosecutors, states, exchanges. */
const OTHERS =
  /\b(?:criminal\w*|indict\w*|grand jury|U\.?S\.? Attorney\w*|United States Attorney\w*|Department of Justice|DOJ|prosecutors?|NASD|FINRA|CFTC|information|District Attorney|state of|attorney general)\b/i;
/** Filed too, and no charge. */
const NO_CHARGE = /\b(?:contempt|subpoena|motions?|appeals?|bankruptcy|class action|order instituting)\b/i;
/** Another clause has the charge behind it: `against Vane, charged with`, `in an action filed`. */
const BEHIND =
  /\b(?:previously|who|whom|which|that|had|has been|have been|against|in (?:an?|the|its|this)|previously-|originally|earlier|settle[sd]?|settling|settlement of|resolv\w+|conclud\w+|of)(?: [\w’']+){0,4} $/i;

/** News after a complaint; then the complaint is news only if it is as new. */
const LATER = new Set([
  'judgment',
  'summary-judgment',
  'verdict',
  'default',
  'criminal',
  'appeal',
  'contempt',
  'dismissed',
  'distribution',
  'subpoena',
  'emergency-relief',
]);
/** A complaint filed within so many days of a release that tells of a later step. */
const SAME_NEWS = 12;
const TOGETHER =
  /\b(?:simultaneous\w*|same (?:day|time)|concurrent\w*|at the time of (?:the )?filing|settled (?:civil |enforcement |injunctive |fraud )*(?:actions?|complaint|charges|lawsuit))\b/i;

const isCharge = (act: Act): boolean => {
  const words = act.sentence.text.slice(act.start, act.end);
  if (NO_CHARGE.test(words)) return false;
  const around = `${wordsBefore(act, 60)}${words}${wordsAfter(act, 25)}`;
  if (OTHERS.test(around) && !/\b(?:SEC|Commission)\b[^.;]{0,40}$/i.test(wordsBefore(act, 60))) return false;
  return true;
};

export const charged = rule({
  name: 'stages/charged',
  field: 'stages',
  reads: 'A complaint filed or proceedings instituted by the SEC, as the news of the release.',
  *find(doc, found: Readonly<Facts>) {
    const later = found.stages.some(({ value }) => LATER.has(value));
    const acts = actsOf(
      doc,
      found,
      CHARGES,
      /fil|br[oi]|charg|su(?:ed|es|ing|its?)\b|commenc|institut|initiat|announc|unseal|alleg|accus|complaint|halt|shut|stop/i,
    ).filter(isCharge);
    const news = acts.filter((act) => {
      const words = act.sentence.text.slice(act.start, act.end);
      const before = wordsBefore(act, 60);
      if (TOGETHER.test(`${before} ${words} ${wordsAfter(act, 30)}`) && !act.past) return true;
      if (later)
        return act.age !== undefined && act.age <= SAME_NEWS && /fil|br[io]|commenc|institut|charg/i.test(words);
      if (/alleg|halt|shut|stop/i.test(words) && act.where !== 'title') return false;
      return isNews(act) && !BEHIND.test(before);
    });
    if (news.length) yield { value: 'charged' as const, at: news.map(spanOfAct) };
  },
  examples: [
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
      why: 'complaint and judgment together',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nThe complaint was filed on May 3, 2010.',
      given: { stages: ['judgment'] },
      expect: ['charged'],
    },
    {
      why: 'charged by others',
      text: 'On May 4, 2010, a grand jury charged Vane with wire fraud.',
      given: { stages: ['criminal'] },
      expect: [],
    },
  ],
});
