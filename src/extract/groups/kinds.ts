import { groupOf } from '../../catalogue/provisions.ts';
import type { GROUPS } from '../../domain/ids.ts';

export type Group = (typeof GROUPS)[number];

/** The words of releases for each kind of provision, before `provisions` or `requirements`; the first that fits is meant. */
const KINDS: [words: string, groups: Group[]][] = [
  [
    'securities(?:[- ]offering)? and broker(?:[- ]dealer)?[- ]registrations?',
    ['securities-registration', 'broker-dealer-registration'],
  ],
  [
    'broker(?:[- ]dealer)?,? and securities(?:[- ]offering)?[- ]registrations?',
    ['broker-dealer-registration', 'securities-registration'],
  ],
  ['securities(?:[- ]offering)? and investment[- ]company[- ]registrations?', ['securities-registration', 'other']],
  ['general and tender[- ]offer (?:anti[- ]?)?fraud', ['antifraud', 'tender-offer']],
  ['tender[- ]offer(?: (?:anti[- ]?)?fraud)?(?: and disclosure)?', ['tender-offer']],
  ['proxy(?:[- ](?:solicitation|disclosure|statement|anti-?fraud|reporting))*', ['proxy']],
  ['(?:broker[- ]dealer )?anti[- ]?fraud|(?:general |securities |investment advis[eo]r )?fraud', ['antifraud']],
  [
    '(?:securities|(?:securities[- ])?offering|stock)[- ]registrations?|unregistered[- ]offering',
    ['securities-registration'],
  ],
  [
    '(?:broker[- /]?dealers?|brokers?(?: and|/) dealers?|brokers?|dealers?)(?:[- ]dealers?)?[- ]registrations?|unregistered[- ]brokers?(?:[- ]dealers?)?',
    ['broker-dealer-registration'],
  ],
  ['(?:investment )?advis[eo]rs?[- ]registrations?', ['adviser-registration']],
  [
    '(?:beneficial[- ])?(?:stock[- ]|share[- ]|securit(?:y|ies)[- ])?owner(?:ship)?(?:[- ](?:and )?(?:reporting|disclosure))*|insider(?:[- ](?:stock|transactions?))*[- ]reporting',
    ['beneficial-ownership'],
  ],
  [
    '(?:falsification of )?(?:issuer |corporate |broker[- ]dealer )?(?:books?(?:[- ]and[- ]|/)records?(?:[- ]keeping)?|books, records,? and accounts)|(?:corporate |issuer |internal |broker[- ]dealer |transfer[- ]agent )?record[- ]?keeping|book[- ]?keeping|records',
    ['books-and-records'],
  ],
  ['penny[- ]stock(?:[- ](?:disclosure|sales[- ]practices?))?', ['other']],
  [
    '(?:circumvention of )?internal(?:[- ]accounting)?[- ]controls?|accounting[- ]controls?|internal[- ]control[- ]systems?',
    ['internal-controls'],
  ],
  [
    '(?:(?:periodic|corporate|financial|issuer|public[- ]company|company|quarterly|annual|current|SEC|securities|public)[- ])*(?:reporting|filing)|(?:corporate |public |issuer )?disclosure(?! (?:requirements?|rules?|laws))',
    ['reporting'],
  ],
  ['(?:anti[- ]?)bribery|foreign[- ](?:corrupt[- ]practices|payments)', ['anti-bribery']],
  ['(?:market[- ]|stock[- ]|price[- ]|anti[- ]?)?manipulati(?:on|ve)(?:[- ]trading)?', ['market-manipulation']],
  ['(?:anti[- ]?)?touting', ['anti-touting']],
  ['(?:client )?custody(?: and possession)?', ['custody']],
  [
    '(?:Sarbanes[- ]Oxley |officer |CEO |CFO |periodic report |false |false officer )*certifications?',
    ['certification'],
  ],
  ['whistle[- ]?blower(?:[- ]protection)?|anti[- ]?retaliation', ['whistleblower-protection']],
  ['auditor[- ]independence', ['auditor-independence']],
  ['supervisory|supervision|failure[- ]to[- ]supervise', ['supervision']],
  ['compliance(?: program)?', ['compliance']],
  ['registrations?', []],
  [
    'net[- ]capital|customer[- ]protection|investment[- ]company(?:[- ]registration)?|investment[- ]advis[eo]rs?|broker[- ]dealers?|short[- ]s(?:ale|elling|wing)|lying[- ]to[- ](?:the[- ]|an[- ])?(?:auditors?|accountants?)|(?:false[- ]|mis)?(?:statements?|representations?)[- ]to[- ](?:the[- ]|an[- ])?(?:auditors?|accountants?)|credit[- ]extension|false[- ]records?|pay[- ]to[- ]play|transfer[- ]agent|affiliated[- ]transactions?|anti[- ]?theft|transaction[- ]confirmation',
    ['other'],
  ],
];

