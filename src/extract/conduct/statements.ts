import { type Document, derived } from '../document.ts';
import { MONTH } from '../text/dates.ts';
import { isProse } from '../text/head.ts';
import { type Sentence, sentencesByBlock } from '../text/sentences.ts';
import { lastYear, periodsIn } from './periods.ts';
import { type Dated, SAID } from './telling.ts';

/** A sentence with its periods, which are read when they are asked for: mostly those of the first list suffice. */
function dated(sentence: Sentence, next: string, year: string | undefined): Dated {
  let known: Dated['periods'] | undefined;
  return {
    ...sentence,
    next,
    get periods() {
      known ??= periodsIn(sentence.text, year);
      return known;
    },
  };
}

/** What every period has in it: a year, or the month of a day. */
const DATED = new RegExp(`(?<!\\bAct of )\\b(?:19|20)\\d\\d\\b|\\b(?:on|about|of|day,?) ${MONTH} \\d`, 'i');

/** What nobody tells of another without alleging it. */
const GRAVE =
  /\b(?:schem\w*|defraud\w*|Ponzi|misappropriat\w*|bilk\w*|fraudulent\w*|raised|illicit|illegal\w*|brib\w*|manipulat\w*|unregistered|embezzl\w*|overstat\w*|inflat\w*|misle[ad]\w*|misrepresent\w*|falsif\w*|falsely|(?:false|misleading) (?:statements?|press releases?))\b|^(?:But |And )?(?:since|beginning|starting|from (?:at least|as early))\b.*\b(?:solicit(?:ed|ing)|offered|unlawfully|recommended)\b/i;
const OF_THE_CASE = /\b(?:filed|announced today|[Cc]ourt|judgment|indict\w*|[Ss]entenc(?:ed|ing)|scheduled|SEC v)\b/;
/**
 * The year in which a story goes on after a sentence; none after one of the case, unless it goes on to tell what is alleged, or one
 * that tells of a time after its release, such as a fiscal quarter to come.
 */
function toldYear(text: string, year: string | undefined, released: string | undefined): string | undefined {
  const told = OF_THE_CASE.test(text) ? (/\balleg\w+ (.*)/.exec(text)?.[1] ?? '') : text;
  const last = lastYear(told) ?? (told ? year : undefined);
  return last && released && last > released ? undefined : last;
}

interface Statements {
  /** All sentences with a date. */
  all: readonly Dated[];
  /** Those in which someone alleges or finds something. */
  said: readonly Dated[];
  /** Those that tell what someone alleges or finds: in an order all of them. */
  told: readonly Dated[];
  /** Those that tell something so grave that it is alleged, whether they say so or not. */
  grave: readonly Dated[];
}

function read(doc: Document): Statements {
  const all: Dated[] = [];
  let year: string | undefined;
  for (const [index, list] of sentencesByBlock(doc).entries()) {
    if (!isProse(doc.blocks[index]!)) continue;
    for (const [at, sentence] of list.entries()) {
      if (!DATED.test(sentence.text)) continue;
      all.push(dated(sentence, list[at + 1]?.text ?? '', year));
      year = toldYear(sentence.text, year, doc.index?.date?.slice(0, 4));
    }
  }
  const said = all.filter(({ text }) => SAID.test(text));
  const grave = all.filter(({ text }) => GRAVE.test(text));
  return { all, said, grave, told: doc.kind === 'administrative-proceeding' ? all : said };
}

/** The sentences of a release that may state a period; read once a document. */
export const statementsOf = (doc: Document): Statements => derived(doc, read);
