import { phraseReader } from '../text/phrases.ts';

/**
 * How a remedy stands in the words around it. `given`: ordered, agreed or consented to; `asked`: the SEC asks for it; `withheld`:
 * denied, waived or not asked for; `told`: only said in an allegation; `bare`: named without any of these.
 */
export type Standing = 'given' | 'asked' | 'withheld' | 'told' | 'bare';

/** Phrases that hold one of the words below and say nothing of a remedy. */
const IDLE =
  "(?:up)?on (?:the )?(?:\\S+ )?(?:motions?|application|request)(?! (?:for|to|seeking|that))|without[^;,]{0,25}?admit\\w*[^;,]{0,30}?den(?:y|ial)\\w*|without (?:admitting|denying|admission|acknowledging)|neither[- ]admit\\w*(?:[^;,]{0,20}?[- ]den\\w+)?|not limited to|subject to (?:court|the court|judicial|final|approval)\\w*|(?:relief|remedies|penalty|penalties|disgorgement|injunctions?|bars?|freeze) (?:originally |initially )?(?:sought|requested|prayed for)(?: by| in| against)(?!(?: \\w+){0,9} (?:includes?|included|is|are|consists?)\\b)|(?:relief|remedies) (?:(?:that|which) )?the (?:(?:SEC|Commission)(?:['’]?s)? )?(?:complaint |action )?(?:sought|requested)|sought (?:an? )?waiver|sought(?= [^;]{0,250}, which the [Cc]ourt (?:has )?granted\\b)|agreed[- ]upon|den(?:y|ying)(?= (?:[^;.]{0,140} )?the privilege)|failed to (?:respond|answer|appear)|(?:that|which|who) (?:is|are) required to (?:file|register|report)|motions? to (?:dismiss|vacate|stay|intervene|compel|set aside|modify)|in order to|according to which|supported its requests?|as set forth in (?:each|the|their)(?: \\w+)? judgments?|seeks? (?:to (?:place|have|distribute)|that)(?= [^;,.]{0,60}Fair Fund)|would[- ]be|(?:temporary )?restraining orders?|(?<=\\ban? )court-ordered|(?<=\\b(?:imposing|granting) (?:the )?)requested|(?:motion|application)s? for(?= [^;]{0,250}\\bwhich the [Cc]ourt (?:has )?granted\\b)|issuers? required to file|orders(?=;)|orders(?= (?:from the [Cc]ourt |\\(\\w+\\) )?(?:\\w+ly (?:and \\w+ly )?)?(?:restraining|to provide|to account|requiring|of|against|barring|enjoining|prohibiting|freezing|imposing|appointing|directing|for|and|to show))";

/** The SEC asks. */
const ASKED =
  'if granted|show cause,? (?:as to )?why|(?:relief|remedies) (?:sought|requested)(?: \\w+){0,10} (?:includes?|included|is|are|consists?)|(?<!\\b(?:[Cc]ourt|[Jj]udge \\w+)(?: also)? (?:determined|found|held|ruled|concluded) that \\w+ )should(?: not)? be|seek(?:s|ing)?|sought|request(?:s|ed|ing)?|ask(?:s|ed|ing)?|pray(?:s|ed|ing)?(?: for)?|demand(?:s|ed|ing)?|applied (?:for|to)|mov(?:es|ed|ing) (?:for|the court|to)|motions?|applications?|petition(?:s|ed)?|recommend(?:s|ed|ing)?|pursu(?:es?|ing) (?:its |their |the )?claims?|hearing (?:on|to)|in addition to(?= (?:an? )?(?:preliminary and )?(?:permanent )?injuncti(?:on|ve)[^;.]{0,200}\\b(?:SEC|Commission|complaint|action) (?:is |also |further )*(?:seek|ask|request))|(?<=\\b(?:[Ff]iled|filing of) an? (?:\\w+ ){0,3}(?:action|complaint|suit|lawsuit) [^;.]{3,140} )to(?= (?:\\w+ly )?(?:restrain|enjoin)\\b)|(?:action|complaint|suit|lawsuit|proceedings?|sued|sues|files?|filed) (?:for|to)(?! (?:determine|(?:the )?entry))';

