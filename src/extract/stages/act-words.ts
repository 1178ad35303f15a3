import { phraseReader } from '../text/phrases.ts';

const EMERGENCY =
  '(?:temporary restraining orders?|orders? of temporary restraint|TROs?\\b|restraining orders?|asset freezes?|freez(?:e|es|ing)|preliminary injunctions?|emergency (?:court )?(?:orders?|relief|asset)|temporarily (?:restrain|enjoin|freez|halt)\\w*|preliminar(?:il)?y (?:restrain|enjoin)\\w*)';

/** The words with which releases tell of each kind of act; every pattern begins with a word. Whether it is news, the rules say. */
const ACT_WORDS = {
  judgment: [
    /(?:enter(?:s|ed|ing)|issu(?:es|ed)|sign(?:s|ed)|obtain(?:s|ed)|grant(?:s|ed)|render(?:s|ed)|approv(?:es|ed)|w[io]ns?|secur(?:es|ed)|receiv(?:es|ed))\b[^;]{0,110}?\b(?:judge?ments?|permanent injunctions?|(?:agreed|consent) orders?|consent decrees?|final orders?|injunctions? by consent)/i,
    /(?:enter(?:s|ed|ing)|issu(?:es|ed)|grant(?:s|ed)|approv(?:es|ed|al of))\b[^;]{0,110}?\bsettlements?\b(?! offer)/i,
    /entry (?:on \w+ \d{1,2}, \d{4},? )?of (?:an? |the )?(?:\w+ ){0,4}judge?ments?/i,
    /(?:judge?ments?|permanent injunctions?)\b[^;]{0,200}?\b(?:(?:was|were|has been|have been|is|are) )?entered/i,
    /judge?ments?\b[^;]{0,60}? (?:was|were|has been|have been) issued/i,
    /order(?:s|ed) (?:an? )?permanent injunctions?/i,
    /(?:court|judge)\b[^;]{0,160}? enjoin(?:s|ed) [^;]{3,250}? from (?:\w+ ){0,2}(?:future |further )?violat\w+/i,
    /entered (?:an? )?orders?\b[^;]{0,120}? enjoining [^;]{3,120}? from (?:\w+ ){0,2}(?:future|further) violat\w+/i,
    /entered (?:\w+ )?orders?\b[^;]{0,180}?\bconsented to by/i,
    /(?:court|judge)\b[^;]{0,160}? (?:permanently (?:enjoin(?:s|ed|ing)|barr(?:ed|ing)|bars)|(?:ordered|orders) [^;]{3,90}? to (?:pay|disgorge)|awarded (?:the )?(?:Commission|SEC))/i,
    /(?:court|judge)\b[^;]{0,160}? impos(?:es|ed) (?:[\w$.,]+ ){0,4}?(?:civil (?:money )?penalt(?:y|ies))/i,
    /(?:is|was|were|are) permanently enjoined/i,
    /orders? (?:(?:setting|fixing|on|imposing|determining|of|for) (?:\w+ ){0,3}?|imposing (?:an? )?\$[\d.,]+ (?:[mb]illion )?)(?:disgorgement|civil (?:money )?penalt(?:y|ies)|monetary)/i,
    /(?:ordered(?:, [^,;]{3,30},)? to pay|orders [^;]{3,90}? to pay)/i,
    /orders (?:an? )?(?:\$[\d.,]+ (?:[mb]illion )?)?(?:disgorgement|civil (?:money )?penalt(?:y|ies)|judge?ments?)/i,
    /the following judge?ments|issued an? disgorgement order|imposes (?:\w+ ){0,4}?(?:injunctions|monetary (?:sanctions|relief))/i,
    /Honorable\b[^;]{0,60}? permanently enjoined/i,
    /entered (?:an? )?orders? awarding (?:the )?(?:Commission|SEC)/i,
  ],
  default: [
    /(?:by|on(?: the basis of)?|upon|of|in) default(?! on (?!\w+ \d))/i,
    /on (?:[\w’']+ ){1,3}default(?! on)/i,
    /default (?:final )?judge?ments?|default (?:permanent )?injunctions?|judge?ments? by default|defaulted(?! on)/i,
    /failed to (?:answer|respond to|appear|plead|file an answer|defend|otherwise)|did not (?:file an answer|answer|respond to|appear)/i,
  ],
  'summary-judgment': [
    /(?:grant(?:s|ed|ing)?|enter(?:s|ed|ing)?|obtain(?:s|ed)|w[io]ns?|award(?:s|ed)|ruled|issu(?:es|ed)|den(?:ies|ied))\b[^;]{0,140}?\bsummary judge?ment/i,
    /summary judge?ment\b[^;]{0,120}?\b(?:(?:was|were|is|has been) )?(?:granted|entered|awarded)/i,
    /summary judge?ment (?:order|ruling|decision|opinion|against|in favor)/i,
  ],
  verdict: [
    /jury\b[^;]{0,120}?\b(?:verdict|found|finds|returned|determined|held|liable)|verdicts?/i,
    /(?:following|after|conclud(?:es|ed|ing)|followed)\b[^;]{0,50}?\b(?:trial|bench trial)|bench trial|w[io]ns? (?:\w+ ){0,2}trial/i,
  ],
  'emergency-relief': [
    new RegExp(
      `(?:obtain(?:s|ed)|grant(?:s|ed)|issu(?:es|ed)|enter(?:s|ed)|order(?:s|ed)|impos(?:es|ed)|w[io]ns?|secur(?:es|ed)|receiv(?:es|ed)|extend(?:s|ed)|continu(?:es|ed)|approv(?:es|ed)|agree[ds]? to|consent(?:s|ed) to|announc(?:es|ed)|placed)\\b[^;]{0,130}?\\b${EMERGENCY}`,
      'i',
    ),
    new RegExp(
      `${EMERGENCY}[^;]{0,90}?\\b(?:(?:was|were|has been|have been) )?(?:entered|issued|granted|obtained|ordered|imposed|extended)`,
      'i',
    ),
    /froze|freezes|(?:has|have) frozen|temporarily (?:restrained|enjoined|froze)|preliminar(?:il)?y enjoin(?:ed|ing|s)|assets? (?:were |are |was )?(?:temporarily )?frozen/i,
  ],
  order: [
    /(?:the )?(?:SEC|Commission)['’]?s?\b(?: \w+){0,2} orders?(?! (?:of investigation))[^;]{0,12}\b(?:finds?|found|states?|requires?|censures?|bars?|directs?|instituting|imposes?|details?)/i,
    /(?:SEC|Commission)(?: (?:also|today|has|have|had|simultaneously|separately|announced|that|it))* (?:issued|entered|institut(?:es|ed),?(?: today)?(?: and| an?)?(?: simultaneously)? settle[sd])\b[^;]{0,60}?\b(?:orders?|proceedings?)/i,
    /that,? on \w+ \d+, \d{4}, it (?:issued|entered|instituted)\b[^;]{0,60}?\b(?:orders?|proceedings?)|(?:SEC|Commission) accepted [^;]{0,40}?offers? of settlement\b[^;]{0,40}?\bconsent\w* to/i,
    /settled (?:\w+ )?(?:administrative|cease-and-desist)(?:[^;]{0,30}) (?:proceedings?|charges)|instituting (?:a )?settled/i,
    /in (?:the|its) (?:[\w’']+ )?orders?, the (?:SEC|Commission) (?:also )?(?:found|finds|censure[sd]|order(?:s|ed))/i,
    /(?:SEC|Commission)(?: (?:also|today|has|permanently|simultaneously))* (?:barred|censured|suspended|revoked|denied)/i,
    /announc\w+ (?:today )?the (?:issuance|entry) of an? (?:settled )?(?:[\w-]+ )?order (?:against|revoking|barring|suspending)/i,
    /administrative law judge\b[^;]{0,60}?\b(?:issued|barred|ordered|found|initial decision)/i,
    /(?:according to|consent(?:ed|s)? to(?: the entry of)?)(?: the)? (?:SEC|Commission)['’]?s? (?:cease-and-desist )?orders?/i,
    /without admitting or denying (?:the )?(?:SEC|Commission)['’]?s? findings(?![^;]{0,60}injunct)/i,
    /(?:SEC|Commission)(?: (?:also|today|has))* ordered [^;]{3,60}? to cease[- ]and[- ]desist/i,
    /settled (?:SEC |Commission )?orders?|ordered to cease and desist|respective SEC orders|orders? (?:entered|issued) by the (?:SEC|Commission)/i,
    /consent\w* to (?:the )?(?:entry|issuance) of (?:an?|the) (?:\w+ ){0,3}?order\b[^;]{0,40}?\b(?:find(?:s|ing)|cease and desist)/i,
    /order instituting\b[^;]{0,220}?\b(?:making findings|imposing|and order)|IT IS (?:HEREBY |FURTHER )?ORDERED/i,
  ],
  'settled-order': [
    /(?:the )?(?:SEC|Commission)['’]?s?(?: \w+){0,2} orders?(?: \w+)? (?:finds?|found|states?)/i,
    /according to the (?:SEC|Commission)['’]?s? orders?|consent\w* to the (?:SEC|Commission)['’]?s? orders?|respective SEC orders/i,
    /settled (?:\w+ )?(?:administrative|cease-and-desist)|order instituting/i,
  ],
  criminal: [
    /indict(?:s|ed|ments?)|sentenc(?:ed|es|ing)|(?:pled|plea|plead|pleads|pleaded) guilty|guilty pleas?|enter(?:s|ed) (?:a |into a )?(?:guilty )?plea|plea agreements?/i,
    /guilty verdicts?|convicted|convictions?|(?:found|finds) (?:[^;.]{3,140}? )?guilty|arrest(?:s|ed)|announc\w+ the arrests?|deferred prosecution|non-prosecution/i,
    /(?:fil\w+|announc\w+|brought|commenc\w+|unseal\w+|institut\w+|resolv\w+|settle\w*|charg\w+)\b[^;]{0,60}?\bcriminal(?:ly)? (?:(?:securities )?(?:fraud )?charg\w+|complaints?|informations?|actions?|cases?|proceedings?|matters?|investigations?|contempt)/i,
    /fil(?:es|ed) (?:today |yesterday )?(?:an? )?(?:[\w-]+ )?information charging/i,
    /charged in an? (?:[\w-]+ )?information\b/i,
    /criminal (?:proceeding|case|action|matter),? [^;.]{3,80}? (?:was|were) (?:also )?charged/i,
    /(?:U\.S\.|United States) Attorney['’]?s?\b[^;]{0,140}?\b(?:announce[ds]|filed|unsealed|brought)(?: \w+){0,4}? charges/i,
    /criminal (?:fines?|penalt(?:y|ies)|dispositions?)|criminal(?:ly)? (?:charged|charges|indictment)/i,
  ],
  appeal: [
    /(?:court of appeals|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|\d+(?:st|nd|rd|th)|D\.?C\.?) circuit|supreme court|appeals court|appellate court)\b[^;]{0,160}?\b(?:affirm\w*|revers\w*|overturn\w*|vacat\w*|den(?:ied|ies|ying)|uph(?:eld|olds)|dismiss\w*|remand\w*|reject\w*|ruled|held|issued|granted|reinstat\w*)/i,
    /(?:affirm\w*|revers\w*|uph(?:eld|olds)|den(?:ied|ies)|dismiss\w*)\b[^;]{0,120}?\b(?:appeal|court of appeals|circuit)/i,
    /(?:filed|noticed|taken) (?:an? |its |his |her |their )?(?:notice of )?appeal|appealed/i,
  ],
  contempt: [/(?:civil)?contempt|contemnors?/i],
  dismissed: [/dismiss(?:es|ed|al|ing)(?! (?:the |an |his |her |its )?(?:employee|workers?|staff|appeal))/i],
  distribution: [
    /distribution (?:plan|fund|agent|request|ordered|of (?:disgorgement|funds|money|the fair fund|\$[\d.,]+))|plan (?:of (?:distribution|allocation)|to distribute (?:\w+ )?(?:funds|money|monies)|for distributing)|fair funds?|disburs\w+/i,
    /distribut(?:es|ed|ing) (?:approximately |over |more than |nearly )?\$[\d.,]+/i,
    /return(?:s|ed)? (?:approximately |over |more than |nearly )?\$[\d.,]+(?: \w+)? to (?:\w+ )?(?:investors|victims)/i,
  ],
  subpoena: [/subpoenas?/i],
  charged: [
    /(?:fil(?:es|ed|ing)(?: of)?|brought|brings|commenc(?:es|ed)|institut(?:es|ed|ion of)|initiat(?:es|ed)|announc(?:es|ed)|unseal(?:s|ed)|lodged)\b[^;]{0,70}?\b(?:complaints?|actions?|lawsuits?|suits?|charges|cases?|proceedings?)/i,
    /charged|charges|charging|sued|sues|suing|accus(?:es|ed)|alleges|halts?|shuts down|stops?/i,
    /(?:complaints?|actions?|lawsuits?|suits?)\b[^;]{0,60}?\b(?:was|were|is) (?:also )?(?:filed|brought|commenced)/i,
    /(?:complaints?|actions?|lawsuits?|suits?),? (?:which was )?filed(?: [^ .;]+){0,12}? (?:today|yesterday|on)/i,
    /amended (?:its|the|a) (?:\w+ )?complaint/i,
  ],
  settled: [
    /consent(?:s|ed|ing)?(?= to| that| and|,| without| in| (?:final )?judg| order| decree)|agree(?:s|d|ing)? (?:to|that)|(?<!\b(?:life|viatical) )settl(?:es|ed|ing|ements?|e(?= (?:all )?(?:SEC|Commission|charges|claims|case)\b))(?! (?:polic|contract|interest|investment|fund|discussion|negotiation|talk)\w*)|stipulat(?:es|ed|ion)/i,
    /(?:by|on|with (?:the|his|her|its|their)|pursuant to (?:the|his|her|its|their)) consent|agreed (?:final )?(?:orders?|judgments?)|on the consents? of/i,
    /without (?:either )?admitting|offers? of settlement|(?<!\bfail\w* )to resolve/i,
  ],
} satisfies Record<string, readonly RegExp[]>;

/** What happens in a case: the stages, and an order that settles what it charges. */
export type ActKind = keyof typeof ACT_WORDS;

/** Reads every act in a sentence. */
export const readActs = phraseReader<ActKind>(
  Object.entries(ACT_WORDS).flatMap(([kind, patterns]) => patterns.map((words) => [kind as ActKind, words] as const)),
  { overlapping: 'between tags' },
);
