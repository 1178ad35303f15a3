import type { Amount } from '../../domain/facts.ts';
import { type Shape, tagsAfter, tagsBefore } from './shape.ts';

export type Kind = Amount['kind'];

/** The kind of a sum, and the words that say it. */
export interface KindRead {
  kind: Kind;
  /** `after`, `before`: a remedy is named on that side of the sum, or before its list; `verb`: only “disgorge” or “reimburse”. */
  by: 'after' | 'before' | 'listed' | 'verb';
  /** All remedies that are named before it, if there are three, or before its list: `disgorgement, interest and a penalty of $5, $1 and $2`. */
  list?: Kind[];
  /** Whether it is “interest” without “prejudgment” or another remedy. */
  plainInterest?: true;
}

const REMEDY = '(?:disgorgement|interest|prejudgment|penalty)';
const REMEDY_TAG = /^(?:disgorge|disgorgement|interest|prejudgment|penalty)$/;
/** What may stand between a remedy's noun and the next of its list, or the “of” of its sum: `disgorgement of gain from w and interest`. */
const FILL =
  '(?: (?:of|w|gain|in|on|from|as|by|who|it|he|party|that|a|all|name|jointly|,|postjudgment|paid|for|impose|ruling|allege|bonus|and w|and gain|and name|and party|to w|by defendants))';
const AGAINST =
  '(?:(?: w)? (?:against|on)(?:(?: a| each| both| w)*(?: party| name| he| they| it| defendants)(?:(?: ,)?(?: and| ,)(?: w)* (?:party|name))*|(?: that| each| both)?(?= of)| each$| both$))';
/** `, jointly plus party and party ,`: with whom it is owed. */
const BESIDE =
  '(?:(?: ,)? jointly(?: plus(?: w| a)*(?: party| name| they| he| it)(?:(?: ,)?(?: and| ,)(?: w)* (?:party|name|defendants))*)?(?: ,)?)';
/** `disgorgement and prejudgment of`, `disgorge gain plus interest of`, `penalty total`: the remedies before a sum, and the link to it. */
const BEFORE = new RegExp(
  `((?:disgorge|${REMEDY})(?:${FILL}{0,8}?(?: and| plus| ,| including)+(?: (?:a|plus|pay|w))? ${REMEDY})*)${BESIDE}?${AGAINST}?(?:(?: ,)? respectively(?: ,)?)?(${FILL}{0,10}?)((?: ,| \\(| pay(?= total))?(?: of| at| total| :| –| as| to)+(?: a)?(?: item)?|(?<=disgorgement|interest|prejudgment|penalty|gain) \\()?$`,
);
/** ` in disgorgement and prejudgment`, ` penalty`, ` each as a penalty`: the remedies after a sum. */
const AFTER = new RegExp(
  `^(?: each| total|(?: ,)? respectively(?: ,)?| jointly ,(?= in)| ,(?= in))?(?:(?: in| of| as| for| to)(?: a| total| w| of| each){0,3}| w| name| total| impose for| impose in)? (${REMEDY}(?:(?: of(?: w)?(?: gain)?(?: and w gain| from(?: (?:w|he))+(?= , (?:prejudgment|interest) and penalty))?)?(?:(?: ,)? and(?: (?:a|w))?|(?: ,)+(?: a)?) ${REMEDY})*)(?= |$)`,
);
/** ` in w gain and prejudgment`: profits that stand for disgorgement, and the remedies that share their sum. */
const GAIN_AND = new RegExp(
  `^(?: in| of)(?: a| w)*(?: giveback of(?: w)?| disgorge(?: w)?)? gain((?: w)?(?:(?: ,)?(?: and| ,)+(?: (?:a|w))? ${REMEDY})+)(?= |$)`,
);
/** What follows a remedy whose own sum comes after it: `prejudgment of money`, `penalty – money`. */
const OWN_SUM =
  /^(?: of)?(?: w| gain| on w| each| for w){0,3}(?: of| in| :| –)*(?: a)? (?:money|figure)(?!(?<=– money) total)/;
const OWN_TOTAL = /^(?: ,)? total(?: a)? money/;
/** `money , being w disgorgement , interest and a penalty`. */
const BEING = new RegExp(
  `^(?:(?: ,)? respectively)?(?: ,| \\()?(?: a w)? (?:being|including)(?: a| all| w| total| of| all of){0,3} (${REMEDY}(?:(?: of| w| gain| by| from| in| allege| he| party| name| and(?= w gain))*(?: ,)?(?: and| plus| ,)+(?: a)? ${REMEDY})*)`,
);
/** `money w , being prejudgment on w`: disgorgement whose figure holds the interest too. */
const HOLDS_INTEREST =
  /^[^;]{0,60}? (?:being|including)(?: a| w| of| gain(?: (?:w|from|of|in|allege))* (?:and|plus))* (?:prejudgment|interest)(?= |$)/;
