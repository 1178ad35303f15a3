import { rule } from '../rule.ts';
import { administrativeSign, courtSign } from './signs.ts';

export const stated = rule({
  name: 'forum/stated',
  field: 'forum',
  reads:
    'Whether the Commission acted in a court, in a proceeding of its own, or both: from court, docket and the words of the text.',
  *find(doc, found) {
    if (doc.kind === 'administrative-proceeding') {
      const at = doc.blocks.length ? [...(found.dockets[0]?.at ?? found.date?.at ?? ['1:0-0'])] : [];
      if (at.length) yield { value: 'administrative' as const, at };
      return;
    }
    const civilDocket = found.dockets.find(({ rule: name }) => name === 'dockets/civil');
    const court = found.courts[0]?.at[0] ?? civilDocket?.at[0] ?? courtSign(doc);
    const administrative = administrativeSign(doc, found.parties);
    if (court && administrative) yield { value: 'both' as const, at: [court, administrative] };
    else if (court) yield { value: 'district-court' as const, at: [court] };
    else if (administrative) yield { value: 'administrative' as const, at: [administrative] };
  },
  examples: [
    {
      why: 'what a state did at once, and what another settled before',
      text: 'The Commission filed a complaint in federal court. The Vermont Securities Commission has simultaneously issued a cease and desist order. Vane previously consented to the entry of a cease-and-desist order.',
      given: { parties: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }] },
      expect: ['district-court'],
    },
    {
      why: 'a case of long ago',
      text: 'The Commission filed a complaint in federal court. According to the Complaint, the Commission filed a previous enforcement action against Vane in 1988. At that time, Vane agreed to settle related administrative proceedings.',
      expect: ['district-court'],
    },
    {
      why: 'a complaint in a court',
      text: 'The SEC’s complaint, filed in federal court in Boston, charges Northcote with fraud.',
      expect: ['district-court'],
    },
    {
      why: 'an order of the Commission',
      text: 'The SEC’s order finds that Larkspur violated the internal controls provisions.',
      expect: ['administrative'],
    },
    {
      why: 'orders told by what they say',
      text: 'Each of the firms was ordered to cease and desist from future violations and was censured.',
      expect: ['administrative'],
    },
    {
      why: 'a court, and a related proceeding',
      text: 'The court entered a final judgment against Northcote. In a related administrative proceeding, Northcote was barred from association with any broker.',
      expect: ['both'],
    },
    {
      why: 'orders of states',
      text: 'The SEC’s complaint, filed in federal court in Boston, charges Northcote with fraud. Six states and one province had issued cease and desist orders.',
      expect: ['district-court'],
    },
    {
      why: 'a suspension by consent beside the judgment',
      text: 'The Commission filed a civil action. Northcote consented to the issuance of an administrative order pursuant to Rule 102(e) suspending him.',
      expect: ['both'],
    },
    {
      why: 'orders of states, and an order to investigate, are none of these',
      text: 'The SEC’s complaint alleges fraud. Northcote is the subject of cease-and-desist orders from the state of Ohio. The Commission issued a Formal Order directing private investigation.',
      expect: ['district-court'],
    },
    {
      why: 'an old order that was broken',
      text: 'The Commission’s complaint alleges that Northcote violated a prior cease-and-desist order entered by the Commission.',
      expect: ['district-court'],
    },
    {
      why: 'a proceeding of earlier days',
      text: 'The complaint alleges fraud. Earlier this year, the Commission instituted and settled an administrative proceeding against Harrow.',
      expect: ['district-court'],
    },
    {
      why: 'proceedings that were settled before',
      text: 'A jury found for the Commission in its civil action. In previously settled related administrative proceedings, the Commission issued orders against three employees.',
      expect: ['district-court'],
    },
    {
      why: 'an order of the Commission that was agreed to',
      text: 'The court entered a final judgment against Northcote. Vane also agreed to a Commission order barring him from association with any broker.',
      expect: ['both'],
    },
    {
      why: 'a proceeding of earlier days against somebody else, and an order of a province',
      text: 'The SEC’s complaint alleges that Northcote lied. On March 4, the Commission issued an administrative order against Harrow. The Ontario Securities Commission entered an order against Northcote.',
      given: { parties: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }] },
      expect: ['district-court'],
    },
    {
      why: 'a state’s proceeding beside the complaint',
      text: 'The SEC’s complaint alleges fraud. It brought this action with the Ohio Securities Division, which today filed an administrative action.',
      expect: ['district-court'],
    },
    {
      why: 'barred by the Commission',
      text: 'The court entered a final judgment against Northcote. The Commission also barred her from association with any broker.',
      expect: ['both'],
    },
    {
      why: 'an order by the Commission, of an adviser to clients of a state',
      text: 'The court entered a final judgment against Northcote. Vane, registered with the state of Vermont, consented to an order by the Commission barring her from association with any adviser.',
      expect: ['both'],
    },
    {
      why: 'barred, and not said by whom',
      text: 'The court entered a final judgment against Northcote, who agreed to be barred from the securities industry.',
      expect: ['district-court'],
    },
    {
      why: 'an order of years before the action',
      text: [
        { role: 'caption', text: 'SEC v. Avery Northcote, Civil Action No. 04-CV-5130 (S.D.N.Y.)' },
        { text: 'The complaint alleges fraud. In May 2001, the Commission issued an order against Northcote.' },
      ],
      expect: ['district-court'],
    },
    {
      why: 'an order that a court issued at the request of the Commission, and one to suspend trading',
      text: 'The court granted the SEC’s request and issued an order freezing assets. The SEC issued an order to suspend trading in the stock.',
      expect: [],
    },
    {
      why: 'a proceeding that was given up',
      text: 'The SEC’s complaint alleges fraud. The SEC previously instituted an administrative proceeding against Northcote, but later dismissed it.',
      expect: ['district-court'],
    },
    {
      why: 'an order of a state, by its name',
      text: 'The SEC’s complaint alleges fraud. Northcote did not tell that Vermont had entered a cease and desist order against her.',
      expect: ['district-court'],
    },
    {
      why: 'an order that was broken',
      text: 'The SEC’s complaint alleges that Northcote violated a Commission order. On March 4, 2009, the Commission instituted and simultaneously settled an administrative proceeding against Northcote.',
      expect: ['district-court'],
    },
    {
      why: 'the same, and a new proceeding beside the action',
      text: 'The SEC’s complaint alleges that Northcote violated a Commission order. In a related administrative proceeding, Northcote consented to an order barring her from association with any broker.',
      expect: ['both'],
    },
    {
      why: 'a criminal case that followed an action of the Commission’s',
      text: [
        { role: 'caption', text: 'United States v. Avery Northcote (D. Conn.)' },
        { text: 'Northcote pleaded guilty to fraud.' },
        { text: 'Previously, the Commission filed an emergency action against Northcote.' },
      ],
      expect: ['district-court'],
    },
    {
      why: 'its complaint, printed without the apostrophe',
      text: [
        { role: 'caption', text: 'United States v. Avery Northcote (D. Conn.)' },
        { text: 'Northcote was indicted. The SECs complaint alleged that she lied.' },
      ],
      expect: ['district-court'],
    },
    {
      why: 'an exemption, and what somebody was barred from before',
      text: 'The SEC’s complaint alleges fraud. The Commission entered an Order exempting Larkspur from filing requirements. Vane has previously been convicted of perjury and has been barred by the Commission from associating with any broker.',
      expect: ['district-court'],
    },
    {
      why: 'a proceeding against the manager of an office where a defendant sold stock, and orders of states whose hyphen lost its word',
      text: 'The SEC’s complaint alleges fraud. On March 4, the Commission instituted separate administrative proceedings against Harrow, the manager of the office through which Northcote sold stock. Northcote is the subject of two state- issued cease-and-desist orders.',
      given: { parties: [{ name: 'Avery Northcote', kind: 'person', role: 'defendant', aliases: [] }] },
      expect: ['district-court'],
    },
    {
      why: 'charges that are dismissed by a stipulation',
      text: 'The Commission announced that it entered into a stipulation to dismiss charges against Northcote, which was approved by the District Court.',
      expect: ['district-court'],
    },
    { why: 'nothing said', text: 'Larkspur Ridge sells garden tools.', expect: [] },
  ],
});
