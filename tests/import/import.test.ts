import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/domain/front-matter.ts';
import { release } from '../../src/domain/release.ts';
import { type ImportOptions, runImport } from '../../src/pipeline/import.ts';
import type { Progress } from '../../src/pipeline/progress.ts';
import { collect, SAMPLES, samplePage, samples } from './collected.ts';

const QUIET: Progress = { start: () => {}, tick: () => {}, stop: () => {} };
const fresh = (): string => mkdtempSync(join(tmpdir(), 'content-'));

const run = (raw: string, out: string, more: Partial<ImportOptions> = {}) =>
  runImport({ raw, out, text: 'full', only: [], force: false, ...more }, QUIET);

/** Every file of an archive but the import's own. */
const snapshot = (out: string): Record<string, string> =>
  Object.fromEntries(
    globSync(['releases/**/*.md', 'permalinks.txt'], { cwd: out })
      .sort()
      .map((file) => [file, readFileSync(join(out, file), 'utf8')]),
  );

const read = (out: string, file: string) => {
  const { data, body } = readFrontMatter(readFileSync(join(out, file), 'utf8'));
  return { ...release.parse(data), body };
};

describe('import', () => {
  it('writes a validated file a release, and puts releases of one matter into one case', async () => {
    const out = fresh();
    const result = await run(collect(samples()), out);
    expect(result).toMatchObject({ imported: 3, unchanged: 0, written: 3, cases: 2, issues: [] });
    const second = read(out, 'releases/2003/lr-18002.md');
    expect(second.case).toBe('lr-17001');
    expect(second.links).toEqual([{ to: 'lr-17001', reason: 'docket', on: expect.any(String) }]);
    expect(second.facts.date?.value).toBe('2003-03-04');
    expect(second.facts.provisions.map((fact) => fact.value)).toEqual(['exchange-act/10-b', 'exchange-act/rule-10b-5']);
    expect(second.body).toContain('the court entered a final judgment against Northcote');
  });

  it('changes no byte the second time, and works on nothing', async () => {
    const [raw, out] = [collect(samples()), fresh()];
    await run(raw, out);
    const before = snapshot(out);
    const times = Object.keys(before).map((file) => statSync(join(out, file)).mtimeMs);
    expect(await run(raw, out)).toMatchObject({ imported: 0, unchanged: 3, written: 0 });
    expect(snapshot(out)).toEqual(before);
    expect(Object.keys(before).map((file) => statSync(join(out, file)).mtimeMs)).toEqual(times);
    expect(await run(raw, out, { force: true })).toMatchObject({ imported: 3, written: 0 });
    expect(snapshot(out)).toEqual(before);
  });

  it('works on what changed alone: the input, or a file that someone touched', async () => {
    const out = fresh();
    await run(collect(samples()), out);
    const changed = samples([SAMPLES[0]!, { ...SAMPLES[1]!, more: ['Another paragraph.'] }, SAMPLES[2]!]);
    expect(await run(collect(changed), out)).toMatchObject({ imported: 1, unchanged: 2, written: 1 });
    const file = join(out, 'releases/2003/lr-18003.md');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('Larkspur', 'Foxglove'));
    utimesSync(file, 1, 1);
    expect(await run(collect(changed), out)).toMatchObject({ imported: 1, written: 1 });
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('writes no words with text none', async () => {
    const out = fresh();
    await run(collect(samples()), out, { text: 'none' });
    for (const file of globSync('releases/**/*.md', { cwd: out })) {
      expect(read(out, file)).toMatchObject({ body: '', text: 'none' });
      expect(readFileSync(join(out, file), 'utf8')).not.toContain('announced today');
    }
  });

  it('imports some releases beside those that are there', async () => {
    const [raw, out] = [collect(samples()), fresh()];
    await run(raw, out, { only: ['lr-17001'] });
    expect(Object.keys(snapshot(out))).toContain('releases/2001/lr-17001.md');
    expect(await run(raw, out, { only: ['lr-18002'] })).toMatchObject({ imported: 1, cases: 1 });
    const { issues } = await run(raw, out, { only: ['lr-99999'] });
    expect(issues).toMatchObject([{ code: 'unknown-id', release: 'lr-99999' }]);
  });

  it('joins what is there without its memory', async () => {
    const [raw, out] = [collect(samples()), fresh()];
    await run(raw, out, { only: ['lr-17001'] });
    rmSync(join(out, '.import'), { recursive: true });
    await run(raw, out, { only: ['lr-18002'] });
    expect(read(out, 'releases/2003/lr-18002.md').case).toBe('lr-17001');
  });

  it('keeps a published id, and makes an absorbed one a redirect', async () => {
    const [raw, out] = [collect(samples()), fresh()];
    await run(raw, out, { only: ['lr-18002'] });
    expect(readFileSync(join(out, 'permalinks.txt'), 'utf8')).toContain('/cases/lr-18002/\n');
    await run(raw, out);
    expect(read(out, 'releases/2001/lr-17001.md').case).toBe('lr-18002');
  });

  it('reads loose files and single files', async () => {
    const folder = fresh();
    writeFileSync(join(folder, 'lr-17001.html'), samplePage(SAMPLES[0]!));
    writeFileSync(join(folder, 'lr18003.htm'), samplePage(SAMPLES[2]!));
    expect(await run(folder, fresh())).toMatchObject({ imported: 2, issues: [] });
    expect(await run(join(folder, 'lr-17001.html'), fresh())).toMatchObject({ imported: 1, issues: [] });
  });

  it.each<[string, string, () => string]>([
    [
      'hash-mismatch',
      'bytes that are not those of the index',
      () => collect(samples(), ([row, ...rows]) => [{ ...row, sha256: '0'.repeat(64) }, ...rows]),
    ],
    ['duplicate-id', 'an id that stands twice', () => collect(samples(), (rows) => [...rows, rows[0]!])],
    [
      'bad-index',
      'a line of the index that is not valid',
      () => collect(samples(), (rows) => [{ ...rows[0], id: 'x' }, ...rows]),
    ],
    [
      'bad-index',
      'a file outside the folder',
      () => collect(samples(), (rows) => [...rows, { ...rows[0], id: 'lr-17009', file: '../x.html' }]),
    ],
    [
      'missing-file',
      'a file that is not there',
      () => collect(samples(), (rows) => [...rows, { ...rows[0], id: 'lr-17009', file: 'x.html' }]),
    ],
    [
      'unknown-markup',
      'markup that no adapter knows',
      () =>
        collect([
          ...samples(),
          { id: 'lr-17009', file: 'x.html', text: '<html><body><p>Avery Northcote sells boats.</p></body></html>' },
        ]),
    ],
    ['empty-body', 'a page without words', () => collect([...samples(), { id: 'lr-17009', file: 'x.html', text: '' }])],
    [
      'unreadable-text',
      'a PDF',
      () => collect([...samples(), { id: 'lr-17009', file: 'x.html', text: '%PDF-1.4 \0' }]),
    ],
  ])('rejects with %s: %s, and imports the rest', async (code, _, collected) => {
    const result = await run(collected(), fresh());
    expect(result.issues.map((issue) => issue.code)).toEqual([code]);
    expect(result.issues[0]).toMatchObject({
      severity: 'error',
      file: expect.any(String),
      message: expect.stringMatching(/\.$/),
      hint: expect.stringMatching(/\.$/),
    });
    expect(result.imported).toBe(code === 'hash-mismatch' ? 2 : 3);
  });

  it('accounts for a release that sec.gov has no longer, until it is imported', async () => {
    const gone = '<p>Oops! We can’t find this page.</p>';
    const collected = [...samples(), { id: 'lr-17009', file: 'x.html', text: gone }];
    const out = fresh();
    const coverage = () => JSON.parse(readFileSync(join(out, 'coverage.json'), 'utf8'));
    const result = await run(collect(collected), out);
    expect(result.issues).toMatchObject([{ code: 'page-not-found', severity: 'warning', release: 'lr-17009' }]);
    expect(coverage()).toMatchObject({ absent: [{ id: 'lr-17009' }] });
    await run(collect(samples()), out);
    expect(coverage().absent).toHaveLength(1);
    await run(collect([{ id: 'lr-17009', file: 'x.html', text: samplePage({ ...SAMPLES[0]!, number: 17009 }) }]), out);
    expect(coverage()).toEqual({ absent: [] });
  });

  it('leaves whole files when it is killed, and the next run completes it', async () => {
    const many = Array.from({ length: 600 }, (_, i) => ({
      ...SAMPLES[i % 3]!,
      number: 20001 + i,
      docket: `03 Civ. ${1000 + i}`,
    }));
    const [raw, out, clean] = [collect(samples(many)), fresh(), fresh()];
    const script = fileURLToPath(new URL('../../scripts/import.ts', import.meta.url));
    const child = spawn(process.execPath, [script, '--raw', raw, '--out', out], { stdio: 'ignore' });
    const closed = new Promise((done) => child.on('close', done));
    while (child.exitCode === null && globSync('releases/*/*.md', { cwd: out }).length < 50)
      await new Promise((done) => setTimeout(done, 5));
    child.kill('SIGKILL');
    await closed;
    for (const file of globSync('releases/*/*.md', { cwd: out }))
      expect(read(out, file).body).toContain('alleging violations');
    await run(raw, out);
    await run(raw, clean);
    expect(snapshot(out)).toEqual(snapshot(clean));
    expect(globSync('**/*', { cwd: out }).filter((file) => /\.md\.|spool/.test(file))).toEqual([]);
  });
});