/** Denied, waived, not asked for, or kept open. */
const WITHHELD =
  'den(?:y|ies|ied|ying)(?! (?:[^;.]{0,140} )?the privilege)|reject(?:s|ed|ing)?|vacat(?:e|es|ed|ing)|revers(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|lift(?:s|ed|ing)?|dissolv(?:e|es|ed|ing)|waiv(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|(?:did|does|do|has|have|had|is|was|are|were|will|would) not(?! (?:disclos|tell|inform|reveal))|not(?= (?:impos|order|seek|assess|ask|request|to (?:seek|impose)))|no longer|no(?= (?:civil |monetary )?penalt)|without (?:imposing|seeking|ordering|the imposition)|in lieu of|instead of|rather than|may (?:later |also |subsequently )?(?:seek|move|request|ask)|whether to (?:seek|request|ask)|right to (?:seek|move|request|petition)|reserv(?:e|es|ed|ing)|forgo(?:es|ing)?|foregoes|leaving (?:open )?the (?:issue|question)|except for the (?:immediate )?(?:appointment|imposition|entry)';

/** Only said by someone; what follows is not decided. */
const TOLD =
  'to determine|whether|in the event that|consider(?:s|ed|ing)? (?:order|enter|issu|impos|grant)ing|(?:without|not|never|fail\\w* to) (?:adequately |fully |properly )?(?:disclos\\w+|inform\\w*|reveal\\w*|tell)|alleg(?:es|ing)|(?<!\\b(?:the|their|its|his|her|these|such) )alleged(?= (?:that|to have|to be|among|violations of|the following))|(?<=\\b(?:complaint|Commission|SEC|it|which|and|also|further|had|as) )alleged|claim(?:s|ed|ing) that|contend(?:s|ed)|assert(?:s|ed)|according to|as set forth in|represented|told|stat(?:es|ed|ing) that|falsely|conceal(?:s|ed|ing)?|omitt(?:ed|ing)|despite|notwithstanding|unless';

/** Agreed with a party: it ends what was told or asked before. */
const AGREED =
  'consent(?:s|ed|ing)?(?= to| that| and|,| without| in| on)|agree(?:s|d|ing)|stipulat(?:es|ed|ing)|settl(?:es|ed|ing)|(?:did|do|does|will|would) not (?:contest|oppose|object)|offered to (?:settle|consent|accept)';

/** Given by a court or the Commission. */
const GIVEN =
  'order(?:s|ed)|issu(?:es|ed)(?! (?:in|relating|concerning|regarding)\\b)|enter(?:s|ed)|sign(?:s|ed)|grant(?:s|ed|ing)|(?<!\\b(?:wrongfully|illegally|unlawfully|illicitly|improperly|fraudulently|ill-gotten|profits|gains|proceeds|funds|monies|money|so) |(?:improperly|wrongfully|illegally)-)obtain(?:s|ed|ing)(?! (?:from|through|by means|by virtue|as a result|in connection|during|illegally|unlawfully|improperly|fraudulently))|w[io]ns?(?= (?:an?|emergency|temporary|the))|impos(?:es|ed)|approv(?:es|ed|ing)|appoint(?:s|ed)|enjoin(?:s|ed)|(?<!\\b(?:stocks?|directors?|officers?|industry|association|associational|collateral|offerings?|year|practice|permanent) )bars(?! (?:against|for|to|on|and|or|from|prohibiting|preventing)\\b)|barred|restrain(?:s|ed)|prohibit(?:s|ed)|prevents|requir(?:es|ed)|direct(?:s|ed)|suspend(?:s|ed)|revok(?:es|ed)|censur(?:es|ed)|froze(?! (?:\\w+ )?(?:investor|customer|client|user)\\S* (?:accounts|funds))|(?<=\\b(?:has|have) )frozen|(?<!\\bassets? )freezes|affirm(?:s|ed)|upheld|upholds|extend(?:s|ed)|maintain(?:s|ed)(?= the| an?)|continu(?:es|ed)(?= the| an?| to| its)|convert(?:s|ed)|accept(?:s|ed)|secur(?:es|ed)(?= an?| the| temporary)|undert(?:ook|akes)|assess(?:es|ed)|adjudg(?:es|ed)|placed|put|halt(?:s|ed)|deni(?:ed|es)(?= (?:[^;.]{0,140} )?the privilege)|(?<=\\b(?:has|have|also) )undertaken(?= to)|made (?:final|permanent)|hereby';

