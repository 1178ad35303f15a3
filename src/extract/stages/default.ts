import { rule } from '../rule.ts';
import { actsOf, followsOlder, isNews, spanOfAct, wordsBefore } from './acts.ts';

/** A default on a debt, or a judgment only asked for: a motion that was granted is none. */
const NOT_ENTERED =
  /\b(?:(?<!\b(?:grant(?:ed|ing|s)?|entered upon)\b[^;]{0,60})motion for|moved for|seek\w*|request\w*|notes?|bonds?|loans?|payments?|set aside|vacate)\b[^;]{0,40}$|\balleg\w*\b/i;

/** `Earlier in this case,`: the paragraph tells what was before the news. */
const EARLIER = /^Earlier in (?:this|the) (?:case|action)\b/;

/** What a default of long ago is told with. */
const BESIDE = ['default', 'judgment', 'settled', 'criminal'] as const;

export const defaulted = rule({
  name: 'stages/default',
  field: 'stages',
  reads: 'A judgment by default, as the news of the release.',
  *find(doc, found) {
    if (!found.stages.some(({ value }) => value === 'judgment')) return;
    const beside = BESIDE.flatMap((kind) => actsOf(doc, found, kind));
    const acts = actsOf(doc, found, 'default').filter(
      (act) =>
        !NOT_ENTERED.test(wordsBefore(act)) &&
        !(act.age === undefined && /\bpreviously\b/i.test(wordsBefore(act, 400))) &&
        !EARLIER.test(doc.blocks[act.sentence.place - 1]!.text) &&
        isNews(act, {
          withNews: true,
          undated:
            !followsOlder(act, beside) &&
            /default/i.test(act.sentence.text) &&
            /judgment|enjoined/i.test(act.sentence.text),
        }),
    );
    if (acts.length) yield { value: 'default' as const, at: acts.map(spanOfAct) };
  },
  examples: [
    {
      why: 'earlier in the case',
      text: 'On May 4, 2005, the court entered a final judgment against Vane.\n\nEarlier in this case, Quill consented to an injunction. Default judgments have been entered against Harrow.',
      given: { stages: ['judgment'] },
      expect: [],
    },
    {
      why: 'with its day',
      text: 'The court entered final judgments against Vane. It also entered an order by default on May 4, 2004, against Quill.',
      given: { stages: ['judgment'] },
      expect: ['default'],
    },
    {
      why: 'a motion that was granted',
      text: 'On May 4, 2004, the judge granted the Commission’s Motion for Entry of Final Judgment by Default against Vane.',
      given: { stages: ['judgment'] },
      expect: ['default'],
    },
    {
      why: 'its name, with a word between',
      text: 'Default Final Judgment Entered Against Quill Vane',
      given: { stages: ['judgment'] },
      expect: ['default'],
    },
    {
      why: 'its name',
      text: 'On May 4, 2004, the court entered a default judgment against Vane.',
      given: { stages: ['judgment'] },
      expect: ['default'],
    },
    {
      why: 'in the body, without a date',
      text: 'The SEC obtained a final judgment against Vane.\n\nThe judgment, entered on the basis of default, enjoins Vane.',
      given: { stages: ['judgment'] },
      expect: ['default'],
    },
    {
      why: 'an injunction, in the body',
      text: 'The court entered final judgments against Vane and Harrow.\n\nIt permanently enjoined Vane, by default, from further violations.',
      given: { stages: ['judgment'] },
      expect: ['default'],
    },
    {
      why: 'of others, before',
      text: 'The SEC obtained a final judgment against Vane.\n\nPreviously, the court entered a judgment by consent against Harrow, and final default judgments against two firms.',
      given: { stages: ['judgment'] },
      expect: [],
    },
    {
      why: 'a default on notes',
      text: 'The complaint alleges that the company defaulted on its notes.',
      given: { stages: ['judgment'] },
      expect: [],
    },
    { why: 'no judgment is told of', text: 'Vane failed to answer the complaint.', expect: [] },
    {
      why: 'what a judgment was based on',
      text: 'On May 4, 2010, the court entered a final judgment. The judgment was based on Vane’s default.',
      given: { date: ['2010-05-05'], stages: ['judgment'] },
      expect: ['default'],
    },
    {
      why: 'a default of long before',
      text: 'On May 4, 2010, the court entered a final judgment against Vane.\n\nOn December 23, 2009, the court entered a default judgment against Quill. It will hear what relief follows from the default judgment.',
      given: { date: ['2010-05-05'], stages: ['judgment'] },
      expect: [],
    },
  ],
});
