import { BESIDE, companions } from './companions.ts';
import { type Bound, distribute } from './distribute.ts';
import { type Cast, type Focus, laidOnAfter, meant, onlyParty, roleOf } from './payers.ts';
import { between, partiesIn, type Shape, tagsAfter, tagsBefore } from './shape.ts';
import type { Sum } from './sums.ts';
import type { Who } from './who.ts';

/** `ruling … against Vane and Harrow`, `Vane and Harrow agree`: they are “the defendants” of what follows. */
const AGAINST_THEM = / (?:ruling|settle|allege)(?= ).* against(?: (?:w|defendants|both|all))*$/;
const THEY_AGREE = /^[^;]{0,60}? agree(?= |$)/;
/** `against thirteen individual defendants and five corporate defendants`: not the first ones alone. */
const AND_OTHERS = /^ and(?: w)* defendants(?= |$)/;
const isTarget = (shape: Shape, who: Who): boolean => {
  const after = tagsAfter(shape, who.to - 1);
  return (AGAINST_THEM.test(tagsBefore(shape, who.from)) && !AND_OTHERS.test(after)) || THEY_AGREE.test(after);
};
/** A sum between whose payer and it the sentence goes on to another point. */
const ANOTHER_POINT = / (?:money|;|item)(?= |$)/;
const NEW_CLAUSE = / (?:;|item|order|agree)(?= |$)/;
/** `Vane’s order disgorgement of money`: the way from whose remedy it is to the sum. */
const OWNED = /^(?: (?:ruling|order|agree|to|disgorgement|penalty|prejudgment|interest|of|a|total|pay|w(?= of)))*$/;
/** The court or the order does it, or the sum before consists of it, so that a sentence without an object may go on with the one before. */
const RULED =
  /^(?!.* (?:agree|shall|against)(?: |$)).*(?: ruling(?: ,(?: (?:w|by|on|in|a))+ ,)?[^,;]* (?:order|impose)|^ ruling(?: w)*(?: that)? disgorgement|^ item [^,;]*(?:disgorgement|prejudgment|penalty) of|^(?: w)?(?: it)? (?:order|impose)|^ (?:w )?(?:disgorgement|penalty|pay)|^ (?:w|total) being)/;
/** `money penalty each`: of the sum before. */
const EACH_OF_SUM = / money(?: (?:in|of|a|penalty|disgorgement|w))* each/g;
const EACH_AFTER = /^(?: (?:in|of|a|penalty|disgorgement|w))* each(?= |$)/;

/** `; and order jointly disgorgement of money`: of several, whomever the point before it told of. */
const JOINTLY_ORDERED =
  / ;(?: and)?(?: item)? order jointly(?: (?:disgorgement|prejudgment|interest|pay|of|and|,|plus|money))*$/;

/** `the gains of w , party , plus prejudgment of money`: a name within what tells of the sum before. */
const WITH_INTEREST = /^ , plus(?: a)? (?:prejudgment|interest) of(?: total)? money/;

/** The last name before a sum that owes it, or at least is spoken of. */
function owesBefore(shape: Shape, token: number, whos: readonly Who[]): { who: Who; sure: boolean } | undefined {
  const joint = JOINTLY_ORDERED.test(tagsBefore(shape, token));
  const left = whos.filter((who) => who.to <= token && (!joint || (who.plural && roleOf(shape, who) === 'owes')));
  const owes = left.findLast((who) => roleOf(shape, who) === 'owes');
  const isBeside = ({ from, to }: Who): boolean =>
    !!owes && (BESIDE.test(tagsBefore(shape, from)) || WITH_INTEREST.test(tagsAfter(shape, to - 1)));
  const spoken = left.findLast(
    (who) => roleOf(shape, who) === 'spoken' && (who.names.length > 0 || !!who.stands) && !isBeside(who),
  );
  if (owes && spoken && spoken.from > owes.from && ANOTHER_POINT.test(between(shape, owes.to - 1, spoken.from)))
    return { who: spoken, sure: false };
  if (owes) return { who: owes, sure: true };
  return spoken && { who: spoken, sure: false };
}

/** Words for somebody who, if unknown, is not simply the only party. */
const STOOD = /^(?:he|it|officer)$/;
/** `the company`, where the only party is a person. */
const isOtherCompany = ({ stands }: Who, cast: Cast): boolean =>
  stands === 'company' && onlyParty(cast).some((name) => cast.kindOf.get(name) === 'person');
