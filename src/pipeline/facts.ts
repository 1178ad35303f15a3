import { type Annotation, annotationOf, evidenceOf } from '../domain/annotation.ts';
import type { Issue } from '../domain/issue.ts';
import type { Release } from '../domain/release.ts';
import { listCollected } from './collected.ts';
import { workOn } from './work.ts';

/** The facts of a release in the form of the guidelines, with the words and the rule behind each value. */
export type FactsRow = Annotation & { evidence: ReturnType<typeof evidenceOf> };

/** Reads the facts of all releases of `raw`, or of those in `ids`; what can't be read goes to `onIssue`. */
export function* readFacts(
  raw: string,
  ids: ReadonlySet<string> | null,
  onIssue: (issue: Issue) => void,
): Generator<FactsRow> {
  const { inputs, issues } = listCollected(raw);
  issues.forEach(onIssue);
  const wanted = inputs.filter(({ row }) => !ids || !row || ids.has(row.id));
  for (const worked of workOn(wanted)) {
    if (!worked.ok) onIssue(worked.issue);
    else if (!ids || ids.has(worked.release.id)) yield rowOf(worked.release);
  }
}

const rowOf = ({ id, facts }: Release): FactsRow => ({ ...annotationOf(id, facts), evidence: evidenceOf(facts) });
