import { spanOf } from '../../domain/evidence.ts';
import type { Facts, Party } from '../../domain/facts.ts';
import type { Document } from '../document.ts';
import { violated } from '../provisions/charged.ts';
import type { Cited, Run } from '../provisions/cited.ts';
import { rule } from '../rule.ts';
import { chargeable, kindOfParty, type Named, namedIn, subjectBefore } from './subjects.ts';
import { type Charge, chargeBefore, type Theory } from './theory.ts';

/** Words that may stand between a subject and what it is charged with. */
const FILLER =
  /^(?:\s*\([^()]{1,40}\))?(?:[\s,]|\b(?:each|also|both|all|have|has|had|did|directly|indirectly|or|and|willfully|knowingly|recklessly|negligently|thereby|further|additionally|allegedly|subsequently|permanently|preliminarily|is|are|was|were|be|been|being|liable|liability|as|an?|for|from|with|of|enjoined|restrained|charged|committing|engaging|in|future|any|which|who|that|to|consented|agreed|defendants?|respondents?|violated|violations?)\b)*$/i;
/** `charges Vane with`, `enjoins Vane from`, `against Vane for`: the charge falls on whom these words take. */
const OBJECT_BEFORE =
  /\b(?:charg\w+|su(?:ed|es|ing)|enjoin\w*|restrain\w*|prohibit\w*|against|accus\w+)(?:\s+(?:defendants?|respondents?|both|each|all|of|the|that|and|restrains?|restraining))*\s+$/i;
const OBJECT_AFTER =
  /^(?:\s*\([^()]{1,40}\))?(?:,[^.;,]{1,90},)?,?\s+(?:each\s|also\s)?(?:with|from|for|alleging|charging)(?:\s+(?:the|any|future|further|committing|engaging|in|acts|that|and|for|from|with))*\s*$/i;
/** A pronoun in the same place. */
const PRONOUN =
  /\b(?:enjoin\w*|charg\w+|restrain\w*|prohibit\w*|alleg\w+ that|finding that|found that)\s+(?:and\s+\w+\s+)?(each of them|him|her|it|them|each|both|he|she|they)\b(?:\s+\w+){0,2}?\s+(?:(?:from|with|for)\b)?(?:\s+(?:committing|engaging|in|any|future|further|also|willfully|directly|have|had|has))*\s*$/i;
const ALL_DEFENDANTS = /\b(?:all|each)(?: of)?(?: the)? (?:\w+ )?defendants?\b[^.;]{0,60}$/i;
const SOME_DEFENDANTS =
  /\b(?:other|remaining|individual|corporate|entity|settling|two|three|four|five|certain)\b[^.;]{0,20}\bdefendants?\b[^.;]{0,60}$/i;
/** The charge goes on for the same subject: `, and with violating`, ` and from aiding and abetting`. */
const GOES_ON =
  /^[\s,;]*(?:and|or|as well as)?[\s,]*(?:(?:also|to be enjoined|enjoin\w*|charg\w+|for|from|with|further|directly|willfully|that|(?:he|she|it|they)|(?:him|her|them))\s+){0,5}$/i;

interface Context {
  doc: Document;
  found: Readonly<Facts>;
  named: Named[];
  names: string[];
}

/** The parties on whom a charge falls, where the sentence says so clearly. */
function subjectsOf(lead: string, charge: Charge, { doc, found, named, names }: Context): string[] | undefined {
  const before = lead.slice(0, charge.start);
  const last = named.findLast(({ end }) => end <= charge.start);
  if (last && OBJECT_BEFORE.test(lead.slice(0, last.start)) && OBJECT_AFTER.test(lead.slice(last.end, charge.start)))
    return last.parties;
  const pronoun = PRONOUN.exec(before);
  if (pronoun) return antecedent(pronoun[1]!.toLowerCase(), lead, pronoun.index, { doc, found, named, names });
  const subject = subjectBefore(lead, named, charge.start);
  if (subject && FILLER.test(lead.slice(subject.end, charge.start))) return subject.parties;
  if (ALL_DEFENDANTS.test(before) && !SOME_DEFENDANTS.test(before)) return names;
  // With one defendant only, a sentence that names nobody else speaks of that one.
  return names.length === 1 && named.length === 0 ? names : undefined;
}

