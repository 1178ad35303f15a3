import { PLACES } from '../../catalogue/names-never.ts';
import { matchesIn } from '../../domain/matches.ts';

/** An authority of a list: offsets `[start, end)` in the text, and its name as printed, without “the”. */
export interface ListedAgency {
  start: number;
  end: number;
  name: string;
}

/** Nouns of which an authority's name holds one, and short names that are one. */
const AUTHORITY =
  /\b(?:(?<=[A-Z][a-z]+ )authorities|[Oo]ffices?|Commission\S*|Bureaus?|Departments?|Dept|Authority|Authorities|Services?|Division|Agency|Board|Polices?|Association|Ministry|Exchanges?|Sections?|Attorneys?|Attorney['’]?s|Administration|Corporation|Trustee|Prosecutors?|Prosecution|Comptroller|Treasury|Reserve|Courts?|Bank|Banco|Commissioners?|Committee|Sheriff['’]?s?|Inspector|Marshals?|Customs|Constabulary|Regulation|Regulators?|Secretary|Council|Institute|Registrar|Unit|Task Force|Squad|Centers?|Auth?orit\S+|Comisi\S+|Comiss\S+|Super\w{0,3}tendenc\S+|Fiscal[ií]a|Unidad|Procureur|Procurador\S*|Minist\S+|Advocacia\S*|Controladoria\S*|FBI|FINRA|CFTC|NASD|NASDR?|NASDAQ|Nasdaq|NYSE|AMEX|Amex|CBOE|IRS|DOJ|USPIS|PCAOB|FDIC|FCA|SFO|OCC|HUD|BaFin|CONSOB|Consob|CVM|AMF|ASIC|ICE|FSA|FTC|DEA|SIPC|OIG|NFA|ORSA|Interpol|OLAF|Amtsgericht|Bundesamt\S*|Finanz\S*|\S?KOKRIM|Carabinieri|RCMP|DHS|DFS|USPS|Team|Secretariat|Guard|Postal|Alliance|Corps|State Bar|Deposit Insurance Company|Enforcement Network|Auditor|Working Group|FinCEN)(?![A-Za-z0-9])/;

const SEPARATOR =
  /,? and its (?=\p{Lu})|,? and (?:specifically|especially|particularly|in particular),? (?:the )?|,? as well as |,? together with |,? along with |,? in addition to |,? and also |,? and (?:by|to|of) (?:the )?(?=\p{Lu})|, and (?:the )?|; (?:and )?(?:the )?|, (?!\p{Lu}\p{L}+ (?:[Ff]ield )?[Oo]ffice of )(?:the )?| and the | & the | and (?=[\p{Lu}@]|\d+ State )/gu;
/** The separator of a list whose names hold commas. */
const SEMICOLONS = /; (?:and )?(?:the )?|, (?:and )?the (?=[A-Z])/g;
/** What stands before a name and is no part of it. */
const LEAD =
  /^(?:(?:the|both|each of|also|and|of|from|by|its|their|our|colleagues|counterparts|officials|attorneys|agents|members|personnel|representatives|investigators|staffs?|men and women|authorities|regulators|partners|examiners|governments?|at|in|with|to|valuable|many|various|investigative|audit|(?:continu(?:ing|ed) )?assistance) )+/i;
