import { type Span, spanOf } from '../../domain/evidence.ts';
import type { Party } from '../../domain/facts.ts';
import { matchesIn } from '../../domain/matches.ts';
import { type Document, derived } from '../document.ts';
import { headCaptions } from '../text/head.ts';
import { isOfOtherAction } from '../text/other-action.ts';
import { type Sentence, sentencesByBlock } from '../text/sentences.ts';
import { announcedLists } from './announced.ts';
import { type Cue, FOR_RELIEF, KIN } from './cue.ts';
import { CUES, cueBefore, cuesIn } from './cues.ts';
import { type EarlierIn, earlierOf } from './earlier.ts';
import { type Entities, type Entity, entities } from './entities.ts';
import { type Head, type NameGroup, nameGroups } from './groups.ts';
import { matterOf } from './own-matter.ts';
import { type Sighting, sightings } from './sightings.ts';
import { isMark, markIndex, skeletonOf } from './skeleton.ts';

/** Words that show that the SEC charged, sued or sanctioned someone. */
export interface Evidence {
  cue: string;
  role?: Party['role'];
  at: Span;
  /** Whether the sentence speaks of administrative proceedings, and of a civil action. */
  administrative: boolean;
  civil: boolean;
  /** Whether the words tell that an action was brought: if it names nobody of the caption beside, it is another action. */
  brings: boolean;
  /** Whether the words tell what someone did before the news: `Vane previously settled`. */
  before?: true;
  /** Whether the words announce another action of the SEC beside the release's own. */
  announced?: true;
  /** Whether the words only say that the SEC charged someone before: no sign of a party, but of another action. */
  earlier?: true;
  /** Whether the release’s own complaint is said to charge, in words of the present. */
  charges?: true;
  /** All whom these words are said of. */
  beside: readonly Sighting[];
}

/** Someone with what shows him to be a party. */
export type Shown = [Entity, readonly Evidence[]];

/** What evidence says of its matter that tells nothing of it. */
export const OF_NO_MATTER = { administrative: false, civil: false, brings: false } as const;

/** `The complaint charges`, `the SEC is charging`: told of the action that the release announces. */
const CHARGES_NOW = /\b(?:complaint|SEC|Commission) (?:(?:also|further|is|today) )*(?:charges|charging)\b[^.;]*$/;

/** Words before names that tell that the SEC brought an action, or settled one. */
const BRINGS =
  /\b(?:charg(?:ed|es|ing)|su(?:ed|es|ing)|(?:complaints?|actions?|lawsuits?|suits?|charges|case) (?:\w+ ){0,4}against|settle\w*|resolv\w*)\b[^.;]*$/i;

/** `①, along with others, are defendants in an action`: beside a caption, in another one. */
const IN_ANOTHER_ACTION = /^[^.;]{0,60}?\bdefendants? in (?:an?|another) (?:[\w-]+ ){0,4}(?:action|case|lawsuit)\b/;

/** `① previously settled`. */
const DONE_BEFORE = /^ (?:had |has |have |was |were )?(?:previously|earlier|already)\b/;

/** `named ① and ② – entities that ③ owned – as relief defendants` */
const NAMED_FOR_RELIEF = new RegExp(
  `^(?! as an? (?:additional )?defendant)[^.;]{0,200}? as (?:a )?${FOR_RELIEF.source}`,
  'i',
);

/** `names as relief defendants three `, `charged as a relief defendant an affiliate, `, `named as relief defendants, seeking against them disgorgement only, ` */
const AS_RELIEF_DEFENDANTS = new RegExp(
  `\\bas (?:an? )?${FOR_RELIEF.source},? (?:(?!\\b(?:action|case|complaint|lawsuit|litigation)\\b)(?:[^.;\\ue000-\\uf8ff]|[\\ue000-\\uf8ff]-)){0,80}$`,
  'i',
);
/** `named two relief defendants in order to recover their money: ` */
const LISTS_FOR_RELIEF = new RegExp(`${FOR_RELIEF.source}[^.;:]{0,160}(?::| [–—-]) $`, 'i');
/** `named as defendants three firms, ①, as well as those named as relief defendants`: ① are charged. */
const AS_DEFENDANTS = /\bas (?:additional )?defendants\b[^.;]*$/;
/** Cues that name whom the complaint charges. */
const NAMES = new Set(['names', 'charged', 'against']);

