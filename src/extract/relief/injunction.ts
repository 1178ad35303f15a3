import { matchesIn } from '../../domain/matches.ts';
import type { Document } from '../document.ts';
import { rule } from '../rule.ts';
import { before, given } from './given.ts';
import type { Mention } from './mentions.ts';

/** What kind of order the sentence has spoken of: the last such word before the remedy counts. */
const KIND =
  /\bTROs?\b|temporar(?:y|ily)|emergency(?= $)|preliminar(?:y|ily)|permanent(?:ly)?|final judgment|injunction/gi;

/** A restraining order for some days is emergency relief and no injunction. */
export const isTemporary = (mention: Mention): boolean => {
  const kinds = matchesIn(before(mention, 260), KIND);
  return /^(?:TRO|temporar|emergency)/i.test(kinds.at(-1)?.[0] ?? '');
};

/** `a policy that`, `the Act`: what forbids is no order. */
const NO_ORDER =
  /\b(?:polic(?:y|ies)|codes?|guidelines|rules?|manuals?|laws?|Act|agreements?)\b[^,;.]{0,40},? (?:that |which )?$/;

const STAGE = /preliminar(?:y|ily)|permanent(?:ly)?|final judgment|consent judgment/gi;

/** An injunction until the trial, after which a permanent one may still be asked for. */
export const isPreliminary = (mention: Mention): boolean => {
  const kinds = matchesIn(before(mention, 260), STAGE);
  return /^preliminar/i.test(kinds.at(-1)?.[0] ?? '');
};

/** `for violating the Court's `, `in contempt of the `: an order that stands already. */
const BROKEN =
  /\b(?:violat(?:es?|ed|ing|ion of)|disobey(?:s|ed|ing)|contempt of|obey|comply with) (?:the|this|that|an?)\b[^;,.]{0,50}(?:, \d{4},? [^;,.]{0,30})?$/i;

/** An injunction or an order to cease and desist that somebody is said to have broken, hence in force. */
export const isBroken = (mention: Mention): boolean =>
  /^\w* ?(?:injunct|enjoin|ceas)/i.test(mention.sentence.text.slice(mention.start)) &&
  BROKEN.test(before(mention, 110));