/** One kind in words, unanchored. */
export const KIND_WORDS = KINDS.map(([words]) => words).join('|');

const READERS = KINDS.map(([words, groups]) => [new RegExp(`^(?:${words})$`, 'i'), groups] as const);

/** What `registration` alone means, by the act. */
const REGISTRATION: Record<string, Group> = {
  'exchange-act': 'broker-dealer-registration',
  'advisers-act': 'adviser-registration',
  'investment-company-act': 'other',
};

/** The groups that a kind's words name, within an act. */
export function groupsOf(words: string, act: string): readonly Group[] {
  const groups = READERS.find(([pattern]) => pattern.test(words))?.[1] ?? [];
  return groups.length > 0 ? groups : [REGISTRATION[act] ?? 'securities-registration'];
}

/** The act in which a kind of provision stands, for kinds that stand in one only. */
const ACT_OF_GROUP: Partial<Record<Group, string>> = {
  'securities-registration': 'securities-act',
  'anti-touting': 'securities-act',
  'broker-dealer-registration': 'exchange-act',
  'internal-controls': 'exchange-act',
  proxy: 'exchange-act',
  'tender-offer': 'exchange-act',
  'beneficial-ownership': 'exchange-act',
  'anti-bribery': 'exchange-act',
  'adviser-registration': 'advisers-act',
  custody: 'advisers-act',
};

/** Whether a kind can be meant of an act, where the words name several kinds and several acts together. */
export const belongs = (group: Group, act: string, acts: readonly string[]): boolean =>
  !acts.includes(ACT_OF_GROUP[group] ?? '') || ACT_OF_GROUP[group] === act;

/** Kinds of registration: `registration` alone may mean any of them. */
export const REGISTRATIONS: readonly Group[] = [
  'securities-registration',
  'broker-dealer-registration',
  'adviser-registration',
];

/** Provisions that belong to more kinds than their own. */
const ALSO: [id: RegExp, groups: Group[]][] = [
  [/^exchange-act\/13(?:-b(?:-[25])?)?$/, ['books-and-records', 'internal-controls']],
  [/^exchange-act\/(?:13-b-5|rule-13b2-[12])/, ['books-and-records', 'internal-controls', 'other']],
  [/^exchange-act\/1[35]$/, ['reporting', 'broker-dealer-registration']],
  [/^exchange-act\/(?:13-d|16|rule-1[36])/, ['reporting', 'beneficial-ownership']],
  [/^exchange-act\/16-c/, ['other']],
  [/^exchange-act\/(?:17|rule-17)/, ['books-and-records', 'reporting', 'other']],
  // Releases now and then print Exchange Act where they mean the Securities Act.
  [/^exchange-act\/17-b$/, ['anti-touting']],
  [/^exchange-act\/15-c|^exchange-act\/rule-15c/, ['antifraud', 'other', 'custody']],
  [/^exchange-act\/(?:15-b|rule-15b)/, ['broker-dealer-registration', 'supervision', 'other']],
  [
    /^(?:exchange-act\/(?:10-b|rule-10b-5)|securities-act\/17(?:-a)?|exchange-act\/9)/,
    ['antifraud', 'market-manipulation'],
  ],
  [/^exchange-act\/14-[de]|^exchange-act\/rule-14[de]/, ['tender-offer', 'antifraud']],
  [/^exchange-act\/(?:14-a|rule-14a)/, ['proxy']],
  [/^securities-act\/5/, ['securities-registration']],
  [/^advisers-act\/(?:203|rule-203)/, ['adviser-registration']],
  [/^advisers-act\/(?:204|rule-204)/, ['books-and-records', 'compliance', 'reporting']],
  [/^advisers-act\/(?:206|rule-206)/, ['antifraud']],
  [/^advisers-act\/206(?:-4)?$/, ['antifraud', 'custody', 'compliance']],
  [/^advisers-act\/207/, ['reporting', 'other']],
  [/^investment-company-act\//, ['other']],
  [/^exchange-act\/12/, ['reporting', 'securities-registration']],
  [/^exchange-act\/(?:15-g|rule-15g|10-a|rule-10a)/, ['other', 'reporting']],
  [/^regulation-s-x/, ['auditor-independence', 'reporting']],
  [/^regulation-(?:m|sho)/, ['market-manipulation', 'other']],
];

const known = new Map<string, ReadonlySet<Group>>();

/** The kinds of charge that a cited provision is the section for. */
export function kindsOf(id: string): ReadonlySet<Group> {
  let kinds = known.get(id);
  if (!kinds) {
    const own = groupOf(id);
    const also = ALSO.filter(([pattern]) => pattern.test(id)).flatMap(([, groups]) => groups);
    kinds = new Set(own ? [own, ...also] : also);
    known.set(id, kinds);
  }
  return kinds;
}