/** Whom `him`, `it` or `them` means: the nearest name of that kind before it, or the only party. */
function antecedent(pronoun: string, lead: string, before: number, context: Context): string[] | undefined {
  const { doc, found, named, names } = context;
  const many = /^(?:them|each|both|they)/.test(pronoun);
  const nearest = subjectBefore(lead, named, before) ?? named.findLast(({ end }) => end <= before);
  if (!nearest) return !many && names.length === 1 ? names : undefined;
  if (many) return nearest.parties.length > 1 ? nearest.parties : undefined;
  if (nearest.parties.length !== 1) return undefined;
  const kind = kindOfParty(doc, found, nearest.parties[0]!);
  return (pronoun === 'it') === (kind === 'organization') ? nearest.parties : undefined;
}

/** Sections that are a theory of liability themselves. */
const OWN_THEORY: [id: RegExp, theory: Theory][] = [
  [/^(?:exchange-act\/20-a|securities-act\/15(?:-a)?)$/, 'control-person'],
  [/^(?:exchange-act\/20-[ef]|securities-act\/15-b|advisers-act\/209-[df])$/, 'aiding-and-abetting'],
];

const byRun = (cited: readonly Cited[]): Map<Run, Cited[]> => {
  const runs = new Map<Run, Cited[]>();
  for (const one of cited) runs.set(one.run, [...(runs.get(one.run) ?? []), one]);
  return runs;
};

const NORTHCOTE: Party = { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] };
const LARKSPUR: Party = {
  name: 'Larkspur Ridge Holdings, Inc.',
  kind: 'organization',
  role: 'defendant',
  aliases: [],
};

