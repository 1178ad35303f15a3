import type { Span } from '../../domain/evidence.ts';
import { spanOf } from '../../domain/evidence.ts';
import type { Party } from '../../domain/facts.ts';
import { type Document, derived } from '../document.ts';
import { sentencesByBlock } from '../text/sentences.ts';
import { CUES, type Cue, cueBefore } from './cues.ts';
import { type Entity, entities } from './entities.ts';
import { type Head, type NameGroup, nameGroups } from './groups.ts';
import { type Sighting, sightings } from './sightings.ts';
import { skeletonOf } from './skeleton.ts';

/** Words that show that the SEC charged, sued or sanctioned someone. */
export interface Evidence {
  cue: string;
  weak: boolean;
  role?: Party['role'];
  at: Span;
  /** Whether the sentence speaks of administrative proceedings, and of a civil action. */
  administrative: boolean;
  civil: boolean;
}

const CRIMINAL =
  /\b(?:indict\w*|grand jury|criminal\w*|ple(?:d|a|as|ads?|aded|ading)\b|guilty|convict\w*|sentenc\w*|prison|incarcerat\w*|U\.?S\.? Attorney|United States Attorney|Department of Justice|DOJ|USAO|prosecutors?|District Attorney|felony|arrest\w*|FBI)\b/;
const OTHERS =
  /\b(?:CFTC|Commodity Futures Trading|FINRA|NASDR?\b|National Association of Securities Dealers|Financial Industry Regulatory|PCAOB|Attorney General|class action|arbitrat\w+|bankruptcy|Ontario Securities|Alberta Securities|British Columbia Securities|FSA\b|Federal Trade Commission|FTC\b|NYSE|New York Stock Exchange|State of|state court|Department of (?:Banking|Insurance|Corporations)|OFHEO|FDIC)\b/;
