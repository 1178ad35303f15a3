import { agencyNames } from '../../catalogue/agencies.ts';

/** A sentence of a criminal case, or of someone's action beside the Commission's. */
const CRIMINAL =
  /\b(?:criminal(?:ly)?|indict\w*|grand jury|plead(?:ed|s|ing)?|pled|pleas?|guilty|sentenc\w+|convict\w*|arrest\w*|prosecut\w*|parallel|deferred|non-prosecution|information charging|wire fraud|mail fraud|charged|charges|unsealed|forfeiture|penalt(?:y|ies) to|fines?|imprisonment)\b/i;
/** Mentions in such a sentence that say nothing of a case of theirs. */
const NO_ACT =
  /\b(?:Assistant|former|Special Assistant|request of(?: the office of)?(?: the)?|Deputy|ex-|letters? (?:to|from) the|impersonat\w+|called the|contacted the|complain\w* to the|complaint is|disciplinary (?:action|proceeding)s? (?:brought )?by)\s*(?:the\s)?$/i;
/** `a planner whom FINRA has barred since 2010`: what is told of somebody's past. */
const WHOM = /\bwhom? (?:the )?$/;
/** What a regulator does in a case of its own. */
const ACTS =
  /^(?:[\s,’']+(?:s\b)?(?:\([^)]*\),?\s)?(?:also|today|separately|simultaneously|previously|announced|has|have|had|and the [A-Z][\w ]+)?[\s,]*){0,4}(?:announced|filed|brought|issued|instituted|charged|entered|obtained|sued|settled|fined|barred|imposed|commenced|initiated|censured|suspended|arrested|swore out|executed (?:an? )?search)\b/;
const ACTION_WORDS =
  /\b(?:actions?|complaints?|charge[ds]?|proceedings?|orders?|cases?|fined?|suits?|lawsuits?|settle\w*|barr?(?:ed)?|arrest\w*|search warrants?)\b/i;
/** `filed by the CFTC`, `action brought by FINRA`, `arrested on May 4 by agents of the FBI`. */
const BY =
  /\b(?:filed|brought|instituted|announced|initiated|commenced|issued|entered|actions?|complaints?|charges|cases?|proceedings?|orders?) (?:(?:today|simultaneously|separately|jointly) )?by (?:the )?$|\b(?:arrested|apprehended|arrest warrants?)\b[^.;]{0,60} by (?:(?:special )?agents (?:of|from) )?(?:the )?$|\b(?:parallel|separate) (?:civil |administrative )*(?:settlement|action|case|proceeding) with (?:the )?$/i;

/** `announced a global settlement along with the`, `In a global settlement with the SEC, the`. */
const ALONG =
  /\bannounced [^.;]{0,40}\b(?:along|together|jointly) with (?:the )?$|\bglobal settlement with the (?:SEC|Commission)(?:,| and) (?:the )?$/;

/** The authorities that a sentence says to have a case of their own, with their offsets in it. */
export function parallelAgencies(text: string): { start: number; end: number; name: string }[] {
  const criminal = CRIMINAL.test(text);
  if (!criminal && !ACTION_WORDS.test(text)) return [];
  return agencyNames(text).filter(({ start, end, acts }) => {
    const before = text.slice(Math.max(0, start - 100), start);
    if (NO_ACT.test(before) || (WHOM.test(before) && /^ ha[sd] /.test(text.slice(end)))) return false;
    if (acts === 'prosecutor') return criminal || ALONG.test(before) || BY.test(before);
    return (
      BY.test(before) ||
      /^ v\.? /.test(text.slice(end)) ||
      (ACTS.test(text.slice(end, end + 90)) && ACTION_WORDS.test(text))
    );
  });
}
