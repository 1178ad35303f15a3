import { describe, expect, it } from 'vitest';
import type { Party } from '../../domain/facts.ts';
import { nameGroups } from './groups.ts';

/** `P` stands for a person's name, `O` for an organization's; each group is the numbers of its heads. */
function heads(text: string): number[][] {
  const kinds: Party['kind'][] = [];
  const skeleton = text.replace(/\b[PO]\b/g, (letter) => {
    kinds.push(letter === 'P' ? 'person' : 'organization');
    return String.fromCharCode(0xe000 + kinds.length - 1);
  });
  return nameGroups(skeleton, (mark) => kinds[mark]).map((group) => group.heads.map(({ mark }) => mark));
}

const ROWS: [why: string, text: string, groups: number[][]][] = [
  ['a list', 'against P, P and O', [[0, 1, 2]]],
  ['a list with semicolons and numbers', 'against (i) O; (ii) O; and (iii) P', [[0, 1, 2]]],
  ['what describes a name is no head', 'against P, the former president of O, and P', [[0, 2]]],
  ['ages and towns between names', 'against P, 64, a resident of Harrow, Ohio, and P, a broker', [[0, 1]]],
  ['words before the next name', 'against O and its chief executive, P', [[0, 1]]],
  ['firms that one of them controls', 'against P and two companies that he controlled, O and O', [[0, 1, 2]]],
  ['two firms of one description', 'charged P, an officer of O and O', [[0]]],
  ['a firm that only qualifies', 'charged former O executive P', [[1]]],
  ['a firm that only qualifies, by its business', 'charged former O private equity associate P', [[1]]],
  ['a thing among what someone bought', 'P through O, a house, a O, and other things', [[0], [1]]],
  [
    'relief defendants are a list of their own',
    'froze the assets of P, as well as those of the relief defendants, P and O',
    [[0], [1, 2]],
  ],
  ['stock of a firm is nobody', 'traded in O common stock', [[]]],
  ['a verb ends the list', 'P sold notes of O', [[0], [1]]],
  ['another object ends the list', 'against P and disgorgement against relief defendants O and O', [[0], [1, 2]]],
];

describe('nameGroups', () => {
  it.each(ROWS)('%s', (_why, text, groups) => expect(heads(text)).toEqual(groups));
});