/** `(FINRA)`, `(“FBI”)`: a short form in brackets; `(Ohio)` behind a county is part of the name. */
const SHORT_FORM = /(?<!County ?) ?\((?:the )?["“'‘]?[^()]{1,160}["”'’]?\)/g;
/** Words at which no name ends. */
const OPEN_END = /\b(?:of|for|the|and|in|on|&|’s)$/;

interface Piece {
  start: number;
  end: number;
  words: string;
  /** Whether a bare “and” stands before it, which may also stand inside one name. */
  weak: boolean;
  /** Whether `the` or `its` stands before it: then it is a name by itself. */
  own: boolean;
}

function pieces(text: string, start: number, end: number): Piece[] {
  const stretch = text.slice(start, end);
  const found: Piece[] = [];
  let from = 0;
  let [weak, own] = [false, false];
  const add = (to: number): void => {
    const words = stretch.slice(from, to).replace(SHORT_FORM, '').replace(LEAD, '').trim();
    if (words) found.push({ start: start + from, end: start + to, words, weak, own });
  };
  for (const match of matchesIn(stretch, stretch.split(';').length > 2 ? SEMICOLONS : SEPARATOR)) {
    const open = stretch.slice(0, match.index);
    if (open.lastIndexOf('(') > open.lastIndexOf(')')) continue;
    add(match.index);
    from = match.index + match[0].length;
    weak = match[0] === ' and ';
    own = / (?:its|the) $/.test(match[0]);
  }
  add(stretch.length);
  return found;
}

/** `TSSB`, `NASDs`: a short name alone. */
const ACRONYM = /^[A-Z]{3,6}s?$/;
const isAuthority = (words: string): boolean =>
  (AUTHORITY.test(words.replace(/\b([A-Z]{3,6})s\b/g, '$1')) || ACRONYM.test(words)) && !OPEN_END.test(words);
/** The first words of a name that is one by itself. */
const STARTS = /^(?:U\.?\s?S\.?\b|United|Federal|Internal|National|Financial|Postal|Secret|State|New|[A-Z]{3,}\b|@)/;
/** The last words of a name that is complete: its noun, a short name, a place. */
const ENDS = new RegExp(
  `(?:${AUTHORITY.source}|\\b[A-Z]{3,}|\\b(?:of|for|in) (?:the )?(?:[A-Z][a-z]+ ){0,4}[A-Z][a-z]+)$`,
);
/** Ways to end that “and” may still follow inside one name: `for Investigation and Prosecution of`, `of Banking and Finance`. */
const MAY_GO_ON =
  /\b(?:(?<!Bureau of )Investigations?|Detection|Securities|Banking|Insurance|Alcohol|Food|Commerce|Trade|Fraud|Prevention|Supervision|Asset|Laundering|Consumer|Business|Labor|Economic|Health|Housing|Corporations?|Regulatory|Financial|Futures|Customs|Immigration|Exchange)$/;

/** Whether “and” between two pieces parts two names. */
function parts(left: string, right: string): boolean {
  if (!isAuthority(left) || !isAuthority(right)) return false;
  return STARTS.test(right) || (ENDS.test(left) && !MAY_GO_ON.test(left));
}

/** A place or a corporate suffix after a comma, which belongs to the name before it: `Zurich, Switzerland`, `NASD Regulation, Inc.` */
const BELONGS_BEFORE =
  /^(?:Inc\.?|LLC|L\.L\.C\.|Ltd\.?|D\.?\s?C\.?|U\.?K\.?|U\.?S\.?|Switzerland|Germany|Canada|Ontario|England|Scotland|Israel|Australia|Texas|Florida|California|Washington|Georgia|Illinois|Ohio|Insurance|Tobacco|State of [A-Z][a-z]+(?: [A-Z][a-z]+)?|Arizona|Nevada|Utah|New York|Massachusetts|Tax Division|Criminal Division|Criminal Investigations?(?: Division| Unit)?|Fraud Section|Antitrust Division|Division of [A-Z]\w+(?: (?:and )?[A-Z]\w+)*|Bureau of Financial Investigations|Employee Benefits Security Administration|Commissioner of Securities|Securities (?:Division|Bureau)|Bureau of Securities(?: Regulation)?|Securities Enforcement Branch|(?:[A-Z][a-z]+ ){1,3}Field (?:Office|Division)|[A-Z][a-z]+ Office|(?:Miami|San Diego|Boston|Chicago|New York|Los Angeles|Newark|Atlanta|Houston|Dallas|Denver|Detroit|Philadelphia) Division)$/;

/** `Department of Banking, Insurance, Securities`: a word that goes on with the business of the name before it. */
const BUSINESS = /\b(?:Banking|Insurance)$/;

/** `Ohio field office`, `Arizona State Office`, behind a city: the state belongs to it, and the office is in both. */
const OFFICE_IN_STATE = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)??(?= (?:State |[Ff]ield )?[Oo]ffices?$)/u;
/** `Securities Enforcement Division`, before `Office of the Ohio Secretary of State`. */
const DIVISION = /\bDivision$/;
const OFFICE_OF_STATE = /^Office of the (?:\p{L}+ ){1,2}Secretary of State$/u;

/** `Office in Columbia`, before `South Carolina`: a city whose state belongs to the name. */
const IN_CITY = /\bin \p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?$/u;
/** `South Carolina for its help`: the words of a state. */
const STATE = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?= (?:for|in)\b|\.?$)/u;

