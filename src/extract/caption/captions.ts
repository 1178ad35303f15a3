import type { Block } from '../../domain/block.ts';
import { matchesIn } from '../../domain/matches.ts';
import { type Document, derived } from '../document.ts';

/** A caption as printed: `SEC v. Northcote, et al.` or `In the Matter of Larkspur Inc.`, without docket number and court. */
export interface Caption {
  place: number;
  /** Offsets of the whole caption, and of the names after `v.` or `In the Matter of`. */
  start: number;
  end: number;
  namesStart: number;
  forum: 'court' | 'administrative';
  /** Whether it stands at the head of the release or opens its text, so that it is the release's own matter. */
  head: boolean;
  /** Whether it stands inside the paragraph that announces, where the release has no other of its own: who else is sued, the text tells. */
  lead?: true;
}

/** `Securities and Exchange Commission v.`, `SEC v.`, `S.E.C. vs.`, with the typing errors of thirty years. */
const CIVIL =
  /(?<!\p{L})(?:(?:u\.? ?s\.?|united states) )?(?:s\. ?e\. ?c\.|sec|sec\w{1,3}ri?t?it?es (?:(?:and|&) )?ex\w{1,4}nge com+is+ion|sec\w{1,3}ri?t?ies and exchange)(?: \((?:sec|commission)\))?,?\s+v(?:s|ersus)?\b(?:\.,?|,)?\s*/giu;

/** `In the Matter of`, `In re`. */
const MATTER = /\bin the matters? of:?\s+/gi;

