import { type Cue, KIN } from './cue.ts';

/** Adverbs, helping verbs and asides between a subject and its verb. */
const HELPERS =
  '(?:(?:who|(?:each|both|all) of (?:whom|which)|each|both|all|also|has|have|had|then|subsequently|previously|already|separately|further|simultaneously|jointly|collectively|and|thereby|today|recently|and (?:the )?(?:two|three|four|five|six|several|\\d+)? ?(?:other |unregistered )?(?:others|executives|individuals|people|persons|entities|companies|defendants|firms|officers|employees|traders|brokers)|additionally|ultimately|later|individually|thereafter|himself|herself|without[^.;]{5,90}?,|in (?:addition|settling|settlement|order)[^.;,]{0,60},|on [A-Z][a-z]+ \\d+(?:, \\d{4})?,?|to settle[^.;,]{0,50},),? )*';

const after = (words: string): RegExp => new RegExp(`^(?:[,]? |, (?:and )?)${HELPERS}(?:${words})`, 'i');

/** Being, in the passive. */
const BEING =
  '(?:was|were|is|are|be|being|been|will be|has been|have been|had been|would be|to be)(?: (?:also|each|all|both|permanently|preliminarily|temporarily|further|jointly|severally|and|previously|separately|now|hereby|individually|later|subsequently|today|ordered to be))*';

/** `① and ①’s two sons were named as relief defendants`: somebody and kin who are not told by name. */
const AND_KIN = `(?:,? and [\\ue000-\\uf8ff](?:[’']s|s) (?:two |three )?(?:${KIN}|family)\\b)?`;

/** `as`, or a verb, and those for relief: one alone, or several. */
const forRelief = (ending: string, kin = ''): RegExp =>
  new RegExp(
    `^(?!, or |,? as well as |,? and other [^.;,]{1,40} (?:who|that|which) |[^.;]{0,60} (?:through|by|to) entities\\b| (?:controll|own|operat|manag|found)(?:ed|s|es)\\b)${kin}(?:[^.;\\ue000-\\uf8ff]|\\.(?=,)){0,90}?\\b(?<!\\b(?:names|naming|adds|adding|charges|charging) )(?:as|is|are|was|were)\\s+(?:(?:also|named|a|the|an|both|solely|so-called)\\s+){0,3}["“]?(?:relief|nominal)[- ]defendant${ending}`,
    'i',
  );

