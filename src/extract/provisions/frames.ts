import { isPower } from '../../catalogue/provisions.ts';
import type { Run } from './cited.ts';

/** `violated `, `violations of `, `aiding and abetting violations of the `: right before. */
const VIOLATED =
  /\b(?:violat\w*|contraven\w+|breach\w*|infring\w+|abett\w*|comply\w* with|complied with|compliance with)(?:\s+(?:of|under|the|each|both|federal|securities|laws?|and|or|causing|its|his|their|her|[\w’']+ (?:bar )?order|(?:Securities|Exchange|Advisers|Investment Company) Act))*[\s,:(["“–—-]*$|\bviolations? by [^.;,]{1,60} of\s$|\b(?:violat\w*|abett\w*)\b[^.;]{0,120}\b(?:provisions?|requirements?|rules?|prohibitions?)(?:\s(?:of|in|under|(?:contained|found|set forth)\s(?:in|at|under)))?\s+(?:the\s)?[([]?$/i;
/** `a Section 12(g) reporting company`, `Rule 105 policies`. */
const DESCRIBES_AFTER =
  /^\s(?:reporting compan\w+|compan\w+|registrants?|issuers?|certifications?|exemptions?|polic\w+|offerings?|reimbursement|filers?)\b/i;
/** What brokers must do after a trading suspension. */
const NOTICE = /\bshould be alert\b|\bunless and until\b/i;
/** `Rule 105 violations`, `Section 5 claim`. */
const VIOLATIONS_AFTER = /^\s(?:violations?|claims?|charges?|liability)\b/i;
/** `violated the order barring him and `: the section under which a bar was ordered forbids to break it. */
const ORDER_AND = /\bviolat\w*\b[^.;]{0,150}\borders?\b[^.;]{0,110}\band (?:\(\w+\) )?$/i;
/** A word of wrongdoing or of a charge, anywhere before. */
const WRONG =
  /\b(?:violat\w*|enjoin\w*|abett\w*|charg\w+|alleg\w+|accus\w+|injuncti\w+|cease[ds]?[- ]and[- ]desist\w*|liab\w+|comply\w* with|complied with|contrary to)\b/i;
/** Liability or a claim, and then `under` or `pursuant to`: the section itself was broken. */
const LIABLE =
  /\b(?:liab\w+|violat\w*|charg\w+|claims?|fraud|injunctions?|defraud|alleg\w+|brought|cause of action|counts?|injunctive relief|abett\w*|dut(?:y|ies)|unregistered|control(?:ling)? persons?)\b[^.;]{0,120}\b(?:pursuant to|under|by virtue of|based (?:up)?on)\s+(?:the\s+)?$|\b(?:fail\w*|not|none|never|without)\b[^.;]{0,100}\b(?:pursuant to|under|required (?:by|under))\s+(?:the\s+)?$|\bbreach\w*\b[^.;]{0,80}\bwithin the meaning of\s$/i;
/** `registered pursuant to `, `required to file reports under `, `proceedings under `: not broken, whatever was said before. */
const DESCRIBES =
  /\b(?:registered|registration|files?|filed|reports?|issuers?|exempt\w*|issued|instituted|proceedings?|orders?|bars?|barred|penalt\w+|sanctions?|certification|promulgated|adopted)\b(?:\s(?!violat|under|pursuant)[\w-]+){0,5}\s(?:pursuant to|under|by|required by)\s+(?:the\s+)?$/i;
const OMITTED =
  /\b(?:fail\w*|without|not|none|never|false|inadequate|inaccurate|misleading|circumvent\w*)\b[^.;]{0,90}$/i;
/** A power, an exemption, a duty or a definition: what the section gives or says, not that it was broken. */
const GIVES =
  /\b(?:pursuant(?: to)?|under|by|in accordance with|in reliance (?:up)?on|relying (?:up)?on|relied (?:up)?on|reliance on|subject to(?: the [\w ]{0,40}(?:requirements?|provisions?) of)?|within the meaning of|(?:defined|described|enumerated|specified|provided|prescribed|permitted|authorized|afforded|listed|required)(?: for)? (?:in|by|under)|purposes of|exempt\w*(?: from registration)? (?:under|from|by)|meaning of|authority of|fund provisions? of|clawback provision\w*)\s+(?:the\s+)?(?:provisions of\s+)?(?:both\s+)?$/i;
/** `the reporting requirements of `, `provisions contained in `: broken only if something wrong was said of them before. */
const NAMES =
  /\b(?:contained|set forth|found|embodied|stated|provisions?|requirements?|prohibitions?|rules?)(?:\s+(?:in|of|under|at))?\s+(?:the\s+)?$/i;

/** `subject to the reporting requirements of `. */
const SUBJECT = /\bsubject to\b[^.;]{0,60}$/i;

/** Words of a charge, of a finding or of a failing: without one of them before it, a provision is only named. */
const CUE =
  /violat|enjoin|abet|charg|alleg|comply|complied|liab|injunct|cease|contrary|found|claim|breach|fail|none|brought|fraud|codified|unregistered|control(?:ling)? person/i;
/** What a provision is for, told after it: `requires issuers to`, `is designed to`. */
const EXPLAINED =
  /^[^.;]{0,60}?\b(?:requires?|prohibits?|provides?|sets? forth|authoriz\w+|(?:is|are|was|were) (?:designed|enacted|adopted|amended|intended)|makes? it|may be|defines?|permits?|obligates?|promulgated by|helps|states)\b/i;
/** Whether the enumeration opens its sentence, as where a sentence was cut before it: `[Sections 13(a) and ...]`. */
const continues = ({ lead, after, several }: Run): boolean =>
  lead.length < 25 && !/^See\b/.test(lead) && (several || /[([]$/.test(lead)) && !EXPLAINED.test(after);

/** Sections that make someone liable for the violations of another; they are cited with `pursuant to` like a power. */
const LIABILITY = /^(?:exchange-act\/20-[abef]|securities-act\/15(?:-[ab])?)$/;
/** Exemptions, definitions, and regulations that only exempt or describe: broken only if the release says so outright. */
const NEVER_ALONE =
  /^(?:securities-act\/[234](?:-|$)|exchange-act\/(?:2|3|4|21|20-[dg])(?:-|$)|exchange-act\/15-b$|investment-company-act\/[123](?:-|$)|sarbanes-oxley-act\/304(?:-|$)|regulation-(?:a|d|e|s|s-k|crowdfunding)$|regulation-d\/|securities-act\/rule-|exchange-act\/rule-(?:10b5-[12]|3b-\d|3a-?51|12b-2|12g-3)(?:-|$))/;

/** Why an enumeration does not say that the provision was violated, or nothing if it does. */
export function notViolated(id: string, run: Run): string | undefined {
  const near = run.lead.slice(-200);
  if (NOTICE.test(run.lead)) return 'a notice to brokers';
  if (DESCRIBES_AFTER.test(run.after)) return 'a description';
  if (VIOLATED.test(near) || VIOLATIONS_AFTER.test(run.after)) return undefined;
  if (LIABILITY.test(id) || ORDER_AND.test(near)) return undefined;
  if (isPower(id) || NEVER_ALONE.test(id)) return 'a power, a definition or an exemption';
  if (NAMES.test(near))
    return WRONG.test(run.lead) && !SUBJECT.test(near) ? undefined : 'named, and nothing wrong said of it';
  if (!CUE.test(run.lead) && !continues(run)) return 'named, and nothing wrong said of it';
  const described = DESCRIBES.test(near) && !OMITTED.test(near);
  if (GIVES.test(near) && (described || !LIABLE.test(near))) return 'the source of a power, an exemption or a duty';
  return undefined;
}
