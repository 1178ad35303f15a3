import { matchesIn } from '../../domain/matches.ts';

/** A stretch of a sentence that lists those who are thanked: offsets `[start, end)`. */
export interface ThanksList {
  start: number;
  end: number;
}

const HELP =
  '(?:[Aa]ssistance|cooperation|co-operation|help|support|efforts?|work|contributions?|collaboration|coordination)';
const THANKER = "(?:SEC|Commission|staff|Division of Enforcement|Enforcement Division|we|it)(?:['’]?s)?";
const THANKS =
  '(?:thanks?|notes?|appreciat\\w+|acknowl\\w+|recogniz\\w+|(?:is |are )?grateful|gratitude|appreciation|commends?|credits?)';

/** `appreciates the valuable assistance and cooperation of `, `assistance provided in this matter by `: the list follows. */
const AFTER_HELP = new RegExp(
  `\\b${HELP}\\b(?:,? (?:and|or|,) (?:[a-z]+ )?${HELP}\\b)*,?(?: (?:that was |which was |was |were |has been )?(?:also )?(?:provided|rendered|given|extended|received|offered|afforded)\\b[^.;]{0,60}?| (?:in|with|during|throughout|on|to) (?:this|the|its|that|these|conducting|investigating|connection with)[^.;]{0,60}?)? (?:of|from|by|among)(?:,| both| each of)? (?:the following [a-z ]+: )?`,
  'g',
);
/** `thanks ` right before a name. */
const AFTER_THANKS = new RegExp(
  `\\b${THANKS} (?:(?:also|and|gratefully|to) )?(?:both )?(?:the (?=[A-Z])|(?=[A-Z])|the (?:staffs?|members|personnel|governments?) (?:of|at|in) (?:the )?(?=[A-Z]))`,
  'g',
);
/** `thanks the following agencies for their assistance: the `, `thanks the other agencies involved, including `: the names follow. */
const AFTER_KIND = new RegExp(
  `\\b${THANKS} the (?:[a-z]+ )*(?:agencies|authorities|regulators|organizations)\\b[^.:;]{0,120}?(?:: |,? (?:including|namely),? )(?:the )?(?=[A-Z])`,
  'g',
);
/** `for its efforts, and the Northcote Police for its assistance`: a second list after what the first is thanked for. */
const AFTER_EFFORTS = new RegExp(
  `\\bfor (?:its|their) ${HELP}\\b[^.;]{0,120}, and (?:the )?(?=[A-Z][^.;]{3,120} for (?:its|their) (?:[a-z]+ )?${HELP})`,
  'g',
);
/** `, which today filed charges against Vane, and the FBI`: the list goes on after what one of it did. */
const AFTER_ASIDE =
  /(?:, |-+ )(?:which|who|whose) (?:[^.;]|(?<=\bM(?:r|s|rs))\.){3,180}?(?:,| -+) (?:(?:and|as well as) )?the (?=[A-Z])/g;
/** `appreciates the assistance `, with the list as the one who gave it: `that the Hong Kong Securities Commission provided`. */
const GIVEN_BY = new RegExp(`\\b${HELP} (?:that |which )?(?:the )(?=[A-Z])`, 'g');
/** `has received substantial assistance from `, `worked closely with `, `in coordination with `: thanks in other words; `the settlement that the firms reached with the Commission, `: those who settled too. */
const WORKED_WITH =
  /\b(?:received (?:[a-z]+ )*(?:assistance|cooperation) (?:in (?:its|this|the) [a-z]+ )?from|(?<!\bwho )worked (?:closely |cooperatively )?(?:in (?:this|the) [a-z]+ )?(?:with|in coordination with)(?: (?:[a-z]+ )+[a-z]+,? including)?|parallel (?:[a-z]+ )*actions by|(?:close |mutual )*(?:cooperation|coordination|conjunction|collaboration) (?:with|between|among)|investigations? (?:in this matter )?carried on by|result of an? (?:[a-z]+ )*investigation with|(?:product|result) of (?:an? )?(?:[a-z]+ )*investigations? (?:conducted )?by the (?:(?:United States )?Securities and Exchange Commission|Commission|SEC),(?: and)?|coordinated (?:[a-z]+ )?(?:efforts?|investigations?) (?:by|of|with)(?: the (?:SEC|Commission|Securities and Exchange Commission)(?:,| and))?|(?:coordinat(?:ed|ing)|brought contemporaneously)(?: (?:this|its|the|their) (?:filing of (?:this|its|these) )?(?:[a-z]+ )?(?:investigation|action|case|efforts)s?)? with(?: (?:law enforcement )?authorities in [^.;]{3,60}?, including)?(?: (?:an? )?(?:related )?actions?(?: in [A-Z][\w ]{3,40})? by)?|(?:SEC|Commission|staff) was (?:also )?assisted (?:in (?:this|the|its) [a-z]+ )?by|with the (?:[a-z]+ )*(?:assistance|cooperation|help) of|\bstaff,? with assistance from|settlements?\b[^.;]{0,60} reached with the (?:Commission|SEC),) (?:the )?(?=[A-Z])/g;
