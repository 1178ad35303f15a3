import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dictionaryMarkdown } from '../src/dictionary/dictionary.ts';
import { ISSUE_CODES } from '../src/pipeline/issues.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(ROOT + file, 'utf8');
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);

describe('the docs', () => {
  it('open the README with the two commands', () => {
    const first = read('README.md').split('\n').slice(0, 20).join('\n');
    expect(first).toContain('npm start');
    expect(first).toContain('npm test');
  });
  it.each(globSync('{*.md,docs/**/*.md}', { cwd: ROOT }))('%s names only commands that exist', (file) => {
    const named = [...read(file).matchAll(/npm (?:run (?:--silent )?)([\w:-]+)/g)].map((match) => match[1]!);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
  it('name every command', () => {
    const text = read('README.md') + read('CONTRIBUTING.md');
    const commands = scripts.filter((name) => !name.startsWith('pre'));
    expect(commands.filter((name) => !new RegExp(`npm (run |run --silent )?${name}\\b`).test(text))).toEqual([]);
  });
  it('describe every code of the import and of the check, and no other', () => {
    const described = [...read('docs/issues.md').matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1]!);
    const ofCheck = [
      ...(read('src/check/checks.ts') + read('src/check/redirects.ts')).matchAll(/fault\(\s*'([a-z-]+)'/g),
    ].map((match) => match[1]!);
    expect(described.toSorted()).toEqual([...new Set([...Object.keys(ISSUE_CODES), ...ofCheck])].toSorted());
  });
  it('hold the data dictionary as the schemas and rules make it, with a sentence for each key and rule', () => {
    expect(read('docs/data-dictionary.md'), 'npm run dictionary writes it').toBe(dictionaryMarkdown());
    expect(
      dictionaryMarkdown()
        .split('\n')
        .filter((line) => /\|\s*\|$/.test(line)),
    ).toEqual([]);
  });
});
