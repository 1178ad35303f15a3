/**
 * Legal forms that end the name of an organization, as words without their stops: `Inc.` is `inc`, `L.L.C.` is `llc`. Each has an
 * example, so that none is listed that nobody bears.
 */
export const LEGAL_FORMS: Readonly<Record<string, string>> = {
  inc: 'Larkspur Ridge Holdings, Inc.',
  incorporated: 'Larkspur Ridge Incorporated',
  corp: 'Harrow Escrow Corp.',
  corporation: 'Harrow Escrow Corporation',
  co: 'Quill & Vane Co.',
  company: 'Quill Book Company',
  cos: 'Harrow Cos.',
  companies: 'Harrow Companies',
  ltd: 'Charles Point Landing, Ltd.',
  limited: 'Northcote Limited',
  ltda: 'Larkspur do Brasil Ltda.',
  llc: 'Harrow Wireless, L.L.C.',
  lc: 'Harrow Ranch, L.C.',
  llp: 'Vane & Quill LLP',
  lllp: 'Harrow Family LLLP',
  lp: 'Northcote Partners, L.P.',
  pllc: 'Vane Law PLLC',
  plc: 'Larkspur plc',
  pc: 'Vane & Associates, P.C.',
  pa: 'Vane Legal, P.A.',
  na: 'Harrow Bank, N.A.',
  fsb: 'Harrow Savings, FSB',
  sa: 'Larkspur S.A.',
  sab: 'Larkspur S.A.B.',
  sas: 'Larkspur SAS',
  sarl: 'Larkspur S.a.r.l.',
  srl: 'Larkspur S.r.l.',
  spa: 'Larkspur S.p.A.',
  ag: 'Northcote AG',
  gmbh: 'Northcote GmbH',
  kg: 'Northcote KG',
  nv: 'Northcote International N.V.',
  bv: 'Northcote B.V.',
  ab: 'Northcote AB',
  asa: 'Northcote ASA',
  oyj: 'Northcote Oyj',
  kk: 'Northcote K.K.',
  pte: 'Larkspur Pte',
  pty: 'Larkspur Pty',
  bhd: 'Larkspur Bhd',
  sdn: 'Larkspur Sdn',
  ulc: 'Larkspur ULC',
  pjsc: 'Larkspur PJSC',
  jsc: 'Larkspur JSC',
  lda: 'Larkspur Lda',
  bt: 'Larkspur Income Fund II, BT',
  bsc: 'Larkspur B.S.C.',
};

/**
 * Words that only organizations bear in their names, in lower case. A name that holds one is no person's, and one that consists of
 * them alone goes on from what stands before it: `Quill Consulting` and `Financial Services, LLP` are one firm.
 */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  (
    'accounting acquisition acquisitions advertising adviser advisers advisor advisors advisory agency airlines airways alliance ' +
    'apparel asset assets associates association auditing authority automotive aviation bancorp bancshares bank bankers banking ' +
    'bankshares biomedical biopharma biopharmaceuticals biosciences biotech biotechnologies biotechnology bonds brands ' +
    'broadcasting brokerage brokers builders business cable capital care cellular center centers chemical chemicals church ' +
    'clearing clinic club coalition coin college commerce commodities commodity communication communications company computer ' +
    'computers conglomerate construction consultancy consultants consulting consortium contractors cooperative council credit ' +
    'crypto currency custody data dealers design developers development developments diagnostics digital directors distribution ' +
    'distributors diversified drilling economic education electric electronic electronics emporium energy engineering enterprise ' +
    'enterprises entertainment environmental equipment equities equity escrow estates exchange exploration exports express ' +
    'fellowship federal fiduciary film films finance financial firm foods forex foundation franchise fund funding funds futures ' +
    'gaming gas global gold group growth health healthcare hedge holding holdings homes hospital hospitality hotel hotels ' +
    'imaging imports income industrial industries industry info information innovation innovations institute institutional ' +
    'insurance interactive international internet invest investing investment investments investors janitorial laboratories labs ' +
    'leasing legal lending licensing life liquidators logistics manufacturing marine market marketing markets materials media ' +
    'medical medicine memorial merchandising merchants metals micro minerals mines mining ministries mobile money mortgage ' +
    'mortgages motors municipal mutual national natural network networks offshore oil online operating operations options outreach ' +
    'packaging participations partners partnership partnerships pension petroleum pharma pharmaceutical pharmaceuticals pharmacy ' +
    'pictures pipeline plan planners planning plastics portfolio portfolios power precision production productions products ' +
    'professional program programs project projects promotions properties property publications publishing racing radio railroad ' +
    'railway real realty recovery recycling redevelopment refining reinsurance rental rentals research reserve resort resorts ' +
    'resources restaurant restaurants retail retirement royalties royalty satellite savings school schools sciences scientific ' +
    'securities security semiconductor semiconductors service services shipping society software solar solutions sources ' +
    'specialty sports staffing stock storage store stores strategic strategies studio studios subsidiary suppliers supply syndicate ' +
    'synergy system systems tech technical technologies technology telecom telecommunications telephone television textile textiles ' +
    'therapeutics tobacco tours trade traders trading training transfer transit transport transportation travel treasury trust ' +
    'trusts union university utilities utility vacations vehicle venture ventures video wealth web wellness wholesale wireless ' +
    'worldwide'
  ).split(' '),
);

/** Words with which the names of public bodies open, before `of`: `City of Harrow`. */
export const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  'city town county state village commonwealth borough parish port university bank board estate district archdiocese republic'.split(
    ' ',
  ),
);

/** A word as it is looked up in the catalogue: small letters and digits, without stops, accents kept. */
export const plainWord = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a word is a legal form: `Inc.`, `L.L.C.`. A small word is none, save `plc`. */
export const isLegalForm = (word: string): boolean =>
  Object.hasOwn(LEGAL_FORMS, plainWord(word)) && (/\p{Lu}/u.test(word) || plainWord(word) === 'plc');
