import { actionYear } from '../relief/earlier.ts';
import { rule } from '../rule.ts';
import { actsOf, isNews, spanOfAct } from './acts.ts';
import { citedReleases, clockOf } from './clock.ts';

/** What a court orders when an action is brought. */
const AT_ONCE = /temporar|\bTRO\b|restraining|freez|froze/i;
/** What it orders later in the action. */
const LATER =
  /\b(?:preliminar\w*|hearing|continu\w*|extend\w*|modif\w*|expand\w*|pending|stipulat\w*|agreed|consent\w*|contempt)\b/i;
const COMPLAINT = /\b(?:SEC|Commission)(?:['’]?s)? (?:\w+ )?complaint\b/i;
/** Of so many days: an action that is brought for such an order is as new as it. */
const DAYS = 10;

export const forRelief = rule({
  name: 'stages/for-relief',
  field: 'stages',
  reads:
    'A complaint with which the SEC has just obtained a restraining order or freeze, in an action of this year of which no earlier release told.',
  *find(doc, found) {
    if (found.stages.length !== 1 || found.stages[0]!.value !== 'emergency-relief') return;
    const year = new Date(clockOf(doc, found).published).getUTCFullYear();
    if (actionYear(doc) !== year || citedReleases(doc).length > 0) return;
    const orders = actsOf(doc, found, 'emergency-relief').filter(
      (act) => act.where !== 'body' && isNews(act, { days: DAYS }) && (act.age ?? 0) <= DAYS,
    );
    const isNew =
      orders.length > 0 && orders.every(({ sentence: { text } }) => AT_ONCE.test(text) && !LATER.test(text));
    if (!isNew || !doc.blocks.some(({ text }) => COMPLAINT.test(text))) return;
    const before = actsOf(doc, found, 'charged').some(({ age }) => age !== undefined && age > DAYS);
    if (!before) yield { value: 'charged' as const, at: orders.map(spanOfAct) };
  },
  examples: [
    {
      why: 'an order obtained with the complaint',
      text: [
        { role: 'caption', text: 'SEC v. Vane, Civil Action No. 10-3600 (D. Mass.)' },
        {
          text: 'On May 4, 2010, the court entered a temporary restraining order freezing the assets of Vane. The Commission’s complaint alleges that Vane traded on inside information.',
        },
      ],
      given: { date: ['2010-05-05'], stages: ['emergency-relief'] },
      expect: ['charged'],
    },
    {
      why: 'an action of the year before',
      text: [
        { role: 'caption', text: 'SEC v. Vane, No. 1:09-cv-3600 (D. Mass.)' },
        {
          text: 'On May 4, 2010, the court entered a temporary restraining order against Vane. The Commission’s complaint alleges fraud.',
        },
      ],
      given: { date: ['2010-05-05'], stages: ['emergency-relief'] },
      expect: [],
    },
    {
      why: 'an injunction that follows some weeks later',
      text: [
        { role: 'caption', text: 'SEC v. Vane, No. 1:10-cv-3600 (D. Mass.)' },
        {
          text: 'On May 4, 2010, the court entered a preliminary injunction and continued a temporary restraining order. The Commission’s complaint alleges fraud.',
        },
      ],
      given: { date: ['2010-05-05'], stages: ['emergency-relief'] },
      expect: [],
    },
    {
      why: 'an action of which an earlier release told',
      text: [
        { role: 'caption', text: 'SEC v. Vane, No. 1:10-cv-3600 (D. Mass.)' },
        {
          text: 'On May 4, 2010, the court entered a temporary restraining order against Vane. The Commission’s complaint alleges fraud. See Litigation Release No. 20001 (April 14, 2010).',
        },
      ],
      given: { date: ['2010-05-05'], stages: ['emergency-relief'] },
      expect: [],
    },
  ],
});