/** `The Order restrains`, `The Court’s May 4, 2005 order also`: an order that the paragraph has told of, and no judgment. */
const THE_ORDER =
  /^(?:Specifically, )?(?:the|that|this) (?:(?:court['’]?s|[a-z]+ \d{1,2}, \d{4}) )*order(?:, (?:entered|issued) (?:on )?[a-z]+ \d{1,2}(?:, \d{4})?,)?(?: also)? (?:restrains and )?$/i;
/** For some days: `a temporary restraining order`, `an Order of temporary restraint`; and for longer. */
const FOR_DAYS = /\btemporary restrain(?:ing orders?|t)\b/i;
const FOR_LONG = /\bpreliminar(?:y|ily)\b|\bpermanent(?:ly)?\b|\bjudgments?\b|\binjunctions?\b/i;

/** Whether it is enjoined by an order that the words before call, in the same block or in an earlier one, a restraint for some days. */
function isByRestrainingOrder(doc: Document, mention: Mention): boolean {
  const { place, start } = mention.sentence;
  if (!THE_ORDER.test(before(mention, 260))) return false;
  const told = [...doc.blocks.slice(0, place - 1).map(({ text }) => text), doc.blocks[place - 1]!.text.slice(0, start)];
  const of = told.findLast((text) => FOR_DAYS.test(text) || FOR_LONG.test(text));
  return of !== undefined && FOR_DAYS.test(of) && !FOR_LONG.test(of);
}

/** `enjoins Vane from managing money of others`: an injunction against conduct, or a bar, and none against breaking the law. */
const FROM_CONDUCT =
  /^\S*enjoin(?:s|ed|ing)? [^;,]{3,90}?\bfrom (?:directly or indirectly )?(?:managing|advising|participating|soliciting|serving|acting|associating|trading|selling|offering|opening|purchasing|destroying|altering|concealing|dissipating|transferring|disposing|withdrawing)\b/i;
const VIOLATING = /\bviolat\w+|\bSections?\b|\bprovisions\b|\bunregistered\b/i;

const isOfConduct = ({ sentence: { text }, start }: Mention): boolean =>
  FROM_CONDUCT.test(text.slice(start)) && !VIOLATING.test(text);

const isOrder = (doc: Document, mention: Mention): boolean =>
  !isTemporary(mention) &&
  !isOfConduct(mention) &&
  !isByRestrainingOrder(doc, mention) &&
  !(/^(?:prohibit|bar)/i.test(mention.sentence.text.slice(mention.start)) && NO_ORDER.test(before(mention, 60)));

export const injunction = rule({
  name: 'relief/injunction',
  field: 'relief',
  reads:
    'A permanent or preliminary injunction that a court entered or a party consented to; no temporary restraining order.',
  find: (doc) => given(doc, 'injunction', { accepts: (mention) => isOrder(doc, mention), also: isBroken }),
  examples: [
    {
      why: 'a case that was brought years before against another',
      text: [
        { role: 'number', text: 'Litigation Release No. 10001 / October 6, 2005' },
        { role: 'caption', text: 'SEC v. Avery Northcote, Civil Action No. 05-1234 (D.D.C.)' },
        { text: 'The Commission today filed a complaint against Northcote.' },
        {
          text: 'In April 2002, the Commission brought an injunctive action against Larkspur Ridge, Inc. Larkspur was permanently enjoined. SEC v. Larkspur Ridge, Inc. Civil Action No. 02-2780 (D.D.C.).',
        },
      ],
      expect: [],
    },
    {
      why: 'in another case that is cited',
      text: 'This is the second action of its kind. SEC v. Quill Harrow et al., Civ. No. 98-14 (D. Wyo.; preliminary injunction issued Feb. 13, 1998).',
      expect: [],
    },
    {
      why: 'barred from two things',
      text: 'Vane agreed to a settlement that bars him from any further sale of securities in a pooled investment vehicle as well as from future violations of the antifraud provisions.',
      expect: ['injunction'],
    },
    {
      why: 'the action of which a release of a criminal case tells',
      text: 'Northcote was a defendant in a prior SEC action based on the same conduct. The court permanently enjoined her from violating the antifraud provisions.',
      expect: ['injunction'],
    },
    {
      why: 'an earlier action by its year',
      text: 'Northcote was a defendant in a 1993 SEC enforcement action. That case resulted in a judgment that permanently enjoined her from violating the antifraud provisions.',
      expect: [],
    },
    {
      why: 'earlier actions, of which the first sentence tells',
      text: 'Northcote and Vane have previously been sued by the Commission. A final judgment was entered against Vane that permanently enjoined him from violating the antifraud provisions.',
      expect: [],
    },
    {
      why: 'an earlier action that the release tells of',
      text: 'The Commission filed an emergency action against Avery Northcote. In that previous action, the SEC charged him with fraud. He was permanently enjoined from violating the antifraud provisions.',
      expect: [],
    },
    {
      why: 'entered by a court',
      text: 'On May 4, 2009, the court entered a final judgment permanently enjoining Avery Northcote from violating Section 10(b) of the Securities Exchange Act of 1934.',
      expect: ['injunction'],
    },
    {
      why: 'consented to, without apostrophes',
      text: 'Without admitting or denying the allegations in the Commissions complaint, Northcote consented to the entry of an injunction.',
      expect: ['injunction'],
    },
    {
      why: 'a title has no auxiliary',
      text: 'PERMANENT INJUNCTION ENTERED AGAINST QUILL VANE',
      expect: ['injunction'],
    },
    {
      why: 'several judgments: the verb has no ending',
      text: 'The final judgments against Northcote and Vane permanently enjoin them from violating Section 17(a).',
      expect: ['injunction'],
    },
    {
      why: 'the motion is the object of what was granted',
      text: 'Judge Harrow granted the Commission’s motion for a preliminary injunction against Larkspur Ridge Holdings, Inc.',
      expect: ['injunction'],
    },
    {
      why: 'worded as a prohibition',
      text: 'The order against Vane prohibits her from further violations of Section 5 of the Securities Act.',
      expect: ['injunction'],
    },
    {
      why: 'on a basis that has a word of denial in it',
      text: 'Vane consented on a neither-admit-nor-deny basis to the entry of a permanent injunction.',
      expect: ['injunction'],
    },
    {
      why: 'what judgments contain',
      text: 'The final judgments contain permanent injunctions against further violations.',
      expect: ['injunction'],
    },
    {
      why: 'by a judge, years before',
      text: 'In 2011, Judge Harrow entered a judgment enjoining Vane from violating Section 17(a). On May 4, 2015, she ordered him to pay $5,000.',
      expect: ['injunction'],
    },
    {
      why: 'against conduct only',
      text: 'The court ordered Vane to pay $5,000 and enjoined him from managing the money of others.',
      expect: [],
    },
    {
      why: 'to be considered',
      text: 'The court granted an asset freeze and will consider ordering a preliminary injunction.',
      expect: [],
    },
    {
      why: 'a policy of a company',
      text: 'Larkspur had a policy that prohibited employees from violating the law. The order requires it to have controls that prevent and detect violations.',
      expect: [],
    },
    {
      why: 'an order of the Commission',
      text: 'Vane consented to a cease-and-desist order prohibiting her from violating Section 13(a).',
      expect: [],
    },
    { why: 'only asked for', text: 'The complaint seeks a permanent injunction and civil penalties.', expect: [] },
    {
      why: 'asked for in a subordinate clause',
      text: 'The Commission asks the court for an order that permanently enjoins Northcote and orders her to disgorge her gains.',
      expect: [],
    },
    {
      why: 'a temporary restraining order is none',
      text: 'The court issued a temporary restraining order restraining Northcote from violating the antifraud provisions.',
      expect: [],
    },
    {
      why: 'a temporary restraining order by the name it is given',
      text: 'The court issued a Temporary Restraining Order (Order) against Northcote. Specifically, the Order restrains and enjoins her from violating Section 17(a).',
      expect: [],
    },
    {
      why: 'an order that the release calls a temporary restraint',
      text: 'The Commission obtained an Order of temporary restraint against Northcote. The Order, entered on May 14, 1997, restrains Northcote from violating Section 17(a).',
      expect: [],
    },
    {
      why: 'an order of a judgment',
      text: 'The court lifted the temporary restraining order. It then entered a default judgment. The order enjoined Vane from violating Section 17(a).',
      expect: ['injunction'],
    },
    {
      why: 'evidence is to be kept',
      text: 'The court also enjoined Vane from destroying, altering, or concealing documents.',
      expect: [],
    },
    {
      why: 'emergency relief is for some days too',
      text: 'The Commission filed suit, obtaining emergency injunctive relief to halt the offering.',
      expect: [],
    },
    {
      why: 'asked for as one of several clauses that tell what a judgment would do',
      text: 'The complaint seeks a final judgment that: (i) enjoins Vane from further violations; and (ii) bars him from acting as an officer or director.',
      expect: [],
    },
    {
      why: 'the relief sought, of many words',
      text: 'The relief sought in the complaint as to each of the defendants includes permanent injunctions and penalties.',
      expect: [],
    },
    {
      why: 'what an action was filed for',
      text: 'The Commission announced the filing of a civil action against Avery Northcote of Ohio to restrain and enjoin Northcote from violating the law.',
      expect: [],
    },
    {
      why: 'what a court determined',
      text: 'The Court also determined that Vane should be enjoined from violating Section 10(b).',
      expect: ['injunction'],
    },
    {
      why: 'the argument for one',
      text: 'The Commission seeks penalties. An injunction is particularly appropriate because Vane continued to trade.',
      expect: [],
    },
    {
      why: 'the relief sought was granted by consent',
      text: 'The complaint seeks a permanent injunction. Larkspur consented to the entry of a final judgment granting the relief sought by the Commission.',
      expect: ['injunction'],
    },
    {
      why: 'a list that a colon leads to',
      text: 'Larkspur consented to the following relief:\n\na permanent injunction against violations of the reporting provisions.',
      expect: ['injunction'],
    },
    {
      why: 'a list of what is asked for',
      text: 'The complaint asks for the following:\n\na permanent injunction against Larkspur.',
      expect: [],
    },
    {
      why: 'an injunction of the past',
      text: 'The complaint alleges that Vane hid his prior injunction, which was entered in 1994.',
      expect: [],
    },
    {
      why: 'somebody else, charged before',
      text: 'The SEC today charged Avery Northcote with fraud.\n\nThe SEC previously charged Quill Vane, who then consented to a permanent injunction.',
      expect: [],
    },
    {
      why: 'broken, hence in force',
      text: 'The Commission moved for an order holding Vane in contempt for violating the Court’s January 12, 1998 permanent injunction.',
      expect: ['injunction'],
    },
    {
      why: 'beside what is asked for',
      text: 'In addition to a permanent injunction, the Commission is seeking preliminary relief.',
      expect: [],
    },
    { why: 'denied', text: 'The court denied the Commission’s request for an injunction against Vane.', expect: [] },
    {
      why: 'an earlier, unrelated matter',
      text: 'The complaint alleges that Vane, who had previously been enjoined in 1994, raised $3 million.',
      expect: [],
    },
    { why: 'the name of an action', text: 'The Commission filed a civil injunctive action against Vane.', expect: [] },
  ],
});
