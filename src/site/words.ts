import type { Amount, Facts, Party } from '../domain/facts.ts';
import type { ReleaseId, ReleaseKind } from '../domain/ids.ts';
import { kindOf } from '../domain/ids.ts';
import type { CaseLink } from '../domain/release.ts';
import { listed } from './english.ts';

/** What the words of the field dictionary are called on a page. */

type Value<K extends keyof Facts> = Facts[K] extends { value: infer V }[] ? V : never;

export const KIND: Record<ReleaseKind, string> = {
  'press-release': 'Press release',
  'litigation-release': 'Litigation release',
  'administrative-proceeding': 'Administrative proceeding',
};

export const ROLE: Record<Party['role'], string> = {
  defendant: 'Defendant',
  respondent: 'Respondent',
  'relief-defendant': 'Relief defendant',
};

export const AMOUNT_KIND: Record<Amount['kind'], string> = {
  'civil-penalty': 'Civil penalty',
  disgorgement: 'Disgorgement',
  'prejudgment-interest': 'Prejudgment interest',
  'disgorgement-and-interest': 'Disgorgement and interest',
  total: 'Total',
  reimbursement: 'Reimbursement',
  other: 'Other payment',
};

export const AMOUNT_STATUS: Record<Amount['status'], string> = {
  ordered: 'Ordered',
  agreed: 'Agreed',
  sought: 'Sought by the SEC',
  'not-imposed': 'Not imposed',
  satisfied: 'Deemed satisfied',
};

/** Relief as a noun phrase, to stand alone or in a sentence. */
export const RELIEF: Record<Value<'sought'>, string> = {
  injunction: 'an injunction against future violations',
  'conduct-injunction': 'an injunction against stated conduct',
  'cease-and-desist': 'a cease-and-desist order',
  'officer-director-bar': 'a bar from serving as officer or director',
  'industry-bar': 'a bar from the securities industry',
  'penny-stock-bar': 'a penny stock bar',
  'practice-bar': 'a bar from practice before the SEC',
  censure: 'a censure',
  'asset-freeze': 'an asset freeze',
  receiver: 'a receiver',
  'registration-revoked': 'revocation of registration',
  'trading-suspension': 'a trading suspension',
  undertakings: 'undertakings',
  disgorgement: 'disgorgement',
  'prejudgment-interest': 'prejudgment interest',
  'civil-penalty': 'a civil penalty',
};

export const STAGE: Record<Value<'stages'>, string> = {
  charged: 'Charged',
  settled: 'Settled',
  judgment: 'Judgment',
  default: 'Default',
  verdict: 'Verdict',
  'summary-judgment': 'Summary judgment',
  'emergency-relief': 'Emergency relief',
  order: 'Order',
  criminal: 'Criminal case',
  appeal: 'Appeal',
  contempt: 'Contempt',
  dismissed: 'Dismissal',
  distribution: 'Distribution',
  subpoena: 'Subpoena',
  other: 'Other',
};

export type Category = NonNullable<Facts['category']>['value'];

export const CATEGORY: Record<Category, string> = {
  'issuer-reporting': 'Issuer reporting and disclosure',
  'securities-offering': 'Securities offering',
  'investment-adviser': 'Investment advisers and funds',
  'broker-dealer': 'Broker-dealers',
  'insider-trading': 'Insider trading',
  'market-manipulation': 'Market manipulation',
  'public-finance': 'Public finance',
  fcpa: 'Foreign bribery (FCPA)',
  'delinquent-filings': 'Delinquent filings',
  'sro-exchange': 'Exchanges and self-regulators',
  other: 'Other matters',
};

/** What a case of the category concerns, to follow “the case concerns”; nothing for the rest that fits none. */
export const CATEGORY_SUBJECT: Record<Category, string | undefined> = {
  'issuer-reporting': 'what a public company reports to its investors',
  'securities-offering': 'the offer or sale of securities',
  'investment-adviser': 'investment advisers and funds',
  'broker-dealer': 'broker-dealers',
  'insider-trading': 'insider trading',
  'market-manipulation': 'market manipulation',
  'public-finance': 'public finance',
  fcpa: 'the bribery of foreign officials (FCPA)',
  'delinquent-filings': 'reports that were not filed in time',
  'sro-exchange': 'an exchange or another self-regulatory organization',
  other: undefined,
};

/** What a category holds, in a sentence of our own. The categories are those of the SEC’s yearly results. */
export const CATEGORY_NOTE: Record<Category, string> = {
  'issuer-reporting': 'Accounting, audits and what public companies tell their investors.',
  'securities-offering': 'Offering frauds, Ponzi schemes and offerings that were not registered.',
  'investment-adviser': 'Advisers, investment companies and the treatment of their clients and funds.',
  'broker-dealer': 'Broker-dealers, their associated persons and the duties they owe to customers.',
  'insider-trading': 'Trading, or tipping others to trade, on material nonpublic information.',
  'market-manipulation': 'Pump-and-dump schemes, spoofing and other interference with prices.',
  'public-finance': 'Municipal bonds, public pensions and municipal advisers.',
  fcpa: 'Bribery of foreign officials, and the books and controls that hid it.',
  'delinquent-filings': 'Periodic and ownership reports that came late or not at all.',
  'sro-exchange': 'Exchanges, clearing agencies and other self-regulatory organizations.',
  other: 'Matters that fit no other category.',
};

export const ADMISSION = {
  neither: 'without admitting or denying',
  admitted: 'with an admission',
} as const;

export const THEORY: Record<Value<'charges'>['theory'], string> = {
  primary: 'charged',
  'aiding-and-abetting': 'aiding and abetting',
  'control-person': 'control person',
  causing: 'causing',
};

export const COOPERATION: Record<Value<'cooperation'>, string> = {
  'self-report': 'self-reporting',
  cooperation: 'cooperation',
  remediation: 'remediation',
};

/** Why a release stands in its case: `Same docket as LR-18226, 03-80612`, `Refers to LR-18247 and LR-18991`. */
export function linksInWords(links: readonly CaseLink[]): string[] {
  return [...Map.groupBy(links, ({ reason }) => reason)].flatMap(([reason, group]) => {
    const numbers = listed(
      group.map(({ to }) => shortNumber(to)),
      4,
    );
    if (reason === 'reference') return [`Refers to ${numbers}`];
    return [`Same ${reason} as ${numbers}: ${listed([...new Set(group.map(({ on }) => on))])}`];
  });
}

/** `LR-18226`, `2024-15`, `34-99483`: how the SEC itself writes the number of a release. */
export const shortNumber = (id: ReleaseId): string =>
  kindOf(id) === 'litigation-release' ? id.toUpperCase() : id.slice(3).replace(/-s$/, '').toUpperCase();

/** `Litigation Release No. 18226`, `Press Release 2024-15`, `Release No. 34-99483`. */
export function longNumber(id: ReleaseId): string {
  const number = shortNumber(id);
  switch (kindOf(id)) {
    case 'press-release':
      return `Press Release ${number}`;
    case 'litigation-release':
      return `Litigation Release No. ${number.slice(3)}`;
    case 'administrative-proceeding':
      return `${id.endsWith('-s') ? 'Summary of ' : ''}Release No. ${number}`;
  }
}
