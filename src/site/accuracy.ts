import { z } from 'zod';
import { readJsonFile } from './json-file.ts';

const share = z.number().min(0).max(1);
/** `docs/accuracy.json`: precision and recall by field of the dictionary. */
const accuracy = z.object({ fields: z.record(z.string(), z.object({ precision: share, recall: share })) });

export interface AccuracyRow {
  field: string;
  precision: number;
  recall: number;
}

/** The measured accuracy of each field, in the order of the file; none when it was not measured yet. */
export function accuracyRows(file = 'docs/accuracy.json'): AccuracyRow[] {
  const data = readJsonFile(file);
  if (data === undefined) return [];
  return Object.entries(accuracy.parse(data).fields).map(([field, measured]) => ({ field, ...measured }));
}
