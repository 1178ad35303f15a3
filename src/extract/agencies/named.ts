import { spanOf } from '../../domain/evidence.ts';
import { matchesIn } from '../../domain/matches.ts';
import { type Document, derived } from '../document.ts';
import { rule } from '../rule.ts';
import { creditsOf } from '../text/credits.ts';
import { isProse, isTitle } from '../text/head.ts';
import { sentencesByBlock } from '../text/sentences.ts';
import { listedAgencies } from './items.ts';
import { parallelAgencies } from './parallel.ts';
import { agencyKeys, isFuller, isKnown, isShortFor } from './same.ts';
import { thanksLists } from './thanks.ts';

interface Mention {
  place: number;
  start: number;
  end: number;
  name: string;
  /** `DOJ`: what the bracket behind the name calls it from then on. */
  short?: string | undefined;
}

/** The bracket behind a name, or the last one in its words. */
const SHORT = /^.*\((?:the )?["“]?([A-Z]{2,8})["”]?\)/s;
const shortOf = (text: string, start: number, end: number): string | undefined =>
  SHORT.exec(text.slice(start, end) + (/^ \([^()]{2,14}\)/.exec(text.slice(end, end + 16))?.[0] ?? ''))?.[1];

const THANKS_HINT =
  /thank|appreciat|acknowledg|recogni|gratitude|grateful|assist|cooperat|commend|coordinat|conjunction|collaborat|contemporaneous|announced|worked|(?:investigated|prosecuted) by/i;
const CASE_HINT =
  /Attorney|Justice|DOJ|CFTC|Commodity|FINRA|Financial (?:Industry|Services|Conduct)|FBI|Postal Inspection|Federal (?:Reserve|Deposit|Bureau)|Comptroller|Securities (?:Commission|Division|Board|Department|Bureau)|of Securities/;
