import { z } from 'zod';
import { edtf } from './dates.ts';
import { releaseId } from './ids.ts';

export const absentRelease = z.strictObject({
  id: releaseId,
  url: z.url().optional().describe('The address that sec.gov no longer answered when the release was collected.'),
  date: edtf.optional().describe('Date by the index of collected releases, if it tells one.'),
});
export type AbsentRelease = z.infer<typeof absentRelease>;

/** `content/coverage.json`: the releases that are known to exist and whose words the archive does not hold. */
export const coverage = z.strictObject({
  absent: z.array(absentRelease).describe('Sorted by id. A release that is imported later leaves the list.'),
});
export type Coverage = z.infer<typeof coverage>;
