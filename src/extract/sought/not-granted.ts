import type { Document } from '../document.ts';
import { type Mention, mentionsOf } from '../relief/mentions.ts';
import { isMoney, type Remedy } from '../relief/remedies.ts';
import { rule } from '../rule.ts';
import { isGiven, requested } from './requests.ts';

/** Told of what was asked for once. */
const ONCE = /\bsought\b/;
/** Words that say why money was not ordered. */
const FORGONE =
  /\b(?:waiv(?:es|ed|ing)|(?:not|without) (?:be )?(?:impos|order|requir|assess)\w*|inability to pay|unable to pay)\b/i;

/** It goes on with others. */
const GOES_ON = /\b(?:litigation|case|action|claims)\b[^.]{0,80}\b(?:continu\w+|pending|ongoing)\b/i;

/** Whether money that the SEC once asked for was waived or not imposed in the end. */
const isForgone = (doc: Document, remedy: Remedy, requests: readonly Mention[]): boolean =>
  isMoney(remedy) &&
  requests.every(({ sentence }) => ONCE.test(sentence.text)) &&
  mentionsOf(doc).some(
    (mention) =>
      mention.remedy === remedy &&
      (mention.standing === 'withheld' || requests.includes(mention)) &&
      FORGONE.test(mention.sentence.text),
  ) &&
  !doc.blocks.some(({ text }) => GOES_ON.test(text));