const THE_SEC = /\b(?:SEC|Commission|Securities and Exchange Commission|securities laws|Section \d|civil)/;
const OF_THE_SEC =
  /\b(?:[Tt]he (?:SEC|Commission|Securities and Exchange Commission)|(?:SEC|Commission)(?:[’']?s)? (?:action|complaint|case|charges|order)|Section \d|securities laws|civil|disgorge\w*|injunction|enjoin\w*)\b/;
const OTHER_MATTER =
  /\b(?:(?:in|by|of) (?:a|an|the|its) (?:separate|unrelated|different|prior|earlier|previous|related) (?!administrative)(?:\w+ ){0,3}(?:action|case|matter|proceeding|complaint|lawsuit)s?|related (?:civil |enforcement )?(?:action|case|complaint|lawsuit)s? |separate (?:action|case|complaint|lawsuit|proceeding)|see also|(?:was|were) (?:also )?(?:previously )?charged (?:last|earlier|previously|in \w+ ?\d{0,4}\b)|(?:deferred|non)[- ]prosecution|not to (?:bring|charge)|no charges)/i;
/** What the SEC brought before against others. */
const BEFORE_THIS =
  /\b(?:previously|earlier|separately|already) (?:filed|brought|instituted|sued|charged|announced|settled)\b[^.;]*$/i;
const RELIEF = /\b(?:relief|nominal)[- ]defendants?\b/i;
const CIVIL = /\b(?:complaint|civil|injunct\w+|enjoin\w*|(?:final|consent) judgments?)\b/i;
const ADMINISTRATIVE =
  /\b(?:administrative|cease[- ]and[- ]desist|order instituting|instituted|Administrative Law Judge|Rule 102\(e\)|SEC.s order|Commission.s order|the order finds|respondents?)\b/i;

/** Credits of staff and thanks to others. */
const STAFF =
  /\b(?:(?:investigat\w+|litigat\w+|case|examination|matter) (?:was|is|has|will|were)(?: also)?(?: being| been| be)? (?:conducted|led|handled|supervised|performed|managed|overseen)|supervised by|(?:appreciates?|acknowledges?|thanks?) (?:the )?(?:\w+ ){0,4}(?:assistance|cooperation|help))/i;

/** Whether a cue in this sentence speaks of the SEC's own matter. */
function counts(cue: Cue, sentence: string): boolean {
  if (OTHER_MATTER.test(sentence) || STAFF.test(sentence)) return false;
  if (!cue.ambiguous) return true;
  if (CRIMINAL.test(sentence) && !OF_THE_SEC.test(sentence)) return false;
  return !OTHERS.test(sentence) || THE_SEC.test(sentence);
}

/** Prepositions before the first name of a list: it is an object, and what follows the list is not said of it. */
const OBJECT =
  /\b(?:of|at|for|from|in|with|to|through|between|under|on|than|into|against|via|by) (?:the |its |his |her |their )?$/i;

/** The words after a list from which a verb may follow: directly, or behind a description that a comma opens and closes. */
function tails(right: string): string[] {
  const found = [right];
  if (right[0] !== ',') return found;
  for (let at = right.indexOf(',', 1); at > 0 && at < 180 && found.length < 5; at = right.indexOf(',', at + 1)) {
    const between = right.slice(0, at).replace(/\b[A-Z]\.|\b(?:Inc|Corp|Co|Jr|Sr|Ltd|St|U\.S)\./g, '');
    if (!/[.;:]/.test(between) && !/^, (?:and )?(?:who|which)\b/.test(right.slice(at))) found.push(right.slice(at));
  }
  return found;
}

/** Whom the court appoints is no party. */
const APPOINTED =
  /^[^.;]{0,70}?\b(?:as|to be|to serve as) (?:the |an? )?(?:\w+ ){0,2}(?:receiver|monitor|trustee|special master|conservator|distribution agent|fund administrator|independent consultant)\b/i;

function evidenceOfGroup(text: string, group: NameGroup): { cue: Cue; heads: Head[] }[] {
  const left = text.slice(Math.max(0, group.start - 260), group.start);
  const right = text.slice(group.end, group.end + 240);
  const found: { cue: Cue; heads: Head[] }[] = [];
  if (APPOINTED.test(right)) return found;
  const earlier = BEFORE_THIS.test(left);
  for (const cue of CUES) {
    if (cue.side === 'after' && /^,? Without\b/.test(right)) continue;
    if (cue.side === 'before') {
      if (cue.ambiguous && earlier) continue;
      const match = cueBefore(cue, left);
      if (!match || (cue.followedBy && !cue.followedBy.test(right))) continue;
      const object = /\b(?:of|at|in|on) (?:the )?$/i.test(match.rest);
      found.push({ cue, heads: object ? group.heads.slice(1) : group.heads });
    } else {
      const object = OBJECT.test(left);
      if (object && group.heads.length < 2) {
        if (!/\bagainst $/.test(left) || cue.role !== 'relief-defendant') continue;
      }
      if (tails(right).some((tail) => cue.pattern.test(tail))) {
        found.push({ cue, heads: object && cue.role !== 'relief-defendant' ? group.heads.slice(1) : group.heads });
      }
    }
  }
  return found;
}

/** `The following persons were named as defendants:`, before a list. */
const ANNOUNCES = /\b(defendants?|respondents?|charged|against|sued)\b[^.]{0,160}(?::|are|is|include)[\s,]*$/i;
const LISTED = /^(?:[•*·-]\s*|\(?\d{1,2}[.)]\s*|\(?[a-z]\)\s*)?/;

function gather(doc: Document): Map<Entity, Evidence[]> {
  const { of, bareGenitives } = entities(doc);
  const seen = sightings(doc).filter(({ from }) => from === 'text');
  const found = new Map<Entity, Evidence[]>();
  const add = (sighting: Sighting, evidence: Evidence): void => {
    for (const entity of of.get(sighting) ?? []) found.set(entity, [...(found.get(entity) ?? []), evidence]);
  };
  let announced: { role?: Party['role'] } | undefined;
  for (const [index, sentences] of sentencesByBlock(doc).entries()) {
    const block = doc.blocks[index]!;
    if (block.role === 'footnote' || block.role === 'resource' || block.role === 'end') continue;
    const names = seen.filter(({ place }) => place === index + 1);
    if (
      announced &&
      names[0] &&
      names[0].start <= LISTED.exec(block.text)![0].length &&
      /^[ ,(:]/.test(block.text.slice(names[0].end))
    ) {
      add(names[0], {
        cue: 'listed',
        weak: false,
        administrative: false,
        civil: false,
        at: spanOf(index + 1, names[0].start, names[0].end),
        ...announced,
      });
    } else announced = undefined;
    for (const sentence of sentences) {
      const inside = names.filter(({ start }) => start >= sentence.start && start < sentence.end);
      if (inside.length > 0) {
        const marks = inside.map((sighting) => ({
          ...sighting,
          end: bareGenitives.has(sighting) ? sighting.end - 1 : sighting.end,
          bareGenitive: bareGenitives.has(sighting),
        }));
        const skeleton = skeletonOf(block.text, sentence.start, sentence.end, marks);
        const kindOf = (mark: number): Party['kind'] | undefined => of.get(inside[skeleton.names[mark]!]!)?.[0]?.kind;
        for (const group of nameGroups(skeleton.text, kindOf)) {
          for (const { cue, heads } of evidenceOfGroup(skeleton.text, group)) {
            if (!counts(cue, sentence.text)) continue;
            let role = cue.role;
            for (const { mark, described } of heads) {
              if (/\bdefendants?\b/i.test(described)) role = RELIEF.test(described) ? 'relief-defendant' : undefined;
              const sighting = inside[skeleton.names[mark]!]!;
              add(sighting, {
                cue: cue.name,
                weak: cue.weak ?? false,
                ...(role && { role }),
                administrative: ADMINISTRATIVE.test(sentence.text),
                civil: CIVIL.test(sentence.text),
                at: spanOf(index + 1, sighting.start, sighting.end),
              });
            }
          }
        }
      }
      if (ANNOUNCES.test(sentence.text.slice(-240)) && sentence.end >= block.text.length - 2) {
        announced = /\brelief defendants?\b/i.test(sentence.text) ? { role: 'relief-defendant' } : {};
      }
    }
  }
  return found;
}

/** What shows whom the SEC charged, by person and organization; gathered once a document. */
export const evidence = (doc: Document): ReadonlyMap<Entity, readonly Evidence[]> => derived(doc, gather);
