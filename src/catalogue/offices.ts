import { matchesIn } from '../domain/matches.ts';

/** An office or unit of the SEC as releases credit it: `pattern` is read in the text of a credit; the name is given as printed. */
export interface UnitEntry {
  pattern: RegExp;
  examples: readonly string[];
}

/** Regional and district offices, today's and those of before 2007, by the words before “Regional Office”. */
export const REGIONS: readonly string[] = [
  'Atlanta',
  'Boston',
  'Chicago',
  'Denver',
  'Fort Worth',
  'Los Angeles',
  'Miami',
  'New York',
  'Philadelphia',
  'Salt Lake City',
  'Salt Lake',
  'San Francisco',
  'Northeast',
  'Southeast',
  'Midwest',
  'Central',
  'Pacific',
];

/** Units, task forces and offices below the divisions. */
export const UNITS: readonly UnitEntry[] = [
  { pattern: /Market Abuse Unit/g, examples: ['Market Abuse Unit'] },
  { pattern: /Asset Management Unit/g, examples: ['Asset Management Unit'] },
  {
    pattern: /(?:FCPA|Foreign Corrupt Practices(?: Act)?) Unit/g,
    examples: ['FCPA Unit', 'Foreign Corrupt Practices Act Unit'],
  },
  {
    pattern: /(?:Complex Financial Instruments|Structured and New Products) Unit/g,
    examples: ['Complex Financial Instruments Unit', 'Structured and New Products Unit'],
  },
  {
    pattern: /(?:Public Finance Abuse|Municipal Securities (?:and|&) Public Pensions?) Unit/g,
    examples: ['Public Finance Abuse Unit', 'Municipal Securities and Public Pensions Unit'],
  },
  {
    pattern: /(?:Crypto Assets? (?:and|&) Cyber|Cyber (?:and|&) Emerging Technologies|Cyber) Unit/g,
    examples: ['Crypto Assets and Cyber Unit', 'Cyber and Emerging Technologies Unit', 'Cyber Unit'],
  },
  { pattern: /Private Funds Unit/g, examples: ['Private Funds Unit'] },
  { pattern: /(?:SEC['’]?s |Enforcement['’]?s |the )Trial Unit/g, examples: ['Trial Unit'] },
  {
    pattern:
      /(?:Microcap Fraud|Retail Strategy|Broker-Dealer|Financial Reporting and Audit|Financial Fraud|COVID-19|Microcap) Task Force/g,
    examples: [
      'Microcap Fraud Task Force',
      'Retail Strategy Task Force',
      'Broker-Dealer Task Force',
      'Financial Reporting and Audit Task Force',
    ],
  },
  { pattern: /Microcap Fraud (?:Working )?Group/g, examples: ['Microcap Fraud Group'] },
  { pattern: /Financial Reporting and Audit Group/g, examples: ['Financial Reporting and Audit Group'] },
  { pattern: /Analysis and Detection Center/g, examples: ['Analysis and Detection Center'] },
  { pattern: /Home Office/g, examples: ['Home Office'] },
  { pattern: /Broker-Dealer (?:and )?Exchange Office/g, examples: ['Broker-Dealer Exchange Office'] },
  {
    pattern: /(?:IT|Information Technology) Forensics(?: (?:Unit|Group|Lab))?/g,
    examples: ['IT Forensics', 'Information Technology Forensics Group'],
  },
  {
    pattern:
      /Office of (?:the )?(?:Investigative (?:and|&) Market Analytics|Market Intelligence|International Affairs|(?:the )?Whistleblower|Compliance Inspections and Examinations|Risk and Strategy|Distributions|Collections|Litigation Counsel|Economic Analysis|Internet Enforcement|Chief Accountant|General Counsel)/g,
    examples: [
      'Office of Investigative and Market Analytics',
      'Office of Investigative & Market Analytics',
      'Office of Market Intelligence',
      'Office of International Affairs',
    ],
  },
];

/** An office or unit in a text: offsets `[start, end)` of its name, and the name without “Regional Office”. */
export interface OfficeName {
  start: number;
  end: number;
  name: string;
}

const REGION = `(?:${REGIONS.join('|')})`;
/** `New York Regional Office`, `Boston and Chicago offices`, `SEC’s Fort Worth Office`. */
const REGIONAL = new RegExp(
  `\\b(${REGION}(?:(?:,? and |, )(?:the )?${REGION})*)(?: (?:Regional|District|Branch))?(?: [Oo]ffices?\\b)(?! of\\b)`,
  'g',
);
const ONE_REGION = new RegExp(REGION, 'g');
/** What a pattern takes along to be sure, and the name does not hold. */
const LEAD = /^(?:SEC['’]?s |Enforcement['’]?s |the )/;

/** The SEC's offices and units that a text names, in order. */
export function officeNames(text: string): OfficeName[] {
  const found: OfficeName[] = [];
  for (const match of matchesIn(text, REGIONAL)) {
    for (const { 0: name, index } of matchesIn(match[1]!, ONE_REGION)) {
      found.push({ start: match.index + index, end: match.index + index + name.length, name });
    }
  }
  for (const { pattern } of UNITS) {
    for (const { 0: words, index } of matchesIn(text, pattern)) {
      const name = words.replace(LEAD, '');
      found.push({ start: index + words.length - name.length, end: index + words.length, name });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
