import type { RulebookEntry } from './entry.ts';

/** Self-regulatory organizations whose rules are charged by number. */
export const RULEBOOKS: readonly RulebookEntry[] = [
  {
    id: 'msrb',
    name: 'Municipal Securities Rulemaking Board',
    short: 'MSRB',
    aliases: ['Municipal Securities Rulemaking Board (MSRB)'],
    url: 'https://www.msrb.org/Rules-and-Interpretations/MSRB-Rules',
    examples: ['MSRB Rule G-17', 'Rule G-17 of the Municipal Securities Rulemaking Board'],
  },
  {
    id: 'finra',
    name: 'Financial Industry Regulatory Authority',
    short: 'FINRA',
    aliases: [],
    url: 'https://www.finra.org/rules-guidance/rulebooks/finra-rules',
    examples: ['FINRA Rule 2010'],
  },
  {
    id: 'nasd',
    name: 'National Association of Securities Dealers',
    short: 'NASD',
    aliases: ['NASD Conduct'],
    url: 'https://www.finra.org/rules-guidance/rulebooks/retired-rules',
    examples: ['NASD Rule 2110', 'NASD Conduct Rule 3010'],
  },
  {
    id: 'nyse',
    name: 'New York Stock Exchange',
    short: 'NYSE',
    aliases: [],
    url: 'https://www.nyse.com/regulation/rules',
    examples: ['NYSE Rule 342'],
  },
];
