import { rule } from '../rule.ts';
import { given } from './given.ts';

export const industryBar = rule({
  name: 'relief/industry-bar',
  field: 'relief',
  reads:
    'A bar or suspension from association with a broker, dealer, adviser or other firm of the securities industry.',
  find: (doc) => given(doc, 'industry-bar'),
  examples: [
    {
      why: 'in a list of bars',
      text: 'Vane agreed to permanent associational, industry and penny stock bars.',
      expect: ['industry-bar'],
    },
    {
      why: 'bars of two sorts in one word',
      text: 'The court ordered industry and officer-and-director bars against Vane.',
      expect: ['industry-bar'],
    },
    {
      why: 'two industries',
      text: 'Vane has consented to a bar from the investment advisory and broker-dealer industries.',
      expect: ['industry-bar'],
    },
    {
      why: 'an order that an injunction forbids to violate, as the first of two points',
      text: 'Vane consented to an injunction against violating (i) a Commission order barring him from association with any broker.',
      expect: [],
    },
    {
      why: 'what a provision says of anyone',
      text: 'Vane consented to an injunction against violating Section 15(b)(6)(B)(i), which prohibits any person subject to a Bar Order from associating with a broker or dealer.',
      expect: [],
    },
    {
      why: 'has also been barred, beside a judgment',
      text: 'The court entered a final judgment against Vane. Vane has also been barred by the Commission from association with any investment adviser.',
      expect: ['industry-bar'],
    },
    {
      why: 'an association whose sales a court halted',
      text: 'The court issued an order halting the sale of shares of the Larkspur Trade Association (LTA), an Ohio entity.',
      expect: [],
    },
    {
      why: 'barred by the Commission',
      text: 'On the basis of the injunction, the Commission barred Northcote from association with any broker, dealer or investment adviser.',
      expect: ['industry-bar'],
    },
    { why: 'agreed', text: 'Vane also agreed to be barred from the securities industry.', expect: ['industry-bar'] },
    {
      why: 'suspended for a time',
      text: 'The order suspends Vane for six months from associating with any investment adviser.',
      expect: ['industry-bar'],
    },
    {
      why: 'from acting as one',
      text: 'Vane agreed to the entry of an order permanently barring her from acting as a broker or dealer.',
      expect: ['industry-bar'],
    },
    {
      why: 'years before the action was brought, as its docket tells',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, Civil Action No. 04-CV-5130 (S.D.N.Y.)' },
        { text: 'In November 2001, Northcote consented to an order barring her from association with any broker.' },
      ],
      expect: [],
    },
    {
      why: 'in an action of years before, in which the paragraph goes on',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, Civil Action No. 04-CV-5130 (S.D.N.Y.)' },
        {
          text: 'The Commission sued Northcote in 1999. In that action, she agreed to be barred from association with any broker.',
        },
      ],
      expect: [],
    },
    {
      why: 'settled before with somebody else',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote and Morgan Harrow, Civil Action No. 04-CV-5130 (S.D.N.Y.)' },
        { text: 'Quill Vane previously consented to an order suspending him from association with any broker.' },
      ],
      expect: [],
    },
    {
      why: 'settled before with a defendant',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote and Quill Vane, Civil Action No. 04-CV-5130 (S.D.N.Y.)' },
        { text: 'Vane previously consented to an order suspending him from association with any broker.' },
      ],
      expect: ['industry-bar'],
    },
    {
      why: 'in an action of years before, of which the sentence before tells',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, Civil Action No. 04-CV-5130 (S.D.N.Y.)' },
        {
          text: 'In 1990, the Commission sued Northcote. Northcote was barred by the Commission from association with any broker.',
        },
      ],
      expect: [],
    },
    {
      why: 'the past of one who did it again',
      text: 'Northcote is a repeat securities law offender. In 1998, the SEC charged her with fraud. She was barred from association with any broker.',
      expect: [],
    },
    {
      why: 'an earlier order that is to be obeyed',
      text: 'The judgment orders Vane to comply with the Commission’s prior order barring him from association with a broker.',
      expect: [],
    },
    {
      why: 'an order of years before, by its day',
      text: 'On May 4, 2012, Vane was enjoined from acting as an unregistered dealer despite a September 27, 2007 order issued by the SEC barring him from associating with any broker.',
      expect: [],
    },
    {
      why: 'what a provision says',
      text: 'The judgment enjoins Larkspur under the section that forbids a broker to employ any person barred by the Commission from association with a broker.',
      expect: [],
    },
    {
      why: 'barred by another authority',
      text: 'In May 1996 the NASD barred Vane from associating with any member firm.',
      expect: [],
    },
    {
      why: 'not told to investors',
      text: 'The complaint alleges that Vane failed to disclose that he had been barred from the securities industry.',
      expect: [],
    },
    {
      why: 'a past that the release only mentions',
      text: 'Vane has a disciplinary history, having been barred from association with any broker by the Commission in 1977.',
      expect: [],
    },
    {
      why: 'sales that an injunction forbids him in association with anybody who sells',
      text: 'The judgment enjoins Vane from participating in an unregistered offering while acting in association with an issuer, underwriter, broker or dealer.',
      expect: [],
    },
  ],
});