/** Words after the names. */
export const CUES_AFTER: readonly Cue[] = [
  {
    name: 'as-relief-defendant',
    stems: ['relief', 'nominal'],
    side: 'after',
    pattern: forRelief('s\\b(?!,? including )', AND_KIN),
    role: 'relief-defendant',
    examples: [
      '① as relief defendants',
      '① are named as relief defendants',
      '① and ②’s two sons were named as relief defendants',
      '! ① as defendants',
      '! ① and names as relief defendants ②',
      '! ① controlled, and charged as relief defendants, including ②',
      '! ①, or through entities named as relief defendants',
      '! ①, as well as four entities named as relief defendants',
      '! ①, and other companies who were charged as relief defendants',
      '! names entities that ① controlled as relief defendants',
      '! ① directly, or through entities named as relief defendants',
    ],
  },
  {
    name: 'as-a-relief-defendant',
    stems: ['relief', 'nominal'],
    side: 'after',
    pattern: forRelief('\\b'),
    role: 'relief-defendant',
    last: true,
    examples: [
      '① as a relief defendant',
      '① is named as a relief defendant',
      '① of Boca, Fla., who was also named as a relief defendant',
      '! ① as a defendant',
      '! ① as relief defendants',
    ],
  },
  {
    name: 'relief-defendant-behind',
    stems: ['relief', 'nominal'],
    side: 'after',
    pattern:
      /^,? (?:(?:(?:whom?|it|which|is|was|also|named|charged|as|a|the)\s){0,6}|(?:which|who) (?:is|was) (?:the|an?) [^.;,]{3,60} and a )(?:relief|nominal)[- ]defendant\b(?! in that | [\ue000-\uf8ff])/i,
    role: 'relief-defendant',
    tight: true,
    last: true,
    examples: [
      '①, a relief defendant',
      '①, who is also a relief defendant',
      '①, whom it named as a relief defendant',
      '①, which was the fund that ② managed and a relief defendant',
      '! ①, relief defendants',
      '! ① and a relief defendant',
    ],
  },
  {
    name: 'relief-defendants-behind',
    stems: ['relief', 'nominal'],
    side: 'after',
    pattern:
      /^,? (?:(?:whom?|it|which|are|were|both|all|also|named|charged|as|the|two|three|four|five|six|seven|several)\s){0,6}(?:relief|nominal)[- ]defendants\b(?! in that | [\ue000-\uf8ff])/i,
    role: 'relief-defendant',
    tight: true,
    examples: ['①, who are both relief defendants', '①, relief defendants', '! ①, a relief defendant'],
  },
  {
    name: 'unjustly-enriched',
    stems: ['unjust'],
    side: 'after',
    pattern: /^,? (?:is|are) unjustly enriched\b/i,
    role: 'relief-defendant',
    examples: ['①, is unjustly enriched', '! ① was unjustly enriched by his sales'],
  },
  {
    name: 'relief-claims',
    stems: ['relief', 'nominal'],
    side: 'after',
    pattern: /^ (?:[\w’']+ ){0,3}settled (?:[\w’']+ ){0,3}(?:relief|nominal)[- ]defendant (?:claims?|charges?)\b/i,
    role: 'relief-defendant',
    examples: ['① previously settled the SEC’s relief defendant claims', '! ① settled the SEC’s claims'],
  },
  {
    name: 'consented',
    stems: ['consent', 'submitted', 'offered'],
    side: 'after',
    pattern: after(
      'consent(?:ed|s|ing)?\\b(?! to (?:plead|cooperate))|entered (?:into )?consents?\\b|(?:submitted|offered) (?:an )?offers? of settlement|submitted (?:a )?consents?',
    ),
    examples: ['① consented to the entry', '①, without admitting or denying the allegations, consented', '! ① sold'],
  },
  {
    name: 'agreed',
    stems: ['agree'],
    side: 'after',
    pattern: after(
      'agree[ds]?\\b(?:[^.;]{0,30}?| without admitting or denying [^.;,]{3,40}) to (?:(?:jointly|each|also|collectively|together|both|severally|and) )*(?:settle|resolve|admit [^.;,]{3,40} and pay|pay\\b[^.;]{0,110}?(?:penalt|disgorg|settle|resolve|civil|interest|fine|sanction|monetary relief)|pay (?:approximately |about |almost |nearly |more than |a total of )*\\$[\\d,.]*\\d(?: million)?(?=\\.(?: |$)|;|$)|disgorge|be (?:\\w+ ){0,3}(?:enjoined|barred|suspended|censured|restrained|prohibited|subject)|cease|accept|surrender|the (?:entry|issuance|imposition|terms)|entry|consent|forego|relinquish|undertake|comply|reimburse|(?:an?|the) (?:[\\w-]+ ){0,4}(?:injunction|judgment|order|bar|settlement|penalty|suspension))',
    ),
    ambiguous: true,
    examples: ['① agreed to settle', '① has agreed to admit the facts and pay', '! ① agreed to buy'],
  },
  {
    name: 'neither-admitted',
    stems: ['admit', 'contest', 'default', 'failed', 'without'],
    side: 'after',
    pattern: after(
      'neither admit|(?:did|do|does) not (?:admit|contest)|without (?:either )?admitting|defaulted\\b(?! on)|failed to (?:answer|respond|appear|file an answer|plead)|admitted (?:to )?(?:(?:the|his|her|its|their) )?(?:facts|wrongdoing|(?:unlawful|illegal|wrongful) conduct|liability|violat|findings|allegations|sec)',
    ),
    examples: ['① neither admitted nor denied', '① defaulted', '① admitted their unlawful conduct'],
  },
  {
    name: 'judgment-against',
    stems: ['judgment'],
    side: 'after',
    pattern:
      /^, against wh(?:om|ich) (?:default |final |consent )*judgments? (?:was|were|has been|have been|had been) (?:previously )?entered\b/i,
    examples: [
      '①, against which default judgments were entered in May 2004',
      '! ①, against which customers brought judgments',
    ],
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
      `${BEING} (?:enjoined|restrained|barred|censured|suspended|prohibited(?! from doing so\\b)|sanctioned|(?:ordered|required|obligated|directed) to (?:pay|disgorge|cease|return)|jointly (?:and severally )?liable|liable|held liable|found liable|assessed|subject to an? (?:injunction|order))`,
    ),
    ambiguous: true,
    examples: ['① were permanently enjoined', '① is barred', '① was ordered to pay', '! ① was sold'],
  },
  {
    name: 'enjoining-him',
    stems: ['enjoin', 'order', 'bar', 'requir'],
    side: 'after',
    pattern: /^, (?:permanently )?(?:enjoining|ordering|barring|requiring) (?:him|her)\b/i,
    tight: true,
    ambiguous: true,
    examples: ['①, enjoining him from', '! ①, ordering them to'],
  },
  {
    name: 'accused-by',
    stems: ['accus', 'charg', 'sued'],
    side: 'after',
    pattern:
      /^(?:,(?: [^.;,\ue000-\uf8ff]{1,60},?)?)? (?:(?:who|was|were|had|has|have|been|also|both|each) ){0,4}(?:(?:previously |earlier )?accused|(?<!\b(?:previously|earlier|already) )(?:charged|sued)) by the (?:SEC|Commission)\b/i,
    examples: [
      '①, a broker previously accused by the SEC',
      '① was sued by the Commission',
      '! ①, previously charged by the SEC',
      '! ① accused the SEC',
    ],
  },
  {
    name: 'was-charged',
    stems: ['charg', 'sued', 'nam'],
    side: 'after',
    pattern: after(
      `(?:was|were|is|are|been|being)(?: (?:also|each|all|both|today|now))* (?:charged|sued|named)\\b(?! with (?:[\\w-]+ ){0,4}(?:conspir|obstruct|perjur|(?:mail|wire|bank) fraud|money launder))`,
    ),
    ambiguous: true,
    examples: ['① were charged', '! ① was chosen'],
  },
  {
    name: 'is-defendant',
    stems: ['defendant', 'respondent'],
    side: 'after',
    pattern: after(
      `(?:remains?(?: as)?|${BEING})(?: (?:a|an|the|all|named|as|only|sole|remaining|final|last|one|of|other|two|three|four|five))* (?:co-?)?(?:defendants?|respondents?)\\b(?! in (?:SEC|Securities and Exchange Commission) v|[^.;:]{0,40} actions filed by the SEC: )`,
    ),
    examples: [
      '① is a defendant',
      '①, each of whom are named as defendants',
      '① were named as defendants',
      '① remain as defendants',
      '! ① is a director',
      '! ① and Vane are defendants in SEC v. Birch',
    ],
  },
  {
    name: 'also-defendant',
    stems: ['defendant'],
    side: 'after',
    pattern:
      /^(?: \(|, (?:an? (?:[\w-]+ ){1,4})?(?:which|who|that) (?:is|was) )also (?:(?:is|was) )?(?:(?:named as|charged as) )?an? defendant\b/i,
    last: true,
    ofObject: true,
    examples: [
      '①, a Bahamian company which is also a Defendant in the lawsuit',
      '① (also named as a defendant in the complaint)',
      '! ①, which is a defendant of another firm',
    ],
  },
  {
    name: 'was-dismissed',
    stems: ['dismiss'],
    side: 'after',
    pattern: after(
      `(?:${BEING}|voluntarily) dismissed (?:with(?:out)? prejudice )?from (?:the|this|its) (?:[\\w-]+ ){0,2}(?:case|action|lawsuit|litigation|complaint)`,
    ),
    ambiguous: true,
    examples: ['① was dismissed from the case', '! ① was dismissed from his post'],
  },
  {
    name: 'as-defendant',
    stems: ['defendant'],
    side: 'after',
    pattern: /^ as (?:an? )?(?:additional )?(?:co-)?defendants?\b/i,
    ambiguous: true,
    tight: true,
    examples: ['eliminates ① as a defendant', 'to name ① as defendants', '! ① as a relief defendant'],
  },
  {
    name: 'other-defendants-beside',
    stems: ['defendant'],
    side: 'after',
    pattern:
      /^,? (?:and|along with|together with) (?:the|his|her|its|their) (?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+|other|remaining) )*(?:other |co-)defendants\b/i,
    ambiguous: true,
    tight: true,
    last: true,
    examples: ['① and the three other defendants', '① along with her co-defendants', '! ① and other defendants'],
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
      '(?:(?<!\\bwho )settled|settled(?! with the (?:SEC|Commission) in (?:[A-Z][a-z]+ )?(?:19|20)\\d\\d\\b)|settles?|resolved|settling|reached (?:an? )?(?:\\w+ )?settlements?|entered into (?:an? )?settlements?)\\b[^.;]{0,50}?(?:charges|action|claims|case|matter|allegations|sec|commission|litigation|lawsuit)',
    ),
    ambiguous: true,
    examples: [
      '① settled the charges',
      '① previously entered into settlements with the SEC',
      '! ① settled in Boca',
      '! ①, who settled with the Commission in May 2002',
    ],
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
