import { type Annotation, annotationOf, evidenceOf } from '../domain/annotation.ts';
import type { Issue } from '../domain/issue.ts';
import { type Input, listCollected } from './collected.ts';
import { readInput, work } from './work.ts';

/** The facts of a release in the form of the guidelines, with the words and the rule behind each value. */
export type FactsRow = Annotation & { evidence: ReturnType<typeof evidenceOf> };

/** The facts of one collected release. */
export function factsOf(input: Input): { ok: true; row: FactsRow } | { ok: false; issue: Issue } {
  const file = readInput(input);
  if (!file.ok) return file;
  const worked = work(input, file.bytes);
  if (!worked.ok) return worked;
  const { id, facts } = worked.release;
  return { ok: true, row: { ...annotationOf(id, facts), evidence: evidenceOf(facts) } };
}

/** Reads the facts of all releases of `raw`, or of those in `ids`; what can't be read goes to `onIssue`. */
export function* readFacts(
  raw: string,
  ids: ReadonlySet<string> | null,
  onIssue: (issue: Issue) => void,
): Generator<FactsRow> {
  const { inputs, issues } = listCollected(raw);
  issues.forEach(onIssue);
  for (const input of inputs) {
    if (ids && input.row && !ids.has(input.row.id)) continue;
    const result = factsOf(input);
    if (!result.ok) onIssue(result.issue);
    else if (!ids || ids.has(result.row.id)) yield result.row;
  }
}