/** Words that leave open who gives: they count where nothing stronger stands before them. */
const SOFT =
  'receiv(?:es|ed)|provid(?:es|ed)(?: for| that| injunctive)|includ(?:es|ed)|contain(?:s|ed)|(?:contain|include|provide)(?= (?:an? )?(?:permanent|injunct))|allows?|announc(?:es|ed|ing)(?! that)|will|shall|must|would|in addition to(?! [^;.]{0,200}\\b(?:SEC|Commission|complaint|action) (?:is |also |further )*(?:seek|ask|request))|pursuant to|based (?:up)?on|by the appointment of|court-appointed|subject(?:s|ed)?(?= )|(?<!\\bto )(?:enjoin|bar|prohibit|restrain|impose|require|order|freeze|prevent)';

type Kind = 'idle' | 'agreed' | 'asked' | 'withheld' | 'told' | 'given' | 'soft';

/** Of words that could be read in two ways the first counts. */
const readCues = phraseReader<Kind>([
  ['idle', new RegExp(IDLE, 'i')],
  ['agreed', new RegExp(AGREED, 'i')],
  ['asked', new RegExp(ASKED, 'i')],
  ['withheld', new RegExp(WITHHELD, 'i')],
  ['told', new RegExp(TOLD, 'i')],
  ['given', new RegExp(GIVEN, 'i')],
  ['soft', new RegExp(SOFT, 'i')],
]);

/** `that requires`, `which would permanently bar`, `that: (i) enjoins`: the verb belongs to the noun before it. */
const RELATIVE = /\b(?:that|which|who):?(?: \(\w+\))?(?: \w+ly| also| would| will| further)* $/i;
const PRESENT = /^\w+s$/i;
/** `, `, `and `: before one of several participles. */
const LISTED = /(?:,|\band|\bor)(?: also| further| \w+ly)* $/i;
/** `be enjoined`, `to have him barred`: the verb hangs on the one before it. */
const PASSIVE_INFINITIVE = /\b(?:be|being)(?: \w+ly)? $|\bto have [^;]{0,160}$|\bhave [^,;]{0,60}$/i;
/** A court or the Commission acts. */
const DECIDES =
  /\b(?:court|judge|jury|Commission|SEC|judgments?|orders?|stipulation)(?: (?:has|have|also|further|then|subsequently|\w+ly)){0,3} $/i;
/** `who the SEC alleged`, `conduct that the complaint alleges`: an aside, after which the sentence goes on. */
const ASIDE = /\b(?:who|whom|which|that|as|conduct|scheme|fraud|violations?)\b[^,;.]{0,40}$/i;
/** `violations of the provisions alleged to have been violated`: an aside in what is asked for. */
const OF_LAWS = /\b(?:violations?|provisions|laws)\b(?: (?:they|he|she|it) (?:is|are))? $/i;
/** Several judgments or orders, whose verb has no ending. */
const PLURAL = /\b(?:judgments|orders|injunctions|decrees|settlements|they|each|both)\b/i;
const BARE_VERB = /^(?:enjoin|bar|prohibit|restrain|impose|require|order|freeze|prevent)$/i;

/** `granted the Commission's motion for`, `denied the request for`: the request is what was granted or denied. */
const REQUEST = /^(?:request|motion|application|petition)/i;
const OBJECT_OF = /^(?:grant|approv|den)/i;

/** What one agrees to with the SEC; in the scheme that a complaint tells of, people agree to other things. */
const SETTLING =
  /^agree\w* (?:that |to )?(?:settle|pay|be|the entry|entry|consent|an? |certain|comply|cease|disgorge|retain|permanent|injunct|undertakings|not to|resolve)/i;

/** How far a word that grants, denies or forgoes reaches over a request: `granted the Commission's motion for`. */
const OVER_REQUEST = 130;
const OVER_VERB = 30;

interface State {
  standing: Standing;
  kind?: Kind;
  at: number;
  words: string;
  /** Whether a relative clause tells what is asked for: `a judgment that enjoins Vane, bars him …`. */
  relative?: true;
  /** Whether what is asked for is told in the passive: `that Vane be enjoined, ordered to pay and barred`. */
  passive?: true;
  /** What holds again at the end of the clause. */
  outer?: Standing;
}

