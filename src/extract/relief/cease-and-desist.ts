import { rule } from '../rule.ts';
import { given } from './given.ts';

export const ceaseAndDesist = rule({
  name: 'relief/cease-and-desist',
  field: 'relief',
  reads: 'An order of the Commission to cease and desist, issued or consented to.',
  find: (doc) => given(doc, 'cease-and-desist'),
  examples: [
    {
      why: 'orders of states',
      text: 'Investors are not told that Vane is the subject of two state-issued cease-and-desist orders. The Vermont Securities Commission ordered him to cease and desist.',
      expect: [],
    },
    {
      why: 'an order of a day, with the consent of somebody who is no party',
      text: 'The Securities and Exchange Commission filed a complaint against Avery Northcote of Ohio.\n\nOn May 4, 2017, the Commission entered an order, with Quill Harrow’s consent, directing him to cease and desist from violating Section 5.',
      expect: [],
    },
    {
      why: 'ordered',
      text: 'The SEC’s order requires Larkspur Ridge to cease and desist from violating Section 13(a).',
      expect: ['cease-and-desist'],
    },
    {
      why: 'agreed',
      text: 'Without admitting or denying the findings, Larkspur agreed to a cease-and-desist order.',
      expect: ['cease-and-desist'],
    },
    {
      why: 'an order that finds',
      text: 'The SEC’s cease-and-desist order finds that Larkspur Ridge violated Section 13(a).',
      expect: ['cease-and-desist'],
    },
    {
      why: 'an order of the past that was violated',
      text: 'The SEC charged Larkspur with violating a 2001 Commission cease-and-desist order.',
      expect: [],
    },
    {
      why: 'an order of the past, by its year',
      text: 'The payments violated the Commission’s 2001 cease-and-desist order.',
      expect: [],
    },
    {
      why: 'a state’s order',
      text: 'The Ohio Securities Commissioner issued an order to cease and desist against Vane.',
      expect: [],
    },
    {
      why: 'the name of a proceeding',
      text: 'The Commission instituted cease-and-desist proceedings against Vane.',
      expect: [],
    },
    {
      why: 'an order of a state',
      text: 'Vane did not tell investors that Maryland had entered a cease and desist order against the company.',
      expect: [],
    },
  ],
});
