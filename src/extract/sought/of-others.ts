import type { Facts } from '../../domain/facts.ts';
import { partiesNamedIn } from '../parties/index.ts';
import type { Mention } from '../relief/mentions.ts';
import { rule } from '../rule.ts';
import { type Sentence, sentencesByBlock, sentencesOf } from '../text/sentences.ts';
import { giftsOf, requested } from './requests.ts';

/** Words that stand for every party. */
const EVERYONE =
  /\b(?:(?:the|all|both|each|these|those) (?:of (?:the|them)|\w+ )?(?:defendants?|respondents?|parties|settling)|all (?:of )?(?:them|the)|both|each|they|them|defendants)\b/i;
/** `The judgment will enjoin him`: the one who was named last. */
const ONE_PERSON = /\b(?:he|she|him|her)\b/;
/** Asked for now; what a complaint once sought may have been settled since. */
const NOW = /\b(?:seeks|seeking|will seek|is (?:also )?asking|asks|requests|requesting|pending (?:a|the) hearing)\b/i;

/** What a complaint asks without a name, it asks of everyone. */
const ASKS_OF_ALL = /\b(?:complaint|lawsuit|Commission|SEC) (?:also )?(?:seeks|is (?:also )?seeking)\b/i;
/** Then nobody is left whose settlement is told without names. */
const ALL_SETTLE =
  /\b(?:all|both|each|the) (?:of the )?(?:\w+ )?(?:defendants?|respondents?|parties)\b(?: (?:have|has|each|also)\b|, [^.;]{0,80},)* (?:settle|consent|agree)/i;

/** `The SEC's case against Vane is pending`, `litigation is continuing as to Vane`, `Vane has not settled`, `as to the remaining defendants, the complaint seeks`. */
const PENDING =
  /\b(?:litigation|case|action|lawsuit|suit|charges|claims|proceedings?)\b[^.;]{0,40}\b(?:against|as to|with respect to)\b[^;]{2,160}\b(?:is|are|remains?|still) (?:\w+ )?(?:pending|continuing|ongoing)\b|\b(?:litigation|case|action|lawsuit|suit)(?: is)? (?:continues|continuing|pending|ongoing) (?:against|as to|with respect to)\b|\b(?:litigation|case|action|lawsuit|suit) (?:against|as to|with respect to) [^;]{2,160}\bcontinues\b|\bcontinu(?:es|ing) (?:to litigate|its (?:\w+ )?(?:litigation|case|action))\b[^.;]{0,40}\b(?:against|as to)\b|\b(?:has|have) not (?:yet )?(?:settled|reached (?:a|any) settlement)\b|\b(?:remaining|non-settling) defendants?\b[^.;]{0,120}\bseeks\b/i;
/** Those with whom it goes on, where they are not named. */
const REMAINING = /\b(?:remaining|other) (?:\w+ )?(?:defendants?|respondents?|parties)\b/i;

