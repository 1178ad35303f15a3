import { spanOf } from '../../domain/evidence.ts';
import { rule } from '../rule.ts';
import { docketMentions } from './mentions.ts';

export const administrative = rule({
  name: 'dockets/administrative',
  field: 'dockets',
  reads: 'The number of an administrative proceeding’s file, such as 3-21844.',
  *find(doc) {
    for (const { place, start, end, number, kind } of docketMentions(doc)) {
      if (kind === 'administrative') yield { value: number, at: [spanOf(place, start, end)] };
    }
  },
  examples: [
    { why: 'the head of an order', text: 'ADMINISTRATIVE PROCEEDING File No. 3-17759', expect: ['3-17759'] },
    {
      why: 'several, abbreviated',
      text: 'In the Matter of Avery Northcote, Admin. Proc. File Nos. 3-9012 and 3-9013.',
      expect: ['3-9012', '3-9013'],
    },
    { why: 'a civil action has a year there', text: 'SEC v. Northcote, No. 93-9012 (D. Colo.)', expect: [] },
    { why: 'no label', text: 'It sold 3-9012 of the shares.', expect: [] },
  ],
});
