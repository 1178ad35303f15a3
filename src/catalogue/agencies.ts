import { matchesIn } from '../domain/matches.ts';

/**
 * Authorities that bring cases of their own beside the SEC's, as releases print them. `acts` says in which sentence a mention
 * counts: a prosecutor wherever a criminal case is spoken of, a regulator only where it is said to act.
 */
export interface AgencyPattern {
  pattern: RegExp;
  acts: 'prosecutor' | 'regulator';
  /** A text each, and the name read in it. */
  examples: readonly (readonly [text: string, name: string])[];
}

const STATE =
  '(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)';
/** `Southern District of New York`, `District of Columbia`, `Districts of Colorado`. */
const DISTRICT = `(?:(?:Northern|Southern|Eastern|Western|Middle|Central)\\s)?Districts?\\sof\\s(?:${STATE}|Columbia)`;
const US = '(?:U\\.?\\s?S\\.?|United\\sStates)';
const OFFICE = "Attorney(?:s|['’]s|s['’]|\\ss(?=\\s[Oo]ffice))?(?:\\s[Oo]ffices?)?";
/** `Fraud Section of the Criminal Division of the `, `Criminal Division - Fraud Section`. */
const PART = '(?:[A-Z][a-z]+(?:\\s(?:and\\s)?[A-Z][a-z]+){0,3}\\s)(?:Section|Division|Unit|Task\\sForce)';