/** `enjoining a stranger`, `sued a stranger`, `a stranger settled`, `a stranger’s judgment`: whom the sentence is about. */
const isTold = (shape: Shape, { from, to }: Who): boolean =>
  tagsAfter(shape, to - 1).startsWith(' settle') ||
  /judge?ments?$/.test(shape.tokens[to]?.text ?? '') ||
  /(?:enjoin\w*|restrain\w*|sued|charg\w+|found|finding|h[eo]ld\w*|barr\w+|prohibit\w*)$/.test(
    shape.tokens[from - 1]?.text ?? '',
  );

/** `Vane and his two companies, Larkspur and Quill`. */
const COMPANIES = /^(?:[a-z-]+ ){0,2}(?:companies|firms|entities|businesses|company|firm|business)$/;

/** Resolves the names of a sentence one after another, since a word that stands for a name means one before it. */
function resolveAll(shape: Shape, whos: readonly Who[], focus: Focus, cast: Cast): Map<Who, string[]> {
  const names = new Map<Who, string[]>();
  focus.before = focus.spoken.length;
  focus.aside = undefined;
  let owner = 0;
  const pushOwners = (until: number): void => {
    for (; owner < until; owner += 1) {
      const { owners } = shape.tokens[owner]!;
      if (owners?.length === 1) focus.spoken.push({ names: owners, partly: false, plural: false });
    }
  };
  for (const who of whos) {
    pushOwners(who.from);
    const resolved = meant(who, focus, cast);
    names.set(who, resolved);
    const [owner, , companies] = shape.tokens.slice(who.from, who.to);
    if (owner!.parties?.length === 1 && who.names.length > 1 && COMPANIES.test(companies?.text ?? ''))
      focus.owned.set(owner!.parties[0]!, who.names.slice(1));
    const role = roleOf(shape, who);
    const unknown = resolved.length === 0;
    if (role === 'oblique' && who.names.length > 1) focus.aside = who.names;
    // "against a total of eighteen defendants": more than are known.
    const countsOthers = unknown && who.stands === 'defendants' && who.sort !== 'relief' && !!who.count;
    // "Larkspur and Larkspur Ridge", of which only one is known.
    const twice = !who.stands && who.names.length === 1 && who.heads.length > 1 && !who.strangers;
    const told = who.strangers && (role === 'owes' || isTold(shape, who));
    if (role === 'oblique' || (unknown && !told && !countsOthers)) continue;
    focus.spoken.push({
      names: resolved,
      partly: who.strangers || countsOthers || twice,
      plural: resolved.length > 1 || twice || ((who.strangers || countsOthers) && who.plural),
      firms:
        who.heads.length === 1 &&
        resolved.length > 1 &&
        resolved.every((name) => cast.kindOf.get(name) === 'organization'),
    });
    if (resolved.length > 1 && role === 'owes' && isTarget(shape, who)) focus.group = resolved;
  }
  return names;
}

/** What makes a short name one of several: `the Larkspur entities`. */
const SEVERAL = /^(?:entities|companies|firms|funds|defendants|respondents|subsidiar|affiliates)/;

/** Whether a strange name is the only party's in short: `BMS` or `Squibb` of Bristol-Myers Squibb Company, `Gen Re` of General Re Corporation. */
function isShortForOnly(shape: Shape, { from, to }: Who, cast: Cast): boolean {
  const [name] = onlyParty(cast);
  if (!name) return false;
  const initials = (name.match(/\b\p{L}/gu) ?? []).join('').toLowerCase();
  const short = shape.tokens.slice(from, to);
  if (short.every(({ text }) => text.length > 1 && initials.startsWith(text))) return true;
  if (cast.kindOf.get(name) !== 'organization' || SEVERAL.test(shape.tokens[to]?.text ?? '')) return false;
  const words = name.toLowerCase().split(/[ -]/);
  return short.every(
    ({ tag, text }) => tag === 'name' && text.split(' ').every((part) => words.some((word) => word.startsWith(part))),
  );
}