export const notGranted = rule({
  name: 'sought/not-granted',
  field: 'sought',
  reads: 'Remedies that the SEC asks for and that nobody was ordered, or agreed, to bear.',
  find: (doc, found) =>
    requested(doc, (remedy, requests) => !isGiven(doc, found, remedy) && !isForgone(doc, remedy, requests)),
  examples: [
    {
      why: 'a fund, and what a party asks to be spared',
      text: 'The SEC moved for an order to establish a Disgorgement Fund. Vane sought waiver of the disgorgement.',
      expect: [],
    },
    {
      why: 'interest before and after judgment; what an investor loses',
      text: 'The Commission seeks pre-judgment and post-judgment interest. Investors may demand redemption, with a small penalty.',
      expect: ['prejudgment-interest'],
    },
    {
      why: 'a fine by the day, for contempt',
      text: 'The SEC asks the court to hold Vane in contempt and impose a daily civil fine of $5,000 until he testifies.',
      expect: [],
    },
    {
      why: 'waived for one, while the case goes on',
      text: 'The complaint sought civil penalties. The judgment waives penalties against Vane. The litigation against Northcote is continuing.',
      expect: ['civil-penalty'],
    },
    {
      why: 'what was waived in the end',
      text: 'Vane agreed to be enjoined. The Commission also sought disgorgement but it has been waived in view of his inability to pay.',
      expect: [],
    },
    {
      why: 'a hearing of which an indictment tells',
      text: 'The indictment charged Vane with false declarations during a hearing to freeze assets.',
      expect: [],
    },
    {
      why: 'in other words',
      text: 'The complaint requests an order requiring Vane to repay any money he obtained illegally, with pre- and post-judgment interest.',
      expect: ['disgorgement', 'prejudgment-interest'],
    },
    {
      why: 'a list',
      text: 'The complaint seeks permanent injunctions, disgorgement with prejudgment interest, and civil penalties.',
      expect: ['injunction', 'disgorgement', 'prejudgment-interest', 'civil-penalty'],
    },
    {
      why: 'as clauses',
      text: 'The Commission asks the court to order Northcote to disgorge her gains and to bar her from serving as an officer or director.',
      expect: ['disgorgement', 'officer-director-bar'],
    },
    {
      why: 'in a paragraph that a request leads to',
      text: 'The Commission requests that the Court:\n\n(1) permanently enjoin each of the defendants; and (2) order the defendants to disgorge their profits and impose a civil penalty.',
      expect: ['injunction', 'disgorgement', 'civil-penalty'],
    },
    {
      why: 'as claims that are pursued',
      text: 'The SEC continues to pursue its claims against Vane for disgorgement and civil penalties.',
      expect: ['disgorgement', 'civil-penalty'],
    },
    {
      why: 'orders as a noun',
      text: 'The Commission seeks orders permanently barring Vane from serving as an officer.',
      expect: ['officer-director-bar'],
    },
    {
      why: 'in addition to what is asked for, more is',
      text: 'In addition to a permanent injunction, the complaint seeks civil penalties.',
      expect: ['injunction', 'civil-penalty'],
    },
    {
      why: 'an injunction and a freeze beside what the action seeks too',
      text: 'In addition to an injunction and asset freeze, the SEC’s action also seeks disgorgement.',
      expect: ['injunction', 'asset-freeze', 'disgorgement'],
    },
    {
      why: 'profits that were wrongfully obtained',
      text: 'The complaint seeks an order requiring disgorgement of all wrongfully obtained profits, and a civil penalty.',
      expect: ['disgorgement', 'civil-penalty'],
    },
    {
      why: 'emergency relief was given, the rest is still asked for',
      text: 'The court issued a temporary restraining order and froze the assets. The Commission seeks an asset freeze, a permanent injunction and penalties.',
      given: { relief: ['asset-freeze'] },
      expect: ['injunction', 'civil-penalty'],
    },
    {
      why: 'after a clause on who files reports',
      text: 'The Commission requests that the Court prohibit Vane from serving as an officer of any company that is required to file reports, and order her to disgorge all benefits obtained by virtue of the fraud.',
      expect: ['officer-director-bar', 'disgorgement'],
    },
    {
      why: 'a receiver returns funds',
      text: 'The complaint sought disgorgement. The court granted the motion for a plan to return funds to investors.',
      expect: ['disgorgement'],
    },
    {
      why: 'to have somebody enjoined, ordered and barred',
      text: 'The Commission is seeking to have Vane permanently enjoined, ordered to pay disgorgement, and barred from serving as an officer.',
      expect: ['injunction', 'disgorgement', 'officer-director-bar'],
    },
    {
      why: 'orders from the court, after what was illegally obtained',
      text: 'The complaint seeks repayment of any money that was obtained illegally, restraining orders, a court-ordered accounting and asset freezes, and orders from the court barring Vane from serving as an officer.',
      expect: ['asset-freeze', 'officer-director-bar'],
    },
    {
      why: 'after asides on what is alleged',
      text: 'The complaint seeks an injunction against violations of the provisions alleged to have been violated, disgorgement for the alleged violations, and civil penalties.',
      expect: ['injunction', 'disgorgement', 'civil-penalty'],
    },
    {
      why: 'a freeze in case of an order, and the terms of a note',
      text: 'The court froze assets in the event that Vane is ordered to pay penalties. Investors may redeem notes, subject to a 10% penalty. The complaint seeks civil penalties.',
      given: { relief: ['asset-freeze'] },
      expect: ['civil-penalty'],
    },
    {
      why: 'from others who received the funds',
      text: 'The SEC named her based on her receipt of funds, and seeks disgorgement of those funds plus prejudgment interest.',
      expect: ['disgorgement', 'prejudgment-interest'],
    },
    {
      why: 'issues that are left',
      text: 'The Commission seeks to resolve the remaining issues in the case, including civil penalties.',
      expect: ['civil-penalty'],
    },
    {
      why: 'all was granted except for one',
      text: 'The complaint seeks a receiver. The judge granted all the relief sought by the Commission except for the appointment of a receiver.',
      expect: ['receiver'],
    },
    {
      why: 'an order that was broken',
      text: 'The Commission seeks penalties and an order finding that Vane is in violation of a May 17, 2001, Order to Cease and Desist.',
      expect: ['civil-penalty'],
    },
    {
      why: 'a hearing will decide on it',
      text: 'The court ordered Vane to show cause why a preliminary injunction should not be entered.',
      expect: ['injunction'],
    },
    {
      why: 'consented to in the same release',
      text: 'The complaint seeks a permanent injunction. Northcote consented to a permanent injunction.',
      given: { relief: ['injunction'] },
      expect: [],
    },
    {
      why: 'consented to as a whole',
      text: 'The complaint sought a penalty. Vane consented to a final judgment ordering all of the relief sought.',
      expect: [],
    },
    {
      why: 'a party asks',
      text: 'The defendants’ motion for an order to end the asset freeze is pending.',
      expect: [],
    },
    {
      why: 'left to the court without a request',
      text: 'Vane consented to an injunction, and the court will determine whether she should be barred from serving as an officer or director.',
      given: { relief: ['injunction'] },
      expect: [],
    },
    {
      why: 'forgone',
      text: 'The judgment enjoins Vane, and forgoes seeking a civil penalty based on her inability to pay.',
      expect: [],
    },
    {
      why: 'penalties of an authority abroad',
      text: 'The complaint seeks civil penalties. The authority in London imposed a financial penalty of £22,000 on Larkspur.',
      expect: ['civil-penalty'],
    },
    { why: 'to be decided later', text: 'The SEC will decide whether to seek a financial penalty.', expect: [] },
    { why: 'kept for later', text: 'The Commission may later seek a civil penalty.', expect: [] },
    {
      why: 'an injunction that was broken',
      text: 'The Commission asked for an order to show cause why Vane should not be held in contempt for violating the Court’s preliminary injunction.',
      expect: [],
    },
    { why: 'not asked for', text: 'The Commission did not seek a civil penalty because Vane cooperated.', expect: [] },
    {
      why: 'a motion that was granted, and relief that was requested and is agreed to',
      text: 'The SEC made a motion for $7,000.50 in disgorgement and civil penalties, which the Court granted. Vane has agreed to the entry of a judgment imposing requested conduct-based injunctions.',
      given: { relief: ['conduct-injunction'] },
      expect: [],
    },
  ],
});
