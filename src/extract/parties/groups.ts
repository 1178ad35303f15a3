import { PLACES } from '../../catalogue/names-never.ts';
import { isMark, markIndex } from './skeleton.ts';

/**
 * Names that stand in one place of a sentence, as in `against ①, the former president of ②, and his wife, ③`: the heads are ① and
 * ③, and ② only describes.
 */
export interface NameGroup {
  heads: Head[];
  /** Whether the first name is what something else is of, and no head in truth: `an officer of ①`. */
  object: boolean;
  /** Whether the first name only qualifies what follows it: `①’s salesmen, ② and ③`. */
  qualified: boolean;
  /** Offsets in the skeleton from the first mark to behind the last head. */
  start: number;
  end: number;
}

/** A head of a group: the index of its mark, and the words that describe it before it: `and relief defendants `. */
export interface Head {
  mark: number;
  described: string;
}

type KindOf = (mark: number) => 'person' | 'organization' | undefined;

/** Words after a name which it only qualifies: `① common stock`, `①’s president`, `former ① executive`. */
const QUALIFIES =
  /^(?:[’'](?:s?\b|(?= (?:subsidiar|affiliate)))|-\w| (?:common|preferred|call|put|former|current|then|chief|ceo|cfo|coo|vice|executives?|employees?|officers?|officials?|presidents?|directors?|stocks?|securities|shares?|shareholders?|investors?|customers?|clients?|founders?|co-?founders?|heads?|traders?|brokers?|representatives?|accounts?|funds?|scheme|offerings?|notes?|bonds?|board|management|subsidiar\w+|insiders?|managers?|partners?|principals?|owners?|branch|chairman|controller|treasurer|lawyers?|attorneys?|accountants?|auditors?|counsel|comptroller|controllers?|analysts?|sales(?:m[ae]n|person)|marketing|brands?|business|contracts?|sales\w*|units?|warrants?|options?|products?|program|merger|acquisition|announcement|deal|transactions?|residents?|financial|finance|information|research|legal|software|engineers?|scientists?|consultants?|global|private|hedge|equity|trading|men|man|women|woman|couple|area|native|physicians?|doctor|businessm[ae]n|wife|husband|brother|sister|mother|father|son|daughter|senior|managing|assistant|associate|interim|regional|portfolio|registered|headquarters|website|family|non-?profit|religious|charitable|matter|case|action|litigation|affiliates?|entities)\b| (?:company|firm|entity)(?=, )|, executives who\b)/i;
/** `Vane, Ohio residents`: a town of a state, and what is of it. */
const OF_TOWN =
  /^, (?:[A-Z][A-Za-z.]+,? ){1,2}(?:residents?|businessm[ae]n|lawyer|attorney|investor|broker|promoter|accountant|trader|investment|financial|company|firm|stock|physician|couple|man|woman)\b/;

/** What may stand between two names of one list: `, `, ` and `, `; and `, `, (ii) `. */
const LIST_GAP =
  /^(?:[,;]? ?(?:and|&|or|as well as|along with|together with)?(?: also)?(?: \(?(?:[ivx]{1,4}|\d|[a-h])\))? ?|,? and\/or |,? and, (?:his|her|its|their) [a-z]{3,20}, )$/i;

/** A list gap with words before the next name: ` and his wife, `, `, and California resident `. */
const DESCRIBED_GAP = /^(?:[,;:]? (?:and|&|or)|[,;:]| [–-])(?: \(?(?:[ivx]{1,4}|\d|[a-h])\))? ([^,;:]{1,90}?)[,:]? $/i;

/** Words that no description before a name ends in: then the name is an object of its own. */
const PREPOSITION =
  /\b(?:of|at|for|from|in|with|by|to|through|between|among|under|on|into|than|via|behind|within|about|against|over|near|called|named|including|during|like|as|and|or|formerly|both)(?: (?:the|an?|its|his|her|their))?(?: \d{4})?$/i;

/** Verbs of the sentence, unlike `a Vane-controlled company`: no description goes across them. */
const VERB =
  /\b(?:(?<!-)(?:controlled|owned(?! (?:entities|companies|firms)\b)|operated)|consented|agreed|violat\w+|alleg\w+|nam(?:es|ed|ing)|add(?:s|ed|ing)|accus\w+|was|were|is|are|has|have|had|will|would|engaged|without|sold|bought|purchased|tipped|raised|told|caused|made|used|paid|received|transferred|sent|gave|misappropriated|that|which|who|whom|because|when|after|before|while|where|charg\w+|seek\w*|order\w*|appoint\w*|freez\w*|enjoin\w*|requir\w+|claim\w*|found|filed|entered|pursuant|relating|concerning|regarding|arising|connection|employed|defraud\w*|to (?:sell|buy|operate)|(?!(?:account|consult|market|trad|manag|hold|operat|act|command|engineer|advertis|manufactur|bank|invest|publish|outgo|dur|includ|min|drill|clear|lend|underwrit|broker|vot|gam|listen|stand|found|govern|liv|surviv)ing\b)(?<!-)\b[a-z]+ing)\b/i;

/** `Sterling, Virginia`: a town is no verb. */
const TOWN = /\b[A-Z][a-z]+ing, ([A-Z][a-z]+(?: [A-Z][a-z]+)?)/g;
const isVerbal = (text: string): boolean =>
  VERB.test(text) &&
  (!text.includes('ing, ') ||
    VERB.test(text.replace(TOWN, (all, state: string) => (PLACES.has(state.toLowerCase()) ? '' : all))));

/** A description that a relative pronoun opens may hold verbs. */
const RELATIVE = /^,? (?:(?:both|each|all|neither|two|three) of )?(?:who|whom|which|whose|where|formerly|doing)\b/i;

/** `, which ① and ② managed`: the first of those who do what the clause tells. */
const OPENS_CLAUSE = /^,? (?:which|that|whom) $/;

/** `two private companies that he controlled`, `two entities controlled by him`: a description with its own clause. */
const CONTROLLED =
  /^(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|several|his|her|their|its|\d+|other|another) (?:[\w.’'-]+ ){1,8}?(?:(?:that|which|who|whom) )?(?:he|she|they|it|[A-Z]\w+|\S) (?:[\w-]+ ){0,3}?(?:controll?(?:ed|s)?|own(?:ed|s)?|operat(?:ed|es)|manag(?:ed|es)|found(?:ed|s)|us(?:ed|es)|employ(?:ed|s)|creat(?:ed|es)|formed|r[au]ns?)(?: (?:and|or) (?:controll?(?:ed|s)?|own(?:ed|s)?|operat(?:ed|es)|manag(?:ed|es)|r[au]ns?))?(?: (?:in|for|to|during) [^,;]{1,40})?$|^(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|several|his|her|their|its|\d+|other|another) (?:[\w.’'-]+ ){0,5}?(?:compan(?:y|ies)|entit(?:y|ies)|firms?|corporations?|funds?|partnerships?|trusts?) (?:(?:that|which) (?:is|are|was|were) )?(?:controlled|owned|operated|managed|run|formed|created|founded)(?: (?:and|or) (?:controlled|owned|operated|managed|run))? by (?:him|her|them)$/i;

/** Words that are no description: another object, a reason, a means. */
const GOES_ELSEWHERE = /^(?:for|in|with|on|to|by|from|because|after|based)\b|\bagainst\b/i;
/** ` in care of its representative, `: who only takes what is for the one before. */
const IN_CARE_OF = /^ in care of /;

/** `and fundraiser for former `: what follows without a comma is what the description is of, unless it is a person. */
const OF_SOMETHING =
  /\b(?:of|at|for|(?:partner|associate|attorney|lawyer|broker|analyst|trader|officer|executive|employee)s? with|(?:associated|affiliated|registered) with|employed (?:by|with))\b/i;

/** Words that go on after the list with what was done to them or by them. */
const GOES_ON =
  /^,? for (?:(?:their|his|her|its) |insider|violat|fraud|failing )|\b(?:securities|shares?|stocks?) of (?:[\w-]+ ){0,3}$|\bfor (?:their|his|her|its) (?:alleged )?(?:roles?|parts?|participation|involvement)\b| against $|\b(?:consented|agreed|without admitting|alleg\w+|charg\w+|enjoin\w*|seek\w*|filed|institut\w+)\b/i;

/** Words before a name after which it is what something else is of: `an officer of `, `an officer of Ohio-based `. */
const OBJECT = /\b(?:of|at) (?:the |an? |its )?(?:(?:now[- ])?defunct )?$/i;
const FAR_OBJECT =
  /\b(?:executive|officer|employee|director|president|principal|manager|trader|analyst)s? (?:of|at) (?:[a-z-]+ ){1,3}$|\b(?:of|at) (?:the |an? |its )?(?:[\w.’'-]+,? ){0,3}?(?:[\w.’'–-]*[ –-]based(?: [a-z-]+){0,3}|(?:[a-z-]+ ){0,2}investment adviser|company|firm|corporation|bank|retailer|giant|maker|manufacturer|provider|fund|adviser|broker-dealer|issuer|airline|(?:companies|firms|funds|entities|businesses) known (?:collectively )?as|(?:company|firm|fund|partnership) (?:called|named)) $/i;

/** `①, of Harrow, Ohio, and two firms `, `① of Vane, Ohio and `: where the one before lives, which parts no list. */
const LIVES_IN = /^(,?) (?:of|from) (?:\p{Lu}[\p{L}.’'-]+,? ){1,5}(?=(?:and|as well as|along with) )/u;
/** `two Harrow, Ohio-based companies`: a comma inside what describes them. */
const BASED_IN = /(?:\p{Lu}[\p{L}.’'-]+ ?){1,3}, (?:\p{Lu}[\p{L}.’'-]+ ?){1,2}[-–]based (?=\p{Ll})/u;
/** `and his two entities (`, `and the three companies he controls (`: what is named in brackets. */
const IN_BRACKETS =
  /(?<=\b(?:his|her|its|their|the|two|three|four|five|six|seven|eight|nine|ten|several|\d+|other) (?:[\w-]+ ){0,3}(?:entities|companies|firms|funds|corporations|partnerships|trusts|affiliates|businesses)(?: (?:that )?(?:he|she|they) (?:also )?(?:controls?|owns?|controlled|owned|managed?|manages|runs?|operated?|operates))?) \($/;
/** ` fka Vane, Inc., `: another name without marks around it. */
const OTHER_NAME = /^ [adfn][bk]a [^,;]{3,60}(?:, (?:Inc|LLC|Ltd|Corp|L\.?P)\b\.?)?(?=, )/;

/** The words between two marks without places, and with a comma for the bracket that opens a list. */
function plainGap(between: string, described: boolean): string {
  if (between === ' (' || between === ' , ') return ', ';
  const housed = between.replace(OTHER_NAME, '').replace(LIVES_IN, '$1 ');
  const placed = (housed.includes('based ') ? housed.replace(BASED_IN, '') : housed).replace(NAMELY, ', ');
  return described ? placed : placed.replace(IN_BRACKETS, ', ');
}

/** What the words between two marks mean for the list that holds the first. */
type Step = 'head' | 'inside' | 'end';

/** `① as a defendant, and ②`, `①, a relief defendant whose account ② used`: who comes then is something else. */
const AS_DEFENDANT = /\bas (?:an? )?defendants?\b|\b(?:relief|nominal)[- ]defendant,? (?:whose|whom|who|which|that)\b/;

/** `two firms of ① – ②, ③`, `the defendants – ①, ② – accepted`: what a dash opens is another list, or the sentence that goes on. */
const DASHED = /^ – (?:$|[a-z]+ed\b)/;

/** `three former executives of ① – `, `three former ① executives: `: what several are of, before their names. */
const ANNOUNCED = /(?::| [–—]) $/;

/** `①’s founder, who lives in `: a town comes then. */
const LIVES_IN_TOWN = / who (?:lives?|lived|resides?|resided) in $/;

/** `Vane, another founder, a resident of Harrow, Ohio; and `: the next of a list that semicolons part. */
const NEXT_OF_LIST = /^[^;:]*; (?:and )?$/;

/** ` (Vane) on May 3, 2004, `: when what the list tells befell the one before. */
const ON_DATE = /^(?: \([^()]{1,40}\)| ?,)? on [A-Z][a-z]+ \d{1,2} ?, ?\d{4} ?(?:,|,? and) $/;

/** `the litigation against ①, which is continuing, is led by `: staff comes then. */
const LED_BY = /\b(?:led|handled|conducted|supervised) by $/;

/** `judgments against ① and ②, which enjoined `: what the judgments do comes then. */
const JUDGMENT_DOES = /^, which (?:[a-z]+ly )?(?:enjoin|restrain|prohibit|order|bar|impos|requir|direct)[a-z]* $/;

/** `two companies that he owned, namely, `. */
const NAMELY = /,? (?:namely|specifically),? $/;

/** `and two companies controlled by `: what somebody has, before its names. */
const OWNED_BY =
  /^,? (?:and|&|or|along with|as well as|including) (?:an?|the|two|three|four|five|six|seven|eight|nine|ten|several|his|her|their|its|\d+|other|another|certain) (?:[\w-]+ ){0,4}(?:compan(?:y|ies)|entit(?:y|ies)|firms?|corporations?|funds?|partnerships?|business(?:es)?|trusts?) (?:that (?:is|are|was|were) )?(?:owned|controlled|operated|managed|run|founded|formed|created)(?: (?:and|or) (?:owned|controlled|operated|managed|run))? by $/;

/** `, as well as those of the relief defendants, `: whose names follow are another list. */
const OF_RELIEF_DEFENDANTS = /\b(?:of|as to|against) (?:[\w-]+ ){0,3}(?:relief|nominal)[- ]defendants,? $/i;

/** `, the former CEO of Ohio-based software company, `: whose officer the one before is, though a comma parts its name. */
const OFFICER_OF =
  /^, (?:an?|the) (?:[\w-]+ )*?(?:CEO|CFO|chief \w+ officer|president|chairman|officer|director|executive|founder|owner|principal|partner|employee|auditor|accountant) (?:and [\w-]+ )?(?:of|at) (?:[\w.’'-]+ ){0,6}(?:company|firm|corporation|bank|retailer|manufacturer|provider|advis[eo]r|broker-dealer|issuer|startup|fund),? $/i;

/** `, which sold its lending product, `: what the one before sells. */
const PRODUCT = /\bproducts?,? (?:called |named |known as )?$/;

/** `an officer of ① and its subsidiary, `: what is of that firm too. */
const ITS_SUBSIDIARY = /^ and its (?:[\w-]+ ){0,3}(?:subsidiary|parent|affiliate|predecessor|successor)(?: \w+)?,? $/;

function stepOver(between: string, described: boolean, kind: ReturnType<KindOf>, relative: boolean): Step {
  const gap = plainGap(between, described);
  if (
    (relative && gap === ' and ') ||
    (kind !== 'person' && OFFICER_OF.test(gap)) ||
    OWNED_BY.test(gap) ||
    PRODUCT.test(gap) ||
    LIVES_IN_TOWN.test(gap) ||
    (described && ITS_SUBSIDIARY.test(gap))
  )
    return 'inside';
  if (
    gap.length > 220 ||
    AS_DEFENDANT.test(gap) ||
    IN_CARE_OF.test(gap) ||
    DASHED.test(gap) ||
    LED_BY.test(gap) ||
    JUDGMENT_DOES.test(gap) ||
    (described && ANNOUNCED.test(gap)) ||
    OF_RELIEF_DEFENDANTS.test(gap)
  )
    return 'end';
  if (ON_DATE.test(between) || (NEXT_OF_LIST.test(gap) && !isVerbal(gap))) return 'head';
  if (LIST_GAP.test(gap)) {
    const plain = /^ (?:and|&|or) $/i.test(gap);
    return described && (plain || kind === undefined) && kind !== 'person' ? 'inside' : 'head';
  }
  const words = DESCRIBED_GAP.exec(gap)?.[1];
  if (words !== undefined && !PREPOSITION.test(words)) {
    if (GOES_ELSEWHERE.test(words)) return 'end';
    // `former executives of ① and the ②`: of both.
    if (described && kind !== 'person' && /^ and the $/.test(gap)) return 'inside';
    // `a house, a boat and a ①`, `a self-styled ①`, `author of the website ①`
    if (
      /^an?$|\b(?:self-(?:styled|described|proclaimed)|so-called|website|newsletter|chains?|brands?|stores)$/.test(
        words,
      )
    )
      return 'inside';
    if (kind !== 'person' && !/[,:] $/.test(gap) && OF_SOMETHING.test(words)) return 'inside';
    if (!isVerbal(words) || CONTROLLED.test(words)) return 'head';
    return RELATIVE.test(gap) ? 'inside' : 'end';
  }
  if (!/^[,(]|^ [–-] |^ (?:of|from|in|at|formerly|d\/b\/a|a\/k\/a|f\/k\/a)\b/i.test(gap) && !described) return 'end';
  if (GOES_ON.test(gap)) return 'end';
  const closes = /(?:,? (?:and|or|&)|;(?: and)?|,)(?: \(?(?:[ivx]{1,4}|\d)\))?(?: ([^,;]{1,80}))? $/i.exec(gap);
  const opened = RELATIVE.test(gap) || !isVerbal(gap);
  const near = closes && / (?:and|or|&)/.test(closes[0].slice(0, 5)) ? ` ${closes[1]} ` : gap;
  if (closes && opened && ((kind !== 'person' && FAR_OBJECT.test(near)) || /^an?$/.test(closes[1] ?? '')))
    return 'inside';
  if (closes && opened && (closes[1] === undefined || (!PREPOSITION.test(closes[1]) && !isVerbal(closes[1]))))
    return 'head';
  return opened ? 'inside' : 'end';
}

/** `an entity that ① controls`: who owns what is named next. */
const OWNED =
  /\b(?:entit(?:y|ies)|compan(?:y|ies)|firms?|funds?|corporations?|trusts?|partnerships?|business(?:es)?)(?: (?:that|which))? $/;
const OWNS = /^ (?:controls|owns|operates|manages|runs|controlled|used)\b/;
/** `two entities ① controlled (`, `several other companies that ① owns and controls, `: what is owned is named behind. */
const HAD = '(?:controll?(?:s|ed)|own(?:s|ed)|operat(?:es|ed)|manag(?:es|ed)|runs?|ran|founded|formed|created)';
const OWNED_THESE = new RegExp(`^ ${HAD}(?: (?:and|or) ${HAD})?(?: \\(|, namely,? |,? [–—] |, |: )`);
/** `, and several other companies that `: words of a list before the owner of what it names next. */
const OWNED_GAP =
  /^,? (?:(?:and|or|&|as well as|along with) )?(?:an?|the|two|three|four|five|six|seven|eight|nine|ten|several|\d+|other|another|certain) (?:[\w’'-]+ ){0,4}(?:compan(?:y|ies)|entit(?:y|ies)|firms?|corporations?|funds?|partnerships?|trusts?|business(?:es)?) (?:that |which )?$/i;

/** Whether the name at a mark only qualifies the words after it. */
function qualifies(text: string, mark: number): boolean {
  const after = text.slice(mark + 1, mark + 40);
  if ((OWNS.test(after) || OWNED_THESE.test(after)) && OWNED.test(text.slice(Math.max(0, mark - 30), mark)))
    return true;
  return QUALIFIES.test(after.slice(0, 19)) || OF_TOWN.test(after);
}

/** `former ① global head ②`: the words between a qualifying name and the name that it qualifies. */
const QUALIFIED_GAP = /^(?:[’']s?)? [^,;:.]{1,70}?,? $/;
/** `two of ①’s salesmen, ②`: several are named as what they are; `the efforts of ①’s chairman, ②` is about something else. */
const OF_SEVERAL = /(?:[^s]s|men|women|children), $/;
const isQualifiedGap = (gap: string): boolean =>
  QUALIFIED_GAP.test(gap) && !isVerbal(gap) && !PREPOSITION.test(gap.trimEnd());

function marksIn(text: string): number[] {
  const marks: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (isMark(text[at])) marks.push(at);
  return marks;
}

/** Whether a name is the object of another's description before it. A person behind such words is whom they describe. */
export const isObject = (left: string, kind: 'person' | 'organization' | undefined): boolean =>
  OBJECT.test(left.slice(-20)) || (kind !== 'person' && FAR_OBJECT.test(left.slice(-90)));

/** `two firms controlled by `, before the first name: whose the firms are that are named behind it. */
const OWNED_FIRST = new RegExp(`^.*\\b(${OWNED_BY.source.replace(/^.*?including\) /, '')})`, 'is');

/** The groups of names in a skeleton, in order; every mark is in exactly one of them. */
export function nameGroups(text: string, kindOf: KindOf): NameGroup[] {
  const marks = marksIn(text);
  const groups: NameGroup[] = [];
  let next = 0;
  while (next < marks.length) {
    const first = marks[next]!;
    const object = isObject(text.slice(0, first), kindOf(markIndex(text[first]!)));
    const owned = text.startsWith(' by ', first - 4)
      ? OWNED_FIRST.exec(text.slice(Math.max(0, first - 120), first))?.[1]
      : undefined;
    let qualifying = qualifies(text, first);
    const group: NameGroup = {
      heads: [],
      object,
      qualified: qualifying,
      start: first - (owned?.length ?? 0),
      end: first + 1,
    };
    let described = object || owned !== undefined;
    let inside = described;
    let relative = false;
    let owners = owned !== undefined;
    let owner = false;
    if (!qualifying && !owners) group.heads.push({ mark: markIndex(text[first]!), described: '' });
    next += 1;
    while (next < marks.length) {
      const previous = marks[next - 1]!;
      const at = marks[next]!;
      const gap = text.slice(previous + 1, at);
      // Behind `Inc.` a new sentence: two names of one sentence never stand side by side.
      if (gap === ' ') break;
      const kind = kindOf(markIndex(text[at]!));
      const possessed = /^[’']s? $/.test(gap) && kind !== 'person';
      const qualified = qualifying && (possessed || isQualifiedGap(gap));
      const open = qualifying ? gap.replace(/^[’']s?/, '') : gap;
      const named = owner && kind !== 'person' && OWNED_THESE.exec(gap)?.[0] === gap;
      owner = OWNED_GAP.test(gap) && OWNED_THESE.test(text.slice(at + 1, at + 40));
      const told: Step = owner
        ? 'inside'
        : named
          ? 'head'
          : qualified
            ? possessed || (inside && !OF_SEVERAL.test(gap))
              ? 'inside'
              : 'head'
            : stepOver(open, described || qualifying, kind, relative);
      if (told === 'end' || (owners && gap.includes('efendant'))) break;
      // Behind `controlled by` people are owners too.
      const step = owners && kind !== 'organization' ? 'inside' : told;
      if (step === 'head') owners = false;
      relative = OPENS_CLAUSE.test(gap);
      inside = step === 'inside';
      qualifying = qualifies(text, at);
      if (step === 'head' && !qualifying) {
        group.heads.push({ mark: markIndex(text[at]!), described: gap });
        group.end = at + 1;
        described = false;
      } else described = true;
      next += 1;
    }
    groups.push(group);
  }
  return groups;
}