const ALL_DEFENDANTS = /\b(?:the|all|both|each of the|these) (?:\w+ )?(?:defendants|respondents)\b/i;
/** Somebody is named who settles, though no party is known by that name. */
const ANOTHER =
  /\b(?!(?:He|She|It|They|SEC|Commission|Court|Defendants?)\b)[A-Z][\w’'-]+(?: (?:has|have|also|each))* (?:consented|agreed|paid)\b/;
/** Who asks, of nobody by name. */
const BY_SEC =
  /\b(?:complaint|Commission|SEC|action|lawsuit)\b[^.;]{0,60}\b(?:seeks?|seeking|sought|(?<!will )asks?|asking|request\w*)\b/i;

/** The parties of whom a sentence speaks. */
type NamedIn = (sentence: Sentence) => string[];

/** Those on whom the remedies fall: named in the sentence, or everyone where it says so; nobody where it does not say. */
function concerned(
  mentions: readonly Mention[],
  namedIn: NamedIn,
  everyone: readonly string[],
): Set<string> | 'unknown' {
  const found = new Set<string>();
  for (const { sentence } of mentions) {
    const named = namedIn(sentence);
    if (named.length) for (const name of named) found.add(name);
    else if (EVERYONE.test(sentence.text)) return new Set(everyone);
    else return 'unknown';
  }
  return found;
}

export const ofOthers = rule({
  name: 'sought/of-others',
  field: 'sought',
  reads: 'Remedies given for some parties and still asked for from others.',
  *find(doc, found: Readonly<Facts>) {
    const names = found.parties.flatMap(({ value: { name, role } }) => (role === 'relief-defendant' ? [] : [name]));
    if (names.length < 2 || giftsOf(doc).length === 0) return;
    const namedIn: NamedIn = (sentence) => {
      const named = partiesNamedIn(doc, found.parties, sentence);
      if (named.length > 0 || !ONE_PERSON.test(sentence.text) || EVERYONE.test(sentence.text)) return named;
      const before = sentencesByBlock(doc)[sentence.place - 1]!.filter(({ start }) => start < sentence.start);
      const last = before.map((one) => partiesNamedIn(doc, found.parties, one)).findLast((who) => who.length > 0);
      return last?.length === 1 ? last : [];
    };
    const settled = new Set(giftsOf(doc).flatMap(({ sentence }) => namedIn(sentence)));
    const headings = new Set(doc.blocks.flatMap(({ role }, at) => (/^(?:sub)?title$/.test(role) ? [at + 1] : [])));
    const people = found.parties.flatMap(({ value: { name, kind } }) => (kind === 'person' ? [name] : []));
    const inTitle = sentencesByBlock(doc)
      .filter((_, at) => doc.blocks[at]!.role === 'title')
      .flatMap((sentences) => sentences.flatMap(namedIn));
    const pending = new Set(
      sentencesOf(doc)
        .filter(({ text }) => PENDING.test(text))
        .flatMap((sentence) => {
          const named = namedIn(sentence);
          return named.length || !REMAINING.test(sentence.text) ? named : names.filter((name) => !settled.has(name));
        }),
    );
    /** Whether one with whom the case goes on is among those of whom the remedy is asked. */
    const goesOn = (requests: readonly Mention[], gifts: readonly Mention[]): boolean => {
      const given = new Set(gifts.flatMap(({ sentence }) => namedIn(sentence)));
      const left = [...pending].filter((name) => names.includes(name) && !given.has(name));
      return (
        left.length > 0 &&
        requests.some(({ sentence }) => {
          const asked = namedIn(sentence);
          if (left.some((name) => asked.includes(name)) || ALL_DEFENDANTS.test(sentence.text)) return true;
          return !asked.length && BY_SEC.test(sentence.text);
        })
      );
    };
    /** Whether nothing in the paragraphs of the gifts speaks of those who are asked, nor of everyone. */
    const giftsAreOfOthers = (gifts: readonly Mention[], asked: ReadonlySet<string>): boolean =>
      gifts.length > 0 &&
      gifts.every(({ sentence }) => {
        if (EVERYONE.test(sentence.text) || !ANOTHER.test(sentence.text)) return false;
        return !namedIn(sentence).some((name) => asked.has(name));
      });
    yield* requested(doc, (remedy, requests) => {
      const gifts = giftsOf(doc).filter((gift) => gift.remedy === remedy);
      if (!gifts.length) return false;
      if (remedy !== 'asset-freeze' && remedy !== 'receiver' && goesOn(requests, gifts)) return true;
      const asking = requests.filter(({ sentence }) => NOW.test(sentence.text));
      if (!asking.length) return false;
      // A heading tells in short what the text tells of names.
      const told = gifts.filter(({ sentence }) => !headings.has(sentence.place));
      const given = concerned(told.length ? told : gifts, namedIn, names);
      const asked = concerned(asking, namedIn, names);
      if (given === 'unknown') return asked !== 'unknown' && asked.size < names.length && giftsAreOfOthers(told, asked);
      if (!given.size) return false;
      const ofAll =
        remedy !== 'asset-freeze' &&
        asking.some(({ sentence }) => ASKS_OF_ALL.test(sentence.text)) &&
        !doc.blocks.some(({ text }) => ALL_SETTLE.test(text));
      const named = asked !== 'unknown' ? [...asked] : ofAll ? people : inTitle;
      // Who alone is said to be asked has not settled, even where one sentence tells of all.
      const sure = asked !== 'unknown' && asked.size === 1;
      return named.some((name) => names.includes(name) && !given.has(name) && (sure || !settled.has(name)));
    });
  },
  examples: [
    {
      why: 'him, of whom the sentence before tells',
      text: 'The Commission seeks permanent injunctions against each defendant, and civil penalties against Northcote and Vane. Northcote consented to pay $4,000. The proposed judgment will also enjoin him permanently.',
      given: {
        parties: [
          { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
          { name: 'Morgan Vane', kind: 'person', role: 'defendant', aliases: [] },
          { name: 'Larkspur Ridge, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        ],
      },
      expect: ['injunction'],
    },
    {
      why: 'one has settled, two have not',
      text: 'In its case against Northcote and Vane, the SEC seeks permanent injunctions. Larkspur Ridge has consented to a permanent injunction.',
      given: {
        parties: [
          { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
          { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
          { name: 'Larkspur Ridge Holdings, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        ],
      },
      expect: ['injunction'],
    },
    {
      why: 'a heading that names nobody says nothing of who has settled',
      text: [
        { role: 'title', kind: 'heading', text: 'Former CEO Consents to an Injunction' },
        {
          role: 'body',
          kind: 'paragraph',
          text: 'Northcote consented to an injunction. The Commission seeks injunctions against Vane.',
        },
      ],
      given: {
        parties: [
          { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
          { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
        ],
      },
      expect: ['injunction'],
    },
    {
      why: 'one is asked by name, though a sentence about all tells of a settlement',
      text: 'The Commission ordered Northcote to cease and desist and charged Vane. Northcote agreed to an injunction. The complaint charges Vane and seeks an injunction.',
      given: {
        parties: [
          { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
          { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
        ],
      },
      expect: ['injunction'],
    },
    {
      why: 'a complaint asks of everyone, and one has settled',
      text: 'The complaint seeks permanent injunctions. Northcote consented to a permanent injunction.',
      given: {
        parties: [
          { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
          { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
        ],
      },
      expect: ['injunction'],
    },
    {
      why: 'the defendants have settled, of whom a sentence names one',
      text: 'The complaint seeks permanent injunctions. Northcote consented to a permanent injunction. The defendants have agreed to settle.',
      given: {
        parties: [
          { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
          { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
        ],
      },
      expect: [],
    },
    {
      why: 'the case against one goes on',
      text: 'The complaint sought to bar the defendants from serving as officers. Northcote agreed to be barred from serving as an officer. The case against Vane is pending.',
      given: {
        parties: [
          { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
          { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
        ],
      },
      expect: ['officer-director-bar'],
    },
    {
      why: 'one has not settled, as the text says',
      text: 'Northcote and the other individuals agreed to injunctions. Vane has not reached a settlement with the Commission. The Commission seeks against Vane an injunction.',
      given: {
        parties: [
          { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
          { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
        ],
      },
      expect: ['injunction'],
    },
    {
      why: 'somebody who is no party has settled',
      text: 'The Commission seeks an injunction against Northcote. Harrow consented to an injunction.',
      given: {
        parties: [
          { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
          { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
        ],
      },
      expect: ['injunction'],
    },
    {
      why: 'everyone has settled, the court will decide on the money',
      text: 'The complaint sought injunctions. Northcote and Vane consented to injunctions. The claims for penalties remain pending.',
      given: {
        parties: [
          { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
          { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
        ],
      },
      expect: [],
    },
    {
      why: 'everyone has settled',
      text: 'The complaint seeks permanent injunctions. Northcote and Vane consented to permanent injunctions.',
      given: {
        parties: [
          { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
          { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
        ],
      },
      expect: [],
    },
    {
      why: 'who settled is not said',
      text: 'The complaint seeks permanent injunctions against Northcote and Vane. A permanent injunction was entered.',
      given: {
        parties: [
          { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
          { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
        ],
      },
      expect: [],
    },
  ],
});
