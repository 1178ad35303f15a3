import { isPreliminary } from '../relief/injunction.ts';
import { rule } from '../rule.ts';
import { askedForGood } from './requests.ts';

export const permanentInjunction = rule({
  name: 'sought/permanent-injunction',
  field: 'sought',
  reads: 'A permanent injunction that the SEC asks for where only a preliminary one was granted.',
  find: (doc) => askedForGood(doc, 'injunction', isPreliminary),
  examples: [
    {
      why: 'preliminary granted, permanent asked for',
      text: 'The court granted a preliminary injunction against Vane. The complaint sought preliminary and permanent injunctions.',
      expect: ['injunction'],
    },
    {
      why: 'permanent granted',
      text: 'The complaint sought a permanent injunction. The court permanently enjoined Vane.',
      expect: [],
    },
  ],
});
