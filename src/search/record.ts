import { courtById } from '../catalogue/courts.ts';
import { ancestors } from '../catalogue/provisions.ts';
import type { Release } from '../domain/release.ts';
import { lawOf } from '../site/law.ts';
import { bodyBlocks } from '../site/text.ts';
import { caseUrl, provisionUrl, releaseAnchor } from '../site/urls.ts';

/** A record of the search index; the keys are those of Pagefind's custom records. */
export interface SearchRecord {
  url: string;
  content: string;
  language: 'en';
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

const values = <V>(facts: readonly { value: V }[]): V[] => facts.map((fact) => fact.value);
const unique = (list: readonly string[]): string[] => [...new Set(list)];

/** `LR-18226`, `AAER-1947`, `34-99483`, `2024-15`: a release's numbers as people type them. */
const numberWords = ({ facts }: Release): string[] =>
  values(facts.numbers).map(({ series, number }) => (series === 'PR' ? number : `${series}-${number}`));

/** What a facts-only release is found by, in place of its text. */
function factWords({ facts }: Release): string {
  const parties = values(facts.parties).flatMap(({ name, aliases }) => [name, ...aliases]);
  const law = values(facts.provisions).map((id) => lawOf(id).full);
  const courts = values(facts.courts).map((id) => courtById(id)?.name ?? id);
  const people = [...values(facts.judges), ...values(facts.staff), ...values(facts.agencies)];
  return [facts.caption?.value, facts.subtitle?.value, ...parties, ...law, ...courts, ...people]
    .filter(Boolean)
    .join('. ');
}

/**
 * The search record of a release. A release without a date sorts as the oldest, since Pagefind leaves a record without the sort key
 * out of sorted results.
 */
export function releaseRecord(release: Release, body: string): SearchRecord {
  const { id, kind, title, facts, text } = release;
  const date = facts.date?.value ?? '';
  const stages = values(facts.stages);
  const words =
    text === 'full'
      ? bodyBlocks(body)
          .map((block) => block.text)
          .join('\n')
      : factWords(release);
  const provisions = values(facts.provisions);
  return {
    url: caseUrl(release.case) + releaseAnchor(id),
    content: [title, words, numberWords(release).join(' '), values(facts.dockets).join(' ')].filter(Boolean).join('\n'),
    language: 'en',
    meta: { title, id, kind, date, stages: stages.join(' '), case: release.case },
    filters: {
      year: date ? [date.slice(0, 4)] : [],
      source: [kind],
      court: values(facts.courts),
      provision: unique([
        ...provisions.flatMap((provision) => [provision, ...ancestors(provision)]),
        ...values(facts.groups),
      ]),
      outcome: stages,
      category: facts.category ? [facts.category.value] : [],
    },
    sort: { date: date || '0000' },
  };
}

/** The search record of a provision or group: its name and its explanation, if it has one. */
export function provisionRecord(id: string, explanation: string): SearchRecord {
  const title = lawOf(id).full;
  return {
    url: provisionUrl(id),
    content: `${title}\n${explanation}`,
    language: 'en',
    meta: { title, id, kind: 'provision' },
    filters: { source: ['statute'] },
    sort: { date: '0000' },
  };
}
