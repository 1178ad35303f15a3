import { NEVER_IN_NAMES } from '../../catalogue/names-never.ts';
import { PARTICLES } from '../../catalogue/names-personal.ts';
import { type Document, derived } from '../document.ts';
import { wordEnd, wordStart } from './word-bounds.ts';

/** A word that can belong to a name: capitalised, a number, or a small word that names hold. */
export interface NameWord {
  start: number;
  end: number;
  text: string;
  lower: string;
  capital: boolean;
  number: boolean;
  /** Never part of a name: it parts names from each other. */
  never: boolean;
  /** `Ohio-based`: what stands before it belongs to it. */
  describes: boolean;
}

/** `Avery`, `mLark`, `3Com`. */
const CAPITAL = /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}|^\p{N}+\p{Lu}/u;
/** `12`, `5th`, `2006-5`. */
const NUMBER = /^\p{N}+(?:-\p{N}+|st|nd|rd|th)?$/u;
/** `J`, `J.P`. */
export const INITIAL = /^\p{Lu}$|^\p{Lu}(?:\.\p{Lu})+$/u;

/** `Ohio-based`, `family-owned`: a description, however it begins. */
const DESCRIBES =
  /-(?:based|area|born|related|controlled|owned|style|listed|traded|registered|headquartered|run|led|affiliated|backed|wide|managed|resident|residents|sponsored|approved|ordered|like|type|linked|level|schemer)$/;

/** `Northcote’s`, and `Inc.s`, `LLCs`, whose apostrophe was lost. */
const POSSESSIVE = /['’][sS]$|(?<=^(?:Inc|Corp|Ltd|Co|LLC|LLP|LP|PLC|L\.P|L\.L\.C|N\.V|S\.A))\.?s$/;

/** `Northcote-due to`, `Larkspur Corporation-each of`: a dash printed as a hyphen, and the word behind it. */
const RUN_ON =
  /-(?:each|due|and|the|who|which|an?|both|all|for|to|by|with|former|formerly|then|including|is|was|were|that|as|of|also|have|has|had|remains?)$/;

/** Small words inside names: `City of Harrow`, `Juan de la Vega`, `Larkspur plc`. */
const INSIDE = new Set(['of', 'and', 'for', 'plc', ...PARTICLES]);
const LONGEST_INSIDE = Math.max(...[...INSIDE].map((word) => word.length));

const A = 97;
const Z = 122;
const isSmallLetter = (code: number): boolean => code >= A && code <= Z;
/** The bit that parts small letters from capitals. */
const CASE = 32;
const isCapitalLetter = (code: number): boolean => isSmallLetter(code + CASE);

/** `Co-President`, `CEO/President`: an office of two words. */
const isOffice = (word: string): boolean =>
  word.startsWith('co-')
    ? NEVER_IN_NAMES.has(word.slice('co-'.length))
    : word.includes('/') && word.split('/').every((part) => NEVER_IN_NAMES.has(part));

function nameWord(word: string, start: number, text: string): NameWord {
  const first = word.charCodeAt(0);
  const last = word.charCodeAt(word.length - 1);
  const whole = word.includes('-') && isCapitalLetter(first) ? word.replace(RUN_ON, '') : word;
  const bare = last === 115 || last === 83 ? whole.replace(POSSESSIVE, '') : whole;
  const end = start + bare.length;
  const lower = bare.toLowerCase();
  const describes = bare.length > 7 && bare.includes('-') && DESCRIBES.test(bare);
  const initial = bare.length < 8 && text[end] === '.' && INITIAL.test(bare);
  return {
    start,
    end,
    text: bare,
    lower,
    capital: (isCapitalLetter(first) || CAPITAL.test(bare)) && !describes,
    number: !isCapitalLetter(first) && NUMBER.test(bare),
    describes,
    never: describes || ((NEVER_IN_NAMES.has(lower) || isOffice(lower)) && !initial),
  };
}

export interface NameWords {
  words: readonly NameWord[];
  running: boolean;
}

/** The least share of small words in running text; in a long sentence that lists many names. */
const RUNNING = 0.2;
const LISTING = 0.12;
/** Captions, and lists of releases with their titles. */
const CITES = /\bReleases? N| vs?\. /;

/**
 * The words of a text that can belong to names; those left out stand in the gaps between. `running` tells running text, most of
 * whose words are small, from headlines and captions, where names do not stand out.
 */
export function nameWordsOf(text: string): NameWords {
  const words: NameWord[] = [];
  let all = 0;
  let small = 0;
  for (let start = wordStart(text, 0); start < text.length; ) {
    const end = wordEnd(text, start);
    const length = end - start;
    const plain = isSmallLetter(text.charCodeAt(start)) && (length < 2 || isSmallLetter(text.charCodeAt(start + 1)));
    if (length > 1) all += 1;
    if (plain && length > 1) small += 1;
    if (!plain || (length > 2 && !isSmallLetter(text.charCodeAt(start + 2))))
      words.push(nameWord(text.slice(start, end), start, text));
    else if (length <= LONGEST_INSIDE) {
      const word = text.slice(start, end);
      if (INSIDE.has(word)) words.push(nameWord(word, start, text));
    }
    start = wordStart(text, end);
  }
  return {
    words,
    running: all > 3 && (small / all > RUNNING || (all > 40 && small / all > LISTING && !CITES.test(text))),
  };
}

const allWords = (doc: Document): NameWords[] => doc.blocks.map(({ text }) => nameWordsOf(text));

/** The words of a document that can belong to names, for each of its blocks; read once a document. */
export const nameWordsByBlock = (doc: Document): readonly NameWords[] => derived(doc, allWords);
