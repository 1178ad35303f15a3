import type { Facts } from '../../domain/facts.ts';
import type { Document } from '../document.ts';
import { rule } from '../rule.ts';
import { type Act, actsOf, isNews, spanOfAct } from './acts.ts';

/** A criminal trial. */
const CRIMINAL =
  /\bgrand jury\b|\bguilty\b|\bconvict\w*|\bcriminal\b|\bindict\w*|\bsentenc\w*|\bcounts? of\b|\bU\.?S\.? Attorney|\bacquit\w*/i;

/** `The jury returned its verdict`, of which the sentences before tell. */
const RETURNED = /^The jury returned (?:its|the|that|this) verdict\b/;

/** A court of appeals speaks of the verdict below. */
const ON_APPEAL = /\b(?:appeals?|appealed|Circuit|Supreme Court)\b/i;

/** What follows a jury's verdict, and how: long after it, the verdict is no news. */
const LATER = new Set(['judgment', 'contempt']);
const JURY = /(?<!non-)\bjur(?:y|ors)\b/i;
/** `The court’s opinion follows a bench trial held earlier this year`. */
const DECIDED = /\bfollow\w* (?:an? )?(?:\S+ )?bench trial\b/i;
const AFTER = /^(?:following|after|conclud|followed)/i;

/** Told in the body alone, and dated before the days of the news: of others than those whose judgment is the news. */
const isBehindNews = ({ where, beforeNews = 0 }: Act): boolean => where === 'body' && beforeNews > DAYS_OF_NEWS;
const DAYS_OF_NEWS = 7;

/** What the release tells of verdicts in the SEC's action, whenever they were given. */
export const verdictsOf = (doc: Document, found: Readonly<Facts>): Act[] =>
  actsOf(doc, found, 'verdict').filter(
    ({ sentence: { place, start, text } }) =>
      !CRIMINAL.test(text) &&
      !ON_APPEAL.test(text) &&
      !(RETURNED.test(text) && CRIMINAL.test(doc.blocks[place - 1]!.text.slice(0, start))),
  );

export const verdict = rule({
  name: 'stages/verdict',
  field: 'stages',
  reads: 'The verdict of a jury, or a judge’s decision after a trial, in the SEC’s action, as the news of the release.',
  *find(doc, found) {
    const told = verdictsOf(doc, found);
    const old =
      found.stages.some(({ value }) => LATER.has(value)) &&
      told.some(({ older, sentence }) => older && JURY.test(sentence.text));
    const acts = told.filter((act) => {
      if (old && (act.older || act.age === undefined || AFTER.test(act.sentence.text.slice(act.start)))) return false;
      return isNews(act) || (act.where === 'lead' && (!act.past || DECIDED.test(act.sentence.text)));
    });
    const besideLater = found.stages.some(({ value }) => LATER.has(value)) && acts.every(isBehindNews);
    if (acts.length && !besideLater) yield { value: 'verdict' as const, at: acts.map(spanOfAct) };
  },
  examples: [
    {
      why: 'of the criminal case that the text tells of',
      text: 'The jury in the criminal case found Vane guilty of false statements. The jury returned its verdict on May 4, 2012.',
      expect: [],
    },
    {
      why: 'what a trial led to',
      text: 'On May 4, 2012, the court issued a judgment against Vane. Its opinion follows a four-day bench trial earlier this year.',
      given: { stages: ['judgment'] },
      expect: ['verdict'],
    },
    {
      why: 'a jury',
      text: 'On May 4, 2012, a federal jury in Boston found Avery Northcote liable for insider trading.',
      expect: ['verdict'],
    },
    {
      why: 'a judge',
      text: 'The court found Vane liable for securities fraud. The ruling followed a three-day bench trial.',
      expect: ['verdict'],
    },
    {
      why: 'a criminal jury',
      text: 'On May 4, 2012, a federal jury found Northcote guilty of wire fraud.',
      expect: [],
    },
    { why: 'affirmed on appeal', text: 'The Second Circuit affirmed the jury verdict against Vane.', expect: [] },
    {
      why: 'a judgment that follows it long after',
      text: 'On May 4, 2012, the court entered a judgment against Vane after a jury trial.\n\nOn August 2, 2010, a jury found him liable for fraud.',
      given: { stages: ['judgment'] },
      expect: [],
    },
    {
      why: 'a verdict of which an earlier release told',
      text: 'On May 24, 2012, the court entered a judgment against Vane.\n\nOn May 4, 2012, after a trial, a jury found him liable for fraud. See Litigation Release No. 20001 (May 5, 2012).',
      given: { date: ['2012-05-24'], stages: ['judgment'] },
      expect: [],
    },
    {
      why: 'of others than the one who is judged, some days before',
      text: 'On May 24, 2012, the court entered a final judgment against Vane.\n\nOn May 4, 2012, after a trial, a jury found Harrow liable for fraud.',
      given: { date: ['2012-05-24'], stages: ['judgment'] },
      expect: [],
    },
    { why: 'a trial to come', text: 'Trial is set for June.', expect: [] },
    {
      why: 'jurors, years before',
      text: 'On May 4, 2012, the court entered a final judgment after jurors returned a verdict in February 2009.\n\nThe jury found Vane liable.',
      given: { date: ['2012-05-05'], stages: ['judgment'] },
      expect: [],
    },
  ],
});
