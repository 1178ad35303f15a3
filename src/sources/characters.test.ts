import { expect, it } from 'vitest';
import { cleanCharacters } from './characters.ts';

it.each([
  ['plain text stays as it is', 'The court’s “order”, § 5 — Café.', 'The court’s “order”, § 5 — Café.'],
  [
    'C1 control characters are windows-1252',
    'Commission\u0092s \u0093order\u0094 \u0096 5',
    'Commission’s “order” – 5',
  ],
  [
    'words decoded twice are decoded once',
    'Commission\u00e2\u0080\u0099s Caf\u00c3\u00a9 \u00c2\u00a7 5',
    'Commission’s Café § 5',
  ],
  ['a first half that lost a bit', 'Caf\u0083\u00a9 Larkspur', 'Café Larkspur'],
  ['half a non-breaking space goes', 'violations. \u00c2 The court', 'violations.  The court'],
  ['a name with a circumflex stays', 'ÂLAND', 'ÂLAND'],
  ['control characters, byte order marks and soft hyphens go', '\ufeffor\u00adder\u0000\u001a', 'order'],
  ['a non-breaking hyphen is a hyphen', 'Rule 10b\u20115', 'Rule 10b-5'],
  ['line ends and tabs stay', 'a\tb\r\nc\f', 'a\tb\r\nc\f'],
  ['half a character is shown as one that is missing', 'a\ud800b', 'a\ufffdb'],
])('%s', (_, text, cleaned) => expect(cleanCharacters(text)).toBe(cleaned));