export const AGENCIES: readonly AgencyPattern[] = [
  {
    pattern: new RegExp(
      `(?:${PART}\\sof\\sthe\\s|Office\\sof\\s(?:the\\s)?)?${US}\\s${OFFICE}(?:\\s\\([^()]{2,20}\\))?(?:\\s(?:for|of|in)|,)\\s(?:the\\s)?${DISTRICT}(?:\\sand\\s(?:the\\s)?${DISTRICT})?`,
      'g',
    ),
    acts: 'prosecutor',
    examples: [
      [
        'the U.S. Attorney’s Office for the District of New Jersey announced',
        'U.S. Attorney’s Office for the District of New Jersey',
      ],
      [
        'prosecuted by the U.S. Attorneys office for the District of Utah',
        'U.S. Attorneys office for the District of Utah',
      ],
      [
        'the Civil Division of the U.S. Attorney’s Office for the District of Utah',
        'Civil Division of the U.S. Attorney’s Office for the District of Utah',
      ],
      ['the U.S. Attorney s Office for the District of Utah', 'U.S. Attorney s Office for the District of Utah'],
      ['the U.S. Attorneys Office (USAO) for the District of Utah', 'U.S. Attorneys Office for the District of Utah'],
      [
        'the Office of the United States Attorney for the District of Maine',
        'Office of the United States Attorney for the District of Maine',
      ],
      ['the United States Attorney, District of Maine', 'United States Attorney, District of Maine'],
      [
        'the United States Attorneys Office for the Southern District of New York',
        'United States Attorneys Office for the Southern District of New York',
      ],
      [
        'the United States Attorney for the Southern District of Florida',
        'United States Attorney for the Southern District of Florida',
      ],
    ],
  },
  {
    pattern: new RegExp(`(?:${STATE}|Manhattan|Brooklyn|Boston|Los Angeles|Chicago)\\s${US}\\s${OFFICE}`, 'g'),
    acts: 'prosecutor',
    examples: [['prosecuted by the Massachusetts U.S. Attorneys Office', 'Massachusetts U.S. Attorneys Office']],
  },
  {
    pattern: new RegExp(
      `${US}\\s${OFFICE.replace('(?:\\s[Oo]ffices?)?', '\\s[Oo]ffice')}(?!\\s(?:for|of|in)\\s(?:the\\s)?(?:Northern|Southern|Eastern|Western|Middle|Central|District))(?:\\sin\\s[A-Z][a-z]+(?:\\s[A-Z][a-z]+)?(?:,\\s${STATE})?)?`,
      'g',
    ),
    acts: 'prosecutor',
    examples: [
      ['the U.S. Attorney’s Office filed criminal charges', 'U.S. Attorney’s Office'],
      ['the U.S. Attorney’s Office in Portland, Oregon filed', 'U.S. Attorney’s Office in Portland, Oregon'],
      ['the U.S. Attorneys Office in Maine filed', 'U.S. Attorneys Office in Maine'],
    ],
  },
  {
    pattern: new RegExp(
      `(?:Office\\sof\\s(?:the\\s)?)?(?<!Assistant\\s|former\\s)${US}\\sAttorney\\sin\\s[A-Z][a-z]+(?:\\s[A-Z][a-z]+)?(?:,\\s${STATE})?|Office\\sof\\s(?:the\\s)?${US}\\sAttorney(?=\\s[a-z])|(?<!Assistant\\s|former\\s)${US}\\sAttorney(?=['’]s\\sannouncement|\\s(?:(?:has|had|also|today)\\s){0,2}(?:filed|announced|brought|charged|obtained|unsealed)\\b)`,
      'g',
    ),
    acts: 'prosecutor',
    examples: [
      ['the U.S. Attorney in Los Angeles filed', 'U.S. Attorney in Los Angeles'],
      [
        'prosecuted by the Office of the United States Attorney in Vermont',
        'Office of the United States Attorney in Vermont',
      ],
      ['the Office of the United States Attorney indicted', 'Office of the United States Attorney'],
      ['the U.S. Attorney announced the indictments', 'U.S. Attorney'],
    ],
  },
  {
    pattern: new RegExp(
      `(?<!\\b(?!States |The |[A-Z][a-z]+ing )[A-Z][a-z]+ )(?:${PART}\\s(?:of|at)\\s(?:the\\s)?){0,2}(?:${US}\\s)?(?:Department\\sof\\sJustice|Justice\\sDepartment|DOJ)(?:,?(?:['’]?s)?(?:\\s-)?,?\\s?${PART}(?:(?:['’]s?|\\s?-|,)?\\s?${PART})?)?`,
      'g',
    ),
    acts: 'prosecutor',
    examples: [
      ['the U.S. Department of Justice filed', 'U.S. Department of Justice'],
      ['the Fraud Section of the Department of Justice', 'Fraud Section of the Department of Justice'],
      [
        'the Larkspur Bank Fraud Task Force of the Department of Justice',
        'Larkspur Bank Fraud Task Force of the Department of Justice',
      ],
      [
        'the Department of Justice Criminal Division’s Fraud Section',
        'Department of Justice Criminal Division’s Fraud Section',
      ],
      ['the U.S. Department of Justice’s Fraud Section', 'U.S. Department of Justice’s Fraud Section'],
      ['the Justice Department today', 'Justice Department'],
    ],
  },
  {
    pattern:
      /(?:[A-Z][a-z]+(?:-[A-Z][a-z]+)?\s){1,3}(?:County\s)?(?:\([A-Z][a-z]+\)\s)?District\sAttorney(?:['’]?s)?(?:\sOffice)?|District\sAttorney(?:['’]?s)?(?:\sOffice)?\s(?:for|of)\s(?:the\s)?(?:County\sof\s)?(?:[A-Z0-9][\w-]*\s?){1,4}(?:,\s[A-Z][a-z]+)?/g,
    acts: 'prosecutor',
    examples: [
      ['the Manhattan District Attorney’s Office charged', 'Manhattan District Attorney’s Office'],
      ['the New York County District Attorney indicted', 'New York County District Attorney'],
      ['the District Attorney of Lark County', 'District Attorney of Lark County'],
    ],
  },
  {
    pattern: new RegExp(
      `(?:(?:${STATE})\\s)?Office\\sof\\sthe\\s(?:(?:${STATE})\\s(?:State\\s)?)?Attorney\\sGeneral(?:\\s(?:of|for)\\s(?:the\\s)?(?:(?:State|Commonwealth)\\sof\\s)?(?:${STATE}))?(?:\\sDivision\\sof\\s[A-Z][a-z]+\\s[A-Z][a-z]+)?|(?:${STATE})\\s(?:State\\s)?Attorney\\sGeneral(?:['’]?s)?(?:\\sOffice)?|Attorney\\sGeneral\\s(?:of|for)\\s(?:the\\s)?(?:(?:State|Commonwealth)\\sof\\s)?(?:${STATE})`,
      'g',
    ),
    acts: 'prosecutor',
    examples: [
      ['the New York Attorney General’s Office filed', 'New York Attorney General’s Office'],
      [
        'the Office of the Attorney General of the State of Ohio',
        'Office of the Attorney General of the State of Ohio',
      ],
      [
        'the New Jersey Office of the Attorney General Division of Criminal Justice',
        'New Jersey Office of the Attorney General Division of Criminal Justice',
      ],
    ],
  },
  {
    pattern: new RegExp(`(?:${US}\\s)?Commodit(?:y|ies)\\sFutures\\sTrading\\sCommission|\\bCFTC\\b`, 'g'),
    acts: 'regulator',
    examples: [['the Commodity Futures Trading Commission filed', 'Commodity Futures Trading Commission']],
  },
  {
    pattern:
      /Board\sof\sGovernors\sof\sthe\sFederal\sReserve(?:\sSystem)?|Federal\sReserve\sBoard|Office\sof\sthe\sComptroller\sof\sthe\sCurrency|Federal\sDeposit\sInsurance\sCo(?:rporation|mpany)/g,
    acts: 'regulator',
    examples: [
      [
        'the Board of Governors of the Federal Reserve System fined',
        'Board of Governors of the Federal Reserve System',
      ],
      ['the Office of the Comptroller of the Currency entered', 'Office of the Comptroller of the Currency'],
    ],
  },
  {
    pattern:
      /(?:[A-Z][a-z]+\s(?:Field\s)?(?:Office|Division)\sof\sthe\s)?(?:Federal\sBureau\sof\sInvestigation|\bFBI\b)|(?:U\.?S\.?\s|United\sStates\s)?Postal\sInspection\sService/g,
    acts: 'regulator',
    examples: [
      ['the FBI arrested Northcote', 'FBI'],
      [
        'the Larkspur Division of the Federal Bureau of Investigation',
        'Larkspur Division of the Federal Bureau of Investigation',
      ],
      ['agents of the U.S. Postal Inspection Service arrested him', 'U.S. Postal Inspection Service'],
    ],
  },
  {
    pattern:
      /Financial\sIndustry\sRegulatory\sAuthority|\bFINRA\b|(?:(?:United\sKingdom|U\.?K\.?)(?:['’]?s)?\s)?Financial\s(?:Services|Conduct)\sAuthority/g,
    acts: 'regulator',
    examples: [['FINRA today announced', 'FINRA']],
  },
  {
    pattern:
      /(?:[A-Z][a-z]+\s){1,2}Securities\s(?:Commission(?:er)?|Division|Board|Department|Bureau)\b|(?:[A-Z][a-z]+\s){1,2}(?:Bureau|Division)\sof\sSecurities/g,
    acts: 'regulator',
    examples: [['the Ontario Securities Commission brought', 'Ontario Securities Commission']],
  },
];

/** An authority in a text: offsets `[start, end)`, the words as printed. */
export interface AgencyName {
  start: number;
  end: number;
  name: string;
  acts: AgencyPattern['acts'];
}

/** Words that a sentence begins with, taken along by a pattern that reads capitalised words. */
const FIRST_WORD = /^(?:The|In|And|A|An|This|By|Both|Also)\s/;

/** `(USAO)`: a short form in brackets is no part of the name. */
const SHORT_FORM = / ?\([^()]*\)/g;

/** The authorities of the catalogue that a text names, in order. */
export function agencyNames(text: string): AgencyName[] {
  const found: AgencyName[] = [];
  for (const { pattern, acts } of AGENCIES) {
    for (const { 0: words, index } of matchesIn(text, pattern)) {
      const printed = words.replace(FIRST_WORD, '').trimEnd();
      const end = index + words.trimEnd().length;
      const start = end - printed.length;
      const name = printed.replace(SHORT_FORM, '');
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end, name, acts });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
