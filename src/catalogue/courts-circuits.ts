/** A federal court of appeals: its id in Free Law Project's courts-db, the words that number it, and how releases print it. */
export interface Circuit {
  id: string;
  name: string;
  ordinals: readonly string[];
  examples: readonly string[];
}

const numbered = (n: number, word: string, short: string): Circuit => ({
  id: `ca${n}`,
  name: `${word} Circuit`,
  ordinals: [word, short],
  examples: [`United States Court of Appeals for the ${word} Circuit`, `(${short} Cir. 1999)`],
});

export const CIRCUITS: readonly Circuit[] = [
  numbered(1, 'First', '1st'),
  { ...numbered(2, 'Second', '2d'), ordinals: ['Second', '2d', '2nd'] },
  { ...numbered(3, 'Third', '3d'), ordinals: ['Third', '3d', '3rd'] },
  numbered(4, 'Fourth', '4th'),
  numbered(5, 'Fifth', '5th'),
  numbered(6, 'Sixth', '6th'),
  numbered(7, 'Seventh', '7th'),
  numbered(8, 'Eighth', '8th'),
  numbered(9, 'Ninth', '9th'),
  numbered(10, 'Tenth', '10th'),
  numbered(11, 'Eleventh', '11th'),
  {
    id: 'cadc',
    name: 'District of Columbia Circuit',
    ordinals: ['District of Columbia', 'D.C.'],
    examples: [
      'United States Court of Appeals for the District of Columbia Circuit',
      'the D.C. Circuit',
      '(D.C. Cir. 2004)',
    ],
  },
];
