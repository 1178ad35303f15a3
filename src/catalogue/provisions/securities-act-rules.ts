import type { ProvisionEntry } from '../entry.ts';

/** Rules under the Securities Act that are cited by number, without a regulation. */
export const SECURITIES_ACT_RULES: readonly ProvisionEntry[] = [
  {
    id: 'securities-act/rule-134',
    name: 'Communications not deemed a prospectus',
    cfr: '17 C.F.R. § 230.134',
    examples: ['Securities Act Rule 134'],
  },
  {
    id: 'securities-act/rule-144',
    name: 'Persons deemed not to be engaged in a distribution and therefore not underwriters',
    common: 'resale of restricted securities',
    cfr: '17 C.F.R. § 230.144',
    group: 'securities-registration',
    examples: ['Rule 144 under the Securities Act', 'Securities Act Rule 144'],
  },
  {
    id: 'securities-act/rule-144-k',
    name: 'Former holding period for persons who are not affiliates',
    removed: 2008,
    examples: ['Rule 144(k) under the Securities Act'],
  },
  {
    id: 'securities-act/rule-144a',
    name: 'Private resales of securities to institutions',
    cfr: '17 C.F.R. § 230.144A',
    group: 'securities-registration',
    examples: ['Rule 144A under the Securities Act'],
  },
  {
    id: 'securities-act/rule-147',
    name: 'Intrastate offers and sales',
    cfr: '17 C.F.R. § 230.147',
    group: 'securities-registration',
    examples: ['Rule 147 under the Securities Act'],
  },
  {
    id: 'securities-act/rule-159',
    name: 'Information available to purchaser at time of contract of sale',
    cfr: '17 C.F.R. § 230.159',
    examples: ['Securities Act Rule 159'],
  },
  {
    id: 'securities-act/rule-401',
    name: 'Requirements as to proper form',
    cfr: '17 C.F.R. § 230.401',
    examples: ['Rule 401 under the Securities Act'],
  },
  {
    id: 'securities-act/rule-405',
    name: 'Definitions of terms',
    cfr: '17 C.F.R. § 230.405',
    examples: ['Rule 405 under the Securities Act'],
  },
  {
    id: 'securities-act/rule-408',
    name: 'Additional information',
    cfr: '17 C.F.R. § 230.408',
    group: 'reporting',
    examples: ['Rule 408 under the Securities Act'],
  },
  {
    id: 'securities-act/rule-415',
    name: 'Delayed or continuous offering and sale of securities',
    cfr: '17 C.F.R. § 230.415',
    group: 'securities-registration',
    examples: ['Rule 415 under the Securities Act'],
  },
  {
    id: 'securities-act/rule-419',
    name: 'Offerings by blank check companies',
    cfr: '17 C.F.R. § 230.419',
    group: 'securities-registration',
    examples: ['Rule 419 under the Securities Act'],
  },
  {
    id: 'securities-act/rule-424',
    name: 'Filing of prospectuses, number of copies',
    cfr: '17 C.F.R. § 230.424',
    examples: ['Rule 424 under the Securities Act'],
  },
  {
    id: 'securities-act/rule-482',
    name: 'Advertising by an investment company as satisfying requirements of section 10',
    cfr: '17 C.F.R. § 230.482',
    examples: ['Rule 482 under the Securities Act'],
  },
  {
    id: 'securities-act/rule-701',
    name: 'Exemption for offers and sales of securities pursuant to certain compensatory benefit plans and contracts relating to compensation',
    common: 'employee stock options',
    cfr: '17 C.F.R. § 230.701',
    group: 'securities-registration',
    examples: ['Rule 701 under the Securities Act'],
  },
];
