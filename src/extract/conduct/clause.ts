import { isOther, SAID, TELLS } from './telling.ts';

/** Deeds that are done in a month or on a day. */
const DONE =
  "(?:misappropriated|violated|liquidated (?:all|most|nearly|his|her|their)|entered into (?:an? )?(?:secret|undisclosed|sham|illegal|fraudulent|side|corrupt)|accepted (?:a )?(?:bribes?|kickbacks?|secret|undisclosed)|committed (?:the |these |his |her |their )?violations|caused [^.;]{3,140}?\\b(?:fals|fraudulent|misleading|overstat|fictitious)\\w*|exercised [^.;]{3,140}?(?: and (?:immediately )?sold|, selling)|used (?:that|this|the|such) (?:[\\w-]+,? ){0,3}information (?:to|in) (?:buy|purchas|sell|trad|exercis)(?:e|ing)?|selectively disclosed|(?:purchased|bought|sold)(?! (?:an )?additional| its (?:[\\w-]+ ){0,2}(?:assets?|business|subsidiary))|shorted|(?:w(?:as|ere) )?tipped|directed the (?:purchase|sale)|placed (?:an? )?orders? to|(?:fraudulently|falsely|illegally|unlawfully|improperly) (?:\\w+ed|made|took|bought|offset)|(?:devised|implemented|designed|executed|employed)(?: and \\w+ed)? (?:an? |the )?(?:[^\\s.;,]+ ){0,3}?schemes?|repeated [^.;,]{0,30}misrepresentations|used [^.;,]{3,60} to (?:effectuate|carry out|perpetrate|commit)|provided [^.;]{3,120}? with (?:[\\w-]+,? )?(?:confidential|inside|non-?public|such|this|that) information|shared (?:MNPI|[^.;,]{0,40}\\binformation)|(?:authorized|directed)[^.;]{0,90}\\bbribe|made (?:\\w+ ){0,3}purchases|carried out (?:[^\\s.;,]+ ){0,4}?schemes?|(?:prepared and )?signed (?:an? )?(?:false|fraudulent)|filed (?:with the Commission )?(?:a (?:series of )?|several |materially )*(?:false|misleading|fraudulent)|(?:prematurely|improperly) (?:recorded|recognized)|(?:disclosed|passed|conveyed|relayed|communicated|leaked|provided) (?:[^\\s.;,]+ ){0,6}?(?:information|news|tip)|began (?:purchasing|buying|selling|(?:misappropriating|diverting|siphoning|defrauding|manipulating|soliciting|offering|to (?:misappropriate|divert|defraud|manipulate|solicit|offer|sell|raise))\\b(?! for\\b))|sent (?:an? |several |[\\d,]+ )?(?:\\w+ )?(?:e-?mails?|copy)|made (?:a |several |materially )*(?:false|misleading)|issued(?! a restate)|engaged(?= (?:\\w+ )?in\\b)|(?:participated in|embarked on) (?:an? |the )?(?:[\\w-]+ ){0,2}(?:schemes?|fraud|manipulation)|misled|defrauded|falsified|authored|raised|orchestrated(?! (?:an? |the )?(?:reverse )?merger)|manipulated|fabricated|stole|traded|offered|operated|told [^.;]{3,60} (?:about|of) (?:an? |the |its |[A-Z]\\w+[’']s? )?(?:impending|pending|upcoming|planned|proposed|confidential|secret) \\w+|conducted (?:[^\\s.;,]+ ){0,6}?(?:schemes?|frauds?|\\w*offerings?|campaigns?|trad(?:es|ing))|perpetrated|inflated|disseminated|distributed|published|posted|embezzled|forged|lied|bribed|backdated|overstated|recorded (?:false|fictitious|fraudulent)|solicited|concealed|diverted|induced|schemed|facilitated|misrepresented|failed to disclose|created (?:false|fake|fictitious|phony)|authorized (?:improper |illegal )?payments|paid (?:bribes|kickbacks|[^.;]{2,40} to (?:an? |the |several )?(?:[\\w-]+ ){0,2}(?:director|official|officer|minister|employee)s? (?:of|at) )|obtained [^.;]{0,120}? by \\w+ing)\\b";
