import { z } from 'zod';
import { edtf } from './dates.ts';
import { fact } from './evidence.ts';
import { courtId, groupId, provisionId } from './ids.ts';

/** The vocabulary of the annotation guidelines; the words are the SEC's and the courts'. */
export const FORUMS = ['district-court', 'administrative', 'both'] as const;
export const ROLES = ['defendant', 'respondent', 'relief-defendant'] as const;
export const AMOUNT_KINDS = [
  'civil-penalty',
  'disgorgement',
  'prejudgment-interest',
  'disgorgement-and-interest',
  'total',
  'reimbursement',
  'other',
] as const;
export const AMOUNT_STATUSES = ['ordered', 'agreed', 'sought', 'not-imposed', 'satisfied'] as const;
export const RELIEF = [
  'injunction',
  'conduct-injunction',
  'cease-and-desist',
  'officer-director-bar',
  'industry-bar',
  'penny-stock-bar',
  'practice-bar',
  'censure',
  'asset-freeze',
  'receiver',
  'registration-revoked',
  'trading-suspension',
  'undertakings',
] as const;
export const SOUGHT = [...RELIEF, 'disgorgement', 'prejudgment-interest', 'civil-penalty'] as const;
export const ADMISSIONS = ['neither', 'admitted'] as const;
export const STAGES = [
  'charged',
  'settled',
  'judgment',
  'default',
  'verdict',
  'summary-judgment',
  'emergency-relief',
  'order',
  'criminal',
  'appeal',
  'contempt',
  'dismissed',
  'distribution',
  'subpoena',
  'other',
] as const;
export const CATEGORIES = [
  'issuer-reporting',
  'securities-offering',
  'investment-adviser',
  'broker-dealer',
  'insider-trading',
  'market-manipulation',
  'public-finance',
  'fcpa',
  'delinquent-filings',
  'sro-exchange',
  'other',
] as const;
export const THEORIES = ['primary', 'aiding-and-abetting', 'control-person', 'causing'] as const;
export const COOPERATION = ['self-report', 'cooperation', 'remediation'] as const;

const text = z.string().min(1);

export const party = z.strictObject({
  name: text.describe('The fullest form that the release gives, without titles, with suffixes.'),
  kind: z.enum(['person', 'organization']).describe('Funds, trusts and governments are organizations.'),
  role: z.enum(ROLES).describe('A relief defendant is accused of nothing, and holds money of others.'),
  aliases: z.array(text).describe('Names by which the party is “also known as” or “doing business as”.'),
});
export type Party = z.infer<typeof party>;

export const amount = z.strictObject({
  kind: z.enum(AMOUNT_KINDS).describe('The remedy that it is.'),
  usd: z.number().nonnegative().describe('US dollars, as stated.'),
  parties: z
    .array(text)
    .describe('Names of the parties who owe it; several if jointly and severally; none if not said.'),
  status: z.enum(AMOUNT_STATUSES).describe('How it stands by this release.'),
});
export type Amount = z.infer<typeof amount>;

export const charge = z.strictObject({
  party: text.describe('Name of the party, as in parties.'),
  provision: provisionId.describe('The provision.'),
  theory: z.enum(THEORIES).describe('On what ground the party is liable.'),
});
export type Charge = z.infer<typeof charge>;

export const period = z.strictObject({
  from: edtf.nullable().describe('When it began, to the precision stated.'),
  to: edtf.nullable().describe('Null if the conduct is ongoing.'),
});

export const releaseNumber = z.strictObject({
  series: z
    .string()
    .regex(/^[A-Z0-9]+$/)
    .describe('`PR`, `LR`, `AAER`, `33`, `34`, `IA`, `IC`: the series that the SEC counts in.'),
  number: text.describe('The number, without its series.'),
});

/** Every fact of a release. A list keeps the order of first mention; what the release does not state is missing. */
export const facts = z.strictObject({
  title: fact(text).optional().describe('The release’s own title.'),
  subtitle: fact(text).optional().describe('The line below the title.'),
  numbers: z.array(fact(releaseNumber)).describe('The SEC’s numbers of this release.'),
  date: fact(edtf).optional().describe('The release’s own date.'),
  place: fact(text).optional().describe('The place of the dateline.'),
  caption: fact(text).optional().describe('The caption of the civil action or proceeding, without its docket number.'),
  forum: fact(z.enum(FORUMS)).optional().describe('Where the SEC brought it.'),
  courts: z.array(fact(courtId)).describe('Courts of the SEC’s own civil action.'),
  dockets: z.array(fact(text)).describe('Docket numbers of the SEC’s own action, and administrative file numbers.'),
  judges: z.array(fact(text)).describe('Judges named as presiding in the SEC’s own action.'),
  parties: z.array(fact(party)).describe('Everyone named as charged, sued or sanctioned by the SEC in this matter.'),
  provisions: z.array(fact(provisionId)).describe('Provisions said to be violated, charged or enjoined.'),
  groups: z.array(fact(groupId)).describe('Charges named only by kind.'),
  charges: z
    .array(fact(charge))
    .describe('Who is charged under which provision, and on what theory, where the release says so.'),
  amounts: z.array(fact(amount)).describe('Money that the SEC’s action obtained or seeks.'),
  relief: z.array(fact(z.enum(RELIEF))).describe('Non-monetary relief ordered, agreed or consented to.'),
  sought: z.array(fact(z.enum(SOUGHT))).describe('Relief asked for and not granted.'),
  admission: fact(z.enum(ADMISSIONS)).optional().describe('Whether a settling party admitted anything.'),
  stages: z.array(fact(z.enum(STAGES))).describe('What the release announces.'),
  category: fact(z.enum(CATEGORIES)).optional().describe('The SEC’s own reporting category.'),
  related: z
    .array(fact(z.string().regex(/^(?:(?:pr|lr|ap)-|(?:33|34|35|39|ia|ic)-)[a-z0-9-]+$/)))
    .describe('Other releases that it refers to.'),
  conduct: fact(period).optional().describe('The stated period of the misconduct.'),
  staff: z.array(fact(text)).describe('SEC staff credited at the end.'),
  offices: z.array(fact(text)).describe('SEC offices and units credited.'),
  agencies: z.array(fact(text)).describe('Other authorities thanked or acting in parallel.'),
  cooperation: z.array(fact(z.enum(COOPERATION))).describe('Credit that the SEC says it gave.'),
});
export type Facts = z.infer<typeof facts>;
export type FactKey = keyof Facts;

/** What one value of a field looks like, whether the field holds one or a list. */
export type ValueOf<K extends FactKey> =
  NonNullable<Facts[K]> extends (infer F)[]
    ? F extends { value: infer V }
      ? V
      : never
    : NonNullable<Facts[K]> extends { value: infer V }
      ? V
      : never;

export const FACT_KEYS = Object.keys(facts.shape) as FactKey[];

const isList = (key: FactKey): boolean => facts.shape[key] instanceof z.ZodArray;

/** The fields that hold a list; the others hold one fact or none. */
export const LIST_KEYS: ReadonlySet<FactKey> = new Set(FACT_KEYS.filter(isList));

/** Facts of a release of which nothing is known yet. */
export const noFacts = (): Facts => Object.fromEntries([...LIST_KEYS].map((key) => [key, []])) as unknown as Facts;