/** The state after a cue; the same object where the cue changes nothing. */
function step(state: State, kind: Kind, at: number, words: string, text: string): State {
  const next = (standing: Standing): State => ({ standing, kind, at, words });
  const gap = at - state.at - state.words.length;
  const before = text.slice(Math.max(0, at - 70), at);
  const underVerb = state.standing === 'withheld' && gap < OVER_VERB;
  switch (kind) {
    case 'idle':
      return state;
    case 'asked':
      if (REQUEST.test(words) && gap < OVER_REQUEST && OBJECT_OF.test(state.words)) return state;
      // "the court will determine whether Vane should be barred": nobody asks.
      if (underVerb || (/^should/i.test(words) && (state.outer || state.standing === 'told'))) return state;
      return /^show/i.test(words) ? { ...next('asked'), outer: state.outer ?? state.standing } : next('asked');
    case 'withheld':
      return { ...next('withheld'), outer: state.outer ?? state.standing };
    case 'told':
      return (state.standing === 'given' && ASIDE.test(before)) || (state.standing === 'asked' && OF_LAWS.test(before))
        ? state
        : next('told');
    case 'agreed':
      return state.standing === 'told' && /^agree/i.test(words) && !SETTLING.test(text.slice(at))
        ? state
        : next('given');
    case 'soft':
      if (state.standing !== 'bare') return state;
      return BARE_VERB.test(words) && !PLURAL.test(text.slice(0, at)) ? state : next('given');
    case 'given':
      if (underVerb) return state;
      if (state.standing === 'told') return DECIDES.test(before) ? next('given') : state;
      if (state.standing !== 'asked') return next('given');
      if (RELATIVE.test(before)) return { ...state, relative: true };
      // "asks for an order enjoining Vane, granting penalties and barring him": the list goes on.
      if (/^(?:grant|approv)ing/i.test(words)) return state;
      if (PASSIVE_INFINITIVE.test(before)) return { ...state, passive: true };
      if ((state.relative && PRESENT.test(words)) || (state.passive && LISTED.test(before))) return state;
      return /^(?:show|should)/i.test(state.words) ? state : next('given');
  }
}

/** Where a list goes on after what was waived: `; (iii)`, `, and ordering`. */
const CLAUSE_END = /;|\)|, and (?=order|enjoin|bar|prohib|requir|impos|directs)/g;

/** The standings in a sentence, from left to right: each holds from its offset to the next; `first` holds at its beginning. */
export function standings(text: string, first: Standing = 'bare'): { at: number; standing: Standing }[] {
  let state: State = { standing: first, at: 0, words: '' };
  const found: { at: number; standing: Standing }[] = [{ at: 0, standing: first }];
  const enter = (after: State): void => {
    if (after !== state) found.push({ at: after.at, standing: after.standing });
    state = after;
  };
  for (const { tag, start, end } of readCues(text)) {
    if (state.outer) {
      CLAUSE_END.lastIndex = state.at;
      const clause = CLAUSE_END.exec(text);
      if (clause && clause.index < start) enter({ standing: state.outer, at: clause.index, words: '' });
    }
    enter(step(state, tag, start, text.slice(start, end), text));
  }
  if (state.outer) {
    CLAUSE_END.lastIndex = state.at;
    const end = CLAUSE_END.exec(text);
    if (end) enter({ standing: state.outer, at: end.index, words: '' });
  }
  return found;
}

/** What is said of a remedy after it is named: `was granted`, `are also sought`, `remains in effect`; in titles without `was`. */
const AFTERWARDS =
  /^[^;]{0,120}?\b(?:(?:was|were|is|are|has been|have been|had been|be|remains?|remained)(?: (?:also|being|subsequently|later|then|still|\w+ly))? )?(?:(entered|issued|granted|imposed|ordered|appointed|approved|obtained|in (?:effect|place|force)|frozen|revoked|made permanent|extended|continued(?! to))|(sought|requested|scheduled|pending(?! (?:further|trial|the|a|resolution|final|disposition)\b))|(denied|vacated|lifted|dissolved|waived))\b/i;
/** The remedy itself acts: `The preliminary injunction restrains`. */
const ACTS =
  /^(?: order)?(?: \([^)]*\))?(?: also| further| will| would| to which \w+ consented)* (?:restrains?|enjoins?|freezes|froze|bars?|barred|prohibits?|orders|requires?|extends|continues|keeps?|prevents|provides|appoints|directs|finds|found)\b/i;

/** The standing of words at `[start, end)` of a sentence, from what stands before them, else from what is said after them. */
export function standingOf(
  text: string,
  marks: { at: number; standing: Standing }[],
  start: number,
  end: number,
): Standing {
  const before = marks.findLast(({ at }) => at <= start)!.standing;
  if (before !== 'bare') return before;
  const rest = text.slice(end, end + 220);
  if (ACTS.test(rest)) return 'given';
  const after = AFTERWARDS.exec(rest);
  if (!after) return 'bare';
  return after[1] ? 'given' : after[2] ? 'asked' : 'withheld';
}
