import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { writeArchive } from './archive/write.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folders of the built sites: of the made-up archive with its words, and of its facts alone. */
export type Dist = Record<'full' | 'none', string>;

declare module 'vitest' {
  interface ProvidedContext {
    dist: Dist;
  }
}

function build(folder: string, text: 'full' | 'none'): string {
  const content = join(folder, `content-${text}`);
  const dist = join(folder, `dist-${text}`);
  writeArchive(content, text);
  execFileSync(process.execPath, ['scripts/site.ts', ...(text === 'none' ? ['--pages'] : [])], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      CASELIGHT_CONTENT: content,
      CASELIGHT_OUT: dist,
      CASELIGHT_CACHE: join(folder, `cache-${text}`),
    },
  });
  return dist;
}

/** Builds the made-up archive once for all browser tests. */
export default function setup({ provide }: TestProject): void {
  const folder = mkdtempSync(join(tmpdir(), 'caselight-site-'));
  provide('dist', { full: build(folder, 'full'), none: build(folder, 'none') });
}