/** Prepositions before the first name of a list: it is an object, and what follows the list is not said of it. */
const OBJECT =
  /\b(?:of|at|for|from|in|with|to|through|between|under|on|than|into|against|via|by) (?:the |its |his |her |their )?(?:[\w.’'-]+-based )?$/i;

/** As far before a name as its preposition can stand. */
const OBJECT_REACH = 50;

/** Whom the court appoints is no party. */
const APPOINTED =
  /^(?:(?!appoint)[^.;]){0,70}?\b(?:as|to be|to serve as) (?:the |an? )?(?:[\w-]+ ){0,2}(?:receiver|monitor|trustee|special master|conservator|distribution agent|fund administrator|independent consultant)\b/i;

/** `Larkspur, a firm controlled by ① and ②, was named`: the verb is said of who stands before the aside. */
const CLOSED = /^, (?:was|is|has)\b/;
/** `to determine whether ① may have violated`: nobody is charged yet. */
const WHETHER = /\bwhether (?:or not )?(?:the )?$/;
/** `the assets of defendant ①’s spouse, ②`: words between them. */
const OF_KIN = new RegExp(`^[’']s? (?:${KIN}|mother|father),? $`);

/** Cues that are said of the one named first, not of kin named behind. */
const OF_ANOTHER = new Set(['defendant', 'freezing-assets']);

/** A new sentence that a lost list has glued on. */
const NEW_SENTENCE = /^,? Without\b/;

const ABBREVIATION_STOPS =
  /\b[A-Z]\.|\b(?:Inc|Corp|Co|Jr|Sr|Ltd|St|U\.S|Ill|Fla|Calif|Mass|Conn|Mich|Minn|Pa|Va|Md|Ga|Tex|Wash|Ariz|Colo|Tenn|Wis|Ind|Nev|Ore|Okla)\./g;

/** ` — who were officers of ① —`: a description between dashes. */
const BETWEEN_DASHES = /^ ?[–—](?! ?\$)[^–—.;$]{3,160}[–—](?= )/;

/** ` of Orange County, Ohio, `: where someone lives. */
const OF_PLACE = /^ (?:of|from) (?:[A-Z][\w.]+ ){0,3}[A-Z][\w.]+,/;

/** The words after a list from which a verb may follow: directly, or behind a description that a comma opens and closes. */
function tails(right: string): string[] {
  const found = [right];
  const dashes = BETWEEN_DASHES.exec(right)?.[0];
  if (dashes) return [right, right.slice(dashes.length)];
  if (/^ [–—] /.test(right)) return [right, right.slice(2)];
  if (right[0] !== ',' && !OF_PLACE.test(right)) return found;
  for (let at = right.indexOf(',', 1); at > 0 && at < 180 && found.length < 6; at = right.indexOf(',', at + 1)) {
    const between = right.slice(0, at).replace(ABBREVIATION_STOPS, '');
    if (!/[.;:]/.test(between) && !/^, (?:and )?(?:who|which)\b/.test(right.slice(at))) found.push(right.slice(at));
  }
  return found;
}

/** The heads of a group that the words before it show to be parties. */
function headsBefore(cue: Cue, { heads, object, qualified }: NameGroup, left: string, right: string): readonly Head[] {
  const match = cueBefore(cue, left);
  if (!match || (cue.followedBy && !cue.followedBy.test(right))) return [];
  if (qualified && OF_ANOTHER.has(cue.name) && OF_KIN.test(heads[0]!.described)) return [];
  if (cue.role && /\bdefendant\b/i.test(match.words) && match.rest === '') return heads.slice(0, 1);
  if (/\bdefendant\s+(?:Dr|Mr|Ms|Mrs)\. $/i.test(match.words + match.rest)) return heads.slice(0, 1);
  // `in ①’s scheme, ② and ③`: ① is no head.
  if (qualified && heads.length > 1) return heads;
  return match.rest !== '' && (object || /\b(?:in|on) (?:the )?$/i.test(match.rest)) ? heads.slice(1) : heads;
}

/** `Two of ①’s salesmen, ② and ③, were`: the preposition is that of the name that qualifies those who are counted. */
const SOME_OF = /\b(?:one|two|three|four|five|six|several|some) of $/i;

/** The heads of a group that the words behind it show to be parties. */
function headsAfter(
  cue: Cue,
  { heads, object: described, qualified }: NameGroup,
  left: string,
  right: string,
  behind: () => string[],
): readonly Head[] {
  const object =
    (described || OBJECT.test(left.slice(-OBJECT_REACH))) &&
    !(qualified && !cue.role && SOME_OF.test(left)) &&
    !cue.ofObject &&
    !(cue.role === 'relief-defendant' && (left.endsWith('against ') || (cue.tight && right.startsWith(', who'))));
  if (object && heads.length < 2) return [];
  if (cue.name === 'violated' && WHETHER.test(left)) return [];
  if (object && left.endsWith('controlled by ') && CLOSED.test(right)) return [];
  if (!(cue.tight ? [right] : behind()).some((tail) => cue.pattern.test(tail))) return [];
  return cue.last ? heads.slice(-1) : object ? heads.slice(1) : heads;
}

function cuesOfGroup(
  cues: readonly Cue[],
  text: string,
  group: NameGroup,
  { isNews, earlier }: { isNews: boolean; earlier: boolean },
): [Cue, readonly Head[]][] {
  const left = text.slice(Math.max(0, group.start - 240), group.start);
  const right = text.slice(group.end, group.end + 240);
  if (APPOINTED.test(right)) return [];
  const glued = NEW_SENTENCE.test(right);
  let known: string[] | undefined;
  const behind = (): string[] => {
    known ??= tails(right);
    return known;
  };
  return cues.flatMap((cue): [Cue, readonly Head[]][] => {
    if (cue.before && isNews) return [];
    if (cue.side === 'before') return cue.ambiguous && earlier ? [] : [[cue, headsBefore(cue, group, left, right)]];
    return glued ? [] : [[cue, headsAfter(cue, group, left, right, behind)]];
  });
}

/** Whether somebody is shown by words that say enough, or only by weak ones. */
type Strength = 'strong' | 'weak';
const STRENGTHS = ['strong', 'weak'] as const;
const strengthOf = ({ weak }: Cue): Strength => (weak ? 'weak' : 'strong');

/** What a sentence shows of a name. */
interface Sign {
  strength: Strength;
  sighting: Sighting;
  evidence: Evidence;
}

/** A sentence with the names in it. */
interface Named {
  sentence: Sentence;
  names: readonly Sighting[];
}

/** `names as relief defendants Vanes friends Harrow and Quill`: what makes a name in S the genitive of its own, whose apostrophe was lost. */
const KIN_BEHIND = new RegExp(
  `^ (?:(?:two|three|four|five|several) )?(?:${KIN}|mother|father|friends?|relatives|family)\\b`,
);

/** `the manager of the New York Vane office`, `Larkspur, currently Ridge, Inc.`: a name that belongs to what stands beside it. */
const isOfAnother = (block: string, { start, end }: Sighting): boolean =>
  block.startsWith(' office ', end) || block.startsWith(', currently ', start - ', currently '.length);

function readSentence(
  { sentence, names }: Named,
  block: string,
  cues: readonly Cue[],
  known: Entities,
  earlierIn: EarlierIn | undefined,
): Sign[] {
  const strengths = STRENGTHS.filter((strength) => cues.some((cue) => strengthOf(cue) === strength));
  const marked = names.map((sighting, index) => {
    const { start, end, possessive, shape } = sighting;
    const before = names[index - 1];
    const apart =
      (shape.legal !== '' || sighting.kind === 'organization') &&
      before !== undefined &&
      known.of.get(before)?.[0] !== known.of.get(sighting)?.[0];
    const lost = block[end - 1] === 's' && KIN_BEHIND.test(block.slice(end, end + 30));
    if (lost || known.bareGenitives.has(sighting)) return { start, end: end - 1, bareGenitive: true, apart };
    return { start, end, bareGenitive: possessive && block[end] === 's', apart };
  });
  const skeleton = skeletonOf(block, sentence.start, sentence.end, marked);
  const nameAt = (mark: number): Sighting => names[skeleton.names[mark]!]!;
  const kindOf = (mark: number): Party['kind'] | undefined => known.of.get(nameAt(mark))?.[0]?.kind;
  const matter = matterOf(sentence.text);
  const found: Sign[] = [];
  const addToAll = (sighting: Sighting, evidence: Evidence): void => {
    for (const strength of strengths) found.push({ strength, sighting, evidence });
  };
  for (const group of nameGroups(skeleton.text, kindOf)) {
    if (group.heads.length === 0) continue;
    const beside = group.heads.map(({ mark }) => nameAt(mark));
    const before = skeleton.text.slice(Math.max(0, group.start - 240), group.start);
    const behind = skeleton.text.slice(group.end, group.end + 160);
    const told = earlierIn?.(before, behind, block.slice(sentence.end, sentence.end + 30));
    if (told === 'all') continue;
    const earlier = told === 'before';
    if (earlier && /\b(?:SEC|Commission)\b/.test(before)) {
      for (const sighting of beside)
        addToAll(sighting, {
          cue: 'earlier',
          at: spanOf(sentence.place, sighting.start, sighting.end),
          ...OF_NO_MATTER,
          earlier: true,
          beside,
        });
    }
    const right = skeleton.text.slice(group.end, group.end + 20);
    for (const [cue, heads] of cuesOfGroup(cues, skeleton.text, group, {
      isNews: earlierIn !== undefined,
      earlier,
    })) {
      if (heads.length === 0 || !matter.counts(cue, before)) continue;
      let role =
        cue.role ??
        ((cue.name === 'names' &&
          !AS_DEFENDANTS.test(before) &&
          NAMED_FOR_RELIEF.test(skeleton.text.slice(group.end))) ||
        (NAMES.has(cue.name) && AS_RELIEF_DEFENDANTS.test(before)) ||
        (cue.name === 'lists' && LISTS_FOR_RELIEF.test(before))
          ? 'relief-defendant'
          : undefined);
      for (const { mark, described } of heads) {
        if (isOfAnother(block, nameAt(mark))) continue;
        if (/\bdefendants?\b/i.test(described)) role = FOR_RELIEF.test(described) ? 'relief-defendant' : undefined;
        const sighting = nameAt(mark);
        const at = spanOf(sentence.place, sighting.start, sighting.end);
        const forum = matter.forum(before);
        const evidence: Evidence = {
          ...{ cue: cue.name, at, ...forum, beside },
          brings:
            (cue.brings === true && BRINGS.test(before) && !matter.forum('').administrative && !matter.announced()) ||
            (cue.name === 'is-defendant' &&
              earlierIn !== undefined &&
              IN_ANOTHER_ACTION.test(skeleton.text.slice(group.end))),
          ...(matter.announced() && { announced: true }),
          ...(cue.name === 'charged' && CHARGES_NOW.test(before) && { charges: true }),
          ...(DONE_BEFORE.test(right) && { before: true }),
        };
        found.push({ strength: strengthOf(cue), sighting, evidence: role ? { ...evidence, role } : evidence });
      }
    }
  }
  for (const { cue, marks, place, role } of calledDefendants(skeleton.text)) {
    if (!matter.counts(cue, skeleton.text.slice(0, place))) continue;
    const beside = marks.map(nameAt);
    for (const sighting of beside)
      addToAll(sighting, {
        cue: cue.name,
        at: spanOf(sentence.place, sighting.start, sighting.end),
        ...matter.forum(skeleton.text.slice(0, place)),
        civil: true,
        brings: false,
        beside,
        ...(role && { role }),
      });
  }
  return found;
}

const CODEFENDANT = CUES.find(({ name }) => name === 'defendant')!;
/** Criminal courts call those before them so too. */
const DEFENDANT: Cue = { ...CODEFENDANT, ambiguous: true };
/** `who had it from defendant ①`, `of relief defendants ① and ②`: names of whom their own word tells, wherever they stand. */
const CALLED =
  /\b(relief[- ]|nominal[- ]|co-?|fellow )?defendant(s)?(?:(?<=\bco-?defendant),)? (?:in (?:the|that) (?:case|action|matter|trial),? )?(?:(?:[A-Z][\w.’]+ ){0,2}[A-Z][\w.’]+-based )?([\ue000-\uf8ff](?:(?:,? and |, )[\ue000-\uf8ff](?![’']s))*)/giu;

interface Called {
  cue: Cue;
  /** Where the word stands. */
  place: number;
  marks: number[];
  role?: Party['role'];
}

/** `in her account of his sister ①, names her as a relief defendant`. */
const NAMES_HER =
  /\b(?:his|her) (?:wife|husband|sister|brother|mother|father|son|daughter|girlfriend|boyfriend|friend),? ([\ue000-\uf8ff])[^.;]{0,120}? names? (?:her|him) as an? (?:relief|nominal)[- ]defendant/giu;

/** Those whom a skeleton calls defendants. */
function calledDefendants(text: string): Called[] {
  if (!text.includes('efendant')) return [];
  const forHerself = matchesIn(text, NAMES_HER).map(
    ({ 1: name, index }): Called => ({
      cue: CODEFENDANT,
      place: index,
      marks: [markIndex(name!)],
      role: 'relief-defendant',
    }),
  );
  return [...forHerself, ...called(text)];
}

function called(text: string): Called[] {
  return matchesIn(text, CALLED).flatMap(({ 0: all, 1: kind = '', 2: several, 3: names = '', index }): Called[] => {
    const forRelief = /^(?:relief|nominal)/i.test(kind);
    // `relief defendant ①’s wife`
    if (forRelief && /^[’']s/.test(text.slice(index + all.length - names.length + 1))) return [];
    const marks = [...names].filter(isMark).map(markIndex);
    return [
      {
        cue: kind ? CODEFENDANT : DEFENDANT,
        place: index,
        marks: several ? marks : marks.slice(0, 1),
        ...(forRelief && { role: 'relief-defendant' }),
      },
    ];
  });
}

/** Cues that call someone a defendant, whoever sued. */
const CALLS_DEFENDANT =
  /^(?:defendant|defendants-are|defendants-behind|is-defendant|as-defendant|other-defendants-beside)$/;
/** Words that tell of the Commission's side of a matter. */
const OF_COMMISSION =
  /\b(?:civil|injunct\w+|enjoin\w*|by the (?:SEC|Commission)|(?:SEC|Commission)(?:[’']?s)? (?:\w+ ){0,2}(?:actions?|complaint|case|lawsuit|litigation|proceedings?|charge[sd]|sue[sd]|file[sd]|allege[sd]|brought|instituted|obtained|settled))\b/;

/** Whether the captions at the head are those of criminal cases alone: their defendants are no parties of an action of the Commission. */
const isCriminallyCaptioned = (doc: Document): boolean => {
  const heads = headCaptions(doc);
  return heads.length > 0 && heads.every(({ plaintiff }) => plaintiff === 'government');
};

/** What shows whom the SEC charged, by person and organization. */
type ByEntity = Map<Entity, Evidence[]>;

function gather(doc: Document): Record<Strength, ByEntity> {
  const known = entities(doc);
  const found: Record<Strength, ByEntity> = { strong: new Map(), weak: new Map() };
  const earlierIn = earlierOf(doc);
  const criminal = isCriminallyCaptioned(doc);
  const ofCrimes = criminal ? CUES.filter(({ name }) => !CALLS_DEFENDANT.test(name)) : CUES;
  const add = ({ strength, sighting, evidence }: Sign): void => {
    for (const entity of known.of.get(sighting) ?? []) {
      const list = found[strength].get(entity);
      if (list) list.push(evidence);
      else found[strength].set(entity, [evidence]);
    }
  };
  const byPlace = Map.groupBy(
    sightings(doc).filter(({ from }) => from === 'text'),
    ({ place }) => place,
  );
  for (const [index, sentences] of sentencesByBlock(doc).entries()) {
    const { role, text } = doc.blocks[index]!;
    if (role === 'footnote' || role === 'resource' || role === 'end') continue;
    const names = byPlace.get(index + 1) ?? [];
    let next = 0;
    for (const sentence of sentences) {
      const from = next;
      while (next < names.length && names[next]!.start < sentence.end) next += 1;
      if (next > from) {
        if (isOfOtherAction(doc, index + 1, sentence.start)) continue;
        const ofCrime = criminal && !OF_COMMISSION.test(sentence.text);
        const active = cuesIn(sentence.text, ofCrime ? ofCrimes : CUES);
        if (active.length === 0) continue;
        for (const shown of readSentence(
          { sentence, names: names.slice(from, next) },
          text,
          active,
          known,
          earlierIn,
        )) {
          if (!(ofCrime && CALLS_DEFENDANT.test(shown.evidence.cue))) add(shown);
        }
      }
    }
  }
  for (const { role, items } of announcedLists(doc)) {
    for (const item of items.flatMap(({ names }) => names)) {
      const at = spanOf(item.place, item.start, item.end);
      for (const strength of STRENGTHS)
        add({
          strength,
          sighting: item,
          evidence: { cue: 'listed', at, ...OF_NO_MATTER, beside: [item], ...(role && { role }) },
        });
    }
  }
  return found;
}

/** What shows whom the SEC charged, by person and organization; gathered once a document. */
export const evidence = (doc: Document): ReadonlyMap<Entity, readonly Evidence[]> => derived(doc, gather).strong;

/** Of whom the SEC only says that they did what it alleges. Where nobody is shown by more, these are whom it charged. */
export const weakEvidence = (doc: Document): ReadonlyMap<Entity, readonly Evidence[]> => derived(doc, gather).weak;