/** What is done to somebody whom a judgment is against. */
const SUFFERS = /^(?:enjoin|restrain|barr|prohibit|censur|suspend)/;
/** `The physicians agreed`: several who are not told by name. */
const SEVERAL_AGREE =
  /\b(?:physicians|doctors|executives|officers|directors|managers|employees|traders|brokers|promoters|brothers|relatives|friends|individuals|men|firms|companies|entities)$/;
const DOES = /^(?:agree|shall|order|settle)$/;

/**
 * Whether a sentence that names nobody before a sum as owing it tells of strangers: `Quill was enjoined; and ordered to pay $5`,
 * `Quill settled by paying $5`.
 */
function isOfStranger(shape: Shape, token: number, whos: readonly Who[], cast: Cast): boolean {
  const { tokens } = shape;
  const strange = (who: Who): boolean => who.strangers && who.names.length === 0 && !isShortForOnly(shape, who, cast);
  const [first] = whos;
  if (partiesIn(tokens).size === 0) {
    if (first?.from === 0 && strange(first)) return true;
    if (SEVERAL_AGREE.test(tokens[0]!.text) && DOES.test(tokens[1]?.tag ?? '')) return true;
    if (whos.some((who) => who.to < token && tokens[who.to]!.tag === 'settle' && strange(who))) return true;
  }
  return whos.some((who) => who.to < token && SUFFERS.test(tokens[who.to]!.text) && strange(who));
}

/** The names in the genitive directly before a sum's remedy: `Vane’s ordered disgorgement of $5`. */
function ownersOf(shape: Shape, token: number): string[] | undefined {
  for (let at = token - 1; at >= 0 && shape.tokens[at]!.tag !== 'money'; at -= 1) {
    const { owners } = shape.tokens[at]!;
    if (owners && OWNED.test(between(shape, at, token))) return owners;
  }
  return undefined;
}

const REMEDY = /^(?:disgorgement|prejudgment|interest|penalty)$/;

/** The names in the genitive directly behind a sum: `all but $5 of Vane’s disgorgement`. */
function ownersAfter({ tokens }: Shape, token: number): string[] | undefined {
  const [of, owner, remedy] = tokens.slice(token + 1, token + 4);
  return of?.tag === 'of' && REMEDY.test(remedy?.tag ?? '') ? owner!.owners : undefined;
}

/** `money jointly for w`: who owes the sum of a list. */
const FOR_SOMEBODY = /^(?: jointly)? for (?:party|name|w defendants)(?= |$)/;

/** `penalty against each defendants , for total money`: what all of them owe. */
const GRAND = / ,(?: for)? total(?: relief)?(?: of)?$/;

/** Whom the total of sums before it is laid on: those whose sums make it; where it is more than the sums of all, they all. */
function owersOfTotal({ tokens }: Shape, { token, payers }: Bound, before: readonly Bound[]): string[] {
  const { usd, unit } = tokens[token]!.money!;
  const sumOf = (sums: readonly Bound[]): number =>
    sums.reduce((all, sum) => all + tokens[sum.token]!.money!.usd * (sum.each ? sum.payers.length : 1), 0);
  const byPayers = [...Map.groupBy(before, (sum) => sum.payers.join('\n')).values()];
  const [makes] = byPayers.find((sums) => Math.abs(usd - sumOf(sums)) < unit) ?? [];
  if (makes) return makes.payers;
  return byPayers.length > 1 && usd >= sumOf(before) ? before.flatMap((sum) => sum.payers) : payers;
}

/** Lays on nobody a sum of each whose total counts more or fewer of them: `$15,000 against each defendant, for a total of $60,000`. */
function refuseMiscounted({ tokens }: Shape, total: Bound, [part, ...more]: readonly Bound[]): void {
  if (!part?.each || more.length > 0) return;
  const all = tokens[total.token]!.money!.usd;
  const one = tokens[part.token]!.money!.usd;
  if (all === one * part.payers.length || all % one !== 0) return;
  for (const sum of [part, total]) sum.payers = [];
}

/** `each of them, jointly and severally with each other`: one sum of all. */
const WITH_EACH_OTHER = / jointly(?: ,)? plus they(?= |$)/;

/** `each agree to pay disgorgement and penalties total money`: each has one penalty, so that it is the total of all. */
const isOfPenalties = ({ tokens }: Shape, { kind, token }: Sum): boolean =>
  kind === 'total' && tokens[token - 1]?.tag === 'total' && tokens[token - 2]?.text === 'penalties';

