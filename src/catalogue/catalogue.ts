import { ACTS } from './acts.ts';
import type { ActEntry, GroupEntry, ProvisionEntry, RulebookEntry } from './entry.ts';
import { GROUP_ENTRIES } from './groups.ts';
import { ADVISERS_ACT } from './provisions/advisers-act.ts';
import { ADVISERS_ACT_RULES } from './provisions/advisers-act-rules.ts';
import { EXCHANGE_ACT_ENFORCEMENT } from './provisions/exchange-act-enforcement.ts';
import { EXCHANGE_ACT_INTERMEDIARIES } from './provisions/exchange-act-intermediaries.ts';
import { EXCHANGE_ACT_ISSUERS } from './provisions/exchange-act-issuers.ts';
import { EXCHANGE_ACT_RULES_FRAUD } from './provisions/exchange-act-rules-fraud.ts';
import { EXCHANGE_ACT_RULES_INTERMEDIARIES } from './provisions/exchange-act-rules-intermediaries.ts';
import { EXCHANGE_ACT_RULES_ISSUERS } from './provisions/exchange-act-rules-issuers.ts';
import { EXCHANGE_ACT_RULES_OWNERS } from './provisions/exchange-act-rules-owners.ts';
import { EXCHANGE_ACT_RULES_RECORDS } from './provisions/exchange-act-rules-records.ts';
import { EXCHANGE_ACT_TRADING } from './provisions/exchange-act-trading.ts';
import { INVESTMENT_COMPANY_ACT } from './provisions/investment-company-act.ts';
import { INVESTMENT_COMPANY_ACT_RULES } from './provisions/investment-company-act-rules.ts';
import { OTHER_ACTS } from './provisions/other-acts.ts';
import { REGULATIONS_ISSUERS } from './provisions/regulations-issuers.ts';
import { REGULATIONS_MARKETS } from './provisions/regulations-markets.ts';
import { SECURITIES_ACT } from './provisions/securities-act.ts';
import { SECURITIES_ACT_RULES } from './provisions/securities-act-rules.ts';
import { SELF_REGULATORY_RULES } from './provisions/self-regulatory-rules.ts';
import { RULEBOOKS } from './rulebooks.ts';

/** Every provision that has an entry, unsorted. */
export const PROVISIONS: readonly ProvisionEntry[] = [
  ...SECURITIES_ACT,
  ...SECURITIES_ACT_RULES,
  ...EXCHANGE_ACT_TRADING,
  ...EXCHANGE_ACT_ISSUERS,
  ...EXCHANGE_ACT_INTERMEDIARIES,
  ...EXCHANGE_ACT_ENFORCEMENT,
  ...EXCHANGE_ACT_RULES_FRAUD,
  ...EXCHANGE_ACT_RULES_ISSUERS,
  ...EXCHANGE_ACT_RULES_OWNERS,
  ...EXCHANGE_ACT_RULES_INTERMEDIARIES,
  ...EXCHANGE_ACT_RULES_RECORDS,
  ...ADVISERS_ACT,
  ...ADVISERS_ACT_RULES,
  ...INVESTMENT_COMPANY_ACT,
  ...INVESTMENT_COMPANY_ACT_RULES,
  ...OTHER_ACTS,
  ...REGULATIONS_ISSUERS,
  ...REGULATIONS_MARKETS,
  ...SELF_REGULATORY_RULES,
];

const byId = <T extends { id: string }>(entries: readonly T[]) => new Map(entries.map((entry) => [entry.id, entry]));

const provisions = byId(PROVISIONS);
const acts = byId(ACTS);
const rulebooks = byId(RULEBOOKS);
const groups = byId<GroupEntry>(GROUP_ENTRIES);

/** The entry of a provision id. */
export const lookup = (id: string): ProvisionEntry | undefined => provisions.get(id);

/** The entry of an act id: `exchange-act`. */
export const lookupAct = (id: string): ActEntry | undefined => acts.get(id);

/** The entry of a self-regulatory organization's id: `msrb`. */
export const lookupRulebook = (id: string): RulebookEntry | undefined => rulebooks.get(id);

/** The entry of a kind of provision: `antifraud`. */
export const lookupGroup = (id: string): GroupEntry | undefined => groups.get(id);
