import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** The code that decides what a release becomes. */
const STAGES = ['domain', 'catalogue', 'sources', 'extract', 'pipeline'];

/** Digest of that code: when any of it changes, every release is worked on again. */
export function codeFingerprint(): string {
  const src = fileURLToPath(new URL('..', import.meta.url));
  const files = globSync(`{${STAGES.join(',')}}/**/*.{ts,json}`, {
    cwd: src,
    exclude: (name) => name.endsWith('.test.ts'),
  }).sort();
  return sha256(files.map((file) => `${file}\n${readFileSync(src + file, 'utf8')}`).join('\n'));
}
