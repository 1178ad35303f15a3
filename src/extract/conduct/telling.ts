import type { Sentence } from '../text/sentences.ts';
import type { PeriodMention } from './periods.ts';

/** A period of the conduct, with its block. */
export interface Stated extends PeriodMention {
  place: number;
  /** When someone learned what he used; it counts where no other period is told. */
  learned?: true;
  /** Whether it is told of an earlier matter; it counts where no other period is told. */
  earlier?: true;
  /** Whether it is of reports or fiscal years, which go up to a year beyond what was done. */
  figures?: true;
  /** Whether it is told as one deed beside others. */
  also?: true;
  /** Whether it is told to begin then; it goes on where nothing tells of its end. */
  begins?: true;
}

/** A sentence with the periods that it states. */
export interface Dated extends Sentence {
  periods: readonly PeriodMention[];
  /** The words of the sentence behind it in its block. */
  next: string;
}

/** Who says that it happened. */
export const SAID =
  /\b(?:alleg\w*|contends?|asserts?|complaints?|order (?:\w+ ){0,5}(?:finds?|found|states|details)|(?:SEC|Commission) (?:also )?(?:found|finds)|investigation found|according to|charged|charges|found that|pleadings?|indictment|information|stipulated|jury|lawsuit|civil (?:injunctive )?action)\b/i;
/** A career, a sentence, a court's calendar, a company's history: periods that are no misconduct's. */
const OTHER_PERIOD =
  /^.*\b(?:serv(?:ed|ing)|employed|worked|working|was (?:also )?(?:an?|the|its|employed)|(?:were|been) (?:the|an?|employed|officers?|directors?|registered|associated|brokers?|partners)|as (?:its|the|an?)|associated|registered|licensed|member|resident|resided|lived|imprison\w*|sentenced|probation|incarcerat\w*|prison|barred|suspended|held (?:the|a)|licenses?|who was|studied|attended|audited|(?<!independent )auditor|traded on(?! \w+ occasions)|listed on|quoted on|trial|hearing|class period|fiscal year ended|graduated|president|chairman|director|officer|counsel|controller|CEO|CFO|employee(?! stock)|representative|partner|(?<!beneficial )owner|parent(?: company)?(?= of\b)|subsidiary(?= of\b))\b(?<between>[^.;]{0,60})$/i;
/** A deed told between the career and the period: `the counsel perpetrated a scheme from`, `sentenced for operating a Ponzi scheme from`. */
export const DEED_BETWEEN =
  /\b(?:schem\w*|\w*fraud\w*|misappropriat\w*|perpetrat\w*|engag\w*|participat\w*|orchestrat\w*|falsif\w*|backdat\w*|misle\w*|misstat\w*|overstat\w*|inflat\w*|manipulat\w*|brib\w*|violat\w*|stole|embezzl\w*|raised|sold|purchas\w*|bought|solicit\w*|obtain\w*|paid|issu\w*|churned|tipped|operat\w*|misus\w*|conceal\w*|Ponzi|offer(?:ed|ing)?|sell|unregistered|(?:false|misleading) statements|over (?:a|the) period)\b/i;
/** Someone else's period in an earlier or another case. */
export const OTHER_CASE =
  /\b(?:prior (?:action|complaint|case)|in (?:an? )?(?:separate|unrelated|earlier) (?:action|case|complaint)|was enjoined)\b/i;
/** A matter that ended or began before, mostly the release's own: `the Commission previously filed an action alleging that`, `In May 2001, Vane settled SEC charges that`. */
export const EARLIER =
  /\bpreviously (?:filed|charged|sued)\b|^In (?:\w+ )?\d{4},? [^;]{3,120}\bsettled (?:SEC|Commission|the (?:SEC|Commission)[’']?s?) charges\b/i;
/** The time of a yield, of which someone boasts, of a rate, or of purchases for which money may be claimed: `a 61% return for all accounts from`, `the rate had hovered around 50 percent since`. */
const RETURNED =
  /\b\d+(?:\.\d+)?(?:%| percent)[^.;]{0,20} (?:returns?|yields?|gains?|performance|growth)\b[^.;]{0,60}$|\b(?:rates?|prices?|levels?) (?:had |has )?(?:hovered|remained|stayed)\b[^.;]{0,60}$|\b(?:out|under)perform\w*\b[^.;]{0,60}$|\bperformance (?:figures|results|data|numbers) for (?:the )?(?:period )?$|\bdisgorgement of\b[^.;,]{0,90}$|\bannouncing\b[^.;]{0,120}$|\bclaimants\b[^.;]{0,140}$|\b(?:sustained|incurred|suffered)\b[^.;,]{0,40}\b(?:trading|investment) losses\s$/i;
/** What someone claims of other years: `falsely represented that the company had earned millions from its business in`. */
const CLAIMED =
  /\b(?:represented|claimed|claiming|stated|told|assured|boasted)\b[^;]{0,160}\bthat\b[^;]{0,160}\b(?:had|has|have) (?:\w+ly )?(?:earned|generated|made|returned|achieved|been|grown|received|paid)\b[^;]{0,160}$/i;
/** What a date right before these words is of: `a May 1994 meeting`, `in October 2009 alone, the account lost`, `the parties held merger talks`. */
const OTHER_BEHIND =
  /^ (?:Forms? 10-[KQ]\w* and|meetings?|conversations?|(?:telephone |conference )?calls?|dinner|lunch)\b|^ alone\b|^,? [^.;]{0,90}\b(?:conducted|held|had|engaged in|entered into) (?:\w+ )?(?:merger |acquisition )?(?:negotiations|talks|discussions|conversations)\b/;
/** Whether the words before or behind a period make it someone's career, or another event, and not the conduct's. */
export function isOther(before: string, after: string): boolean {
  if (
    /\binstituted [^.;,]{0,40}\b(?:action|proceedings?|lawsuit)(?: against [^.;,]{1,40})?\s$|\b(?:filed|announced|entered|brought|dated|(?<!\b(?:bonds|notes|municipal securities) )issued|trial)\s$/i.test(
      before,
    )
  )
    return true;
  if (/\b(?:pleaded|pled) guilty\b/.test(before) && /^,? respectively\b/.test(after)) return true;
  if (RETURNED.test(before) || CLAIMED.test(before) || OTHER_BEHIND.test(after)) return true;
  const other = OTHER_PERIOD.exec(before.slice(-130));
  return (
    other !== null && !DEED_BETWEEN.test(other.groups!.between!) && !/^,? (?:[A-Z]|the |he |she |they |it )/.test(after)
  );
}

/** `alleges that, from`, `According to the order, between`, a sentence's first words: what follows is what was done, whatever its verb. */
export const TELLS =
  /(?:\b(?:that|complaint|order|(?<!\bwith the )(?:SEC|Commission)|indictment|allegations|follow(?:ing|s):|alleg\w+:|as alleged|alleg(?:es|ed)),?\s(?:(?:[A-Z][\w.’'&-]*,? |and |the |others?,? |defendants?,? |respondents?,? |company,? ){1,8}(?<=, ))?(?:(?:at least|at various times|on (?:\w+ ){1,3}occasions|(?:during|over|in) (?:the|a) period)\s)?$|^\W{0,2}$|^(?:Also|Then|Further|Finally)\s$|^[^,]{0,60},\s$|^(?:According to|As alleged)[^;]{0,160},\s$)/i;