/** `The criminal case was investigated by the `, `the indictment resulted from an investigation by the `: those who brought it. */
const CRIMINAL_CASE =
  /(?:^The case was investigated|\bcriminal (?:case|matter|investigation|prosecution|action)s? (?:was|is|were|are|has been) (?:being )?(?:[a-z]+ and )?(?:investigated|prosecuted|conducted|handled)) by (?:the )?(?=[A-Z])|\b(?:(?:criminal|parallel) (?:case|action)|indictment|conviction|civil and criminal action)s?(?: (?:is|are|was|were))? (?:the )?(?:result(?:ed|s)?|product) (?:of|from) (?:an? )?(?:[a-z]+ )*investigations? (?:conducted )?(?:by|with the participation of) (?:the Commission, )?(?:the )?(?=[A-Z])/g;
/** `The Commission, the U.S. Attorney for the District of Maine and the FBI jointly announced`: a case of each. */
const JOINTLY =
  /^(?:The )?(?:(?:U\.\s?S\.|United States) )?(?:Securities and Exchange Commission|SEC|Commission)(?: \([^)]{2,30}\))?,?(?: and)? the (?=(?:[A-Z][^;:]{10,300}?) (?:today |yesterday |jointly )*announced\b)/g;
const IS_THANKS = new RegExp(
  `\\b${THANKER}\\b[^.;]{0,90}\\b${THANKS}\\b|\\b(?:SEC|Commission|staff) (?:has |have )?received (?:[a-z]+ )*(?:assistance|cooperation)\\b|^(?:[A-Z][a-z]+ )?(?:assistance|cooperation)\\b[^.;]{0,40}\\bprovided by\\b|\\balso (?:appreciates|acknowledges) the (?:[a-z]+ )?${HELP}`,
  'i',
);
const IS_WORK = /\b(?:SEC|Commission|staff|Division)(?:['’]?s)?\b|^(?:This|These) actions?\b/;
/** `The NASD assisted the SEC in this matter`: the list is the one who helped. */
const HELPER =
  /^(?:The )?(?=[A-Z][^,;]{2,80} (?:also )?assisted (?:the (?:SEC|Commission|staff) |in (?:the|both the) (?:SEC|Commission)))/g;
/** Words of a story before it: the help is a wrongdoer's. */
const STORY = /\b(?:alleg\w*|complaint|schemes?|defendants?|fraud\w*|false\w*|misappropriat\w*)\b/i;

/** What ends a list: what they announce, what the help was for, or what else those thanked did. */
const LIST_ENDS =
  /(?:,? (?:for|in|with|during|throughout|on|regarding|concerning|to) (?:their|its|his|her|the(?:se|ir)?(?= (?:assistance|cooperation|investigation|matter|case|filing|prosecution|action|help|work|SEC|Commission|staff|conduct|bringing|valuable|substantial|continuing|continued|course|above|litigation|enforcement|parallel|invaluable|significant|efforts?))|this|that|these|all|connection|bringing|conducting|investigating|providing|assisting|helping|obtaining|respect|regard|investigations?|coordinating)\b| (?:which|who|whose|where|that|located|provided|has|have|had|is|are|was|were|also|announced|conducted|identified|investigated|contributed|continues?|played|and (?:is|has|was|thanks|appreciates|acknowledges)|and the (?:SEC|Commission) )\b|,? (?:today |yesterday |jointly |also )*announced\b|, (?:which|who|whose|each|all|both|and (?:is|has|thanks|acknowledges))\b| in (?:[a-z]+ing|certain|resolving)\b| in the [A-Z][a-z]+ investigation\b| today\b|(?<! as well|known) as the\b| for (?:[a-z]+ing|timely)\b| and (?:its(?! [A-Z])|several|look|other|various|many)\b|,? and by the authorities\b|,? (?:also )?assisted\b|,? and also thanks\b| The (?:SEC|Commission)| to (?:submit|obtain|secure|freeze|investigate)\b|;(?! and the [A-Z])|\.$|$| \(See)/;

/** `several other government agencies in this matter, including the `: the names follow. */
/** `; the Delaware State Police; and`: a list whose names hold commas. */
const BY_SEMICOLONS = /^[^;]{3,250};[^;]{3,250}; (?:and )?(?:the )?(?:[A-Z]|foreign|other)/;

const INCLUDING = /^[a-z][^.;]{0,200}? including,? (?:the,? )*(?=[A-Z])/;

function listFrom(text: string, start: number): ThanksList {
  const including = INCLUDING.exec(text.slice(start))?.[0].length ?? 0;
  const rest = text.slice(start + including);
  const whole = including > 0 || BY_SEMICOLONS.test(rest);
  const stop = LIST_ENDS.exec(whole ? rest.replaceAll(';', ',') : rest);
  return { start: start + including, end: start + including + (stop ? stop.index : rest.length) };
}

/** The lists of those whom a sentence thanks; none if it thanks no one. */
export function thanksLists(text: string): ThanksList[] {
  const thanks = IS_THANKS.test(text);
  const patterns = thanks
    ? [AFTER_HELP, GIVEN_BY, AFTER_THANKS, AFTER_KIND, AFTER_EFFORTS, AFTER_ASIDE]
    : IS_WORK.test(text)
      ? [WORKED_WITH, JOINTLY, HELPER, CRIMINAL_CASE]
      : [CRIMINAL_CASE];
  const lists: ThanksList[] = [];
  for (const pattern of patterns) {
    for (const match of matchesIn(text, pattern)) {
      if (pattern === WORKED_WITH && STORY.test(text.slice(0, match.index))) continue;
      const list = listFrom(text, match.index + match[0].length);
      if (!lists.some((other) => list.start < other.end && other.start < list.end)) lists.push(list);
    }
  }
  return lists.sort((a, b) => a.start - b.start);
}
