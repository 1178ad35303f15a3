import { rule } from '../rule.ts';
import { amountsWhere, isObtained } from './amounts.ts';
import { amount, HARROW, LARKSPUR, NORTHCOTE, VANE } from './cast.ts';

export const disgorgement = rule({
  name: 'amounts/disgorgement',
  field: 'amounts',
  reads: 'Disgorgement that was ordered or agreed, alone or as one figure with its interest, with who owes it.',
  find: amountsWhere((value) => /^disgorgement/.test(value.kind) && isObtained(value)),
  examples: [
    {
      why: 'one sum with the fines of a criminal case',
      text: 'Larkspur settled charges, with total disgorgement and criminal fines of over $5 million. It offered to pay a total of $5 million in disgorgement and fines.',
      given: { parties: [LARKSPUR] },
      expect: [],
    },
    {
      why: 'what all agreed to, and then who of them alone',
      text: 'The defendants agreed to pay $5,000 in disgorgement. Northcote agreed to a judgment enjoining her and ordering her to pay disgorgement of $5,000.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [amount('disgorgement', 5_000, [NORTHCOTE], 'agreed')],
    },
    {
      why: 'a deal that a complaint alleges',
      text: 'The complaint alleges that, in return for the contract, Larkspur agreed to pay $1.5 million in finders fees to Vane. The court ordered Vane to disgorge $5,000.',
      given: { parties: [LARKSPUR, VANE] },
      expect: [amount('disgorgement', 5_000, [VANE])],
    },
    {
      why: 'each, jointly and severally with each other',
      text: 'The final judgments against Northcote and Vane order each of them to pay, jointly and severally with each other, $5,000 in disgorgement.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [amount('disgorgement', 5_000, [NORTHCOTE, VANE])],
    },
    {
      why: 'the former and the latter',
      text: 'The court entered a judgment against Northcote and Vane, ordering the former to pay disgorgement of $5,000 and ordering the latter to pay disgorgement of $6,000.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [amount('disgorgement', 5_000, [NORTHCOTE]), amount('disgorgement', 6_000, [VANE])],
    },
    {
      why: 'the defendant together with the relief defendants',
      text: 'The court ordered the defendant and the two relief defendants jointly and severally to pay $5,000 in disgorgement.',
      given: { parties: [VANE, { ...NORTHCOTE, role: 'relief-defendant' }, { ...HARROW, role: 'relief-defendant' }] },
      expect: [amount('disgorgement', 5_000, [VANE, NORTHCOTE, HARROW])],
    },
    {
      why: 'with whom they are bound, said before “them”',
      text: 'The court found Northcote and Harrow jointly and severally liable with Vane and ordered them to disgorge $5,000 and $6,000, respectively.',
      given: { parties: [VANE, NORTHCOTE, HARROW] },
      expect: [amount('disgorgement', 5_000, [NORTHCOTE, VANE]), amount('disgorgement', 6_000, [HARROW, VANE])],
    },
    {
      why: 'what somebody was ordered to pay, named behind the sums',
      text: 'The motion is based upon her failure to pay the $5,000 in disgorgement and $600 in prejudgment interest that Northcote was ordered to pay.',
      given: { parties: [VANE, NORTHCOTE] },
      expect: [amount('disgorgement', 5_000, [NORTHCOTE])],
    },
    {
      why: 'whose shares were sold',
      text: 'The judgment orders Vane to disgorge his profits of $5,000 from the sale of shares of Larkspur.',
      given: { parties: [VANE, LARKSPUR] },
      expect: [amount('disgorgement', 5_000, [VANE])],
    },
    {
      why: 'a stranger who settled is “he”',
      text: 'Vane sold shares. Huttmann settled the Commission’s action by consenting to an order requiring him to disgorge $5,000.',
      given: { parties: [VANE] },
      expect: [amount('disgorgement', 5_000, [], 'agreed')],
    },
    {
      why: 'with whom the SEC settled, told by a pronoun',
      text: 'Vane agreed to a bar. The Commission settled with former officer Northcote by which she agreed to pay $5,000 in disgorgement.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [amount('disgorgement', 5_000, [NORTHCOTE], 'agreed')],
    },
    {
      why: 'his companies, which an earlier sentence names',
      text: 'The court froze the assets of Vane and his company Larkspur in an action against them and Northcote. It ordered Vane and his company to pay $5,000 in disgorgement.',
      given: { parties: [NORTHCOTE, VANE, LARKSPUR] },
      expect: [amount('disgorgement', 5_000, [VANE, LARKSPUR])],
    },
    {
      why: 'the verb alone',
      text: 'The order requires Northcote to disgorge $12,500, representing the profits of the scheme.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [amount('disgorgement', 12_500, [NORTHCOTE])],
    },
    {
      why: 'profits that are disgorged',
      text: 'Vane consented to the entry of the judgment, which the court entered, and must disgorge his trading profits of $9,000.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [amount('disgorgement', 9_000, [VANE])],
    },
    {
      why: 'one figure for disgorgement and interest',
      text: 'The court ordered Vane to pay $95,000 in disgorgement and prejudgment interest.',
      given: { parties: [VANE] },
      expect: [amount('disgorgement-and-interest', 95_000, [VANE])],
    },
    {
      why: 'the interest has a figure of its own',
      text: 'The court ordered Vane to pay $36,000 in disgorgement and prejudgment interest of $5,000.',
      given: { parties: [VANE] },
      expect: [amount('disgorgement', 36_000, [VANE])],
    },
    {
      why: 'jointly and severally with another',
      text: 'The court ordered Harrow to pay, jointly and severally with Larkspur, disgorgement of $117,980.',
      given: { parties: [HARROW, LARKSPUR] },
      expect: [amount('disgorgement', 117_980, [HARROW, LARKSPUR])],
    },
    {
      why: 'what remains of a partly waived sum stands beside the full one',
      text: 'The court ordered Vane to pay $360,667 in disgorgement, of which all but $168,782 was waived based upon his inability to pay.',
      given: { parties: [VANE] },
      expect: [amount('disgorgement', 360_667, [VANE]), amount('disgorgement', 168_782, [VANE])],
    },
    {
      why: 'what remains is owed by those who owe the whole, or by whom the sentence names',
      text: 'The court ordered Vane to disgorge $50,000 and Northcote to disgorge $70,000. The court waived all but $15,000 of the disgorgement owed by Vane.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [
        amount('disgorgement', 50_000, [VANE]),
        amount('disgorgement', 70_000, [NORTHCOTE]),
        amount('disgorgement', 15_000, [VANE]),
      ],
    },
    {
      why: 'a judgment for a sum with interest',
      text: 'In 1990 the SEC obtained a judgment for $73,496,432, plus interest, against Vane.',
      given: { parties: [NORTHCOTE, VANE] },
      expect: [amount('disgorgement', 73_496_432, [VANE])],
    },
    {
      why: 'deemed satisfied for one of two',
      text: 'The court ordered Vane to pay disgorgement of $15,000 and Northcote to pay disgorgement of $25,000. The disgorgement ordered against Vane is deemed satisfied.',
      given: { parties: [VANE, NORTHCOTE] },
      expect: [amount('disgorgement', 15_000, [VANE], 'satisfied'), amount('disgorgement', 25_000, [NORTHCOTE])],
    },
    {
      why: 'satisfied in part, and what is to satisfy it',
      text: 'The court ordered Vane to pay disgorgement of $15,000, which will be deemed partially satisfied by the forfeiture order. To satisfy the judgment, Vane must turn over his boat.',
      given: { parties: [VANE] },
      expect: [amount('disgorgement', 15_000, [VANE])],
    },
    {
      why: 'deemed satisfied',
      text: 'The court ordered Vane to pay disgorgement of $15,000, which was deemed satisfied by the restitution order in the criminal case.',
      given: { parties: [VANE] },
      expect: [amount('disgorgement', 15_000, [VANE], 'satisfied')],
    },
    {
      why: 'agreed, and still to be approved',
      text: 'Without admitting or denying the allegations, Larkspur agreed, subject to court approval, to pay disgorgement of $1.5 million.',
      given: { parties: [LARKSPUR] },
      expect: [amount('disgorgement', 1_500_000, [LARKSPUR], 'agreed')],
    },
    {
      why: 'gains and losses are no amounts',
      text: 'The complaint alleges that Northcote made illegal profits of $50,000 and that investors lost $2 million.',
      given: { parties: [NORTHCOTE] },
      expect: [],
    },
    {
      why: 'a sum set aside in a criminal case',
      text: 'In the criminal case, Northcote pleaded guilty and set aside $500,000 toward disgorgement and restitution.',
      given: { parties: [NORTHCOTE] },
      expect: [],
    },
    {
      why: 'restitution and forfeiture of a criminal case are left out',
      text: 'Northcote was sentenced to pay $40,000 in restitution and to forfeit $60,000.',
      given: { parties: [NORTHCOTE] },
      expect: [],
    },
  ],
});
