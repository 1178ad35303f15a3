import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Spool } from './spool.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caselight-spool-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('gives back what was put in, also to who opens it again', () => {
  const path = join(folder, 'spool');
  const spool = new Spool(path);
  const places = ['{"a":1}', '“two”', ''].map((json) => spool.append(json));
  expect(spool.size).toBe(7 + 9);
  spool.close();
  const again = new Spool(path);
  expect(places.map((place) => again.read(place))).toEqual(['{"a":1}', '“two”', '']);
  expect(() => again.read({ offset: 10, bytes: 99 })).toThrow('cut short');
  again.reset();
  expect(again.size).toBe(0);
  again.close();
});
