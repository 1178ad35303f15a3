/**
 * What a word or phrase does in a sentence about money; phrases are parted by commas. What `drop` lists carries nothing for the
 * reading. A word that stands nowhere is a plain `w`.
 */
const PHRASES = {
  drop:
    'the, his, their, its, such, said, same, civil, money, monetary, maximum, one-time, third-tier, second-tier, first-tier, tier, third, ' +
    'second, first, tier-three, approximately, about, roughly, nearly, almost, over, more, least, excess, than, just, also, additional, ' +
    'additionally, further, hereby, therefore, then, separately, simultaneously, subsequently, individually, personally, ultimately, ' +
    'immediately, permanently, was, were, is, are, am, be, been, being, has, have, having, had, does, do, up, full, entire, thereon, us, ' +
    'usd, defendant, respondent, mr, ms, mrs, messrs, dr, at least, in excess of, in addition, among other things, inter alia, ' +
    'among other relief, without admitting or denying, as well, payable, due, respective, these, those, this, certain, stated, ' +
    'already, previously, once, later, all of, the full, the estate of, estate of, relief defendant, statutory, substantial, record, another, exceeding, aforementioned',
  of:
    'of, in the amount of, in the amounts of, in an amount of, in amount of, in amounts of, in the total amount of, in the aggregate amount of, ' +
    'in the combined amount of, in a total amount of, in an aggregate amount of, in the full amount of, in the sum of, in the sums of, ' +
    'the amount of, the sum of, the sums of, amount of, amounts of, amount to, amounts to, amounted to, equal to, equaling, set in the amount of, ' +
    'in the amount, in the amounts, an amount of, sum of, sums of, in an amount equal to, in an aggregate amount, in the aggregate amount, in a total amount, in the total amount, in the principal amount of, in an amount, ' +
    'in the following amounts, in the respective amounts of, the following amounts',
  at: 'at, set at, fixed at, set forth at',
  penalty:
    'penalty, penalties, penalites, penality, penalities, apenalty, civilpenalty, civilpenalties, civil fine, civil fines, civil monetary fine, civil money fine, civil monetary fines, civil monetary payment, civil money payment, ' +
    'administrative fine, monetary sanction, civil sanction',
  disgorgement: 'disgorgement, disgorgements',
  interest: 'interest',
  prejudgment:
    'prejudgment interest, pre-judgment interest, prejudgement interest, pre-judgement interest, pre judgment interest, pre judgement interest, ' +
    'prejudgment interests, prejudgmentinterest, prejdugment interest, pre-and post-judgment interest, pre-and postjudgment interest, ' +
    'prejudment interest, prejudment, prejudgment, pre-judgment, prejudgement, pre-judgement',
  postjudgment:
    'post-judgment interest, postjudgment interest, post judgment interest, post-judgement interest, accrued interest',
  disgorge: 'disgorge, disgorges, disgorged, disgorging',
  fine: 'fine, fines, fined',
  bribe:
    'bribe, bribes, bribery, kickback, kickbacks, improper payments, illicit payments, illegal payments, improper payment, corrupt payments',
  restitution: 'restitution',
  forfeit: 'forfeit, forfeits, forfeited, forfeiting, forfeiture, forfeitures',
  gain:
    'profit, profits, gain, gains, proceeds, compensation, losses, loss, enrichment, benefit, benefits, commissions, fees, fee, ' +
    'earnings, salary, monies, funds',
  bonus:
    'bonus, bonuses, incentive compensation, incentive-based compensation, bonus compensation, performance bonuses, equity-based compensation, ' +
    'incentive-based and equity-based compensation, stock sale profits, bonuses and other compensation',
  clawback: 'reimburse, reimburses, reimbursed, reimbursing, reimbursement, clawback',
  giveback: 'repay, repays, repaying, repayment, surrender, surrendering, return, returns, returning, refund, refunds',
  pay: 'pay, pays, paying, payment, payments, tender, tendering',
  paid: 'paid, repaid, returned, refunded',
  order:
    'ordered, orders, ordering, order, require, requires, required, requiring, direct, directs, directed, directing, compel, compels, ' +
    'compelling, compelled, obligate, obligates, obligated, calls for, called for, calling for, provides for, provided for, providing for, ' +
    'mandates, mandating, obligating, decreed, requirement',
  impose:
    'impose, imposes, imposed, imposing, assess, assesses, assessed, assessing, award, awards, awarded, awarding, levy, levied, levying, ' +
    'imposition, assessment',
  grant: 'grant, grants, granted, granting',
  agree:
    'agree, agrees, agreed, agreeing, consent, consents, consented, consenting, offered, stipulated, undertook, undertakes, accepted',
  settle:
    'settle, settles, settled, settling, settlement, settlements, resolve, resolves, resolved, resolving, resolution',
  shall: 'shall, will, would, must',
  liable: 'liable',
  seek:
    'seek, seeks, sought, seeking, asks, asked, asking, request, requests, requested, requesting, demands, demanded, demanding, prays, ' +
    'recommended, for the purpose of securing, for the purpose of recovering, for purposes of recovering, for purposes of securing',
  waive: 'waive, waives, waived, waiving, waiver, forgiven, forgave',
  satisfied:
    'deemed satisfied, deems satisfied, deem satisfied, deemed paid, satisfied, satisfy, satisfies, satisfying, satisfaction',
  offset:
    'offset, offsets, credited, credit, credits, reduced, less, minus, remaining, balance, unpaid, outstanding, remainder, further payment, any further payment, further disgorgement',
  not: 'not, no, nor, neither, never, declined, declines, failed, fails, failing, failure, instead of, rather than, unable, inability',
  allbut: 'all but, all except, except, except for',
  to: 'to',
  against: 'against, as to, as against, with respect to',
  on: 'on',
  by: 'by, owed by',
  from: 'from',
  for: 'for',
  as: 'as',
  in: 'in',
  plus: 'plus, together with, along with, as well as, with, in addition to, and also, coupled with, combined with',
  and: 'and, anda, &, or',
  a: 'a, an',
  that: 'that, why',
  who: 'who, whom, which, whose',
  each: 'each, apiece, each of, every, per person, individually and',
  both: 'both, both of',
  all: 'all',
  jointly:
    'jointly, severally, joint, several, joint-and-several, jointly and severally, joint and several, joint and severally, joint-and-severally, ' +
    'on a joint and several basis, on a joint-and-several basis, jointly and severally liable, jointly-and-severally, jointly and several',
  respectively: 'respectively',
  total:
    'total, totals, totaling, totalling, totaled, totalled, amounting to, aggregate, aggregating, combined, collectively, altogether, in total, in all, in sum, ' +
    'in the aggregate, a total of, total of, for a total of, grand total, for a total payment of, for a total amount of, for total payments of, ' +
    'for a combined total of, for a total, a total payment of, a total amount of, a combined total of, an aggregate of, or a total of, ' +
    'for a total liability of, a total liability of, for an aggregate of, bringing the total',
  being:
    'representing, represents, represent, represented, which represented, constituting, constitutes, consisting, consists, comprised, comprising, comprises, composed, consisting of, ' +
    'consists of, comprised of, composed of, made up of, which consists of, which represents, ' +
    'which constitutes, which comprises, reflecting, reflects, which is, which was, broken down as follows, as follows',
  including: 'which includes, whichincludes, that includes, including, includes, include, included',
  ruling:
    'judgment, judgments, judgement, judgements, decree, court, judge, jury, orders of, decision, ruling, final judgment, final judgments, final order, ' +
    'final orders, consent decree, consent order, final consent judgment, commission order, administrative order, court order, default judgment, commission, sec',
  allege: 'alleges, alleged, alleging, allege, allegation, allegations, complaint, complaints, allegedly',
  criminal:
    'criminal, criminally, sentenced, sentence, sentences, sentencing, prison, imprisonment, jail, probation, incarceration, incarcerated, indictment, ' +
    'indicted, convicted, conviction, guilty, plea, pleaded, pled, felony, supervised release, deferred prosecution agreement, ' +
    'deferred prosecution, non-prosecution agreement, nonprosecution agreement, non-prosecution, plea agreement, special assessment, home confinement, ' +
    'home detention, u.s. v, united states v',
  elsewhere:
    'nasd, nasdr, finra, nyse, cftc, amex, fdic, occ, fca, fsa, fincen, department of justice, justice department, doj, attorney general, ' +
    'commodity futures trading commission, u.s. attorney, united states attorney, u.s. attorneys, u.s. attorney’s, united states attorneys, ' +
    'state of, federal reserve, federal reserve board, new york stock exchange, national association of securities dealers, prosecutor, ' +
    'prosecutors, ontario securities commission, columbia securities commission, alberta securities commission, office of foreign assets control, office of foreign asset controls, ofac, class action, class actions, arbitration, world bank, serious fraud office, federal trade commission, ' +
    'attorneys office, attorney’s office, securities division, department of labor, state regulators, state securities, brazilian authorities, foreign authorities, ' +
    'department of corporations, bankruptcy court, federal bankruptcy court, insurance commissioner, pcaob, states of, nasaa, financial services authority, ministry of justice, prosecutor general, other federal and state authorities, federal and state authorities, ' +
    'other federal authorities, state authorities',
  instalment:
    'installment, installments, instalment, instalments, payment plan, monthly, annually, quarterly, per month, per year, ' +
    'down payment, initial payment, first payment, upfront payment, up-front payment',
  he: 'he, she, him, himself, herself',
  they:
    'they, them, themselves, each other, these defendants, those defendants, each of them, both of them, both firms, both companies, both men, both women, ' +
    'settling defendants, each settling defendant, each of the settling defendants, each of the individuals, each individual, both individuals, the two men, the two companies, the two firms, both entities, ' +
    'the three companies, the four companies, the five companies, the three firms, the four firms, the five firms, the two entities, ' +
    'the three entities, the four entities, the five entities, the three men, the three individuals, the four individuals, these respondents, the firms, the companies',
  it: 'it, itself',
  defendants:
    'defendants, respondents, each defendant, each of the defendants, each of defendants, each respondent, each of the respondents, all defendants, ' +
    'both defendants, both respondents, all of the defendants, individual defendants, corporate defendants, entity defendants, ' +
    'relief defendants, each relief defendant, nominal defendants, each individual defendant, each of the individual defendants, each corporate defendant, ' +
    'relief-defendants, ' +
    'defendant and relief defendants, defendant and the relief defendants, defendant and two relief defendants, ' +
    'defendant and the two relief defendants, defendants and relief defendants, defendants and the relief defendants, ' +
    'each firm, each of the firms, each of the companies, each of the entities, each of the advisers, all of the firms, all of the companies',
  company: 'the company, the firm, the corporation, the bank, the partnership, the adviser, the broker-dealer',
  relief:
    'monetary relief, financial relief, monetary remedies, monetary remedy, monetary payments, financial remedies, money relief, ' +
    'monetary judgment, monetary judgments, monetary sanctions, money judgment, money judgments',
  w:
    'he controlled, she controlled, he controls, she controls, he owned, she owned, he owns, she owns, pursuant to, subject to, due to, prior to, according to, relating to, related to, in connection with, based on, based upon, in light of, ' +
    'in violation of, on behalf of, in lieu of, with prejudice, in accordance with, as of, by consent, by default, on consent, on default, ' +
    'disgorgement fund, disgorgement funds, penalty fund, disgorgement account, quarterly earnings, quarterly results, quarterly report, quarterly reports, at issue, with regard to, as a result of, as part of, in exchange for, in part',
  name:
    'other defendants, the other defendants, remaining defendants, other respondents, others, other parties, certain defendants, ' +
    'the individual defendant, the corporate defendant, another defendant, co-defendants, codefendants',
  ',': ',',
  ';': ';',
  ':': ':',
  '(': '(, [',
  ')': '), ]',
  '–': '–, —, --, -',
} as const;

/**
 * What a word does: a key of `PHRASES`, a sum, a figure that is none, a party, a name that is no party, somebody told by an office,
 * the number of a point of a list.
 */
export type Tag = Exclude<keyof typeof PHRASES, 'drop'> | 'money' | 'figure' | 'party' | 'officer' | 'item';

interface Phrase {
  words: string[];
  tag: Tag | 'drop';
}

/** Phrases by their first word, longest first. */
export const PHRASES_BY_WORD: ReadonlyMap<string, Phrase[]> = (() => {
  const byWord = new Map<string, Phrase[]>();
  for (const [tag, list] of Object.entries(PHRASES) as [Tag, string][]) {
    for (const phrase of list === ',' ? [','] : list.split(', ')) {
      const words = phrase.split(' ');
      const known = byWord.get(words[0]!) ?? [];
      known.push({ words, tag });
      byWord.set(words[0]!, known);
    }
  }
  for (const list of byWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byWord;
})();
