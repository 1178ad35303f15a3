/** What is asked, in the form in which the index holds words. */
export interface Query {
  /** As typed. */
  typed: string;
  /** For Pagefind: empty where nothing is asked. */
  text: string;
  words: string[];
  /** Phrases in quotes. */
  phrases: string[];
}

/** Says that a name follows: every release of a civil action holds these words. */
const PLAINTIFF =
  /^\s*(?:(?:the\s+)?(?:u\.?s\.?\s+|united states\s+)?(?:s\.?e\.?c\.?|securities (?:and|&) exchange comm(?:issio|'?)n)\s+v(?:s|ersus)?\.?\s+|in (?:the )?(?:matters? of|re:?)\s+)/i;
const OTHERS = /[,\s]+et\s+al\.?\s*$/i;
/** The index holds an amount as its digits. */
const DOLLAR = /\$(?=\d)/g;
const QUOTED = /["“”]([^"“”]+)["“”]/g;
const QUOTE = /["“”]/g;

/**
 * A query of one word with a figure in it is nearly always a citation, which needs no index: on a slow link that would only be in its
 * way. It stands in a script of the page too, and has no flags.
 */
export const LONE_NUMBER = /^\s*\S*\d\S*\s*$/;

/** Reads what someone types. */
export function readQuery(typed: string): Query {
  const asked = typed.replace(PLAINTIFF, '').replace(OTHERS, '').replace(DOLLAR, '').trim();
  const plain = asked.replace(QUOTE, ' ').replace(/\s+/g, ' ').trim();
  return {
    typed: typed.trim(),
    text: plain,
    words: plain.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)),
    phrases: [...asked.matchAll(QUOTED)].map(([, phrase]) => phrase!.trim()).filter(Boolean),
  };
}

/** Letters and digits of a text in small letters, so that words can be looked for in it as Pagefind does. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .toLowerCase();