/** What ends the names: docket numbers, courts, dates, the sentence going on. */
const ENDS: readonly RegExp[] = [
  /[\s,;.([-]*(?:\b\d{2} (?=civ\b))?\b0?(?:civil|civ|crim(?:inal)?|cv|c\.? ?a|case|docket|index|file|action|adm(?:in(?:istrative)?)?\b\.?,? (?:proc|file)|administrative|adversary)\b\.?,? ?(?:action|act|case|civ|file|procedural|proc(?:eeding)?s?|court)?\.?,? ?(?:file|case)?\.? ?(?:no|nos|number|#|:|\(|\d|[a-z]{1,3}-?\d)/i,
  /[\s,;.([-]*\b(?:civil action|civ|case|action file)[\s.,]*$/i,
  /[\s,;.([-]*\bnos?\. ?[\da-z]{0,3}[-:.\d(]/i,
  /[\s,;.([-]*\bnos?\. (?:[a-z]{2} )?(?:cv|civ)\b/i,
  /[\s,;.([-]*\b(?:united states?|u\.? ?s\.?),? ?(?:district|bankruptcy|court)/i,
  /[\s,;.([-]*\b(?:usdc|u\.s\.d\.c|u\.s\. dist)/i,
  /[\s,;.]*[([]\s?(?:[NSEWCM]\.? ?)?D\.? ?(?:\.|[A-Z])[\w. ]{0,12}(?:[,;)\]]|filed|\d)/,
  /[\s,;.]*[([]\s?(?:[nsewc]\w+ern |central |middle )?district of /i,
  /[\s,;([-]+[NSEWCM]\. ?D\. ?[A-Z]{2}(?=[),;\s]|$)/,
  /[\s,;([-]+(?:[NSEWCM]\.? ?)?D\.(?: ?[A-Z][A-Za-z]*\.){1,3}(?:[),;\s]|$)/,
  /[\s,;.([-]*\b(?:[nsew]\w{2,3}ern |central |middle )district (?:court )?(?:of|for) /i,
  /[\s,;.([-]*\b\d{0,2}:? ?\d{2}[- ]?(?:c|ca|cv|civ|cr|cm|mc|misc)[-. ]{0,2}\d/i,
  /[\s,;.([-]*\b(?:[a-z]{1,4}[- ]{0,2})?\d{2}[- ]\d{3,5}\b/i,
  /[\s,;.([-]*\b(?:cv|civ|ca)[- ]?\d{2}/i,
  /[\s,;.([-]+[A-Z]{1,3}-?\d{2}-?(?:\d{3}|[A-Z]{2})/,
  /[\s,;]+A\.P\.,? (?:file|proc)/i,
  /[\s,;]+\d{2} cr\b/i,
  /(?<=\p{Ll})No\. ?\d/u,
  /\s*\([A-Z]-\d/,
  /\s*\(in re\b/i,
  /,\s+(?:\p{Lu}\p{L}+ )?court of\b/iu,
  /[\s,;]+(?:consents?|agrees?|settles?|settled|pleads?|sentenced|indicted|enjoined|ordered) (?:to|for|with|in|by|from|guilty|sec|charges)\b/i,
  /\s*\((?:jan|feb|mar|apr|may|june?|july?|aug|sept|oct|nov|dec)\w*\.? \d/i,
  /[\s,;.([-]*\bfiled (?:in|on|[a-z]{3,9}\.? \d)/i,
  /[\s,;.([-]*\b(?:litigation|accounting and auditing|aae|exchange act|securities (?:exchange )?act|initial decision|ia|lit\.?) (?:rel|enforcement rel|of 19)/i,
  /[\s,;.([-]*\brel(?:ease|\.)? no/i,
  /[\s,.;]+(?:on|in) (?:jan|feb|mar|apr|may|june?|july?|aug|sept|oct|nov|dec)\w*\.? \d/i,
  /[\s,.;]+the (?:u\.s\. )?(?:united states )?(?:securities and exchange commission|commission|court|sec|honorable)\b/i,
  /[\s,.;]+(?:Pursuant|According|Without|Following|Judge|Honorable|Plaintiff|Complaint|After|During)\b/,
  /,? \d+ (?:F\.|U\.S\.|S\. ?Ct)/,
  /\s\/\s/,
];

/** Small words that captions use; any other small word shows that a sentence goes on. */
const CAPTION_WORDS = new Set(
  (
    'and et al als ux a an the of de la las los le du del della der den di da dos das do van von vander ten ter bin ibn el y e d b k f n aka dba ' +
    'fka nka also known as doing business formerly now named individually in his her their its individual capacity capacities ' +
    'as trustee trustees for relief defendant defendants nominal respondent respondents one or more unknown purchaser purchasers ' +
    'call put options common stock securities estate executor executrix personal representative inc llc corp ltd co lp plc ' +
    'corporation company limited general partner partners on behalf wife husband son custodian with respect to solely ' +
    'successor interest by through joint tenants tenant minor certain entity entities other others liability ' +
    'based leasing escrow agent accounts'
  ).split(' '),
);
const SMALL_WORD = /(?<![\p{L}\p{N}.'’-])\p{Ll}[\p{Ll}'’]*(?![\p{L}\p{N}.'’-])/gu;
const ET_AL = /,?\s*\bet\.?,? ?als?\b\.?/i;
/** After `et al.` only the other side of the same list may follow. */
const MORE_PARTIES = /^[,;\s]*(?:defendants?\b[,;\s]*)?(?:and\b )?.{0,300}?\brelief[- ]defendants?\b|^ and \p{Lu}/iu;

/** Where the names of a caption end that start at the beginning of `rest`. */
function namesEnd(rest: string): number {
  let end = rest.length;
  for (const pattern of ENDS) {
    const at = rest.search(pattern);
    if (at > 0 && at < end) end = at;
  }
  const etAl = ET_AL.exec(rest.slice(0, end));
  const afterEtAl = etAl ? etAl.index + etAl[0].length : 0;
  if (etAl && !MORE_PARTIES.test(rest.slice(afterEtAl, end))) return afterEtAl;
  for (const { 0: word, index } of matchesIn(rest.slice(0, end), SMALL_WORD)) {
    if (CAPTION_WORDS.has(word)) continue;
    const before = rest.slice(0, index);
    const stop = Math.max(before.lastIndexOf(', '), before.lastIndexOf('. '), before.lastIndexOf('; '));
    return stop > 0 && !/^[,.;] (?:and |the )?[\p{Lu}]/u.test(rest.slice(stop)) ? stop : index;
  }
  return end;
}

/** The end without marks and spaces and the first figures of a docket, but with the stop of `et al.` and `Inc.` */
function trimmedEnd(text: string, end: number): number {
  const named = text.slice(0, end).replace(/[\s,;:.([-]+$/, '');
  const trimmed = named.replace(/,\s*(?:\d{1,2}|nos?)$/i, '').length;
  const abbreviated = /(?:\bal|\b(?:jr|sr)|\b\p{L}|[\p{L}.](?:nc|orp|td|o))$/iu.test(
    text.slice(Math.max(0, trimmed - 6), trimmed),
  );
  return text[trimmed] === '.' && abbreviated ? trimmed + 1 : trimmed;
}

/** A release's head ends where its text begins: captions in the first words of the text count as its own. */
const OPENING = 700;

/** `SEC v. Larkspur Ridge, Inc.`: a caption that was cut at the stop of an abbreviation, and goes on in the next block. */
const CUT = /\b(?:inc|ltd|corp|co|jr|sr|llc|l\.?p)\.$/i;

/** `QUILL VANE, AVERY NORTHCOTE AND`: how a list goes on, in capitals. */
const LIST_IN_CAPITALS = /^(?:AND )?\p{Lu}[\p{Lu}.'’&-]+(?: [\p{Lu}.'’&-]+){0,5}(?:,|;| (?:AND|and) |$)/u;
const HEADLINE =
  /\b(?:SEC|COMMISSION|COURT|FEDERAL|FILES?|FILED|CHARGE[SD]?|SUE[SD]|ENTER(?:S|ED)|JUDGMENTS?|FRAUD|SETTLE\w*|ENJOINED|SENTENCED|FORMER|PROCEEDING|ORDER\w*|AGAINST|SCHEME)\b/;

/** Whether a block behind the stop of an abbreviation is the rest of a caption: pages of 2002 mark it as the title. */
const goesOn = ({ role, text }: Block, begun: boolean): boolean =>
  role === 'caption' ||
  (begun && (role === 'title' || role === 'subtitle') && LIST_IN_CAPITALS.test(text) && !HEADLINE.test(text));

/** `Avery Northcote, et al., Civil Action No. 06-1213 (D. Minn.)`: a caption that leaves out who sues. */
const WITHOUT_PLAINTIFF = /^(?!In [Rr]e\b|United States\b)\p{Lu}.*\p{Ll}{2}.*\b(?:Civil Action|Case) No/u;

/** `Defendants, and Harrow LLC, Relief Defendant`: the role of those whom the block before names. */
const ROLE_BEFORE = /^(?:relief )?defendants?,? and /i;

const BEGINS = /\bv(?:s|ersus)?\b|matters? of\b/i;

const ANOTHER = /\b(?:earlier|previous\w*|prior|related|separate|see)\b/i;
/** Whether a caption in the announcing paragraph is of the action that it announces. */
const isOfRelease = ({ forum, start, namesStart }: Caption, text: string): boolean =>
  forum === 'court' &&
  /^\p{Lu}/u.test(text.slice(namesStart)) &&
  !ANOTHER.test(text.slice(Math.max(0, start - 60), start));

function captionsOf(doc: Document): Caption[] {
  const captions: Caption[] = [];
  let read = 0;
  for (const [index, { text, role }] of doc.blocks.entries()) {
    const atHead = role !== 'body' && role !== 'footnote' && role !== 'resource' && role !== 'end';
    const before = doc.blocks[index - 1];
    if (BEGINS.test(text)) {
      for (const [forum, pattern] of [
        ['court', CIVIL],
        ['administrative', MATTER],
      ] as const) {
        for (const { 0: opening, index: start } of matchesIn(text, pattern)) {
          const namesStart = start + opening.length;
          const next = text.slice(namesStart).search(forum === 'court' ? CIVIL : MATTER);
          const limit = next > 0 ? namesStart + next : text.length;
          const end = namesStart + namesEnd(text.slice(namesStart, Math.min(limit, namesStart + 3000)));
          const trimmed = trimmedEnd(text, end);
          if (trimmed <= namesStart) continue;
          // `In SEC v. Vane, the SEC has charged`, behind the release's own caption: another action.
          const another = captions.some((one) => one.head) && text.startsWith('In ') && start === 'In '.length;
          const head = atHead || (read + start < OPENING && opensText(text, start) && !another);
          captions.push({ place: index + 1, start, end: trimmed, namesStart, forum, head });
        }
      }
    } else if (role === 'caption' && before?.role !== 'caption' && WITHOUT_PLAINTIFF.test(text)) {
      const end = trimmedEnd(text, namesEnd(text));
      if (end > 0) captions.push({ place: index + 1, start: 0, end, namesStart: 0, forum: 'court', head: true });
    } else if (before && CUT.test(before.text) && goesOn(doc.blocks[index]!, captions.at(-1)?.place === index)) {
      const namesStart = ROLE_BEFORE.exec(text)?.[0].length ?? 0;
      const end = trimmedEnd(text, namesEnd(text));
      if (end > namesStart) captions.push({ place: index + 1, start: 0, end, namesStart, forum: 'court', head: true });
    }
    if (!atHead) read += text.length;
  }
  captions.sort((a, b) => a.place - b.place || a.start - b.start);
  if (doc.kind === 'litigation-release' && !captions.some(({ head }) => head)) {
    const lead = doc.blocks.findIndex(({ role }) => role === 'body') + 1;
    const own = captions.find(({ place }) => place === lead);
    if (own && isOfRelease(own, doc.blocks[lead - 1]!.text)) Object.assign(own, { head: true, lead: true });
  }
  return captions;
}

/** Whether no sentence has gone before: the words before are letterhead, numbers and dates, or there are none. */
function opensText(text: string, start: number): boolean {
  const before = text.slice(0, start);
  return !/\b(?:announced|filed|entered|alleg|charged|court|issued|today|sentenced|pursuant|matter of)/i.test(before);
}

/** The captions that a document prints, in order; read once a document. */
export const captions = (doc: Document): readonly Caption[] => derived(doc, captionsOf);
