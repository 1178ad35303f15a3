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
  // A slip for `LLC`.
  lcc: 'Larkspur Consulting, LCC',
  plc: 'Larkspur plc',
  pc: 'Vane & Associates, P.C.',
  pa: 'Vane Legal, P.A.',
  cpas: 'Vane & Quill, CPAs',
  na: 'Harrow Bank, N.A.',
  fsb: 'Harrow Savings, FSB',
  sa: 'Larkspur S.A.',
  sab: 'Larkspur S.A.B.',
  sapi: 'Larkspur S.A.P.I.',
  sas: 'Larkspur SAS',
  sarl: 'Larkspur S.a.r.l.',
  srl: 'Larkspur S.r.l.',
  spa: 'Larkspur S.p.A.',
  sro: 'Larkspur S.R.O.',
  avv: 'Northcote A.V.V.',
  ag: 'Northcote AG',
  aktiengesellschaft: 'Northcote Aktiengesellschaft',
  gmbh: 'Northcote GmbH',
  kg: 'Northcote KG',
  nv: 'Northcote International N.V.',
  bv: 'Northcote B.V.',
  ab: 'Northcote AB',
  asa: 'Northcote ASA',
  as: 'Northcote A/S',
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
  jv: 'Larkspur Prospect, J.V.',
};

/**
 * Words that only organizations bear in their names, in lower case. A name that holds one is no person's, and one that consists of
 * them alone goes on from what stands before it: `Quill Consulting` and `Financial Services, LLP` are one firm.
 */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  (
    'accounting acquisition acquisitions advanced advertising adviser advisers advisor advisors advisory agency airlines ' +
    'airways alliance america american anstalt apparel asset assets associates association atlantic audit auditing authority ' +
    'automation automotive aviation banc banco bancorp bancshares bank bankers banking bankshares banque biomedical biopharma ' +
    'biopharmaceuticals biosciences biotech biotechnologies biotechnology bonds bottling brands brewing broadcasting brokerage ' +
    'brokers bros brothers builders building bulletin business cable cannabis cantonale capital care cellular center centers ' +
    'chartered chemical chemicals church clearing clinic club coalition coffee coin college commerce committee commodities ' +
    'commodity communication communications community company computer computers conglomerate consortium construction ' +
    'consultancy consultants consulting consumer continental contractors cooperative cooperatives corporate council credit ' +
    'crypto currency custody customer dao data dealers delivery design developers development developments diagnostics digital ' +
    'directors distribution distributors diversified drilling dynamics eastern economic education electric electronic ' +
    'electronics emporium energy engineering enterprise enterprises entertainment environmental equipment equities equity ethanol ' +
    'escrow establishment estates exchange exploration exporting exports express farm farming farms federal fellowship fidelity ' +
    'fiduciary film films finance financial firm fitness foods forest forex foundation franchise fund funding funds futures fze ' +
    'gallery gaming gas gayrimenkul gems global gold graphics group growth guaranty hardware health healthcare hedge hemp ' +
    'holding holdings homes hospital hospitality hotel hotels imaging import importing imports income industrial industries ' +
    'industry info information infrastructure innovation innovations institute institutional insurance integrated interactive interests ' +
    'international internet interstate invest investing investment investments investors issuers janitorial jewelers kingdom ' +
    'laboratories labs lands learning leasing legal leisure lending licensing life limousine liquidators logistics magazine ' +
    'maintenance management manufacturing marine market marketing markets materials media medical medicine memorial mentors ' +
    'merchandising merchants metals micro minerals miners mines mining ministries mobile money monitoring mortgage mortgages ' +
    'motel motors movies municipal museum music mutual mutuals national natural network networks news newspaper northeast ' +
    'northern northwest nurseries nutrition offshore oil online operating operations optical options organics orthopedics ' +
    'outdoor outreach overseas pacific packaging participations partners partnership partnerships payment payments pension ' +
    'personnel petroleum pharma pharmaceutical pharmaceuticals pharmacy pictures pipe pipeline placements plan planners ' +
    'planning plastics platinum plaza plus polymers pools portfolio portfolios power precision production productions products ' +
    'professional program programs project projects promotions properties prop property providers publications publishing purchasers ' +
    'racing radio railroad railway ranch real realtors realty records recovery recycling redevelopment refining reinsurance rental ' +
    'rentals republic research reserve resort resorts resources restaurant restaurants retail retirement royalties royalty ' +
    'rubber sales sanitation satellite savings school schools sciences scientific securities security semiconductor ' +
    'semiconductors seminar seminars service services shipping shops skin society software solar solutions sources southeast ' +
    'southern southwest specialty sports staffing steel stiftung stock storage store stores strategic strategies strategy ' +
    'studio studios subsidiary supermarkets suppliers supply surgical syndicate synergy system systems taxi teams tech ' +
    'technical technologies technology techs telecom telecommunications telemarketing telephone television textile textiles ' +
    'therapeutics timber tire tobacco tours tower toys trade traders trading trail trails training transfer transit transport ' +
    'transportation travel treasury trucking trust trusts turbine underwriters union unisex united unlimited university uranium usa ' +
    'utilities utility vacations vehicle venture ventures video vineyards virtual vision waste water wealth web wellness ' +
    'western wholesale wines wireless works worldwide yachts zinc'
  ).split(' '),
);

/** Words with which the names of public bodies open, before `of`: `City of Harrow`. */
export const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  'city town county state village commonwealth borough parish port university bank board estate district archdiocese republic'.split(
    ' ',
  ),
);

/** Whether a word consists of `a` to `z` and digits: by their codes, as this is asked of every word and a pattern takes longer. */
function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code > 122 || (code < 97 && (code > 57 || code < 48))) return false;
  }
  return true;
}

/** A word as it is looked up in the catalogue: small letters and digits, without stops, accents kept. */
export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  return isPlain(lower) ? lower : lower.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The longest legal form, with stops between its letters: `Aktiengesellschaft`. */
const LONGEST = 18;
const CAPITAL = /\p{Lu}/u;

const FORMS: ReadonlySet<string> = new Set(Object.keys(LEGAL_FORMS));
/** The letters that legal forms begin with. */
const OPENINGS = new Set([...FORMS].flatMap((form) => [form[0]!, form[0]!.toUpperCase()]));

/** Whether a word is a legal form: `Inc.`, `L.L.C.`. A small word is none, save `plc`. */
export function isLegalForm(word: string): boolean {
  if (word.length > LONGEST || !OPENINGS.has(word[0]!)) return false;
  const plain = plainWord(word);
  return FORMS.has(plain) && (plain === 'plc' || CAPITAL.test(word));
}

/** Legal forms that open names: `AB Larkspur`; `A.B.` are somebody’s initials too. */
const OPENS = /^(?:A\.?B|PT|OOO|OAO|ZAO)$/;
export const isOpeningForm = (word: string): boolean => OPENS.test(word);

/** `de C.V.` behind `S.A.` */
export const isVariableCapital = (de: string | undefined, cv: string | undefined): boolean =>
  de === 'de' && cv !== undefined && plainWord(cv) === 'cv';

/** Whether the word at a place of a name belongs to its legal form: a legal form itself, or one of `de C.V.` behind one. */
export const isOfLegalForm = (words: readonly string[], at: number): boolean =>
  isLegalForm(words[at]!) || isVariableCapital(words[at], words[at + 1]) || isVariableCapital(words[at - 1], words[at]);
