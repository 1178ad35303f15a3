import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, pushVarint } from './bytes.ts';
import { chunkOf, readRuns, writeRuns } from './manifest.ts';
import { entryBytes, namePlace, type Posting, readEntries, readNamePlace } from './postings.ts';

const ascending = (max: number) =>
  fc.uniqueArray(fc.nat({ max }), { maxLength: 9 }).map((list) => list.sort((a, b) => a - b));
const postings = (withBlocks: boolean): fc.Arbitrary<Posting[]> =>
  fc
    .array(
      fc.record({
        doc: fc.nat({ max: 100_000 }),
        impact: fc.nat({ max: 15 }),
        inTitle: fc.boolean(),
        ...(withBlocks && { blocks: ascending(400) }),
        names: ascending(9000),
      }),
      { minLength: 1, maxLength: 20 },
    )
    .map((list) => [...new Map(list.map((each) => [each.doc, each])).values()].sort((a, b) => a.doc - b.doc));

describe('a chunk of words', () => {
  it('is read back as it was written, the words that are not wanted passed over', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-zé0-9~-]{1,300}$/), { minLength: 1, maxLength: 12 }),
        fc.array(fc.oneof(postings(true), postings(false)), { minLength: 12, maxLength: 12 }),
        (unsorted, lists) => {
          const terms = unsorted.sort();
          const bytes = terms.flatMap((term, i) => entryBytes(term, lists[i]!, i ? terms[i - 1]! : ''));
          const read = [...readEntries(Uint8Array.from(bytes), (term) => term !== terms[0])];
          expect(read).toEqual(
            terms.slice(1).map((term, i) => ({ term, count: lists[i + 1]!.length, postings: lists[i + 1]! })),
          );
        },
      ),
    );
  });
  it('that is cut short is an error, and not read for ever', () => {
    const bytes = entryBytes('larkspur', [{ doc: 1, impact: 3, inTitle: false, blocks: [300], names: [] }], '');
    expect(() => [...readEntries(Uint8Array.from(bytes.slice(0, -1)), () => true)]).toThrow(RangeError);
  });
  it('takes no numbers out of order', () => {
    const posting = { doc: 1, impact: 3, inTitle: false, blocks: [3, 0], names: [] };
    expect(() => entryBytes('larkspur', [posting], '')).toThrow(RangeError);
  });
  it('holds numbers beyond 32 bits', () => {
    const bytes: number[] = [];
    pushVarint(bytes, 2 ** 40 + 5);
    expect(new ByteReader(Uint8Array.from(bytes)).varint()).toBe(2 ** 40 + 5);
  });
});

describe('namePlace', () => {
  it('holds name, word and end', () => {
    expect(readNamePlace(namePlace(7, 3, true))).toEqual({ name: 7, word: 3, last: true });
  });
});

describe('the manifest', () => {
  it('cuts documents into cases', () => {
    expect(writeRuns([2, 1, 1, 1, 4, 1])).toBe('2 *3 4 *1');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 })), (lengths) => {
        expect(readRuns(writeRuns(lengths))).toEqual(lengths);
      }),
    );
  });
  it.each([
    ['apple', 0, 'before the first chunk begins, the first'],
    ['basil', 0, 'where it begins'],
    ['cedar', 1, 'between two'],
    ['zinnia', 2, 'after the last'],
  ])('knows the chunk of %s', (term, chunk) => {
    expect(chunkOf(['basil', 'cassia', 'elder'], term)).toBe(chunk);
  });
});