/** `Vane and Harrow each agree to a ruling order they to pay`: a penalty of each. */
const EACH_AGREED = / each agree(?= |$)(?!.* (?:jointly|money|;))/;

/** `each of them to pay, jointly and severally, money`: one sum of all. */
const ALL_TOGETHER = /^[^;]* jointly(?! plus)(?: (?!money)[^ ;]+)*$/;

/** Whether somebody who is not told by name is ordered to pay a sum: `ordered a manager and his businesses to pay`. The entities of a party are told by its name. */
function isOrderedFromUnnamed({ tokens }: Shape, token: number): boolean {
  const from = tokens.slice(0, token).findLastIndex(({ tag }) => tag === 'order') + 1;
  const to = tokens.findIndex(({ tag }, at) => at >= from && !/^(?:a|w|and)$/.test(tag));
  const object = tokens.slice(from, to);
  return (
    from > 0 && object.length > 0 && tokens[to]?.tag === 'to' && !object.some(({ text }) => /\bentities$/.test(text))
  );
}

/** `The judgments also require payment`: those of several. */
const JUDGMENTS = /^(?:final )?(?:judgments|decrees)$/;

/** Whom a sentence without a subject goes on with: who owed the last sums, or the one whom the text spoke of last. */
function goingOn({ tokens: [first] }: Shape, { payers, spoken, group }: Focus): string[] {
  const last = spoken.at(-1);
  const names = payers.length > 0 || !last || last.partly || last.plural ? payers : last.names;
  return names.length < 2 && JUDGMENTS.test(first!.text) ? (group ?? []) : names;
}

/** `disgorgement and`: what parts two sums of which the second says who owes both. */
const ONE_LIST = /^(?: in| of)?(?: a)? (?:disgorgement|penalty|prejudgment|interest)(?: ,)?(?: and| plus)(?: a)?$/;

/** `money in disgorgement and money in interest against Vane`: whether two sums are laid on the one who is named after the second. */
const againstAfter = (shape: Shape, first: number, second: number, { from }: Who): boolean =>
  shape.tokens[from - 1]!.tag === 'against' && ONE_LIST.test(between(shape, first, second));

/** `why Larkspur and its president, Vane, should not be held in contempt for failing to pay money`: which of them owes it is told elsewhere. */
const isUnpaid = ({ tokens }: Shape, { token, payers }: Bound): boolean => {
  const before = tokens.slice(0, token);
  const contempt = before.findIndex(({ text }) => /\bcontempt\b/.test(text));
  const behind = before.slice(Math.max(contempt, 0));
  return (
    contempt >= 0 &&
    behind.some(({ text }) => /\bfail/.test(text)) &&
    partiesIn(behind).size === 0 &&
    payers.length < partiesIn(before).size
  );
};

