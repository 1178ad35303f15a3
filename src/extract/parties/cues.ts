import type { Party } from '../../domain/facts.ts';

/**
 * Words around a list of names that show whom the SEC charged, sued or sanctioned. Examples mark the list with `①`; a row that
 * starts with `!` must not match.
 */
export interface Cue {
  name: string;
  /** Beginnings of words of which a sentence must hold one, so that most patterns need not be tried. */
  stems: string[];
  /** Before the names: the last match in the words before, whose rest may only describe the names. After: from the names on. */
  side: 'before' | 'after';
  pattern: RegExp;
  /** Must be found among the words before the match, in the same sentence. */
  context?: RegExp;
  role?: Party['role'];
  /** May tell of another action that the SEC brought. */
  brings?: true;
  /** Must follow the names. */
  followedBy?: RegExp;
  /** Nothing but an article may stand between cue and names. */
  tight?: true;
  /** No word between cue and names may look like a verb. */
  calm?: true;
  /** Says too little where others are shown by more. */
  weak?: true;
  /** Criminal courts and other authorities say the same: such sentences do not count. */
  ambiguous?: true;
  examples: string[];
}

/** What the SEC brings, and what a court enters, against someone. */
const BROUGHT =
  /\b(?:complaints?|lawsuits?|suits?|actions?|charges?|cases?|claims?|proceedings?|allegations?|judge?ments?|decrees?|injunctions?|orders?|relief|freezes?|default|penalt(?:y|ies)|sanctions?|bars?|fraud|disgorgement|verdicts?|litigation|enforcement|findings?|contempt|settlements?|alleged)\b/i;

/** Adverbs, helping verbs and asides between a subject and its verb. */
const HELPERS =
  '(?:(?:who|each|both|all|also|has|have|had|then|subsequently|previously|already|separately|further|simultaneously|jointly|collectively|and|thereby|today|recently|and (?:two|three|four|five|six|several|\\d+)? ?(?:other )?(?:others|executives|individuals|people|persons|entities|companies|defendants|firms|officers|employees|traders|brokers)|additionally|ultimately|later|individually|thereafter|himself|herself|without[^.;]{5,90}?,|in (?:addition|settling|settlement|order)[^.;,]{0,60},|on [A-Z][a-z]+ \\d+(?:, \\d{4})?,?|to settle[^.;,]{0,50},),? )*';

const after = (words: string): RegExp => new RegExp(`^(?:[,]? |, (?:and )?)${HELPERS}(?:${words})`, 'i');

/** Being, in the passive. */
const BEING =
  '(?:was|were|is|are|be|being|been|will be|has been|have been|had been|would be|to be)(?: (?:also|each|all|both|permanently|preliminarily|temporarily|further|jointly|severally|and|previously|separately|now|hereby|individually|later|subsequently|today|ordered to be))*';

