import { describe, expect, it } from 'vitest';
import { filesFor, nameFiles, nearestName } from './names.ts';

const NAMES = ['Avery J. Northcote', 'Larkspur Ridge LLC', 'Quentin Marlowe', 'Northcote Partners, Inc.'];

describe('names for spelling help', () => {
  it.each<[typed: string, name: string | undefined, why: string]>([
    ['Avery Nortcote', 'Avery J. Northcote', 'a letter missing, an initial left out'],
    ['Norhtcote', 'Avery J. Northcote', 'one word of a name: the shortest that has it'],
    ['Larkspur Rigde', 'Larkspur Ridge LLC', 'two letters that changed places'],
    ['Quintin Marlow', 'Quentin Marlowe', 'a mistake in each word'],
    ['Avery Marlowe', undefined, 'words of two names'],
    ['Tom Marlow', undefined, 'a first name of no one'],
  ])('%s: %s (%s)', (typed, name) => {
    expect(nearestName(typed, NAMES)).toBe(name);
  });
  it('stand in the files that a misspelling leads to', () => {
    const files = nameFiles(NAMES);
    for (const typed of ['Avery Nortcote', 'Avery Northcoet', 'Larkpsur Ridge'])
      expect(
        nearestName(
          typed,
          filesFor(typed).flatMap((file) => files.get(file) ?? []),
        ),
      ).toBeDefined();
    expect(filesFor('Li Wu')).toEqual([]);
  });
});