/** Lays the sums of a sentence on those who owe them; `carries` tells whether it may go on with those of the sentence before. */
export function bind(
  shape: Shape,
  sums: readonly Sum[],
  whos: readonly Who[],
  focus: Focus,
  cast: Cast,
  carries: boolean,
): Bound[] {
  const names = resolveAll(shape, whos, focus, cast);
  const strange = whos.some((who) => who.strangers && roleOf(shape, who) === 'owes');
  const after = sums.map(({ token }) => laidOnAfter(shape, token, whos));
  const bound = sums.map((sum, index): Bound => {
    const before = owesBefore(shape, sum.token, whos);
    let laidOn = after[index];
    const second = after[index + 1];
    if (!laidOn && second && againstAfter(shape, sum.token, sums[index + 1]!.token, second)) laidOn = second;
    if (!laidOn && !before?.sure) {
      const next = after.findIndex((way, at) => at > index && way);
      if (next > 0 && !NEW_CLAUSE.test(between(shape, sum.token, sums[next]!.token))) laidOn = after[next];
    }
    const nearest = laidOn ?? before?.who;
    // An “it” that is no company is the court or the order, unless the sentence names a stranger.
    const who = nearest?.stands === 'it' && names.get(nearest)!.length === 0 && !strange ? undefined : nearest;
    const owners = ownersOf(shape, sum.token) ?? (laidOn || before?.sure ? undefined : ownersAfter(shape, sum.token));
    const told = who ? names.get(who)! : [];
    const goesOn = !who && carries && RULED.test(tagsBefore(shape, sum.token));
    const carried = goesOn && !isOrderedFromUnnamed(shape, sum.token) ? goingOn(shape, focus) : [];
    const stranger =
      !!who &&
      told.length === 0 &&
      (who.strangers || STOOD.test(who.stands ?? '') || who.plural || isOtherCompany(who, cast));
    const named = owners ?? (told.length > 0 ? told : carried);
    const ofStranger = who ? stranger && !isShortForOnly(shape, who, cast) : isOfStranger(shape, sum.token, whos, cast);
    const ahead = !!who && who.to <= sum.token;
    const way = ahead ? between(shape, who.to - 1, sum.token) : '';
    // "each of the defendants agreed to pay as follows: $5 jointly for the Vane group": a list tells whose it is.
    const listed = way.includes(' :') && FOR_SOMEBODY.test(tagsAfter(shape, sum.token));
    const own = listed ? [] : named.length > 0 || ofStranger ? named : onlyParty(cast);
    const bindsMore = ahead && own.length > 0 && !owners;
    const near = bindsMore ? companions(shape, who.to, who.to, sum, whos, names) : [];
    // "found Vane liable jointly with Harrow, and ordered him to pay".
    const first =
      bindsMore && who.stands && whos.find((one) => one.to < who.from && names.get(one)!.join() === told.join());
    const more = near.length > 0 || !first ? near : companions(shape, first.to, who.to, sum, whos, names);
    const together = own.length + more.length > 1 && / jointly(?= |$)/.test(shape.tags);
    return {
      ...sum,
      ...(who && { who }),
      payers: own,
      beside: more,
      each:
        !GRAND.test(tagsBefore(shape, sum.token)) &&
        !WITH_EACH_OTHER.test(shape.tags) &&
        !isOfPenalties(shape, sum) &&
        ((!!who?.each && !ALL_TOGETHER.test(way)) ||
          (!!laidOn && tagsAfter(shape, laidOn.to - 1).startsWith(' each')) ||
          (!who && / each(?: w)? to(?= |$)/.test(tagsBefore(shape, sum.token))) ||
          (who?.stands === 'they' && sum.kind === 'civil-penalty' && EACH_AGREED.test(tagsBefore(shape, sum.token))) ||
          / each(?= |$)(?!.* jointly)/.test(way.replace(EACH_OF_SUM, '')) ||
          EACH_AFTER.test(tagsAfter(shape, sum.token))),
      weight: together
        ? 3
        : owners || (told.length > 0 && !who?.stands)
          ? 2
          : told.length === 0
            ? 0
            : who?.plural
              ? 1
              : 1.5,
    };
  });
  distribute(shape, bound);
  for (const [at, sum] of bound.entries())
    if (sum.kind === 'total' && GRAND.test(tagsBefore(shape, sum.token))) {
      refuseMiscounted(shape, sum, bound.slice(0, at));
      sum.payers = owersOfTotal(shape, sum, bound.slice(0, at));
    }
  const isForRelief = (payer: string): boolean =>
    cast.parties.some(({ name, role }) => name === payer && role === 'relief-defendant');
  for (const sum of bound) {
    if (sum.payers.length > 0) sum.payers = [...new Set([...sum.payers, ...sum.beside])];
    if (isUnpaid(shape, sum)) sum.payers = [];
    // "defendants and relief defendants to pay penalties and disgorgement": only who broke the law pays a penalty.
    if (sum.kind === 'civil-penalty') sum.payers = sum.payers.filter((name) => !isForRelief(name));
  }
  return bound;
}

/** Whom a sentence leaves as the ones that the next one may go on with: the last that owe something in it. */
export function carryOn(
  { shape, place }: { shape: Shape; place: number },
  whos: readonly Who[],
  bound: readonly Bound[],
  focus: Focus,
  cast: Cast,
): void {
  const owes = whos.findLast((who) => roleOf(shape, who) === 'owes');
  const sum = bound.at(-1);
  if (!sum && !owes) return;
  focus.place = place;
  focus.payers = sum && (!owes || owes.from < sum.token) ? sum.payers : meant(owes!, focus, cast);
}
