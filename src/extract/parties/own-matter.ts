import { matchesIn } from '../../domain/matches.ts';
import type { Cue } from './cue.ts';

const CRIMINAL =
  /\b(?:indict\w*|grand jury|criminal\w*|ple(?:d|a|as|ads?|aded|ading)\b|guilty|convict\w*|sentenc\w*|prison\w*|imprisonment|Information (?:was|filed|charg)|incarcerat\w*|U\.?S\.? Attorney|United States Attorney|Department of Justice|DOJ|USAO|prosecutors?|District Attorney|felony|arrest\w*|FBI|(?:mail|wire|bank|tax) fraud|money laundering|tax evasion)\b/;
const OTHERS =
  /\b(?:CFTC|Commodity Futures Trading|FINRA|NASDR?\b|National Association of Securities Dealers|Financial Industry Regulatory|PCAOB|Attorney General|class action|arbitrat\w+|bankruptcy|Ontario Securities|Alberta Securities|British Columbia Securities|FSA\b|Federal Trade Commission|FTC\b|NYSE|New York Stock Exchange|State of|state court|Department of (?:Banking|Insurance|Corporations)|OFHEO|FDIC|[Rr]eceiver\b[^;]{0,120}\bin (?:his|her|its) (?:lawsuit|suit|action)s?|(?:lawsuit|suit|action)s? (?:filed|brought) by the (?:court-appointed )?[Rr]eceiver|[Rr]eceiver filed (?:his|her|its|an)|to pay to the [Rr]eceiver)\b/;