/** `pay total money in disgorgement plus prejudgment`: the total of both. */
const PLUS_INTEREST = /^ in disgorgement(?: of| w| gain)*(?: ,)? plus(?: a)? (?:prejudgment|interest)(?= |$)/;
/** `penalty being : item party to pay`: the first of a list that names the remedy once. */
const LISTED = new RegExp(
  `((?:disgorge|${REMEDY})(?:(?:(?: and| ,)+(?: a)?|(?: (?:being|of|w|gain|each|from|in|name|party))*(?: ,)? including) ${REMEDY})*)(?: (?!(?:money|;|:|disgorge|criminal|elsewhere|restitution|${REMEDY})(?: |$))[^ ]+){0,16} :(?: (?:item|party|name|to|pay|order|agree|shall|–|w|and|,|\\(|\\)|of|jointly|each))*$`,
);
/** `disgorge gain of money`, `disgorge money`: the verb alone. */
const VERB =
  /( disgorge| clawback| giveback bonus)(?: (?:item|allege|of|w|who(?= w)|gain|bonus|all|a|company|party|name|for|in|total|and|,|he|it|they|defendants|jointly|each|plus|to|from|on|by|that|–|\(|not(?= to w))){0,18}$/;
/** `giveback w gain total money`, `pay w gain of money`. */
const GIVEN_BACK = / (?:giveback|pay|liable for)(?: (?:w|of|all))* gain(?: of| total| –)+$/;
/** `giveback money in bonus`, `giveback money , money and money , respectively , in gain and bonus`. */
const BONUS_AFTER = /^(?: (?:,|and|money|respectively|to|w|party|name|company))*(?: in| of)(?: w| a| gain and)* bonus/;

/** `money in disgorge w gain`. */
const DISGORGED_AFTER = /^ in disgorge(?: w)* gain/;

/** `plus prejudgment , for total` before `disgorgement of money`. */
const INTEREST_IN_TOTAL = / plus(?: a)? (?:prejudgment|interest) ,(?: for)?(?: a)? total $/;

const remediesOf = (list: string): string[] => list.split(' ').filter((tag) => REMEDY_TAG.test(tag));

/** What several remedies with one sum are. */
function read(remedies: readonly string[], by: KindRead['by']): KindRead {
  const has = (pattern: RegExp): boolean => remedies.some((tag) => pattern.test(tag));
  const disgorgement = has(/disgorge/);
  const interest = has(/interest|prejudgment/);
  if (has(/penalty/)) return { kind: disgorgement || interest ? 'total' : 'civil-penalty', by };
  if (disgorgement) return { kind: interest ? 'disgorgement-and-interest' : 'disgorgement', by };
  return { kind: 'prejudgment-interest', by, ...(!has(/prejudgment/) && { plainInterest: true }) };
}

const kindsOf = (remedies: readonly string[]): Kind[] => remedies.map((tag) => read([tag], 'before').kind);

/** The remedies named directly after a sum, without the last one where that has a sum of its own. */
function readAfter(after: string): KindRead | undefined {
  const gain = GAIN_AND.exec(after);
  const match = gain ?? AFTER.exec(after);
  if (!match) return undefined;
  const remedies = [...(gain ? ['disgorgement'] : []), ...remediesOf(match[1]!)];
  const rest = after.slice(match[0].length);
  if (OWN_SUM.test(rest) || (remedies.length > 1 && OWN_TOTAL.test(rest))) remedies.pop();
  // "$5 in prejudgment interest, and a civil penalty equal to his gains": the penalty has another sum.
  if (remedies.length === 2 && /^(?:interest|prejudgment)$/.test(remedies[0]!) && remedies[1] === 'penalty')
    remedies.pop();
  return remedies.length > 0 ? read(remedies, 'after') : undefined;
}

/** A sum that is said to consist of remedies: of one, it is that remedy's; of several with sums of their own, their total. */
function readBeing(after: string): KindRead | undefined {
  const match = BEING.exec(after);
  if (!match) return undefined;
  if (OWN_SUM.test(after.slice(match[0].length))) return { kind: 'total', by: 'after' };
  const parts = read(remediesOf(match[1]!), 'after');
  // "a total of $5, which includes disgorgement": what else is not said.
  if (match[0].includes(' including') && parts.kind !== 'prejudgment-interest') return { kind: 'total', by: 'after' };
  // "reimbursed $5 million, which includes interest" names no remedy.
  return match[0].includes(' including') ? undefined : parts;
}

/** The remedies named before a sum, as far as they share it. */
function readBefore(before: string): KindRead | undefined {
  const match = BEFORE.exec(before);
  if (!match) return undefined;
  const [, list = '', fill, link] = match;
  if (!link && fill) return undefined;
  const ahead = before.slice(0, match.index);
  let remedies = remediesOf(list);
  if (remedies.length === 1 && remedies[0] === 'disgorge') return { kind: 'disgorgement', by: 'verb' };
  // "interest on the disgorgement amount of $5".
  if (remedies.length === 1 && / (?:interest|prejudgment) on $/.test(ahead)) remedies = ['prejudgment'];
  // "a penalty equal to disgorgement of $5": the penalty's.
  if (remedies.length === 1 && remedies[0] === 'disgorgement' && / penalty of(?: w)* $/.test(ahead))
    remedies = ['penalty'];
  // "plus interest, for a total disgorgement of $5".
  if (remedies.length === 1 && remedies[0] === 'disgorgement' && INTEREST_IN_TOTAL.test(ahead))
    remedies = ['disgorgement', 'interest'];
  const together = / total/.test(link ?? '');
  // "$5 in disgorgement and interest of $1": the first remedy belongs to the sum before it.
  const owned = /money(?: ,(?= in))?(?: in| of| as| for)?(?: a| w| name| total){0,2} $/.test(ahead);
  if (owned && remedies.length === 1 && (together || !link || /[–:]/.test(link))) return undefined;
  if (owned && remedies.length > 1) remedies = remedies.slice(1);
  // "disgorge all that he and his tippees gained, with interest, for a total of $5".
  if (
    together &&
    remedies.length === 1 &&
    / (?:disgorge(?:ment)?|giveback(?: w)* gain)(?= |$)(?!.*(?: money| ;| penalty))/.test(` ${ahead}`)
  )
    remedies = ['disgorge', ...remedies];
  // "disgorgement, interest and a penalty of $5": with its article the penalty has the sum to itself.
  const alone = remedies.at(-1) === 'penalty' && / a(?: w)? penalty$/.test(list);
  // "penalties, and disgorgement with interest of $5": disgorgement and what follows it.
  const from = remedies.findIndex((tag) => tag.startsWith('disgorge'));
  const shared = together ? remedies : !alone && from >= 0 ? remedies.slice(from) : remedies.slice(-1);
  const whole = read(shared, 'before');
  return remedies.length === 3 ? { ...whole, list: kindsOf(remedies) } : whole;
}

function readKind(before: string, after: string): KindRead | undefined {
  const previous = readBefore(before);
  if (previous?.by === 'before') return previous;
  const next = readAfter(after) ?? readBeing(after);
  if (next) return next;
  if (previous) return previous;
  const listed = LISTED.exec(before)?.[1];
  if (listed) return { ...read(remediesOf(listed), 'listed'), list: kindsOf(remediesOf(listed)) };
  const verb = VERB.exec(before)?.[1];
  if (verb === ' disgorge' || GIVEN_BACK.test(before)) return { kind: 'disgorgement', by: 'verb' };
  if (verb === ' clawback' || (/ giveback(?: total| of| a)*$/.test(before) && BONUS_AFTER.test(after)))
    return { kind: 'reimbursement', by: 'verb' };
  return DISGORGED_AFTER.test(after) ? { kind: 'disgorgement', by: 'after' } : undefined;
}

/** `disgorge money , plus prejudgment w total`: the total of both, of which only the disgorgement is told. */
const TOTAL_OF_BOTH =
  / disgorge(?:ment)?(?= )[^;]* money(?: [^; ]+){0,4}? plus(?: a)? (?:interest|prejudgment)(?: (?:on|w|,))* total$/;

/** `money of a money in disgorgement`: what is payable of a sum is of its kind. */
const PART_OF = /^ of(?: a)? money(?= in )/;

/** What the sum at a token is for, as far as a remedy or the verb beside it says so. */
export function kindAt(shape: Shape, token: number): KindRead | undefined {
  const after = tagsAfter(shape, token).replace(PART_OF, '');
  const before = tagsBefore(shape, token);
  const found = readKind(before, after);
  if (
    found?.kind === 'prejudgment-interest' &&
    shape.tokens[token - 1]?.text.startsWith('for ') &&
    TOTAL_OF_BOTH.test(before)
  )
    return { kind: 'total', by: 'before' };
  if (found?.kind !== 'disgorgement') return found;
  // "disgorgement of $5 in profits and interest".
  const both = found.by === 'before' ? GAIN_AND.exec(after) : null;
  if (both && remediesOf(both[1]!).every((tag) => tag === 'interest') && !OWN_SUM.test(after.slice(both[0].length)))
    return { ...found, kind: 'disgorgement-and-interest' };
  const interest = HOLDS_INTEREST.exec(after) ?? (/ total(?: of)?$/.test(before) ? PLUS_INTEREST.exec(after) : null);
  if (!interest || interest[0].includes('money') || OWN_SUM.test(after.slice(interest[0].length))) return found;
  return { ...found, kind: 'disgorgement-and-interest' };
}
