import { rule } from '../rule.ts';
import { roster } from './roster.ts';

/** Those of whom the text says that the SEC charged, sued or sanctioned them. */
export const charged = rule({
  name: 'parties/charged',
  field: 'parties',
  reads:
    'Names of whom the text says that the SEC charged or sued them, that they are defendants, or that they settled, consented or were enjoined.',
  *find(doc) {
    for (const { by, party, at, refused } of roster(doc)) {
      if (by === 'text') yield refused ? { refused, at } : { value: party, at };
    }
  },
  examples: [
    {
      why: 'whom the SEC charges, with what describes them between the names',
      text: 'The Securities and Exchange Commission charged Larkspur Ridge Holdings, Inc. of Harrow, Ohio, its former chief executive, Avery J. Northcote, and Quill Vane, a broker at Harrow & Co., with insider trading. Northcote sold shares.',
      expect: [
        { name: 'Larkspur Ridge Holdings, Inc.', kind: 'organization', role: 'defendant', aliases: [] },
        { name: 'Avery J. Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
      ].map((party) => ({ ...party, role: 'respondent' as const, kind: party.kind as 'person' })),
    },
    {
      why: 'a surname that settles is the person of that name',
      text: 'The complaint alleges that Avery J. Northcote ran a boiler room. Without admitting or denying the allegations, Northcote consented to a judgment.',
      expect: [{ name: 'Avery J. Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'employers, issuers and victims are no parties',
      text: 'The SEC charged Avery Northcote, an officer of Larkspur Ridge Holdings, Inc. The complaint alleges that Quill Harrow tipped Northcote, who bought shares of Harrow Corp.',
      expect: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }],
    },
    {
      why: 'where nobody is said to be charged, they are whom the complaint’s allegations are about',
      text: 'The SEC charged two men with fraud. The SEC’s complaint alleges that Avery Northcote and Quill Vane raised money for Larkspur Ridge Holdings, Inc.',
      expect: [
        { name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] },
        { name: 'Quill Vane', kind: 'person', role: 'defendant', aliases: [] },
      ],
    },
    {
      why: 'staff, receivers and judges are none',
      text: 'The court appointed Avery Northcote as receiver over the assets of the defendants. The investigation was conducted by Quill Vane.',
      expect: [],
    },
    {
      why: 'criminal charges are another’s',
      text: 'A federal grand jury indicted Avery Northcote. The U.S. Attorney charged Quill Vane with perjury, and Vane was sentenced to prison.',
      expect: [],
    },
  ],
});
