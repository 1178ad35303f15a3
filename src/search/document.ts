import { courtById } from '../catalogue/courts.ts';
import { ancestors } from '../catalogue/provisions.ts';
import { firstParty } from '../domain/caption.ts';
import { normalDocket } from '../domain/docket.ts';
import type { Release } from '../domain/release.ts';
import { figureOf } from '../site/amounts.ts';
import { shortCaption } from '../site/caption.ts';
import { lawOf } from '../site/law.ts';
import { bodyBlocks } from '../site/text.ts';
import { caseUrl, provisionUrl, releaseAnchor } from '../site/urls.ts';
import { STAGE } from '../site/words.ts';
import { type FacetValues, moneyBand } from './facets.ts';
import { SOURCE } from './labels.ts';

/** What the search page shows of a document, fetched when it is shown. */
export interface Card {
  /** Id of a release, or of a provision. */
  id: string;
  /** Id of the case of a release. */
  case?: string;
  url: string;
  title: string;
  caption?: string;
  date?: string;
  /** Its kind, and what it reports, in words. */
  kind: string;
  stages: string[];
  /** The most that it announces as ordered or agreed, in US dollars. */
  usd?: number;
  provisions: string[];
  parties: string[];
  /** Blocks of its text by number; a release without its text has none. */
  blocks: Record<number, string>;
}

/** A document as the index takes it in. */
export interface SearchDocument {
  card: Card;
  /** Names of the parties, and by which they are known, the one that leads the caption first; or of the provision. */
  names: string[];
  /** Words to be found by that stand in no block: numbers, dockets, in place of a text that is not held. */
  extra: string;
  facets: FacetValues;
}

const values = <V>(facts: readonly { value: V }[]): V[] => facts.map((fact) => fact.value);
const unique = (list: readonly string[]): string[] => [...new Set(list)];

/** `LR-18226 18226`, `34-99483`, `2024-15`: a release's numbers as people type them. */
const numberWords = ({ facts }: Release): string[] =>
  values(facts.numbers).flatMap(({ series, number }) =>
    series === 'PR' ? [number] : [`${series}-${number}`, `${series} ${number}`],
  );

/** What a release without its text is found by. */
function factWords({ facts }: Release): string[] {
  const law = values(facts.provisions).map((id) => lawOf(id).full);
  const courts = values(facts.courts).map((id) => courtById(id)?.name ?? id);
  const people = [...values(facts.judges), ...values(facts.staff), ...values(facts.agencies)];
  return [facts.subtitle?.value ?? '', ...law, ...courts, ...people];
}

/** The document of a release. */
export function releaseDocument(release: Release, body: string): SearchDocument {
  const { id, kind, title, facts, text } = release;
  const caption = facts.caption && shortCaption(facts.caption.value);
  const date = facts.date?.value;
  const usd = figureOf([{ by: id, amounts: values(facts.amounts) }])?.usd;
  const provisions = [...values(facts.provisions), ...values(facts.groups)];
  const parties = values(facts.parties);
  const blocks = text === 'full' ? bodyBlocks(body) : [];
  return {
    card: {
      id,
      case: release.case,
      url: caseUrl(release.case) + releaseAnchor(id),
      title: shortCaption(title),
      ...(caption && caption !== shortCaption(title) && { caption }),
      ...(date && { date }),
      kind: SOURCE[kind]!,
      stages: values(facts.stages).map((stage) => STAGE[stage]),
      ...(usd && { usd }),
      provisions: provisions.map((provision) => lawOf(provision).full),
      parties: parties.map(({ name }) => name),
      blocks: Object.fromEntries(blocks.map((block, i) => [i + 1, block.text])),
    },
    names: [caption ? firstParty(caption) : '', ...parties.flatMap(({ name, aliases }) => [name, ...aliases])],
    extra: [
      ...numberWords(release),
      ...values(facts.dockets).flatMap((docket) => [docket, normalDocket(docket)]),
      ...(text === 'full' ? [] : factWords(release)),
    ].join('\n'),
    facets: {
      date,
      usd,
      source: [kind],
      category: facts.category ? [facts.category.value] : [],
      court: values(facts.courts),
      provision: unique(provisions.flatMap((provision) => [provision, ...ancestors(provision)])),
      stage: values(facts.stages),
      admission: facts.admission ? [facts.admission.value] : [],
      money: [moneyBand(usd)],
    },
  };
}

/** The document of a provision or group: its name and its explanation, if it has one. */
export function provisionDocument(id: string, explanation: string): SearchDocument {
  const { full, label, about } = lawOf(id);
  return {
    card: {
      id,
      url: provisionUrl(id),
      title: about && about !== full ? `${full}: ${about}` : full,
      kind: SOURCE['statute']!,
      stages: [],
      provisions: [],
      parties: [],
      blocks: Object.fromEntries(bodyBlocks(explanation).map((block, i) => [i + 1, block.text])),
    },
    names: [full, label, about ?? ''],
    extra: '',
    facets: { source: ['statute'], category: [], court: [], provision: [id], stage: [], admission: [], money: [] },
  };
}
