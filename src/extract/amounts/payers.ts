import type { Party } from '../../domain/facts.ts';
import { between, type Shape, tagsBefore } from './shape.ts';
import type { Who } from './who.ts';

/** Somebody of whom the text has spoken. */
interface Spoken {
  /** Names of parties; none where it was somebody who is no party. */
  names: string[];
  /** Whether names are missing, since it spoke of others too. */
  partly: boolean;
  plural: boolean;
  /** Whether one word meant several firms, which “it” may go on with: `Larkspur` for `Larkspur plc and Larkspur Limited`. */
  firms?: boolean;
}

/** What the text so far has spoken of: who “he”, “they” and a sentence without a subject may mean. */
export interface Focus {
  spoken: Spoken[];
  /** Several people whom the sentence named in passing: `with the consent of Vane and Harrow`. */
  aside?: string[];
  /** How many were spoken of before the sentence. */
  before: number;
  /** Who the last sums were laid on, and the block that says so. */
  payers: string[];
  place: number;
  /** The last people, two or more, of whom a judgment or settlement was told. */
  group?: string[];
  /** Whose companies the text has named: `Vane and his companies Larkspur LLC and Quill LLC`. */
  owned: Map<string, string[]>;
}

export interface Cast {
  parties: readonly Party[];
  kindOf: ReadonlyMap<string, Party['kind']>;
  /** Whether the release says that what was agreed has been ordered. */
  entered: boolean;
  /** Those against whom the Commission issued its order, whatever a court has still to approve. */
  issued: ReadonlySet<string>;
  /** Whether nobody else is a party, so that what others owe is of another matter. */
  complete: boolean;
  /** Whether the text says that the case goes on against a party: “the defendants” who owe something are not all who are charged. */
  goesOn: boolean;
}

export const castOf = (
  parties: readonly Party[],
  entered: boolean,
  issued: boolean,
  complete: boolean,
  goesOn: boolean,
): Cast => ({
  parties,
  entered,
  complete,
  goesOn,
  issued: new Set(issued ? parties.filter(({ role }) => role === 'respondent').map(({ name }) => name) : []),
  kindOf: new Map(parties.map(({ name, kind }) => [name, kind])),
});

/** Prepositions before a name that make it no subject and no object: `controlled by Vane`, `shares of Vane`. */
const OBLIQUE =
  /(?: (?:of|by|from|plus|in|on|at|for|to|pay|clawback|giveback|gain|as))(?: (?:a|each|both|all|defendants|w))?$| (?:being|including)(?: (?:w|gain|a|of|and|all|in))*$/;
/** `order Vane`, `against Vane`: the name is who must do it. */
const LAID_ON =
  /(?: (?:order|against|impose(?:(?:(?: a| w)* penalty)? on)?))(?: (?:each|both|all|defendants|w|name|,))*$/;
/** `Vane , w of name , agree`, `Vane each to pay`: the name is followed by what it must do. */
const MUST =
  /^(?:(?: ,)?(?: (?:w|each|both|all|jointly|not|a|of party|of|name|company|who|in|for|as|on|by|allege|,|–|total|at|and w|item|from)){0,14}?)? (?:agree|order|shall|liable|jointly(?= for| plus)|to(?: each| jointly| all)* (?:pay|disgorge|clawback|giveback)|pay|paid|disgorge|clawback|giveback)(?= |$)/;
