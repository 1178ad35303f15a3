import { type Archive, caseStatus } from '../archive.ts';

/** Cases by how the latest telling release says that they stand, the most first; those of which none tells come last. */
export function outcomes({ cases }: Pick<Archive, 'cases'>): { label: string; cases: number }[] {
  const counts = new Map<string, number>();
  let silent = 0;
  for (const entry of cases) {
    const label = caseStatus(entry)?.label;
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
    else silent += 1;
  }
  const told = [...counts].map(([label, n]) => ({ label, cases: n })).sort((a, b) => b.cases - a.cases);
  return silent > 0 ? [...told, { label: 'Not told', cases: silent }] : told;
}