/** `and the District of Massachusetts`: the second district of offices that are named once. */
const ANOTHER_DISTRICT = /^(?:for the )?(?:(?:Northern|Southern|Eastern|Western|Middle|Central) )?District of [A-Z]/;

/** Joins pieces of one name that a comma or “and” parted: `Bureau of Alcohol, Tobacco and Firearms`. */
function joined(list: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  let open: Piece | undefined;
  /** Whether what stands between the last name and the next is no name: then nothing goes on with it. */
  let left = false;
  const extend = (piece: Piece, by: Piece): void => {
    piece.words = `${piece.words} and ${by.words}`;
    piece.end = by.end;
  };
  for (const [index, piece] of list.entries()) {
    const last = left ? undefined : found.at(-1);
    left ||= /^\p{Ll}/u.test(piece.words);
    const next = list[index + 1];
    if (open) {
      extend(open, piece);
      if (isAuthority(open.words)) {
        found.push(open);
        open = undefined;
      }
    } else if (last && piece.weak && !parts(last.words, piece.words)) extend(last, piece);
    else if (last && ((BELONGS_BEFORE.test(piece.words) && !piece.own) || ANOTHER_DISTRICT.test(piece.words)))
      extend(last, piece);
    else if (last && /^(?:Insurance & )?Securities$/.test(piece.words) && BUSINESS.test(last.words))
      extend(last, piece);
    else if (last && IN_CITY.test(last.words) && PLACES.has(STATE.exec(piece.words)?.[0].toLowerCase() ?? ''))
      extend(last, piece);
    else if (last && PLACES.has(OFFICE_IN_STATE.exec(piece.words)?.[0].toLowerCase() ?? '')) extend(last, piece);
    else if (last && DIVISION.test(last.words) && OFFICE_OF_STATE.test(piece.words)) extend(last, piece);
    else if (/^\p{Ll}/u.test(piece.words)) continue;
    else if (isAuthority(piece.words)) {
      found.push({ ...piece });
      left = false;
    } else if (next?.weak && isAuthority(next.words)) open = { ...piece };
    else if (last && next?.weak) extend(last, piece);
    else if (!next?.weak) continue;
    else open = { ...piece };
  }
  return found;
}

/** What may follow a name in a list and is no part of it. */
const TAIL =
  /(?: (?:(?:in|with|for|on) (?:the|its|their)|(?:(?:in|with|for|on) )?this) (?:matter|case|investigation|action)s?| in (?:its|their) .*|(?:['’]?s?| for) (?:assistance|cooperation|help|efforts|support)(?: and (?:assistance|cooperation))?| for|[\s,;:#–-]+|(?<!\b(?:Inc|Ltd|Co|Corp))\.)+$/;

/** How a name begins: also with a number, `5th Investigation Department`. */
const NAME = /^(?:[\p{Lu}@"“]|\d+(?:st|nd|rd|th) \p{Lu})/u;
/** A noun alone, or the place of someone's office: too little to name an authority. */
const INCOMPLETE =
  /^(?:Bureaus?|Offices?|Commissions?|Departments?|Divisions?|Boards?|Agency|Courts?|Exchanges?|Police|Securities|District Attorney|[A-Z][a-z]+ Office)$/;

/** The authorities that a stretch of a text lists, in order. */
export function listedAgencies(text: string, start: number, end: number): ListedAgency[] {
  const found: ListedAgency[] = [];
  for (const piece of joined(pieces(text, start, end))) {
    const words = text.slice(piece.start, piece.end);
    const lead = LEAD.exec(words)?.[0].length ?? 0;
    const body = words.slice(lead).replace(TAIL, '');
    const name = body
      .replace(SHORT_FORM, '')
      .replace(/['’]s?$|(?<=\b[A-Z]{3,6})s$/, '')
      .trim();
    if (!NAME.test(name) || name.length > 140 || INCOMPLETE.test(name)) continue;
    found.push({ start: piece.start + lead, end: piece.start + lead + body.length, name });
  }
  return found;
}
