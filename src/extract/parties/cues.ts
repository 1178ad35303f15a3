import { matchesIn } from '../../domain/matches.ts';
import type { Cue } from './cue.ts';
import { CUES_AFTER } from './cues-after.ts';
import { CUES_BEFORE } from './cues-before.ts';

/** Every cue; their order has no meaning. */
export const CUES: readonly Cue[] = [...CUES_BEFORE, ...CUES_AFTER];

const STEMS = [...new Set(CUES.flatMap(({ stems }) => stems))];
/** The longest first, since of two stems at one place only one is found. */
const ANY_STEM = new RegExp(`\\b(?:${STEMS.toSorted((a, b) => b.length - a.length).join('|')})`, 'gi');

/** The cues whose stems a sentence holds. */
export function cuesIn(sentence: string, cues: readonly Cue[]): Cue[] {
  const found = new Set<string>();
  for (const [stem] of matchesIn(sentence, ANY_STEM)) found.add(stem.toLowerCase());
  return found.size === 0 ? [] : cues.filter(({ stems }) => stems.some((stem) => found.has(stem)));
}

/** Words that no mere description of the names contains. */
const BREAKS =
  /\b(?:that|who|whom|which|alleg\w+|claiming|because|by|from|when|after|while|violat\w+|sold|selling|raised|using|with|for|to|without|is|was|were|are|had|has|through|concerning|regarding|relating|arising|agreed|consented|pursuant|under|against|including|initially|like|said|appointed|enjoin\w*|order\w*|barr?\w*|prohibit\w*|requir\w*|restrain\w*|freez\w*)\b|[\ue000-\uf8ff“”"]/i;

/** `among others,` and dates may stand between cue and names. */
const ASIDES =
  /\b(?:among others|in the action|in this (?:matter|case|action)|on [A-Z][a-z]+ \d{1,2}, \d{4}|both|for the first time),?/gi;

const LIKE_VERB =
  /\b(?!(?:licensed|retired|unlicensed|unregistered|self-described|so-called|limited|registered|related|convicted)\b)[a-z]{3,}ed\b|\b(?:of|at|in|on)\b/;

/** A cue before the names, and what stands between it and them, if that only describes them. */
export function cueBefore(cue: Cue, left: string): { words: string; rest: string } | undefined {
  if (cue.ends && !cue.ends.test(left.slice(-3))) return undefined;
  let last: RegExpExecArray | undefined;
  for (const match of matchesIn(left, cue.pattern)) last = match;
  if (!last) return undefined;
  const end = last.index + last[0].length;
  const rest = left.slice(end);
  if (rest.length > 110) return undefined;
  const plain = rest.replace(ASIDES, '');
  if (cue.tight && !/^(?:the |(?:defendant )?(?:(?:mr|ms|dr)\. )?)$/i.test(plain)) return undefined;
  if (BREAKS.test(plain) || /[.;!?]\s/.test(plain.replace(/\b[A-Z]\.|\b(?:Inc|Corp|Co|Mr|Ms|Mrs|Dr|St|U\.S)\./g, '')))
    return undefined;
  if (cue.calm && LIKE_VERB.test(plain)) return undefined;
  if (cue.context && !cue.context.test(left.slice(0, last.index))) return undefined;
  return { words: last[0], rest };
}