/** What a wrongdoer knew or broke, told between the date and the deed; what is after the news is another matter. */
const LEAD =
  '(?:(?:based on|on the basis of|using|while|having|the (?:next|following) (?:business |trading )?day|when(?=[^.;,]{5,90}\\b(?:non-?public|realiz))|the morning after|at (?=[^.;,]{3,40}\\bdirection,)|in (?:possession|violation|breach) of|knowing of|despite|the (?:same )?day|[^.;,]{0,30}\\b(?:(?:days?|weeks?|hours?) (?:before|prior to|ahead of)|hours? after)|(?:shortly )?after|through(?= (?:his|her|their) (?:employment|position|work)\\b|[^.;,]{0,50}\\baccounts?,))(?! [^.;,]{0,80}announc(?:ed|ing)) (?:[^.;,]|material, (?=non-?public)){5,120}, )';
/** Posts by which someone of a company is told, before or instead of a name. */
const POST =
  '(?:president|chairman|owner|founder|principal|chief (?:executive|financial) officer|officer|director|executive|employee|insider|traders?|analysts?|broker|attorney)';
/** What a wrongdoer does, right after the date: `, Northcote misappropriated`, `, he learned of the merger and bought`. */
const DEED = new RegExp(
  `^,? (?:the (?:[Cc]omplaint|SEC|Commission) alleges, )?${LEAD}{0,2}(?:(?:the )?(?:(?:settling |individual |corporate )?(?:defendants?|respondents?),? )?(?:(?:[A-Z][\\w.’'&-]*|\\([^)]{2,60}\\)),? (?:and |of |the |his |her |its |others |certain |(?:wife|husband|brother|sister|father|mother|son|daughter|friend)s? |${POST}s?,? )*){1,9}|an? (?:[\\w’'-]+ ){0,3}${POST} (?:(?:of|at) [A-Z][^;,]{2,40}?,? (?:(?:and )?(?:his|her|an?|two|three|others) \\w+,? ){0,3})?|the [A-Z][^,;]{2,30} account |(?:the |each )?(?:settling )?(?:defendants?|respondents?|company|they|he|she) )(?:(?:who|while|a|an|then|the|formerly|then-|acting|having|in concert with|in (?:his|her|its|their) capacity|in (?:breach|violation|possession)|based on|on the basis of|after(?! [^;,]{0,80}announc)|knowing|using|without) [^;]{3,180}?, (?:(?:he|she|they) )?){0,2}(?:had )?(?:(?:\\w+ly|instead|also|further|then) )*(?:(?:learned|obtained|received|accessed)\\b(?:[^.;]|\\b(?:Inc|Corp|Co|Ltd)\\.){0,240}? (?:and|then|that (?:he|she|they)) (?:\\w+ly |then )*)?${DONE}`,
);
/** What one learns in a month, and trades on in the sentence behind: `, Vane obtained the results. Based on that information, he bought`. */
const LEARNED =
  /^,? (?:while [^,;]{3,140}, )?(?:[A-Z][\w.’'&-]*,? (?:of |and )?){1,6}(?:\w+ly )?(?:learned|obtained|received|accessed)\b[^;]{10,300}$/;
const THEN_TRADED =
  /^(?:The (?:[Cc]omplaint|SEC|Commission) (?:further |also )?alleges that,(?= (?:shortly|soon|[^,;]{0,30}before)\b)|(?:Based on|Using|With|On the basis of|While (?:in possession|aware) of) (?:that|this|the|such)|\S+ (?:\w+ )?(?:then|allegedly|subsequently)) [^;]{0,120}\b(?:bought|purchased|sold|traded|buy|purchase|sell|trade)\b/;

/** `raised $40 million during `: a deed whose month follows. */
const DEED_BEFORE =
  /\b(?:raised|misappropriated|defrauded|sold|schemes?|fraud\w*|false and misleading|manipulat\w+|spam\w*|touting|statements were made)\b[^.;]{0,90}$/i;

/** `raised at least $40 million from investors in `, `a pump-and-dump scheme in `, `the sale of municipal bonds issued in `. */
const RAISED_BEFORE =
  /\b(?:sham|fraudulent|fictitious|deceptive)(?:,? [\w-]+){0,2} transactions\s$|\b(?:offer|sale|offering)s?\b[^;]{0,60}\b(?:bonds|municipal securities)\b[^.;,]{0,60}\s$|\b(?:false|misleading|fraudulent)\b[^.;,]{0,40}\b(?:statements?|press releases?|e-?mails?|reports?)\b[^.;,]{0,30}\b(?:made|issued|sent|disseminated)(?: by [A-Z][^.;,]{2,50})?\s$|\b(?:raised|scheme|misappropriated)\b[^.;]{0,60}\b(?:from|of)\b[^.;]{0,30}\b(?:investors|clients|customers|victims|people)\s$|\b(?:pump-and-dump|manipulation|insider trading|engaged in (?:a )?fraudulent) schemes?(?: involving [^;]{3,80})?\s$|\bmade (?:\w+ )?profits of [^;]{3,40}\s$|\bconceal(?:ed|ing) an? \$[\d.]+ (?:million|billion) loss\b[^.;,]{0,60}\s$|\bsolicited (?:\w+ ){0,2}investors(?: \w+)?\s$|\bschemes? (?:that )?(?:occurred|took place)\s$|\b(?:misl(?:ed|eading)|defrauded) (?:\w+ ){0,2}(?:investors|clients|customers|shareholders)(?: on (?:\w+ )?occasions)?\s$|\bfil(?:ed|ing)\b[^;]{0,90}\b(?:false|misleading)\b[^.;,]{0,40}\b(?:statements?|reports?|forms?)\s$|\bviolated (?:the|sections?|rules?)\b(?:(?!\b(?:order|bar|injunction|judgment)\b)[^.;]){3,80}\s$/i;
/** `inflating the company’s revenues in`: figures of one time, the only one of the sentence. */
const INFLATED_BEFORE =
  /^(?:(?!\b(?:19|20)\d\d\b)[^;])*\b(?:inflat(?:ed|ing)|overstat(?:ed|ing)|falsely (?:represented|reported)) (?:(?!\b(?:that|announc|when|after|before|following|public|restat|expect)\w*)[^.;,]){3,70}\s$/i;
const FURTHER_BEHIND = /^,? (?:and|annual|quarterly|by \d)/;
/** `purchased 15,000 shares in his wife’s account on `: a trade whose day or month follows, and no event of the company. */
const TRADED_BEFORE =
  /\bcaused the (?:purchase|sale),\s$|\bengaged in (?:a series of )?transactions in [^.;]{3,60}\s$|\binsider trading in (?:(?!\b(?:advance|announc|before|prior|ahead|merger|acqui)\w*)(?:[^.;,]|,? Inc\.|\b(?:Corp|Co|Ltd)\.)){3,80}\s$|\b(?:purchased|bought|sold|sold short|selling|buying|purchasing|proceeded to (?:purchase|buy|sell)|caused the (?:purchase|sale)|shorted|(?<!publicly[ -])traded|(?:sales?|purchases?) of)\b(?:(?!\b(?:announc|before|prior|ahead|advance|expire|that|which|who|when|after|merger|acqui|issued|offering|public|filed|report|earnings|closing|eligible|schedul|rather|controlling|private|both|additional)\w*)(?:[^.;]|(?<=\d)\.(?=\d)|\b(?:Inc|Corp|Co|Ltd)\.)){3,100}\s$/i;

/** `issued a press release on `, with what was false about it behind: `, which falsely claimed`. */
const ISSUED_BEFORE =
  /\b(?:issu|publish|disseminat|distribut|sen[dt]|post|ma[dk])\w*\b[^.;,]{0,60}\b(?:press releases?|statements?|e-?mails?|reports?|newsletters?|articles?|messages?)\s$/;
/** `, Larkspur issued another press release`: a deed or none, as the others are. */
const ISSUED_BEHIND = /^,? [^.;]{0,80}\bissued\b[^.;]{0,60}\bpress release/;
const FALSE_BEHIND = /^,? [^.;]{0,60}\b(?:fals|fraudulent|misleading|misrepresent)/;

/** `a false press release that Larkspur issued on`, `a misleading Form S-8 filed with the Commission on`. */
const MISSTATED_BEFORE =
  /\b(?:false|misleading|fraudulent|forged)\b[^.;,]{0,50}\b(?:press releases?|statements?|reports?|forms?(?: [\w-]+)?)\b[^.;,]{0,40}\b(?:issued|filed)(?: (?:by|with) [^.;,]{2,40})?\s$|\bissued (?:\w+ ){0,3}(?:false|misleading)\b[^.;,]{3,90}\s$/i;

/** `learned of it on January 5, 2016, and proceeded to place an order to buy`: the day of both. */
const LEARNED_BEFORE = /\b(?:learned|informed|told)\b[^;]{3,160}\s$/;
const SAME_DAY =
  /^,? and,? (?:on )?(?:then|the same day|that (?:same )?day|immediately|promptly|proceeded)\b[^.;]{0,80}\b(?:orders? to|bought|purchased|sold|tipped)\b/;
/** `learned of it around July 27, 1998, at which time she tipped`. */
const AT_WHICH_TIME =
  /^,? at which (?:time|point) (?:he|she|they) (?:\w+ )?(?:tipped|told|bought|purchased|sold|traded)\b/;

/** Events of a company or a court, whose date is no deed's. */
const EVENT =
  /\b(?:announc|before|prior|ahead|advance|after|following|merger|acqui|public|filed|report|earnings|release|judge|court|hearing|settle|expir)\w*\b[^;]{0,60}$/i;
/** `, the Commission filed`: what the case's authorities do. */
const CASE =
  /^,? (?:the )?(?:SEC(?! alleges,)|Securities and Exchange|Commission(?! alleges,)|U\.S(?=\.)|United States|Court|Honorable|District|Judge|federal|jury|a (?:federal|jury|grand))\b|^[^.;]{0,80}\b(?:plead|pled|guilty|sentenc|convict|indict|arrest)/;
const TRADE =
  /\b(?:purchased?|bought|sold|shorted|tipped|(?<!publicly[ -])(?<!\b(?:shares|stock) (?:was|were|had) )traded)\b/;
/** `, Larkspur and Harrow publicly announced`: the news that was traded on. */
const ANNOUNCED = /^,? (?:[A-Z][\w.’'&-]*,? (?:and |of |the )*){1,8}(?:publicly |jointly )?(?:announced|disclosed)\b/;
/** What a company announces on a day, and what a court does. */
const NOT_ON_A_DAY = /\b(?:Judge|Court|Commission|SEC|issued|operated|conducted|offered|published)\b/;
/** What one who traded on a tip takes his profit with, mostly after the news. */
const SOLD = /\b(?:sold(?! short)|liquidated)\b/;
/** A further deed of the sentence: `and, in May 2008, Vane purchased`. */
const NEXT_CLAUSE = /(?:[,;] (?:that )?|\b(?:and|then|while|that)(?: again)?,? )$/;
/** A sale on the tip itself. */
const AVOIDED = /\b(?:after learning|avoid\w*|possess\w*|aware|based on|(?:before|prior to|ahead of) the)\b/i;

/** `For example, on May 3, 2011`: one of several. */
const EXAMPLE = /^(?:For (?:example|instance)|Among other),? /;

/** A date in its sentence. */
export interface Clause {
  /** The words of its sentence before and behind it, and the sentence behind that. */
  before: string;
  after: string;
  next: string;
  /** Whether it is a day, and whether it is a time during which something went on. */
  day: boolean;
  during: boolean;
  /** Whether its release tells of insider trading; asked only where the answer matters. */
  insider: () => boolean;
  /** Whether its release tells of purchases. */
  bought: () => boolean;
}

const isTold = ({ before, after, next, day, during, insider }: Clause, deed: string | undefined): boolean =>
  (!day && LEARNED.test(after) && TELLS.test(before) && THEN_TRADED.test(next)) ||
  (deed !== undefined &&
    !(day && NOT_ON_A_DAY.test(deed)) &&
    (during || TELLS.test(before) || (insider() && NEXT_CLAUSE.test(before)))) ||
  (day && (SAME_DAY.test(after) || AT_WHICH_TIME.test(after)) && LEARNED_BEFORE.test(before)) ||
  (ISSUED_BEFORE.test(before) && FALSE_BEHIND.test(after)) ||
  (!day && INFLATED_BEFORE.test(before) && !FURTHER_BEHIND.test(after)) ||
  (during ? DEED_BEFORE : RAISED_BEFORE).test(before);

/** What a date is of: what someone did, a profit taken, a deed whose words are not read well enough, or something else. */
export function readingOf(clause: Clause): 'deed' | 'profit' | 'unread' | 'other' {
  const { before, after, insider, bought } = clause;
  if (CASE.test(after)) return 'other';
  if (clause.day && EXAMPLE.test(before)) return 'unread';
  const deed = DEED.exec(after)?.[0];
  const traded = TRADED_BEFORE.test(before) && (SAID.test(before) || insider());
  const sale = deed ?? (traded ? before : before + after.slice(0, 100));
  if (SOLD.test(sale) && !AVOIDED.test(before + after) && bought() && insider()) return 'profit';
  if ((traded || isTold(clause, deed)) && !isOther(before, after)) return 'deed';
  if (MISSTATED_BEFORE.test(before)) return 'deed';
  if (!insider() && ISSUED_BEHIND.test(after)) return 'unread';
  return TRADE.test(before + after) && !EVENT.test(before) && !ANNOUNCED.test(after) ? 'unread' : 'other';
}