/** A sum directly after a name: `Vane , money`, `Vane – money`, `Vane – disgorgement of money`. */
const GAPPED =
  /^(?: ,| :| –| \(| item| jointly)*(?: a)? money|^(?: \(| :| –)(?: a)? (?:disgorgement|penalty|prejudgment)(?: and prejudgment)?(?: of)? money/;
/** `total pay of defendants shall money`. */
const PAYS_IN_ALL = / total pay of(?: w)*$/;
/** `ruling of Vane`, `ruling as to Vane`: he is who it is about. */
const RULED_ON = / ruling(?: (?:of|as|on|for))+(?: (?:w|to|defendants|each|both))*$/;
/** `settle with Vane by which he agreed`. */
const SETTLED_WITH = / settle(?: (?:w|allege))* plus(?: (?:w|a))*$/;
/** `penalty by Vane`, `pay by Vane`. */
const PAID_BY = / (?:pay|penalty|disgorge|disgorgement|interest|prejudgment) by(?: (?:each|both|all|defendants|w))*$/;
/** `Harrow , who controls Vane , to pay`: told of Harrow in passing. */
const IN_PASSING = /(?:party|name) , who(?: (?!who)(?:w|a|of|and|as|in|for|name|with|on|by|from|company))*$/;
/** `in addition to enjoining Vane`: he is who the judgment is about. */
const BESIDES_ENJOINING = /^ plus w$/;
const ENJOINING = /^(?:enjoin|restrain|barr|prohibit|suspend|censur)ing$/;
/** `promissory note against Vane`: somebody’s claim, and no remedy. */
const CLAIM = / money w(?: (?:w|to|of|he|in|gain))* against$/;

/** `clawback name , who w name , money`: of the company to which somebody gives back. */
const PAID_TO = / clawback (?:name|party|company)(?: w name)? ,(?: w ,)? who(?: w)*$/;

/** `, a Canadian broker`: a strange name that only describes the one before it. */
const APPOSITION = / ,(?: w)? a(?: w)?$/;

/** `Vane , w of Larkspur from w and Harrow w from w , order`: a company in what describes him. */
const IN_DESCRIPTION = /^ party ,(?: (?:w|of|name|company|from|in|for|at|as|and|to|on|a))+ and$/;
const DESCRIPTION_ENDS = /^(?: (?:w|of|name|company|from|in|for|at|as|to|on|a|and w))+ , (?:order|agree)(?= |$)/;

export type Role = 'owes' | 'spoken' | 'oblique';

/** What a name does in its sentence. */
export function roleOf(shape: Shape, who: Who): Role {
  const before = tagsBefore(shape, who.from);
  const after = who.to < shape.at.length ? shape.tags.slice(shape.at[who.to]!) : '';
  if (/ , who$/.test(before) || (IN_PASSING.test(before) && after.startsWith(' ,'))) return 'oblique';
  if (CLAIM.test(before) || PAID_TO.test(before)) return 'oblique';
  if (RULED_ON.test(before) || SETTLED_WITH.test(before)) return 'spoken';
  if (BESIDES_ENJOINING.test(before) && ENJOINING.test(shape.tokens[who.from - 1]!.text)) return 'spoken';
  if (
    LAID_ON.test(before) ||
    PAYS_IN_ALL.test(before) ||
    PAID_BY.test(before) ||
    (/ , plus$/.test(before) && /^ pay/.test(after))
  )
    return 'owes';
  // "and for Vane to pay a penalty".
  if (before.endsWith(' for') && /^ to (?:pay|disgorge)(?= )/.test(after)) return 'owes';
  if (OBLIQUE.test(before) || /^ gain/.test(after)) return 'oblique';
  // "Larkspur, a trust Vane controlled, to pay".
  if (/ , a(?: w| company)+$/.test(before) && /^ w ,/.test(after)) return 'oblique';
  if (who.names.length === 0 && who.strangers && APPOSITION.test(before)) return 'oblique';
  if (who.names.length === 0 && who.strangers && IN_DESCRIPTION.test(before) && DESCRIPTION_ENDS.test(after))
    return 'oblique';
  // "the sum that Vane was unable to pay".
  if (/^(?:unable|inability)$/.test(shape.tokens[who.to]?.text ?? '')) return 'oblique';
  return MUST.test(after) || GAPPED.test(after) ? 'owes' : 'spoken';
}

/** The parties that a name or a word that stands for one means; nothing where that is not sure. */
export function meant(who: Who, focus: Focus, cast: Cast): string[] {
  const owned = who.entities !== 'relief' && who.names.length === 1 ? focus.owned.get(who.names[0]!) : undefined;
  if (who.entities) return owned ? [...who.names, ...owned] : withEntities(who, cast);
  if (who.others) return whoIsLeft(who, focus, cast);
  if (!who.stands) return who.names;
  const stood = standsFor(who, focus, cast);
  if (who.stands === 'defendants' && stood.length === 0) return who.names;
  // "him and Larkspur" without knowing who he is would name half of those who owe it.
  return stood.length > 0 ? [...new Set([...stood, ...who.names])] : [];
}

/** `the six other defendants`: all who are charged but those whom the text has told of, if they are so many. */
function whoIsLeft({ count }: Who, { spoken }: Focus, { parties }: Cast): string[] {
  const told = new Set(spoken.flatMap(({ names, plural }) => (plural ? [] : names)));
  const left = parties.filter(({ name, role }) => role !== 'relief-defendant' && !told.has(name));
  return told.size > 0 && left.length === count ? left.map(({ name }) => name) : [];
}

function standsFor(who: Who, { spoken, group, aside, before }: Focus, { parties, kindOf, goesOn }: Cast): string[] {
  const here = spoken.slice(before);
  const single = (kind: Party['kind']): string[] => {
    const one = spoken.findLast(
      ({ names, plural, firms }) =>
        (firms && kind === 'organization') || (!plural && (names.length === 0 || kindOf.get(names[0]!) === kind)),
    );
    if (one) return one.names;
    // Whom the sentence has just named may be meant, whatever his name looks like.
    if (kind === 'person' && here.some(({ plural }) => !plural)) return [];
    const all = parties.filter((party) => party.kind === kind && party.role !== 'relief-defendant');
    return all.length === 1 ? [all[0]!.name] : [];
  };
  const charged = parties
    .filter(
      ({ role, kind }) =>
        who.sort === 'all' ||
        (who.sort === 'relief'
          ? role === 'relief-defendant'
          : role !== 'relief-defendant' && (!who.sort || kind === who.sort)),
    )
    .map(({ name }) => name);
  switch (who.stands) {
    case 'he':
      return single('person');
    case 'it':
    case 'company':
      return single('organization');
    case 'officer': {
      const persons = charged.filter((name) => kindOf.get(name) === 'person');
      if (who.joined) return persons.length === 1 && charged.length === 2 ? charged : [];
      return persons.length === 1 ? persons : [];
    }
    case 'they': {
      // "the five companies", where the text told of their owner too.
      const ofSort = (names: readonly string[]): string[] =>
        names.filter((name) => !who.sort || kindOf.get(name) === who.sort);
      const fits = ({ plural, names }: Spoken): boolean =>
        plural &&
        (who.count ? ofSort(names).length === who.count : !(who.each && who.sort) || ofSort(names).length > 1);
      if (aside && !here.some(fits)) return aside;
      // "against Vane, a broker, and his partner, Harrow, ordering them": all whom the sentence spoke of.
      const all = [...new Set(here.flatMap(({ names }) => names))];
      const several = spoken.findLast(fits);
      const again = several?.names.every((name) => all.includes(name));
      if (all.length > 1 && !here.some(fits) && !again) return here.some(({ names }) => names.length === 0) ? [] : all;
      const those = several && ofSort(several.names);
      if (those) return those.length < 2 && (several.partly || !!who.sort) ? [] : those;
      return who.count === charged.length ? charged : [];
    }
    case 'defendants':
      // "all defendants" of whom one is known.
      if (who.everyone && charged.length === 1) return [];
      if (!who.count)
        return (
          (!who.sort &&
            !who.everyone &&
            who.names.length === 0 &&
            group?.some((name) => charged.includes(name)) &&
            group) ||
          (goesOn ? [] : charged)
        );
      if (!who.sort && group?.length === who.count) return group;
      if (charged.length === who.count) return charged;
      return spoken.findLast(({ names }) => names.length === who.count)?.names ?? [];
    default:
      return [];
  }
}

/** “Vane and his entities”: all companies of the case if its only persons are named; “his relief defendant entities” are told by role. */
function withEntities({ names, entities }: Who, { parties }: Cast): string[] {
  const persons = parties.filter(({ kind }) => kind === 'person');
  const companies = parties.filter(
    ({ kind, role }) => kind === 'organization' && (entities !== 'relief' || role === 'relief-defendant'),
  );
  const all = persons.length === names.length && persons.every(({ name }) => names.includes(name));
  const sure = entities === 'relief' || (all && (entities === 'all' || companies.length === 1));
  return sure ? [...names, ...companies.map(({ name }) => name)] : names;
}

/** The party of a release that has only one; of several, the only one for relief alone, if such a one is meant. */
export function onlyParty({ parties }: Cast, forRelief = false): string[] {
  const meant = parties.filter(({ role }) => (role === 'relief-defendant') === forRelief);
  return meant.length === 1 ? [meant[0]!.name] : [];
}

/** `money penalty against Vane`, `money on Vane`, `money each by Vane`: the way from a sum to who owes it. */
const WAY_AFTER =
  /^((?: (?:in|of|as|a|w|penalty|disgorgement|interest|prejudgment|plus|and|impose|each|jointly|,|total|postjudgment|gain|settle|(?:by )?ruling(?= against)|\)|to(?= paid)|paid))*?) (against|on|by|from|for)(?: (?:a|w|both|all|each|defendants|of))*$/;
/** `money in disgorgement that Vane order to pay`: the way to who owes it, and what they must do. */
const WAY_TO_OWER =
  /^(?: (?:in|of|a|w|penalty|disgorgement|interest|prejudgment|and(?= (?:a|interest|prejudgment|penalty))))*(?: that| who)?$/;
const OWES_BEFORE =
  /^(?: each)? (?:order|agree|liable) (?:to(?: w)* pay|for)(?! (?:money|of|a|total|disgorgement|prejudgment|interest|penalty))/;
/** `in addition to a money penalty , Vane agree`: who does something else owes the sum too. */
export const BESIDES = /^ plus(?: a| w| pay)*$/;
const BESIDES_AFTER = /^(?: (?:in|of|a|as|w|gain|penalty|disgorgement|interest|prejudgment|and))+ ,$/;
const NEXT_SUM = /^ , (?:a )?(?:disgorgement|penalty|money|pay|order|prejudgment)|^ of money/;

/** Who is named after the sum at `token` as owing it, before the next sum. */
export function laidOnAfter(shape: Shape, token: number, whos: readonly Who[]): Who | undefined {
  for (const who of whos) {
    if (who.from < token) continue;
    const way = between(shape, token, who.from);
    if (way.includes(' money') || way.includes(' ;')) return undefined;
    if (BESIDES_AFTER.test(way) && BESIDES.test(tagsBefore(shape, token)) && roleOf(shape, who) === 'owes') return who;
    const next = who.to < shape.at.length ? shape.tags.slice(shape.at[who.to]!) : '';
    if (WAY_TO_OWER.test(way) && OWES_BEFORE.test(next)) return who;
    const match = WAY_AFTER.exec(way);
    if (!match || who.stands === 'it') continue;
    const [, path = '', by = ''] = match;
    // "$5 and, as to Vane, a penalty of $1": what follows the name is laid on it, not what stands before.
    if (by === 'against' && / (?:,|and)$/.test(path) && NEXT_SUM.test(next)) return undefined;
    // "$5 for Vane, $6 for Harrow": only in a list.
    const listed = / money/.test(tagsBefore(shape, token)) || /^(?: ,| ;)?(?: and)? money/.test(next);
    if (/ (?:and|,|plus) .*ruling$/.test(path)) continue;
    // "Larkspur to pay $5, plus interest and penalties against each of them": what penalties are not said.
    if (/ plus (?:prejudgment|interest) and penalty$/.test(path)) continue;
    if (by === 'for' && (path.replace(/ each/g, '') || !listed)) continue;
    // "gains of $5 from the sale of the shares of Larkspur".
    if (/^(?:by|from)$/.test(by) && (/ (?:w|gain)$/.test(path) || way.endsWith(' of'))) continue;
    // "gains of $5 from selling shares after the company told".
    if (by === 'from' && who.stands === 'company' && way.endsWith(' w')) continue;
    // "$5 and post-judgment interest on it": what the interest runs on.
    if (by === 'on' && / (?:postjudgment|prejudgment|interest)$/.test(path)) continue;
    // "a penalty against Vane of $5, and a penalty against Harrow of $6".
    // "$5, while a penalty against Harrow was not assessed", "$5, imposed joint liability on Harrow for a part".
    if (/ , and(?! penalty)| (?:and|,) impose| and (?:a |disgorge)| , w(?: a)? penalty /.test(`${path} `)) continue;
    return who;
  }
  return undefined;
}
