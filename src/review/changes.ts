import { ANNOTATED, type AnnotatedKey, type Annotation } from '../domain/annotation.ts';
import { valueText } from './marked.ts';

/** What a field of a release gained and lost; both, for a value that changed. */
export interface Change {
  id: string;
  field: AnnotatedKey;
  gained: string[];
  lost: string[];
}

const textsOf = (row: Annotation | undefined, field: AnnotatedKey): string[] =>
  [row?.[field] ?? []].flat().map(valueText);

/** What changed between two sets of facts, in the order of the second, then what only the first has. */
export function changes(before: ReadonlyMap<string, Annotation>, after: ReadonlyMap<string, Annotation>): Change[] {
  const ids = new Set([...after.keys(), ...before.keys()]);
  return [...ids].flatMap((id) =>
    ANNOTATED.flatMap((field) => {
      const [was, is] = [textsOf(before.get(id), field), textsOf(after.get(id), field)];
      const gained = is.filter((value) => !was.includes(value));
      const lost = was.filter((value) => !is.includes(value));
      return gained.length || lost.length ? [{ id, field, gained, lost }] : [];
    }),
  );
}

/** Releases changed by field: `gained` and `lost` count those that only gained or only lost, `changed` those that did both. */
export function countChanges(
  list: readonly Change[],
): Map<AnnotatedKey, { gained: number; lost: number; changed: number }> {
  const counts = new Map<AnnotatedKey, { gained: number; lost: number; changed: number }>();
  for (const { field, gained, lost } of list) {
    const count = counts.get(field) ?? { gained: 0, lost: 0, changed: 0 };
    count[gained.length && lost.length ? 'changed' : gained.length ? 'gained' : 'lost'] += 1;
    counts.set(field, count);
  }
  return counts;
}
