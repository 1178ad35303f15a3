import { rule } from '../rule.ts';
import { credited } from './credit.ts';

const WORDS = /\bcooperat(?:ion|ed|ing)\b|\bco-operation\b/gi;
/** Cooperation promised for later, or a contract of that name. */
const PROMISED =
  /\b(?:agree[sd]?|undertak\w+|continu\w+|will|promis\w+|ongoing|future|conditioned)\b[^;]{0,50}cooperat|cooperation agreement/i;

export const cooperation = rule({
  name: 'cooperation/cooperation',
  field: 'cooperation',
  reads: 'Credit that the SEC says it gave for cooperation with its investigation.',
  find: (doc, found) => credited(doc, found, 'cooperation', WORDS, PROMISED),
  examples: [
    {
      why: 'taken into account',
      text: 'The settlement takes into account the company’s cooperation in the SEC’s investigation.',
      expect: ['cooperation'],
    },
    {
      why: 'the reason for no penalty',
      text: 'Because Vane cooperated with the investigation, the Commission did not seek a civil penalty.',
      expect: ['cooperation'],
    },
    {
      why: 'acknowledged, of a party',
      text: 'The SEC acknowledges the cooperation of Larkspur Ridge in the investigation.',
      given: { parties: [{ name: 'Larkspur Ridge, Inc.', kind: 'organization', role: 'defendant', aliases: [] }] },
      expect: ['cooperation'],
    },
    {
      why: 'authorities are thanked',
      text: 'The SEC appreciates the cooperation of the Ontario Securities Commission.',
      expect: [],
    },
    { why: 'promised', text: 'Based on his settlement offer, Vane agreed to cooperate.', expect: [] },
    { why: 'refused', text: 'In determining the penalty the SEC considered that Vane did not cooperate.', expect: [] },
  ],
});