const THE_SEC = /\b(?:SEC|Commission|Securities and Exchange Commission|securities laws|Section \d|civil)/;
const OF_THE_SEC =
  /\b(?:[Tt]he (?:SEC|Commission|Securities and Exchange Commission)|(?:SEC|Commission)(?:[’']?s)? (?:action|complaint|case|charges|order)|Section \d|securities laws|civil|disgorge\w*|injunction|enjoin\w*)\b/;

/** `simultaneously with the SEC’s complaint, the Commodity Futures Trading Commission filed an action against`. */
const OTHERS_BRING =
  /\b(?:Commodity Futures Trading Commission|CFTC|FINRA|NASD|FSA|Financial Services Authority)(?: \([^)]*\))? (?:also |today |simultaneously )*(?:filed|brought|instituted|charged|sued)\b(?:(?!\b(?:SEC|Securities and Exchange)\b)[^.;])*$|\bDepartment of (?:Banking|Insurance|Corporations|Financial)\b[^.;]{0,80} (?:entered|issued) an? Order\b[^.;]*$/;

/** Another action of the SEC, agreements not to charge. */
const OTHER_MATTER =
  /^In SEC v\. [^,]{3,60}, the (?:SEC|Commission) has,? (?:as of today|to date),? charged|\b(?:(?:in|by|of) (?:a|an|the|its) (?:separate|unrelated|different|prior|earlier|previous|related) (?!administrative)(?:\w+ ){0,3}(?:action|case|matter|proceeding|complaint|lawsuit)s?|related (?:civil |enforcement )?(?:action|case|complaint|lawsuit)s? |related (?:commission|sec) (?:charges|actions?|cases?)\b|separate (?:action|case|complaint|lawsuit|proceeding)|in previously settled (?:related )?(?:administrative )?proceedings?|see also|(?:was|were) (?:also )?(?:previously )?charged (?:last|earlier|previously)|(?:deferred|non)[- ]prosecution|not to (?:bring|charge)|charges will be deferred|\bour (?:[A-Z]\w+ )?(?:\d{4} )?settlement with|no charges|against the (?:sec|commission)\b)/i;

/**
 * `In a related matter, the Commission instituted and settled administrative proceedings`, `The SEC today also filed a separate complaint`:
 * of this release, unless another is cited.
 */
const ANNOUNCED_BESIDE =
  /^(?:In an? related (?:matter|proceeding|action), the (?:Commission|SEC) instituted (?:(?:and )?(?:settled|administrative|cease[- ]and[- ]desist|public) )*proceedings against|In an? (?:related|separate)(?: but related)? (?:\w+ )?(?:matter|action|case|proceeding|complaint)\b[^.;]{0,100}\b(?:today|simultaneously|also (?:announced|filed|instituted)|instituted (?:and|an?) settled|filed an? settled|issued (?:an?|its) (?:[\w-]+ ){0,4}order\b)|The (?:Commission|SEC) (?:today also|also today|also) filed (?:today )?an? (?:related|separate))\b/;
const CITED = /\bRelease\b|\bRel\.|\bLR\b|\b(?:previously|earlier)\b/;

/** Credits of staff and thanks to others. */
const STAFF =
  /\b(?:(?:investigat\w+|litigat\w+|case|examination|matter) (?:was|is|has|will|were)(?: also)?(?: being| been| be)? (?:conducted|led|handled|supervised|performed|managed|overseen)|supervised by|(?:appreciates?|acknowledges?|thanks?) (?:the )?(?:\w+ ){0,4}(?:assistance|cooperation|help))/i;

/** `The SEC’s litigation against ①, which is being led by …`: told of the parties, before those of the staff. */
const LITIGATION_AGAINST = /\b(?:litigation|case|action) against (?:the )?(?:defendants? )?$/i;

const ADMINISTRATIVE =
  /\b(?:administrative|cease[- ]and[- ]desist|order instituting|instituted|institution and settlement of (?:enforcement )?proceedings|Administrative Law Judge|Rule 102\(e\)|SEC.s orders?|(?<!with the )SEC orders?|Commission.s orders?|the orders? finds?|respondents?)\b/i;
const CIVIL =
  /\b(?:complaints?|civil|injunct\w+|enjoin\w*|(?:final|consent) judgments?|judgments? against|application)\b/i;
const COURT = /\bdistrict court\b/i;

/** A civil penalty, which the SEC’s own orders impose too, tells of no civil action, unless the SEC seeks it or has an action for it. */
const CIVIL_PENALTY = /\bcivil (?=(?:money |monetary )?(?:penalt(?:y|ies)|fines?)\b(?! action))/gi;
const SEEKS = /\bseek/;

const ALL_ADMINISTRATIVE = new RegExp(ADMINISTRATIVE.source, 'gi');
const ALL_CIVIL = new RegExp(CIVIL.source, 'gi');

const PROSECUTORS =
  /\b(?:indict\w*|grand jury|criminal\w*|Information|U\.?S\.? Attorney|United States Attorney|Department of Justice|prosecutors?)\b/g;
const COMMISSION = /\b(?:SEC|Commission|civil|complaint)\w{0,2}\b/g;

const lastOf = (pattern: RegExp, text: string): number => matchesIn(text, pattern).at(-1)?.index ?? -1;

/** Whether, of prosecutors and the Commission, prosecutors are named last before the names. */
const byProsecutors = (left: string): boolean => {
  const at = lastOf(PROSECUTORS, left);
  const own = lastOf(COMMISSION, left);
  return at > own && !(own >= 0 && /^\w+ and (?:\w+ ){0,2}$/.test(left.slice(own, at)));
};

/** A value that is computed when it is first asked for. */
function lazy<V>(compute: () => V): () => V {
  let value: { is: V } | undefined;
  return () => {
    value ??= { is: compute() };
    return value.is;
  };
}

/** `the indictment alleged that, from 2000 to 2009, Defendants ①`. */
const INDICTMENT_ALLEGES = /\bindictment (?:further |also )?(?:alleg|charg)\w*\b(?!.*\b(?:SEC|Commission|complaint)\b)/;

/** `Other defendants charged in the criminal case include`. */
const CRIMINAL_DEFENDANTS = /\bdefendants charged in the criminal (?:case|action|indictment)\b/;

/** `See also Litigation Release No. 16415 (judgments entered against defendants ①)`: of the same action. */
const OF_DEFENDANTS = /\bagainst defendants? $/;

/** What a sentence says of the matter that it speaks of. */
export interface Matter {
  /** Whether it announces another action of the SEC beside the release's own. */
  announced(): boolean;
  /** Whether a cue in it, with the words before the names, speaks of the SEC’s own matter of this release. */
  counts(cue: Cue, left: string): boolean;
  /** Whether it speaks of administrative proceedings, and of a civil action; of both, the one told last before the names. */
  forum(left: string): { administrative: boolean; civil: boolean };
}

/** Reads whether a sentence speaks of the SEC's own matter, of criminal courts or other authorities, of another matter, of staff. */
export function matterOf(sentence: string): Matter {
  const announced = lazy(() => ANNOUNCED_BESIDE.test(sentence) && !CITED.test(sentence));
  const other = lazy(() => OTHER_MATTER.test(sentence) && !announced());
  const staff = lazy(() => STAFF.test(sentence));
  const criminal = lazy(() => CRIMINAL.test(sentence));
  const administrative = lazy(() => ADMINISTRATIVE.test(sentence));
  const civil = lazy(
    () =>
      CIVIL.test(SEEKS.test(sentence) ? sentence : sentence.replace(CIVIL_PENALTY, '')) ||
      (!criminal() && COURT.test(sentence)),
  );
  const others = lazy(() => OTHERS.test(sentence));
  const notOthers = lazy(() => (!criminal() || OF_THE_SEC.test(sentence)) && (!others() || THE_SEC.test(sentence)));
  return {
    announced,
    counts: (cue, left) =>
      (!other() || (OF_DEFENDANTS.test(left) && !OTHER_MATTER.test(left.replace(/\bsee also\b/i, '')))) &&
      (!staff() || LITIGATION_AGAINST.test(left)) &&
      !(criminal() && (INDICTMENT_ALLEGES.test(left) || CRIMINAL_DEFENDANTS.test(left))) &&
      (!cue.ambiguous ||
        (notOthers() && !(criminal() && byProsecutors(left)) && !(others() && OTHERS_BRING.test(left)))),
    forum: (left) => {
      if (!administrative() || !civil()) return { administrative: administrative(), civil: civil() };
      const [a, c] = [lastOf(ALL_ADMINISTRATIVE, left), lastOf(ALL_CIVIL, left)];
      return { administrative: a >= c, civil: c >= a };
    },
  };
}