export const CUES: readonly Cue[] = [
  {
    name: 'charged',
    brings: true,
    stems: ['charg', 'sued', 'sues', 'suing'],
    side: 'before',
    pattern:
      /(?<!\b(?:previously|earlier|separately|already|had|last year) (?:also )?)\b(?:charg(?:ed|es|ing)|su(?:ed|es|ing))\s+/gi,
    ambiguous: true,
    examples: ['The SEC today charged ①', 'a complaint charging ①', 'The SEC sued the broker ①', '! charged that ①'],
  },
  {
    name: 'against',
    brings: true,
    stems: ['against'],
    side: 'before',
    pattern: /\bagainst\s+/g,
    context: BROUGHT,
    ambiguous: true,
    examples: [
      'filed a complaint against ①',
      'entered a final judgment by consent against defendant ①',
      '! traded against ①',
    ],
  },
  {
    name: 'as-to',
    stems: ['as to', 'and against'],
    side: 'before',
    pattern: /\b(?:as to|in favor of the commission and against)\s+/gi,
    context: /\b(?:judge?ments?|orders?|decrees?|injunctions?|consents?|settlements?|action|case|complaint)\b/i,
    examples: ['entered a final judgment as to ①', '! misled them as to ①'],
  },
  {
    name: 'enjoined',
    stems: ['enjoin', 'restrain', 'censur', 'prohibit', 'bar', 'suspen', 'sanction'],
    side: 'before',
    pattern:
      /\b(?:enjoin(?:ed|s|ing)|restrain(?:ed|s|ing)|censur(?:ed|es|ing)|prohibit(?:ed|s|ing)|barr?(?:ed|s|ing)|suspend(?:ed|s|ing)|sanction(?:ed|s|ing))\s+/gi,
    examples: ['permanently enjoining ①', 'an order that barred ①'],
  },
  {
    name: 'ordered',
    stems: ['order', 'requir', 'direct', 'oblig'],
    side: 'before',
    followedBy:
      /^[^.;]{0,90}?\bto (?:pay|disgorge|cease|return|comply|provide|repay|reimburse|appear|produce|testify|surrender|undertake|retain|jointly|each|also|immediately)\b/,
    pattern: /\b(?:order(?:ed|s|ing)|requir(?:ed|es|ing)|direct(?:ed|s|ing)|oblig(?:ated|ates|ating))\s+/gi,
    ambiguous: true,
    examples: ['The court ordered ① to pay', 'a judgment requiring ① to disgorge', '! ordered ① stock'],
  },
  {
    name: 'held-liable',
    stems: ['held', 'hold', 'found', 'find'],
    side: 'before',
    tight: true,
    followedBy: /^[^.;]{0,60}?\b(?:liable|violat|engaged|committed|guilty of|in (?:civil )?contempt|responsible)/,
    pattern: /\b(?:h(?:eld|olds|olding)|f(?:ound|inds|inding))(?: that)?\s+/gi,
    examples: ['found ① liable', 'holding that ① violated', '! found ① asleep'],
  },
  {
    name: 'defendant',
    stems: ['defendant', 'respondent'],
    side: 'before',
    pattern:
      /(?<!relief |nominal |relief-)\b(?:co-?)?(?:defendants?|respondents?)\s+(?:named |in the (?:action|case) )?/gi,
    tight: true,
    examples: ['defendant ①', 'against defendants ①', '! relief defendant ①', '! defendants promoted ①'],
  },
  {
    name: 'defendants-are',
    stems: ['defendant', 'respondent'],
    side: 'before',
    pattern:
      /(?<!relief |nominal |relief-)\b(?:co-?)?(?:defendants?|respondents?)(?: (?:in|named in|to|charged in) (?:the|this|its) [^.;:,]{1,50})?(?:\s*[,:–-]\s*|\s+(?:are|is|were|was|include[sd]?)\s*[,:]?\s*)/gi,
    examples: [
      'The defendants are ①',
      'named as defendants: ①',
      'the other defendants in the action, ①',
      '! relief defendants are ①',
    ],
  },
  {
    name: 'relief-defendant',
    stems: ['relief', 'nominal'],
    side: 'before',
    pattern: /\b(?:relief|nominal)[- ]defendants?\s+/gi,
    tight: true,
    role: 'relief-defendant',
    examples: ['against relief defendant ①', '! defendant ①'],
  },
  {
    name: 'relief-defendants-are',
    stems: ['relief', 'nominal'],
    side: 'before',
    pattern:
      /\b(?:relief|nominal)[- ]defendants?(?: (?:in|named in|to|charged in) (?:the|this|its) [^.;:,]{1,50})?(?:\s*[,:–-]\s*|\s+(?:are|is|were|was|include[sd]?)\s*[,:]?\s*)/gi,
    role: 'relief-defendant',
    examples: ['names as relief defendants: ①', 'The relief defendants are ①', '! The defendants are ①'],
  },
  {
    name: 'names',
    stems: ['nam', 'add'],
    side: 'before',
    pattern:
      /(?<!\b(?:company|companies|firm|entity|entities|fund|corporation|business|person|man|woman|friend|newsletter|website|program|shell|trust|partnership|vehicle|issuer|account|bank|stock) )\b(?:nam(?:ed|es|ing)|add(?:ed|s|ing))(?: as)?\s+/gi,
    context: /\b(?:complaint|action|commission|sec|lawsuit|suit)\b/i,
    examples: ['The complaint names ①', '! his brother named ①'],
  },
  {
    name: 'as-relief-defendant',
    stems: ['relief', 'nominal'],
    side: 'after',
    pattern:
      /^(?!, or )[^.;\ue000-\uf8ff]{0,90}?\b(?:as|is|are|was|were)\s+(?:(?:also|named|a|the|an|both|solely|so-called)\s+){0,3}["“]?(?:relief|nominal)[- ]defendants?/i,
    role: 'relief-defendant',
    examples: ['① as a relief defendant', '① is named as a relief defendant', '! ① as a defendant'],
  },
  {
    name: 'without-admitting',
    stems: ['without'],
    side: 'before',
    pattern: /\bwithout (?:either )?admitting (?:or|nor|and) denying\b[^.;]{0,90}?,\s+/gi,
    examples: ['Without admitting or denying the allegations in the complaint, ①', '! without delay, ①'],
  },
  {
    name: 'settled-with',
    brings: true,
    stems: ['settl', 'resolv', 'consent'],
    side: 'before',
    pattern:
      /\b(?:settle(?:d|s|ments?)?|resolv(?:ed|es|ing)|consent judge?ments?)\b[^.;]{0,60}?\b(?:with|from|by)\s+/gi,
    examples: ['settled its charges with ①', 'obtained consent judgments from ①'],
  },
  {
    name: 'violations-by',
    stems: ['by '],
    side: 'before',
    pattern: /\b(?:violations?|fraud|scheme|misconduct|insider trading|conduct|consents?)(?: [^.;,]{1,60})? by\s+/gi,
    context: /\b(?:complaint|action|commission|sec|alleg\w+|judgment)\b/i,
    weak: true,
    examples: ['The complaint alleges violations of the securities laws by ①', '! bought by ①'],
  },
  {
    name: 'alleges-that',
    stems: ['alleg', 'contend', 'charg'],
    side: 'before',
    calm: true,
    pattern:
      /\b(?:sec|commission|complaint|action)(?: \([^()]{2,30}\)| (?:further|also|specifically|today)|[’']?s (?:amended )?complaint|,[^.;,]{3,90},)* (?:alleg(?:ed|es)|contend(?:s|ed)|charg(?:ed|es))(?: (?:further|also|specifically))?(?: in (?:its|the|a) [^.;]{1,60})?,? that,?\s+(?:[^.;]{0,60},\s+)?/gi,
    weak: true,
    examples: [
      'The complaint alleges that ①',
      'The SEC alleges that, from 2004 to 2006, ①',
      '! A salesman claimed that ①',
    ],
  },
  {
    name: 'according-to',
    stems: ['according to'],
    side: 'before',
    calm: true,
    pattern:
      /\baccording to the (?:sec|commission|amended complaint|complaint)(?:[’']?s (?:amended )?complaint)?(?:,? (?:which was )?(?:filed|unsealed)[^.;]{3,90})?,\s+(?:[^.;]{0,60},\s+)?/gi,
    weak: true,
    examples: [
      'According to the SEC’s complaint, ①',
      'According to the Commissions complaint, filed in federal court, ①',
      '! according to ①',
    ],
  },
  {
    name: 'freezing-assets',
    stems: ['freez', 'froze'],
    side: 'before',
    pattern: /\b(?:freez(?:ing|es|e)|froze|frozen)\b[^.;]{0,40}?\bassets of\s+/gi,
    examples: ['freezing the assets of ①', '! bought the assets of ①'],
  },
  {
    name: 'consented',
    stems: ['consent', 'submitted', 'offered'],
    side: 'after',
    pattern: after(
      'consent(?:ed|s|ing)?\\b(?! to (?:plead|cooperate))|(?:submitted|offered) (?:an )?offers? of settlement|submitted (?:a )?consents?',
    ),
    examples: ['① consented to the entry', '①, without admitting or denying the allegations, consented', '! ① sold'],
  },
  {
    name: 'agreed',
    stems: ['agree'],
    side: 'after',
    pattern: after(
      'agree[ds]?\\b[^.;]{0,30}? to (?:settle|resolve|pay\\b[^.;]{0,110}?(?:penalt|disgorg|settle|resolve|civil|interest|fine|sanction|monetary relief)|disgorge|be (?:\\w+ ){0,3}(?:enjoined|barred|suspended|censured|restrained|prohibited|subject)|cease|accept|surrender|the (?:entry|issuance|imposition|terms)|entry|consent|forego|relinquish|undertake|comply|reimburse|(?:an?|the) (?:[\\w-]+ ){0,4}(?:injunction|judgment|order|bar|settlement|penalty|suspension))',
    ),
    ambiguous: true,
    examples: ['① agreed to settle', '① and has agreed to pay a penalty', '! ① agreed to buy'],
  },
  {
    name: 'neither-admitted',
    stems: ['admit', 'contest', 'default', 'failed', 'without'],
    side: 'after',
    pattern: after(
      'neither admit|(?:did|do|does) not (?:admit|contest)|without (?:either )?admitting|defaulted\\b(?! on)|failed to (?:answer|respond|appear|file an answer|plead)|admitted (?:to )?(?:the )?(?:facts|wrongdoing|liability|violat|findings|allegations|sec)',
    ),
    examples: ['① neither admitted nor denied', '① defaulted'],
  },
  {
    name: 'was-enjoined',
    stems: [
      'enjoin',
      'restrain',
      'bar',
      'censur',
      'suspen',
      'prohibit',
      'sanction',
      'order',
      'requir',
      'oblig',
      'direct',
      'liable',
      'assessed',
      'subject',
    ],
    side: 'after',
    pattern: after(
      `${BEING} (?:enjoined|restrained|barred|censured|suspended|prohibited|sanctioned|(?:ordered|required|obligated|directed) to (?:pay|disgorge|cease|return)|jointly (?:and severally )?liable|liable|held liable|found liable|assessed|subject to an? (?:injunction|order))`,
    ),
    ambiguous: true,
    examples: ['① were permanently enjoined', '① is barred', '① was ordered to pay', '! ① was sold'],
  },
  {
    name: 'was-charged',
    stems: ['charg', 'sued', 'nam'],
    side: 'after',
    pattern: after(`(?:was|were|is|are|been|being)(?: (?:also|each|all|both|today|now))* (?:charged|sued|named)\\b`),
    ambiguous: true,
    examples: ['① were charged', '! ① was chosen'],
  },
  {
    name: 'is-defendant',
    stems: ['defendant', 'respondent'],
    side: 'after',
    pattern: after(
      `${BEING}(?: (?:a|an|the|all|named|as|only|sole|remaining|final|last|one|of|other|two|three|four|five))* (?:co-?)?(?:defendants?|respondents?)\\b`,
    ),
    examples: ['① is a defendant', '① were named as defendants', '! ① is a director'],
  },
  {
    name: 'defendants-behind',
    stems: ['defendant', 'respondent'],
    side: 'after',
    pattern:
      /^, (?:the |both |all |each )?(?:other |remaining |named |two |three )*(?:co-?)?(?:defendants?|respondents?)(?:,| in\b| to\b|$)/i,
    examples: ['①, the defendants in the action', '①, defendants, sold', '! ① and defendants'],
  },
  {
    name: 'violated',
    stems: ['violat', 'aided', 'caus'],
    side: 'after',
    pattern: after(
      '(?:(?:directly|indirectly|or|willfully|knowingly|,|may have) ?)*(?:violat(?:ed|es|ing|e)|aided and abetted|caused)\\b[^.;]{0,80}?(?:sections?|rules?|provisions?|securities|act\\b|laws?\\b|antifraud|registration|violations?)',
    ),
    examples: ['① violated Section 10(b)', '! ① violated his duty'],
  },
  {
    name: 'settled',
    stems: ['settl', 'resolv'],
    side: 'after',
    pattern: after(
      '(?:settled|settles?|resolved|settling)\\b[^.;]{0,50}?(?:charges|action|claims|case|matter|allegations|sec|commission|litigation|lawsuit)',
    ),
    ambiguous: true,
    examples: ['① settled the charges', '! ① settled in Boca'],
  },
  {
    name: 'will-pay',
    stems: ['pay', 'disgorge'],
    side: 'after',
    pattern: after(
      '(?:will|must|shall|would) (?:also |each |both |have to )?(?:pay|disgorge)\\b[^.;]{0,80}?(?:penalt|disgorg|settle|resolve|prejudgment|civil)',
    ),
    ambiguous: true,
    examples: ['① will pay a $50,000 civil penalty', '! ① will pay dividends'],
  },
];

const STEMS = [...new Set(CUES.flatMap(({ stems }) => stems))];
/** The longest first, since of two stems at one place only one is found. */
const ANY_STEM = new RegExp(`\\b(?:${STEMS.toSorted((a, b) => b.length - a.length).join('|')})`, 'gi');

/** The cues whose stems a sentence holds. */
export function cuesIn(sentence: string, cues: readonly Cue[]): Cue[] {
  const found = new Set<string>();
  for (const [stem] of sentence.matchAll(ANY_STEM)) found.add(stem.toLowerCase());
  return found.size === 0 ? [] : cues.filter(({ stems }) => stems.some((stem) => found.has(stem)));
}

/** Words that no mere description of the names contains. */
const BREAKS =
  /\b(?:that|who|whom|which|alleg\w+|claiming|because|by|from|when|after|while|violat\w+|sold|selling|raised|using|with|for|to|without|is|was|were|are|had|has|through|concerning|regarding|relating|arising|agreed|consented|pursuant|under|against|including|said|appointed|enjoin\w*|order\w*|barr?\w*|prohibit\w*|requir\w*|restrain\w*|freez\w*)\b|[\ue000-\uf8ff“”"]/i;

/** `among others,` and dates may stand between cue and names. */
const ASIDES =
  /\b(?:among others|in the action|in this (?:matter|case|action)|on [A-Z][a-z]+ \d{1,2}, \d{4}|both|for the first time),?/gi;

const LIKE_VERB =
  /\b(?!(?:licensed|retired|unlicensed|unregistered|self-described|so-called|limited|registered|related|convicted)\b)[a-z]{3,}ed\b|\b(?:of|at|in|on)\b/;

/** Where a cue before the names ends, if what stands between it and them only describes them. */
export function cueBefore(cue: Cue, left: string): { end: number; rest: string } | undefined {
  let last: RegExpExecArray | undefined;
  for (const match of left.matchAll(cue.pattern)) last = match;
  if (!last) return undefined;
  const end = last.index + last[0].length;
  const rest = left.slice(end);
  if (rest.length > 110) return undefined;
  const plain = rest.replace(ASIDES, '');
  if (cue.tight && !/^(?:the |mr\. |ms\. )?$/i.test(plain)) return undefined;
  if (BREAKS.test(plain) || /[.;!?]\s/.test(plain.replace(/\b[A-Z]\.|\b(?:Inc|Corp|Co|Mr|Ms|Mrs|Dr|St|U\.S)\./g, '')))
    return undefined;
  if (cue.calm && LIKE_VERB.test(plain)) return undefined;
  if (cue.context && !cue.context.test(left.slice(0, last.index))) return undefined;
  return { end, rest };
}