export const tied = rule({
  name: 'charges/tied',
  field: 'charges',
  reads:
    'Who is charged under which provision, and on what theory, where one sentence ties the party to the provision.',
  *find(doc, found) {
    const names = chargeable(found);
    if (names.length === 0) return;
    const listed = new Set(found.provisions.map(({ value }) => value));
    let previous: { run: Run; parties: string[] } | undefined;
    for (const [run, cited] of byRun(violated(doc))) {
      const named = namedIn(doc, found.parties, run.sentence);
      const charge = chargeBefore(run.lead);
      const goesOn = previous?.run.sentence === run.sentence && charge && run.before.length < run.lead.length;
      const bridge = goesOn
        ? run.before.slice(0, Math.max(0, run.before.length - (run.lead.length - charge.start)))
        : '';
      const parties =
        goesOn && GOES_ON.test(bridge)
          ? previous!.parties
          : charge && subjectsOf(run.lead, charge, { doc, found, named, names });
      previous = parties ? { run, parties } : undefined;
      if (!charge || !parties) continue;
      const at = [spanOf(run.sentence.place, run.sentence.start, run.end)];
      for (const { ids } of cited) {
        const [provision] = ids;
        if (ids.length !== 1 || !listed.has(provision!)) continue;
        const theory = OWN_THEORY.find(([id]) => id.test(provision!))?.[1] ?? charge.theory;
        for (const party of new Set(parties))
          if (names.includes(party)) yield { value: { party, provision: provision!, theory }, at };
      }
    }
  },
  examples: [
    {
      why: 'named before the charge, with a second charge for the same party',
      text: 'The complaint alleges that Northcote violated Section 10(b) of the Exchange Act, and aided and abetted Larkspur’s violations of Section 13(a) of the Exchange Act.',
      given: { parties: [NORTHCOTE, LARKSPUR], provisions: ['exchange-act/10-b', 'exchange-act/13-a'] },
      expect: [
        { party: 'Avery Northcote', provision: 'exchange-act/10-b', theory: 'primary' },
        { party: 'Avery Northcote', provision: 'exchange-act/13-a', theory: 'aiding-and-abetting' },
      ],
    },
    {
      why: 'charged with: each of several',
      text: 'The SEC charges Northcote and Larkspur with violating Section 17(a) of the Securities Act of 1933.',
      given: { parties: [NORTHCOTE, LARKSPUR], provisions: ['securities-act/17-a'] },
      expect: [
        { party: 'Avery Northcote', provision: 'securities-act/17-a', theory: 'primary' },
        { party: 'Larkspur Ridge Holdings, Inc.', provision: 'securities-act/17-a', theory: 'primary' },
      ],
    },
    {
      why: 'a pronoun',
      text: 'Northcote consented to a final judgment enjoining him from future violations of Section 5 of the Securities Act.',
      given: { parties: [NORTHCOTE, LARKSPUR], provisions: ['securities-act/5'] },
      expect: [{ party: 'Avery Northcote', provision: 'securities-act/5', theory: 'primary' }],
    },
    {
      why: 'a control person: the section itself, and the violations of the other',
      text: 'Northcote is liable as a control person under Section 20(a) of the Exchange Act. Northcote is a control person liable for Larkspur’s violations of Section 10(b) of the Exchange Act.',
      given: { parties: [NORTHCOTE, LARKSPUR], provisions: ['exchange-act/20-a', 'exchange-act/10-b'] },
      expect: [
        { party: 'Avery Northcote', provision: 'exchange-act/20-a', theory: 'control-person' },
        { party: 'Avery Northcote', provision: 'exchange-act/10-b', theory: 'control-person' },
      ],
    },
    {
      why: 'caused the violations of another',
      text: 'The order finds that Northcote caused Larkspur’s violations of Section 13(a) of the Exchange Act.',
      given: { parties: [NORTHCOTE, LARKSPUR], provisions: ['exchange-act/13-a'] },
      expect: [{ party: 'Avery Northcote', provision: 'exchange-act/13-a', theory: 'causing' }],
    },
    {
      why: 'all defendants, but not those who only hold money',
      text: 'The complaint alleges that all defendants violated Section 5 of the Securities Act.',
      given: {
        parties: [NORTHCOTE, LARKSPUR, { ...LARKSPUR, name: 'Quill Trust', role: 'relief-defendant' }],
        provisions: ['securities-act/5'],
      },
      expect: [
        { party: 'Avery Northcote', provision: 'securities-act/5', theory: 'primary' },
        { party: 'Larkspur Ridge Holdings, Inc.', provision: 'securities-act/5', theory: 'primary' },
      ],
    },
    {
      why: 'the only defendant need not be named',
      text: 'The complaint alleges violations of Section 5 of the Securities Act.',
      given: { parties: [NORTHCOTE], provisions: ['securities-act/5'] },
      expect: [{ party: 'Avery Northcote', provision: 'securities-act/5', theory: 'primary' }],
    },
    {
      why: 'nobody named, several defendants',
      text: 'The complaint alleges violations of Section 5 of the Securities Act.',
      given: { parties: [NORTHCOTE, LARKSPUR], provisions: ['securities-act/5'] },
      expect: [],
    },
    {
      why: 'the nearest name only describes the subject',
      text: 'A trader at Larkspur violated Section 5 of the Securities Act.',
      given: { parties: [NORTHCOTE, LARKSPUR], provisions: ['securities-act/5'] },
      expect: [],
    },
    {
      why: 'which of two theories is left open',
      text: 'Northcote is enjoined from violating, or aiding and abetting violations of, Section 5 of the Securities Act.',
      given: { parties: [NORTHCOTE], provisions: ['securities-act/5'] },
      expect: [],
    },
  ],
});
