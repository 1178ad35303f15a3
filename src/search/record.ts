import { courtById } from '../catalogue/courts.ts';
import { ancestors } from '../catalogue/provisions.ts';
import { firstParty } from '../domain/caption.ts';
import { normalDocket } from '../domain/docket.ts';
import type { Release } from '../domain/release.ts';
import { figureOf } from '../site/amounts.ts';
import { caseTitle } from '../site/archive.ts';
import { shortCaption } from '../site/caption.ts';
import { cardOf } from '../site/card.ts';
import { listed } from '../site/english.ts';
import { lawOf } from '../site/law.ts';
import { bodyBlocks } from '../site/text.ts';
import { caseUrl, provisionUrl, releaseAnchor } from '../site/urls.ts';
import { STAGE } from '../site/words.ts';
import { type Facet, moneyBand } from './facets.ts';
import { SOURCE } from './labels.ts';
import { BLOCK, JOINED, type Meta } from './meta.ts';

/** A record of the index; the keys are those of Pagefind's custom records. */
export interface SearchRecord {
  url: string;
  /** Its blocks in order, each after {@link BLOCK}; then words by which it is found that stand in none. */
  content: string;
  language: 'en';
  meta: Meta;
  filters: Partial<Record<Facet | 'year', string[]>>;
  /** Pagefind leaves a record without the key out of sorted results, so that each has both. */
  sort: { date: string; usd: string };
}

/** Provisions that are named with a result; a release may have dozens. */
const MOST_LAWS = 4;

const values = <V>(facts: readonly { value: V }[]): V[] => facts.map((fact) => fact.value);
const unique = (list: readonly string[]): string[] => [...new Set(list.filter(Boolean))];
/** Names of a field, told apart by what no name holds. */
const joined = (names: readonly string[]): string => unique(names).join(' | ');

/** `LR-18226`, `34-99483`, `2024-15`: a release's numbers as people type them. */
const numberWords = ({ facts }: Release): string[] =>
  values(facts.numbers).map(({ series, number }) => (series === 'PR' ? number : `${series}-${number}`));

/** What a release without its text is found by. */
function factWords({ facts }: Release): string[] {
  const law = values(facts.provisions).map((id) => lawOf(id).full);
  const courts = values(facts.courts).map((id) => courtById(id)?.name ?? id);
  const people = [...values(facts.judges), ...values(facts.staff), ...values(facts.agencies)];
  return [facts.subtitle?.value ?? '', ...law, ...courts, ...people];
}

const NO_WORD = /\s(?=[^\p{L}\p{N}\s]+(?:\s|$))/gu;
const blocksOf = (markdown: string): string[] =>
  bodyBlocks(markdown).map(({ text }) => `${BLOCK} ${text.replace(NO_WORD, JOINED)}`);

/** The record of a release. */
export function releaseRecord(release: Release, body: string): SearchRecord {
  const { id, kind, facts, text } = release;
  const title = caseTitle([cardOf(release)]);
  const caption = facts.caption && shortCaption(facts.caption.value);
  const date = facts.date?.value ?? '';
  const usd = figureOf([{ by: id, amounts: values(facts.amounts) }])?.usd ?? 0;
  const provisions = [...values(facts.provisions), ...values(facts.groups)];
  const stages = values(facts.stages);
  const dockets = values(facts.dockets).flatMap((docket) => [docket, normalDocket(docket)]);
  return {
    url: caseUrl(release.case) + releaseAnchor(id),
    content: [
      ...(text === 'full' ? blocksOf(body) : factWords(release)),
      ...numberWords(release),
      ...unique(dockets),
    ].join('\n'),
    language: 'en',
    meta: {
      title,
      lead: caption ? (firstParty(caption) ?? '') : '',
      names: joined(values(facts.parties).flatMap(({ name, aliases }) => [name, ...aliases])),
      ...(caption && caption !== title && { caption }),
      id,
      case: release.case,
      date,
      kind: SOURCE[kind]!,
      stages: stages.map((stage) => STAGE[stage]).join(', '),
      usd: usd ? String(usd) : '',
      law: listed(
        provisions.map((provision) => lawOf(provision).full),
        MOST_LAWS,
      ),
    },
    filters: {
      year: date ? [date.slice(0, 4)] : [],
      source: [kind],
      category: facts.category ? [facts.category.value] : [],
      court: values(facts.courts),
      provision: unique(provisions.flatMap((provision) => [provision, ...ancestors(provision)])),
      stage: stages,
      admission: facts.admission ? [facts.admission.value] : [],
      money: [moneyBand(usd)],
    },
    sort: { date: date || '0000', usd: String(usd) },
  };
}

/** The record of a provision or group: its name and its explanation, if it has one. It is no party, and stands behind cases of its name. */
export function provisionRecord(id: string, explanation: string): SearchRecord {
  const { full, about } = lawOf(id);
  return {
    url: provisionUrl(id),
    content: blocksOf(explanation).join('\n') || full,
    language: 'en',
    meta: {
      title: about && about !== full ? `${full}: ${about}` : full,
      lead: '',
      names: '',
      id,
      kind: SOURCE['statute']!,
    },
    filters: { source: ['statute'], provision: [id] },
    sort: { date: '0000', usd: '0' },
  };
}
