import type { Cue } from './cue.ts';

/** What the SEC brings, and what a court enters, against someone. */
const BROUGHT =
  /\b(?:complaints?|lawsuits?|suits?|actions?|charges?|cases?|claims?|proceedings?|allegations?|judge?ments?|decrees?|injunctions?|orders?|relief|freezes?|default|penalt(?:y|ies)|sanctions?|bars?|fraud|disgorgement|verdicts?|litigation|enforcement|findings?|contempt|motions?|settlements?|alleged)\b/i;

/** `charged two other individuals for their roles in the scheme: `, `named as relief defendants several entities that received funds – `. */
const LISTS =
  /\b(?:charg(?:ed|es|ing)|sued|nam(?:ed|es)|against|settled with|along with) (?:also )?(?:as (?:an? )?(?:(?:relief|nominal)[- ])?defendants? )?(?:the )?(?:following|remaining|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|other|additional)(?! of )(?: [\w’'\ue000-\uf8ff-]+){0,5}? (?:individuals|people|persons|executives|officers|directors|employees|entities|companies|firms|funds|affiliates|defendants|insiders|promoters|brokers|traders|men|women|residents|salesmen|representatives|attorneys|accountants|consultants|advisers|others)\b[^.;:]{0,160}?(?::| [–—-]) /gi;

/** `According to the complaint, ① announced that it would acquire`: a company whose shares were traded. */
const NO_NEWS_OF_ITS_OWN = /^(?! (?:announced|does not exist|did not exist)\b)/;

/** Words before the names. */
export const CUES_BEFORE: readonly Cue[] = [
  {
    name: 'charged',
    brings: true,
    stems: ['charg', 'sued', 'sues', 'suing'],
    side: 'before',
    pattern:
      /(?<!\b(?:previously|earlier|separately|already|had|last year) (?:also )?)\b(?:charg(?:ed|es|ing)|(?<=\bcomplaints (?:also |further )?)charge|su(?:ed|es|ing))(?::\s+|\s+)(?:\((?:i|1|a)\)\s+)?/gi,
    ambiguous: true,
    followedBy: /^(?! (?:(?!with\b|for\b)[\w-]+ ){0,3}(?:fees|commissions|expenses)\b)/,
    examples: [
      'The SEC today charged ①',
      'a complaint charging ①',
      'The complaints charge ①',
      'The SEC sued the broker ①',
      'The SEC charged ① with overcharging fees',
      'The complaint charges: (i) ①',
      '! two others charged initially, ①',
      '! charged that ①',
      '! by charging ① unearned incentive fees',
    ],
  },
  {
    name: 'charged-before',
    stems: ['charg', 'sued'],
    side: 'before',
    before: true,
    pattern: /\b(?:previously|earlier|separately|already|last year) (?:also )?(?:charged|sued)\s+/gi,
    examples: ['The Commission previously charged ①', '! The SEC charged ①'],
  },
  {
    name: 'against',
    brings: true,
    stems: ['against', 'entered again'],
    side: 'before',
    pattern: /\b(?:against|(?<=\bentered )again)(?::\s+|\s+)(?:\((?:i|1|a)\)\s+)?/g,
    context: BROUGHT,
    ambiguous: true,
    examples: [
      'filed a complaint against ①',
      'entered a final judgment by consent against defendant ①',
      'Judgments were entered again ①',
      '! traded against ①',
    ],
  },
  {
    name: 'as-to',
    stems: ['as to', 'and against'],
    side: 'before',
    pattern: /\b(?:as to|in favor of the commission and against)\s+(?!trad)/gi,
    context: /\b(?:judge?ments?|orders?|decrees?|injunctions?|consents?|settlements?|action|case|complaint)\b/i,
    examples: ['entered a final judgment as to ①', '! misled them as to ①'],
  },
  {
    name: 'dismissed',
    stems: ['dismiss'],
    side: 'before',
    followedBy:
      /^[^.;]{0,40}? (?:with(?:out)? prejudice )?from (?:the|this|its) (?:[\w-]+ ){0,2}(?:case|action|lawsuit|litigation|complaint)\b/,
    pattern: /\bdismiss(?:ed|es|ing)\s+/gi,
    ambiguous: true,
    examples: ['The Commission dismissed ① from the action', '! dismissed ① from his post'],
  },
  {
    name: 'amended',
    stems: ['amend'],
    side: 'before',
    pattern:
      /\bamend(?:ed|s|ing)\b[^;]{0,220}? to (?:include|add) (?:[\w-]+ ){0,4}(?:charges?|claims?|allegations?) (?:of [\w ]{3,30} )?against (?:an additional )?/gi,
    examples: [
      'filed an amended complaint to include charges of fraud against an additional partner, ①',
      'amended its complaint to add claims against ①',
      '! an amended order against ①',
    ],
  },
  {
    name: 'litigation-continues',
    stems: ['litigation'],
    side: 'before',
    pattern:
      /\blitigation (?:is |remains )?(?:continues|continuing|ongoing|pending|proceeding) (?:with respect to|as to|against)\s+/gi,
    examples: ['Litigation continues with respect to ①', '! Litigation continues. With respect to ①'],
  },
  {
    name: 'litigation-against',
    stems: ['litigation'],
    side: 'before',
    followedBy: /^,? (?:is |remains )?(?:continues|continuing|ongoing|pending|proceeding)\b/,
    pattern: /\blitigation (?:with respect to|as to|against)\s+/gi,
    examples: ['The SEC’s litigation against ① is ongoing', '! litigation against ①'],
  },
  {
    name: 'enjoined',
    stems: ['enjoin', 'restrain', 'censur', 'prohibit', 'bar', 'suspen', 'sanction'],
    side: 'before',
    pattern:
      /\b(?:enjoin(?:ed|s|ing)?|restrain(?:ed|s|ing)|censur(?:ed|es|ing)|prohibit(?:ed|s|ing)|barr?(?:ed|s|ing)|suspend(?:ed|s|ing)|sanction(?:ed|s|ing))\s+/gi,
    examples: ['permanently enjoining ①', 'Final judgments permanently enjoin ①', 'an order that barred ①'],
  },
  {
    name: 'ordered',
    stems: ['order', 'requir', 'direct'],
    side: 'before',
    followedBy:
      /^[^.;]{0,90}?\bto (?:pay|disgorge|cease|return|comply|provide|repay|reimburse|appear|produce|testify|surrender|undertake|retain|jointly|each|also|immediately)\b/,
    pattern:
      /\b(?:order(?:ed|s|ing|(?= (?:both |each |defendants? )?[\ue000-\uf8ff]))|requir(?:ed?|es|ing)|direct(?:ed|s|ing))\s+/gi,
    ambiguous: true,
    examples: ['The court ordered ① to pay', 'a judgment requiring ① to disgorge', '! ordered ① stock'],
  },
  {
    name: 'held-liable',
    stems: ['held', 'hold', 'found', 'find'],
    side: 'before',
    tight: true,
    followedBy: /^[^.;]{0,60}?\b(?:liable|violat|engaged|committed|guilty of|in (?:civil )?contempt|responsible)/,
    pattern: /\b(?:h(?:eld|olds|olding)|f(?:ound|inds|inding)|(?<=declined to )find)(?: that)?\s+/gi,
    examples: ['found ① liable', 'holding that ① violated', 'declined to find ① liable', '! found ① asleep'],
  },
  {
    name: 'subpoenaed',
    stems: ['subpoena'],
    side: 'before',
    context: /\b(?:application|enforc\w+|action|compel\w*|show cause)\b/i,
    pattern:
      /\bsubpoenas? (?:(?:that|which) (?:were|was) |was |were )?(?:(?:previously|issued|and) )*(?:served|issued|directed) (?:up)?(?:on|to)\s+/gi,
    examples: ['an order to enforce investigative subpoenas served on ①', '! The staff sent subpoenas to ①'],
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
      /(?<!relief |nominal |relief-|\bby the )\b(?:co-?)?(?:defendants?|respondents?)(?: (?:in|named in|to|charged in) (?:the|this|its) [^.;:,]{1,50})?(?:\s*[,:–-]\s*|\s+(?:are|is|were|was|include[sd]?)(?! (?:headquartered|located|based|residents)\b)\s*[,:]?\s*)|\b(?:other|additional|remaining) defendants\b(?:[^.;:]|U\.S\.){0,140}:\s+|(?<!relief )\bdefendant (?:entities|companies|firms|funds)\b[^.;:]{0,60}:\s+/gi,
    examples: [
      'the defendant entities that he controlled: ①',
      'The defendants are ①',
      'charged seven other defendants, who reside abroad, with engaging in the scheme: ①',
      'named as defendants: ①',
      'the other defendants in the action, ①',
      '! relief defendants are ①',
      '! The firms marketed by the defendants are: ①',
      '! The defendants are headquartered in ①',
    ],
  },
  {
    name: 'relief-defendant',
    stems: ['relief', 'nominal'],
    side: 'before',
    pattern:
      /\b(?:relief|nominal)[- ]defendants?\s+(?:in (?:the|this|its) (?:amended )?(?:action|case|complaint|lawsuit) )?/gi,
    tight: true,
    role: 'relief-defendant',
    examples: ['against relief defendant ①', 'named as relief defendants in its action ①', '! defendant ①'],
  },
  {
    name: 'no-wrongdoing',
    stems: ['violation', 'wrongdoing'],
    side: 'before',
    pattern:
      /\b(?:did not|does not) (?:assert|allege) (?:that )?(?:any )?(?:violations?|wrongdoing)\b[^.;\ue000-\uf8ff]{0,60} (?:by|against|by or against) (?:defendant )?/gi,
    role: 'relief-defendant',
    tight: true,
    examples: [
      'The SEC did not assert any violation of the federal securities laws by ①',
      'The SEC does not allege wrongdoing by ①',
      '! The SEC alleges wrongdoing by ①',
    ],
  },
  {
    name: 'defendants-for-relief',
    stems: ['relief'],
    side: 'before',
    pattern:
      /\bdefendants? (?:solely )?for (?:the )?(?:relief purposes?|purposes? of relief)(?: only)? (?:is|are|was|were)\s+/gi,
    role: 'relief-defendant',
    examples: [
      'Named as defendants for relief purposes only are ①',
      'The only defendant solely for the purpose of relief is ①',
      '! The defendants for whom relief is asked are ①',
    ],
  },
  {
    name: 'relief-claims-against',
    stems: ['relief', 'nominal'],
    side: 'before',
    pattern: /\b(?:relief|nominal)[- ]defendant (?:claims?|charges?|allegations?) against\s+/gi,
    role: 'relief-defendant',
    examples: ['dismissed its relief defendant claim against ①', '! its claim against ①'],
  },
  {
    name: 'relief-defendants-are',
    stems: ['relief', 'nominal'],
    side: 'before',
    pattern:
      /\b(?:relief|nominal)[- ]defendants?(?: (?:in|named in|to|charged in) (?:the|this|its) [^.;:,]{1,50})?(?:,? (?:alleging|based on|and seeks)\b[^.;:]{3,110}(?::| [–-] |\bfrom,)\s*|(?: [^.;:,]{3,90})?,? including:?\s+|(?<=disgorgement,? as relief defendants), from\s+| at that time,\s+| controlled by [^.;:,]{3,60}:\s+|(?<= to the action);\s*|\s*[,:—–(-]\s*|(?:\s+(?:whose|that|who|which)\s[^.;:,\ue000-\uf8ff]{3,60})?\s+(?:are|is|were|was|include[sd]?)\s*[,:]?\s*)/gi,
    role: 'relief-defendant',
    examples: [
      'names three firms as relief defendants, alleging that they received investor funds: ①',
      'seeks disgorgement, as relief defendants, from ①',
      'names as relief defendants, and seeks disgorgement from, ①',
      'Two firms were named as relief defendants based on their receipt of funds - ①',
      'against the relief defendants (①',
      'to add two relief defendants to the action; ①',
      'names as relief defendants: ①',
      'charged as relief defendants, including ①',
      'named as relief defendants companies that received funds, including: ①',
      'against the last relief defendant at that time, ①',
      'owed with the relief defendants controlled by either of them: ①',
      'The relief defendants are ①',
      'The relief defendants whose assets are frozen are ①',
      '! The defendants are ①',
    ],
  },
  {
    name: 'names',
    stems: ['nam', 'add'],
    side: 'before',
    pattern:
      /(?<!\b(?:company|companies|firm|entity|entities|fund|corporation|business|person|man|woman|friend|newsletter|website|program|shell|trust|partnership|vehicle|issuer|account|bank|stock|enterprise|restaurant|broker-dealer|such|soon|the|he|she|they|who) |\b(?:restaurant|company|firm|bank|fund|corporation|business) in [a-z]+ )\b(?:nam(?:ed|es|ing)|add(?:ed|s|ing))(?: as)?\s+/gi,
    context: /\b(?:complaint|action|commission|sec|lawsuit|suit)\b/i,
    examples: [
      'The complaint names ①',
      '! his brother named ①',
      '! The complaint tells of a restaurant in Harrow named ①',
      '! The complaint tells of a scheme that he named ①',
    ],
  },
  {
    name: 'named-in-complaint',
    stems: ['nam', 'charg', 'sued'],
    side: 'before',
    pattern:
      /\b(?:named|charged|sued)(?: as (?:an? )?(?:additional )?defendants?)?(?: in (?:the|this|its) (?:[\w’']+ ){0,3}(?:complaint|action|suit|lawsuit|scheme|fraud))?(?:, (?:also )?filed on [A-Z][a-z]+ \d{1,2}, \d{4},)? (?:is|are|was|were):? /gi,
    calm: true,
    ambiguous: true,
    examples: [
      'Also named in the amended complaint is ①',
      'Also charged were: ①',
      'Named as defendants in the complaint, also filed on May 3, 2004, are ①',
      '! a man named in the complaint ①',
    ],
  },
  {
    name: 'also-charged',
    stems: ['nam', 'charg', 'sued'],
    side: 'before',
    pattern:
      /\balso (?:named|charged|sued)(?: as (?:an? )?(?:additional )?defendants?)?(?: in (?:the|these|this) (?:\w+ ){0,2}(?:complaints?|actions?|suit|lawsuit|scheme|fraud))? (?:is|are|was|were):? /gi,
    ambiguous: true,
    examples: [
      'Also charged was the firm’s former Chairman of the Board, ①',
      'Also named in the complaint are the head of sales, ①',
      'Also named in these complaints were seven individuals: ①',
      '! The firm was also sued. ①',
    ],
  },
  {
    name: 'those-charged-are',
    stems: [
      'charg',
      'against',
      'settl',
      'agree',
      'sanction',
      'firms are',
      'companies are',
      'individuals are',
      'dealers are',
      'advisers are',
    ],
    side: 'before',
    pattern:
      /\b(?:firms|companies|entities|individuals|people|persons|(?:broker-)?dealers|advis[eo]rs|underwriters|executives|auditors|traders)\b(?:,? (?:which|who|that|all of which))?(?: (?:were|was|have|has|had|also|being|today|each|all|both))*,? (?:charged|sanctioned|settl\w+|agreed to (?:settle|pay)|who settled)\b[^.;:]{0,80}(?:\b(?:are|were|include[sd]?):?|:)\s+|\b(?:charg(?:ed|es)|against|sanctioned|settled? charges with) the following (?:[\w-]+ ){0,4}\w+s(?: and \w+s)?:\s+|\b(?:the|these) (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[\w-]+ )?(?:firms|companies|individuals|(?:broker-)?dealers|advis[eo]rs) are:\s+/gi,
    calm: true,
    ambiguous: true,
    examples: [
      'The eight firms, which have agreed to settle the charges, are: ①',
      'The individuals charged today are ①',
      'The complaint charges the following individuals: ①',
      'The nine firms are: ①',
      '! The firms charged fees. Investors are ①',
    ],
  },
  {
    name: 'lists',
    brings: true,
    stems: ['charg', 'sued', 'nam', 'against', 'settl', 'along with'],
    side: 'before',
    ends: /[:–—-] $/,
    pattern: LISTS,
    context: /\b(?:sec|commission|complaints?|action|judgments?|charges|claims|injunction|court)\b/i,
    tight: true,
    ambiguous: true,
    examples: [
      'The complaint charges several other individuals for their roles in the scheme: ①',
      'The Commission settled with six former executives of the firm – ①',
      'The SEC named the following people as relief defendants because they received funds: ①',
      '! The complaint tells of the stock of two companies: ①',
    ],
  },
  {
    name: 'including',
    brings: true,
    stems: ['charg', 'sued', 'nam'],
    side: 'before',
    pattern:
      /\b(?:SEC|Commission|complaint|it) (?:also |today )?(?:charged|sued|names|named) (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several) (?:(?:individuals|people|defendants|entities|companies|firms) and )?(?:individuals|people|defendants|entities|companies|firms), including /gi,
    ambiguous: true,
    examples: [
      'it sued several individuals and entities, including ①',
      'The SEC charged eight defendants, including ①',
      '! The SEC charged the seller of several companies, including ①',
    ],
  },
  {
    name: 'in-addition-to',
    stems: ['in addition to'],
    side: 'before',
    followedBy:
      /^[^.;]{0,60}?, the (?:[\w’']+ ){0,3}(?:complaint|action|commission|sec)\b[^.;]{0,60}?\b(?:charge[sd]|name[sd]|sued)\b/i,
    pattern: /\bin addition to (?:charging |suing |naming )?/gi,
    examples: ['In addition to ①, the complaint charges', '! in addition to ①'],
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
      /\b(?:settle(?:d|s)?|(?<!\bpurported (?:\$\S+ (?:million )?)?|\blawsuit |\bpurchase |\bpurchased )settlements?|resolv(?:ed|es|ing)|consent judge?ments?)\b[^.;]{0,60}?\b(?:with|(?<!(?:arising|stemming|resulting|arose|stem) )from|(?<!filed |brought )by|(?<=\bsettlements? )between the (?:[\w.]+ ){0,6}?(?:SEC|Commission)(?: \([^()]{2,30}\))? and)\s+(?:defendants? )?/gi,
    examples: [
      'approved a settlement between the Commission and ①',
      '! bought a purported $5 million settlement from ①',
      '! a fund that purchased lawsuit settlements from ①',
      'settled its charges with ①',
      'obtained consent judgments from ①',
      '! settle an action filed by ①',
      '! settle charges arising from ①',
    ],
  },
  {
    name: 'counts',
    stems: ['violat', 'violation'],
    side: 'before',
    tight: true,
    followedBy:
      /^ (?:with|from) (?:(?:\w+ )?(?:directly|indirectly|aiding|abetting|and|or|future|further|primary) )*violat/,
    pattern: /[;:,](?: and)? \((?:i{1,3}|iv|vi{0,3}|ix|x|[a-h]|[1-9])\) /g,
    ambiguous: true,
    examples: [
      'charges the firm with fraud; and (ii) ① with violations',
      'seeks to enjoin the firm from fraud, and (b) ① from aiding and abetting violations',
      '! charges the firm with fraud; and (ii) ① of Boca',
    ],
  },
  {
    name: 'halts-fraud-by',
    stems: ['halt', 'stop', 'shut'],
    side: 'before',
    pattern:
      /\b(?:action|complaint|lawsuit|suit|case|charges|relief|freeze)\b(?:[^.;]|U\.S\.){0,120}? to (?:halt|stop|shut down)\b[^.;]{0,140}?\b(?:fraud|scheme|offerings?|conduct|sales?)\b[^.;\ue000-\uf8ff]{0,60} by (?:an? (?:unregistered )?(?:investment advis[eo]r|broker),? |defendants? )?/gi,
    examples: [
      'filed an emergency action to halt a Ponzi scheme conducted by ①',
      'filed a complaint to stop an offering of securities by ①',
      '! acted to halt a fraud by ①',
    ],
  },
  {
    name: 'charges-violations-by',
    stems: ['charg'],
    side: 'before',
    pattern: /\bcomplaint charges violations of [^;]{3,220} by\s+/gi,
    examples: ['The complaint charges violations of Section 17(a) by ①', '! violations of Section 17(a) by ①'],
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
    followedBy: NO_NEWS_OF_ITS_OWN,
    pattern:
      /\b(?:sec|commission|complaint|action)(?: \([^()]{2,30}\)| (?:further|also|specifically|today)|[’']?s (?:amended )?complaint|,[^.;]{3,90},)* (?:had )?(?:alleg(?:ed|es)|contend(?:s|ed)|charg(?:ed|es))(?: (?:further|also|specifically))?(?: in (?:its|the|a) [^.;]{1,60})?,? that,?\s+(?:[^.;]{0,60},\s+)?|\b(?:complaint|action|suit|lawsuit|charges)\b(?:[^.;]|U\.S\.){0,160}? alleging,? that,?\s+/gi,
    weak: true,
    examples: [
      'The complaint alleges that ①',
      'The SEC filed a complaint in the U.S. District Court alleging that ①',
      'The SEC alleges that, from 2004 to 2006, ①',
      '! A salesman claimed that ①',
    ],
  },
  {
    name: 'according-to',
    stems: ['according to'],
    side: 'before',
    calm: true,
    followedBy: NO_NEWS_OF_ITS_OWN,
    pattern:
      /\baccording to the (?:sec|commission|amended complaint|complaint)(?:[’']?s (?:amended )?complaint)?(?:,? (?:which was )?(?:filed|unsealed)[^.;]{3,90})?,\s+(?:[^.;]{0,60},\s+)?/gi,
    weak: true,
    examples: [
      'According to the SEC’s complaint, ①',
      '! According to the SEC’s complaint, ① announced a merger',
      'According to the Commissions complaint, filed in federal court, ①',
      '! according to ①',
    ],
  },
  {
    name: 'freezing-assets',
    stems: ['freez', 'froze'],
    side: 'before',
    pattern: /\b(?:freez(?:ing|es|e)|froze|frozen)\b[^.;]{0,40}?(?<!\bany )\bassets of\s+/gi,
    examples: ['freezing the assets of ①', '! bought the assets of ①'],
  },
];
