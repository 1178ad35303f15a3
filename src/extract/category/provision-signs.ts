import type { Category } from './signs.ts';

/** Provisions that speak for a category when they are charged: the id matches, with the weight of a sign. */
export const PROVISION_SIGNS: readonly { category: Category; weight: number; ids: RegExp }[] = [
  { category: 'fcpa', weight: 8, ids: /^exchange-act\/(?:30a|anti-bribery)/ },
  { category: 'insider-trading', weight: 5, ids: /^exchange-act\/(?:14-e$|rule-14e-3|21a|20a)/ },
  {
    category: 'market-manipulation',
    weight: 5,
    ids: /^exchange-act\/(?:9-a|rule-10b-21)|^securities-act\/17-b|^regulation-m\/10[125]|market-manipulation$|anti-touting$/,
  },
  {
    category: 'issuer-reporting',
    weight: 4,
    ids: /^exchange-act\/(?:13-b-2|13-b-5|rule-13b2)|^sarbanes-oxley-act\/304|internal-controls$|books-and-records$/,
  },
  {
    category: 'issuer-reporting',
    weight: 4,
    ids: /^exchange-act\/(?:13-a$|rule-13a-1$|rule-13a-1[134]|rule-12b-20|14-a$|rule-14a-9)|auditor-independence$|^regulation-fd$/,
  },
  {
    category: 'delinquent-filings',
    weight: 3,
    ids: /^exchange-act\/(?:16-a|13-d|13-g|rule-16a-3|rule-13d-1|rule-13d-2|13-f)|beneficial-ownership$/,
  },
  {
    category: 'investment-adviser',
    weight: 4,
    ids: /^advisers-act\/(?:206|207|204|rule-206|rule-204|203)|^investment-company-act\/(?!7)/,
  },
  {
    category: 'broker-dealer',
    weight: 4,
    ids: /^exchange-act\/(?:15-b|17-a|rule-17a-)|^regulation-best-interest/,
  },
  { category: 'broker-dealer', weight: 2.5, ids: /^exchange-act\/(?:15-c|rule-15)/ },
  // Who sells an offering without a licence is charged so too.
  { category: 'broker-dealer', weight: 2, ids: /^exchange-act\/15-a|broker-dealer-registration$/ },
  { category: 'securities-offering', weight: 4, ids: /^securities-act\/5(?:-|$)|securities-registration$/ },
  { category: 'other', weight: 8, ids: /^exchange-act\/(?:17a-|rule-17ad-)/ },
  { category: 'other', weight: 5, ids: /whistleblower-protection$/ },
  { category: 'public-finance', weight: 6, ids: /^msrb\/|^exchange-act\/15b|municipal/ },
];
