import type { Document } from '../document.ts';
import { derived } from '../document.ts';
import { isProse } from '../text/head.ts';
import type { Sentence } from '../text/sentences.ts';
import { statementsByBlock } from '../text/statements.ts';
import { periodsIn } from './periods.ts';
import { type Dated, SAID } from './telling.ts';

/** A sentence with its periods, which are read when they are asked for: mostly those of the first list suffice. */
function dated(sentence: Sentence, next: string): Dated {
  let known: Dated['periods'] | undefined;
  return {
    ...sentence,
    next,
    get periods() {
      known ??= periodsIn(sentence.text);
      return known;
    },
  };
}

/** A year that is not of an act's name. */
const YEAR = /(?<!\bAct of )\b(?:19|20)\d\d\b/;

interface Statements {
  /** All sentences with a year. */
  all: readonly Dated[];
  /** Those in which someone alleges or finds something. */
  said: readonly Dated[];
  /** Those that tell what someone alleges or finds: in an order all of them. */
  told: readonly Dated[];
}

function read(doc: Document): Statements {
  const all = statementsByBlock(doc).flatMap((list, index) =>
    isProse(doc.blocks[index]!)
      ? list.flatMap((one, at) => (YEAR.test(one.text) ? [dated(one, list[at + 1]?.text ?? '')] : []))
      : [],
  );
  const said = all.filter(({ text }) => SAID.test(text));
  return { all, said, told: doc.kind === 'administrative-proceeding' ? all : said };
}

/** The sentences of a release that may state a period; read once a document. */
export const statementsOf = (doc: Document): Statements => derived(doc, read);