/** The Commission itself, which its own lists may name. */
const SELF =
  /^(?:(?:SEC['’]?s )?(?:Corporation Finance Division|Division of (?:Corporation Finance|Investment Management|Trading and Markets|Market Regulation|Economic and Risk Analysis|Examinations))|(?:U\.?S\.? |United States )?(?:SEC|Securities (?:and|&) Exchange Commission|Division of Enforcement|Enforcement Division))(?:['’]?s)?\b(?! of)|\bthe (?:SEC|Commission)(?:['’]?s)?\b(?! (?:of|for))|^Commission(?:['’]?s)?\b(?! (?:of|des?)\b)/;

/** `Texas State Securities Board (TSSB)`: what a short form in brackets stands for. */
const DEFINITION = /(?:(?:\p{Lu}[\p{L}.’'-]*|of|the|for|and|&) )+\((?:the )?["“]?([A-Z]{3,6})["”]?\)/gu;

function readDefinitions({ blocks }: Document): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>();
  for (const [index, { text }] of blocks.entries())
    for (const { 0: words, 1: short, index: start } of matchesIn(text, DEFINITION)) {
      const agency = listedAgencies(text, start, start + words.lastIndexOf('(') - 1).at(-1);
      if (agency && !found.has(short!) && isShortFor(short!, agency.name))
        found.set(short!, { ...agency, place: index + 1 });
    }
  return found;
}

/** The names of authorities behind which a short form stands, by that form, with their places; read once a document. */
const definitions = (doc: Document): ReadonlyMap<string, Mention> => derived(doc, readDefinitions);

/** Words of a sentence that names authorities, though it reads like a credit to the staff. */
const NO_CREDIT =
  /\b(?:acknowledges|assisted the (?:SEC|Commission)|provided assistance to|parallel investigations?|criminal prosecution|with assistance from the)\b/;

function mentions(doc: Document): Mention[] {
  const credits = new Set(creditsOf(doc).map(({ place, start }) => `${place}:${start}`));
  return sentencesByBlock(doc).flatMap((sentences, index) => {
    const block = doc.blocks[index]!;
    if (!(isProse(block) || isTitle(block) || block.role === 'footnote')) return [];
    if (!THANKS_HINT.test(block.text) && !CASE_HINT.test(block.text)) return [];
    return sentences.flatMap((sentence) => {
      if (credits.has(`${index + 1}:${sentence.start}`) && !NO_CREDIT.test(sentence.text)) return [];
      const thanked = thanksLists(sentence.text)
        .flatMap(({ start, end }) => listedAgencies(sentence.text, start, end))
        .filter(({ name }) => !SELF.test(name));
      const parallel = CASE_HINT.test(sentence.text)
        ? parallelAgencies(sentence.text).filter(
            ({ start, end }) => !thanked.some((one) => start < one.end && one.start < end),
          )
        : [];
      return [...thanked, ...parallel]
        .sort((a, b) => a.start - b.start)
        .map(({ start, end, name }) => ({
          place: index + 1,
          start: sentence.start + start,
          end: sentence.start + end,
          name,
          short: shortOf(block.text, sentence.start + start, sentence.start + end),
        }));
    });
  });
}

export const named = rule({
  name: 'agencies/named',
  field: 'agencies',
  reads: 'Authorities that the release thanks, and those that it says to have a case of their own in the matter.',
  *find(doc) {
    // Titles print short forms: what the text calls an authority goes before.
    const inTitle = ({ place }: Mention): number => Number(isTitle(doc.blocks[place - 1]!));
    const spelled = (mention: Mention): Mention =>
      /^[A-Z]{3,6}$/.test(mention.name) ? (definitions(doc).get(mention.name) ?? mention) : mention;
    const found = mentions(doc)
      .map(spelled)
      .sort((a, b) => inTitle(a) - inTitle(b));
    const keys = found.map(({ name }) => agencyKeys(name));
    for (const [index, first] of found.entries()) {
      if (found.slice(0, index).some(({ short }) => short === first.name)) continue;
      const known = keys.slice(0, index).flat();
      const open = keys[index]![0] === 'attorney' ? keys.slice(index + 1).flat() : [];
      if (!isKnown(keys[index]!, [...known, ...open.filter((key) => key !== 'attorney')])) {
        const { place, start, end, name } = found.slice(index).find((one) => isFuller(one.name, first.name)) ?? first;
        yield { value: name, at: [spanOf(place, start, end)] };
      }
    }
  },
  examples: [
    {
      why: 'who come after what the first of them announced of somebody',
      text: 'The SEC thanks the U.S. Attorney’s Office for the District of Maine, which announced that it had charged Ms. Vane, the Harrow State Police, and the Federal Bureau of Investigation.',
      expect: [
        'U.S. Attorney’s Office for the District of Maine',
        'Harrow State Police',
        'Federal Bureau of Investigation',
      ],
    },
    {
      why: 'what a regulator had done before to somebody of whom the text tells',
      text: 'The complaint alleges that Vane, a planner whom FINRA has barred since 2010, filed false reports, and that others had a history of disciplinary actions by FINRA.',
      expect: [],
    },
    {
      why: 'whose investigation it was, beside the Commission',
      text: 'This case is the product of an investigation by the Securities and Exchange Commission, the Federal Bureau of Investigation, and the Northcote Police Department.',
      expect: ['Federal Bureau of Investigation', 'Northcote Police Department'],
    },
    {
      why: 'those who settled too; whom a wrongdoer worked with',
      text: 'It is part of the settlement that the firms have reached with the Commission, NASD, Inc., the Northcote Attorney General, and other regulators. He is one of two brokers who worked with Vane in the Harrow office of the SEC.',
      expect: ['NASD, Inc.', 'Northcote Attorney General'],
    },
    {
      why: 'the state of a city; a sign inside a name; a search',
      text: 'The SEC thanks the Secret Service in Harrow, Michigan, and the Vermont Department of Banking, Insurance & Securities. The Federal Bureau of Investigation executed a search warrant at the offices of Larkspur Corp.',
      expect: [
        'Secret Service in Harrow, Michigan',
        'Vermont Department of Banking, Insurance & Securities',
        'Federal Bureau of Investigation',
      ],
    },
    {
      why: 'centers; a city and its state before the office; an article too many',
      text: 'The SEC acknowledges the assistance of several agencies, including the, the Customs Service in Harrow. The SEC thanks the Portland, Oregon Field Office of the Federal Bureau of Investigation. The SEC thanks the Food and Drug Administration, and the Centers for Disease Control and Prevention, and the Harrow, Wyoming office of the United States Postal Inspection Service.',
      expect: [
        'Customs Service in Harrow',
        'Portland, Oregon Field Office of the Federal Bureau of Investigation',
        'Food and Drug Administration',
        'Centers for Disease Control and Prevention',
        'Harrow, Wyoming office of the United States Postal Inspection Service',
      ],
    },
    {
      why: 'a list',
      text: 'The SEC appreciates the assistance of the U.S. Attorney’s Office for the Southern District of New York, the Federal Bureau of Investigation, and FINRA.',
      expect: [
        'U.S. Attorney’s Office for the Southern District of New York',
        'Federal Bureau of Investigation',
        'FINRA',
      ],
    },
    {
      why: 'names that hold “and” and commas',
      text: 'The Commission thanks the Bureau of Alcohol, Tobacco and Firearms, the Cyprus Securities and Exchange Commission and the Florida Department of Banking and Finance for their assistance. It thanks the Chicago Stock Exchange and the New York Stock Exchange for assistance in this matter.',
      expect: [
        'Bureau of Alcohol, Tobacco and Firearms',
        'Cyprus Securities and Exchange Commission',
        'Florida Department of Banking and Finance',
        'Chicago Stock Exchange',
        'New York Stock Exchange',
      ],
    },
    {
      why: 'an office of an authority, and what is no part of a name',
      text: 'The SEC acknowledges the work of the Federal Bureau of Investigation, Miami Field Office, and the Florida Office of Financial Regulation this matter.',
      expect: ['Federal Bureau of Investigation, Miami Field Office', 'Florida Office of Financial Regulation'],
    },
    {
      why: 'authorities abroad, some without names',
      text: 'The staff acknowledges the help provided by the Procuradoria-Geral da Republica in Brazil, and by the authorities of two other countries.',
      expect: ['Procuradoria-Geral da Republica in Brazil'],
    },
    {
      why: 'a list after the word for what it lists, its names holding commas',
      text: 'The SEC thanks the following agencies for their cooperation in this matter: the Vermont State Police; Homeland Security, Northcote Division; and foreign authorities in Europe.',
      expect: ['Vermont State Police', 'Homeland Security, Northcote Division'],
    },
    {
      why: 'two lists in a sentence, and one that goes on',
      text: 'The SEC thanks the U.S. Attorney’s Office for the District of Maine for its efforts in prosecuting the case, and the Financial Industry Regulatory Authority for its assistance. The SEC also acknowledges the assistance of the New York Stock Exchange, and the continuing assistance of the Autorité des Marchés Financiers.',
      expect: [
        'U.S. Attorney’s Office for the District of Maine',
        'Financial Industry Regulatory Authority',
        'New York Stock Exchange',
        'Autorité des Marchés Financiers',
      ],
    },
    {
      why: 'names joined by “and”, one of which holds commas',
      text: 'The SEC appreciates the assistance of the Federal Bureau of Investigation and Florida Office of Financial Regulation, and the Maine Department of Banking, Insurance, Securities and Health Care Administration.',
      expect: [
        'Federal Bureau of Investigation',
        'Florida Office of Financial Regulation',
        'Maine Department of Banking, Insurance, Securities and Health Care Administration',
      ],
    },
    {
      why: 'a division of the SEC',
      text: 'The Enforcement Division appreciates the assistance of their colleagues from the Division of Corporation Finance.',
      expect: [],
    },
    {
      why: 'before 2000',
      text: 'The Commission acknowledges the cooperation and assistance provided in this matter by the National Association of Securities Dealers and the Securities Division of the Arizona Corporation Commission.',
      expect: [
        'National Association of Securities Dealers',
        'Securities Division of the Arizona Corporation Commission',
      ],
    },
    {
      why: 'a short form stands for the name that it was given to',
      text: 'In 2010 the Larkspur State Securities Board (LSSB) began to examine Vane. The Commission acknowledges the assistance of the LSSB and the FBI.',
      expect: ['Larkspur State Securities Board', 'FBI'],
    },
    {
      why: 'a part of the one before it; an office in two places; signs behind the last; a part of the Commission',
      text: 'The SEC thanks the Department of Labor, Employee Benefits Security Administration, the Bureau of Larkspur, Arizona State Office, the Northcote Department of Business, Division of Finance and Corporate Securities, the Securities Enforcement Division, Office of the Ohio Secretary of State, the Office of the Inspector General of the SEC, and the Texas State Securities Board.# # #',
      expect: [
        'Department of Labor, Employee Benefits Security Administration',
        'Bureau of Larkspur, Arizona State Office',
        'Northcote Department of Business, Division of Finance and Corporate Securities',
        'Securities Enforcement Division, Office of the Ohio Secretary of State',
        'Texas State Securities Board',
      ],
    },
    {
      why: 'a forfeiture; cases; one body in two forms; with whom the work was done; a party who holds an office',
      text: 'The U.S. Attorney’s Office for the District of Maine filed a forfeiture action. The Financial Services Authority filed parallel cases. The SEC thanks the Federal Bureau of Investigation, Miami Field Office. Vane was convicted in the case brought by the Office of the New York State Attorney General. The SEC worked closely with several other agencies in this matter, including the New York Attorney General, and it was a coordinated investigation with the SEC, the FBI and the U.S. Commodities Futures Trading Commission. Also charged in the complaint is Texas Attorney General Vane.',
      expect: [
        'U.S. Attorney’s Office for the District of Maine',
        'Financial Services Authority',
        'Federal Bureau of Investigation, Miami Field Office',
        'Office of the New York State Attorney General',
        'U.S. Commodities Futures Trading Commission',
      ],
    },
    {
      why: 'a short form in brackets is left out, and known again',
      text: 'The SEC thanks the Financial Industry Regulatory Authority (FINRA) for its assistance. FINRA filed its own charges.',
      expect: ['Financial Industry Regulatory Authority'],
    },
    {
      why: 'a section by its short form; a division of the department before it; a name without its noun',
      text: 'Northcote was indicted by the Department of Justice, Fraud Section (DOJ). The DOJ charged Vane. The SEC thanks the Oregon Department of Consumer Services and its Division of Finance, and the Supertendencia de Larkspur for their assistance.',
      expect: [
        'Department of Justice, Fraud Section',
        'Oregon Department of Consumer Services',
        'Division of Finance',
        'Supertendencia de Larkspur',
      ],
    },
    {
      why: 'a forfeiture action; whom the Commission helped to prosecute',
      text: 'Northcote settled a related forfeiture action brought by the U.S. Attorney’s Office for the District of Maine. The case of Vane was prosecuted with the assistance of the Commission by the U.S. Attorney’s Office for the District of Utah. In the criminal proceeding, the staff assisted the United States Attorneys Office in Vermont by providing documents.',
      expect: [
        'U.S. Attorney’s Office for the District of Maine',
        'U.S. Attorney’s Office for the District of Utah',
        'United States Attorneys Office in Vermont',
      ],
    },
    {
      why: 'a parallel case; the same office again, cut short',
      text: 'In a parallel action, the U.S. Attorneys Office for the District of New Jersey filed criminal charges against Northcote. The U.S. Attorneys Office unsealed the indictment.',
      expect: ['U.S. Attorneys Office for the District of New Jersey'],
    },
    {
      why: 'authorities of a country without a name, and a department of a state',
      text: 'In a parallel action, the Investor Protection Unit of the Delaware Department of Justice announced criminal charges. The SEC appreciates the assistance of the U.K. Serious Fraud Office, and Monaco authorities.',
      expect: ['U.K. Serious Fraud Office', 'Monaco authorities'],
    },
    {
      why: 'an arrest',
      text: 'On May 4, 2010, the FBI arrested Vane. He hid files from the Federal Bureau of Investigation. The arrest warrant was executed by agents of the Postal Inspection Service.',
      expect: ['FBI', 'Postal Inspection Service'],
    },
    {
      why: 'an order of its own, a settlement with it',
      text: 'The payment also satisfies an order issued today by the Commodity Futures Trading Commission.',
      expect: ['Commodity Futures Trading Commission'],
    },
    {
      why: 'two offices under one noun stay as printed',
      text: 'The SEC appreciates the assistance of the U.S. Attorney’s Offices for the Central District of California and the District of Massachusetts, and FINRA.',
      expect: [
        'U.S. Attorney’s Offices for the Central District of California and the District of Massachusetts',
        'FINRA',
      ],
    },
    {
      why: 'one office of prosecutors, by its district and by its city',
      text: 'Northcote pled guilty to charges brought by the U.S. Attorney’s Office for the District of Massachusetts. The SEC appreciates the assistance of the U.S. Attorney’s Office in Boston and the FBI.',
      expect: ['U.S. Attorney’s Office for the District of Massachusetts', 'FBI'],
    },
    {
      why: 'the fuller of two names, and what a county is of',
      text: 'Larkspur agreed to resolve charges by the Department of Justice. The SEC acknowledges the assistance of the U.S. Department of Justice and the Lark County (Ohio) District Attorney’s Office.',
      expect: ['U.S. Department of Justice', 'Lark County (Ohio) District Attorney’s Office'],
    },
    {
      why: 'a list that goes on after what one of it did',
      text: 'The SEC appreciates the assistance of the U.S. Attorney’s Office for the District of Maine, which unsealed a parallel action against Vane, and the FBI.',
      expect: ['U.S. Attorney’s Office for the District of Maine', 'FBI'],
    },
    {
      why: 'a criminal action that is no work of the staff',
      text: 'In a parallel criminal action brought by the U.S. Attorney’s Office for the Northern District of West Virginia, Vane pleaded guilty.',
      expect: ['U.S. Attorney’s Office for the Northern District of West Virginia'],
    },
    {
      why: 'who brought the criminal case',
      text: 'The criminal case was investigated by the Federal Bureau of Investigation and the U.S. Postal Inspection Service.',
      expect: ['Federal Bureau of Investigation', 'U.S. Postal Inspection Service'],
    },
    {
      why: 'a place in a list that speaks of no authority',
      text: 'The SEC acknowledges the assistance of the following state agencies: the Larkspur Securities Association (LSA), and the regulators for Alabama, Arizona and Ohio.',
      expect: ['Larkspur Securities Association'],
    },
    {
      why: 'a department and its section',
      text: 'Larkspur agreed to resolve criminal charges by the U.S. Department of Justice. The SEC acknowledges the assistance of the Department of Justice Criminal Division’s Fraud Section.',
      expect: ['U.S. Department of Justice', 'Department of Justice Criminal Division’s Fraud Section'],
    },
    {
      why: 'a regulator that acts on its own',
      text: 'The Commodity Futures Trading Commission filed a related complaint against Northcote.',
      expect: ['Commodity Futures Trading Commission'],
    },
    {
      why: 'a list whose names hold commas',
      text: 'The Commission acknowledges the assistance of the U.S. Attorney’s Office for the District of Delaware; the Delaware State Police; and the Department of the Treasury, Internal Revenue Service.',
      expect: [
        'U.S. Attorney’s Office for the District of Delaware',
        'Delaware State Police',
        'Department of the Treasury, Internal Revenue Service',
      ],
    },
    {
      why: 'a list with three articles and no semicolon',
      text: 'The Commission thanks the Federal Bureau of Investigation, the Ontario Securities Commission, the Royal Canadian Mounted Police and the Texas State Securities Board.',
      expect: [
        'Federal Bureau of Investigation',
        'Ontario Securities Commission',
        'Royal Canadian Mounted Police',
        'Texas State Securities Board',
      ],
    },
    {
      why: 'the division of a state’s department',
      text: 'The Commission thanks the Ohio Department of Commerce, Division of Securities, for its assistance.',
      expect: ['Ohio Department of Commerce, Division of Securities'],
    },
    {
      why: 'cases that are announced together',
      text: 'The Commission, the United States Attorney for the District of Maine and the Federal Bureau of Investigation jointly announced civil and criminal charges against Vane.',
      expect: ['United States Attorney for the District of Maine', 'Federal Bureau of Investigation'],
    },
    {
      why: 'help that was received, in a sentence that speaks of the complaint too',
      text: 'SEC staff with assistance from the Larkspur Surveillance Authority identified the trader. During the investigation that preceded the complaint, the Commission received substantial assistance in this case from the Texas State Securities Board.',
      expect: ['Larkspur Surveillance Authority', 'Texas State Securities Board'],
    },
    {
      why: 'an effort that is shared, and investigations of others',
      text: 'The case was the result of a coordinated investigative effort by the Commission, the U.S. Attorney’s Office for the District of Maine and the Internal Revenue Service. The Commission is cooperating with separate investigations carried on by the Federal Bureau of Investigation.',
      expect: [
        'U.S. Attorney’s Office for the District of Maine',
        'Internal Revenue Service',
        'Federal Bureau of Investigation',
      ],
    },
    {
      why: 'who helped, and whom the Commission works with in what it tells of its complaint',
      text: 'The National Association of Securities Dealers assisted the SEC in this matter. The Commission brought this action in collaboration with the Vermont Securities Division, which, with the filing of the complaint, filed an action of its own. The indictment resulted from an investigation by the Federal Bureau of Investigation.',
      expect: [
        'National Association of Securities Dealers',
        'Vermont Securities Division',
        'Federal Bureau of Investigation',
      ],
    },
    {
      why: 'who arrested somebody; prosecutors of a state or a city; a regulator that charged',
      text: 'Northcote was arrested on May 4, 2010 by agents of the Federal Bureau of Investigation. He pleaded guilty to charges brought by the U.S. Attorneys Office in Maine. The Ontario Securities Commission announced that Vane has been charged with fraud.',
      expect: ['Federal Bureau of Investigation', 'U.S. Attorneys Office in Maine', 'Ontario Securities Commission'],
    },
    {
      why: 'the form of the text before that of the title; with whom all is settled at once; whom the Commission helped',
      text: [
        {
          role: 'title',
          text: 'Vane Pleads Guilty in Criminal Action Brought by U.S. Attorney’s Office for the District of Maine',
        },
        {
          text: 'The United States Attorney’s Office for the District of Maine filed criminal charges against Vane. In a global settlement with the SEC, the U.S. Department of Justice and others, Larkspur agreed to pay $9 million. The Commission has also provided assistance to the Maine Attorney General’s Office, which has filed charges against Vane.',
        },
      ],
      expect: [
        'United States Attorney’s Office for the District of Maine',
        'U.S. Department of Justice',
        'Maine Attorney General’s Office',
      ],
    },
    {
      why: 'help with something else',
      text: 'The SEC alleges that Vane knew of a bank’s sale, assisted by the Federal Deposit Insurance Corporation.',
      expect: [],
    },
    {
      why: 'a regulator that is only spoken of; credit for a company',
      text: 'Northcote was registered with FINRA. The Commission acknowledges the cooperation of Larkspur Ridge Holdings.',
      expect: [],
    },
  ],
});
