import { officeNames } from '../../catalogue/offices.ts';
import { spanOf } from '../../domain/evidence.ts';
import { rule } from '../rule.ts';
import { creditsOf } from '../text/credits.ts';

export const credited = rule({
  name: 'offices/credited',
  field: 'offices',
  reads: 'The SEC’s offices and units in the sentences that credit its staff, without “Regional Office”.',
  *find(doc) {
    for (const { place, start, text } of creditsOf(doc)) {
      for (const office of officeNames(text)) {
        yield { value: office.name, at: [spanOf(place, start + office.start, start + office.end)] };
      }
    }
  },
  examples: [
    {
      why: 'unit and office',
      text: 'The SEC’s investigation was conducted by Avery Northcote of the Market Abuse Unit and Dana Larkspur of the New York Regional Office.',
      expect: ['Market Abuse Unit', 'New York'],
    },
    {
      why: 'where the case originated; the office of who signed',
      text: 'The case originated from the SEC’s Market Abuse Unit’s Analysis and Detection Center.\n\nAvery A. Northcote Assistant Regional Director Office of Enforcement Pacific Regional Office/Los Angeles (213) 555-0100',
      expect: ['Market Abuse Unit', 'Analysis and Detection Center', 'Pacific'],
    },
    {
      why: 'an office without names',
      text: 'The SEC’s investigation was part of the Miami Regional Office’s initiative and was conducted by Paul Northcote.',
      expect: ['Miami'],
    },
    {
      why: 'the office of an official who is quoted',
      text: '“We will act,” said Avery Northcote, Director of the SEC’s Denver Regional Office.',
      expect: [],
    },
    {
      why: 'a division is no office',
      text: 'The investigation was conducted by the Division of Enforcement.',
      expect: [],
    },
  ],
});
