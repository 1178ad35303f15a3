import { z } from 'zod';
import { readJsonFile } from './json-file.ts';
import { projectFile } from './project-file.ts';

const share = z.number().min(0).max(1);
const count = z.int().nonnegative();
const section = z.object({
  name: z.string(),
  releases: count,
  fields: z.record(z.string(), z.object({ precision: share, recall: share, right: count, missed: count })),
});
/** `docs/accuracy.json`: precision and recall of each field, over all annotated releases and over parts of them. */
const accuracy = z.object({ sections: z.array(section) });

export type AccuracySection = z.infer<typeof section>;

/** The measured accuracy, in the order of the file; none when it was not measured yet. */
export function accuracySections(file = projectFile('docs/accuracy.json')): AccuracySection[] {
  const data = readJsonFile(file);
  return data === undefined ? [] : accuracy.parse(data).sections;
}
