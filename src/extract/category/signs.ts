import type { ValueOf } from '../../domain/facts.ts';
import { phraseReader } from '../text/phrases.ts';

export type Category = ValueOf<'category'>;

/** Words that speak for a category, and how strongly: 1 is a hint, 6 nearly decides. */
export interface Sign {
  category: Category;
  weight: number;
  words: RegExp;
}

const sign = (category: Category, weight: number, ...words: RegExp[]): Sign => ({
  category,
  weight,
  words: new RegExp(words.map(({ source }) => source).join('|'), 'i'),
});

/** What releases of each category say. */
export const SIGNS: readonly Sign[] = [
  sign('insider-trading', 8, /\binsider[- ]trading\b/, /\binsider traders?\b/),
  sign(
    'insider-trading',
    4,
    /\bmaterial,? (?:and )?non-?\s?public\b/,
    /\bnon-?public information\b/,
    /\binside information\b/,
  ),
  sign(
    'insider-trading',
    2,
    /\btipp(?:ed|ing|ees?|ers?)\b/,
    /\bill-gotten trading profits\b/,
    /\bconfidential (?:\w+ )?information\b/,
  ),
  sign(
    'insider-trading',
    3,
    /\b(?:ahead of|in advance of|prior to|before) (?:the |a |its |their |public |\w+ )*(?:announcement|merger|acquisition|tender offer)\b/,
  ),
  sign('insider-trading', 1.5, /\bcall options\b/, /\bput options\b/, /\bblackout period\b/),

  sign('fcpa', 10, /\bFCPA\b(?!-related unit| Unit)/, /\bForeign Corrupt Practices Act\b/),
  sign('fcpa', 3, /\bforeign (?:government )?officials?\b/, /\bkickbacks? .{0,40}\bIraqi?/, /\bOil[- ]for[- ]Food\b/),
  sign('fcpa', 3, /\b(?<!foreign )government officials?\b/i, /\bimproper payments\b/, /\bstate-(?:owned|controlled)\b/),
  sign('fcpa', 1.5, /\bbrib(?:e|es|ed|ery|ing)\b/),

  sign(
    'public-finance',
    5,
    /\bmunicipal advis[eo]rs?\b(?!,? (?:and |or )?(?:transfer|nationally))/,
    /\bMSRB\b/,
    /\bpay-to-play\b/,
    /\bmunicipal (?:bond )?(?:issuers?|underwriters?|finance|disclosures?)/,
  ),
  sign(
    'public-finance',
    3,
    /\bmunicipal (?:bonds?|securities(?! (?:dealer|rulemaking))|notes|offerings?)\b/i,
    /\bbond offerings?\b/,
    /\bgeneral obligation\b/,
    /\brevenue bonds?\b/,
    /\bbondholders\b/,
  ),
  sign(
    'public-finance',
    2,
    /\bschool district\b/,
    /\bcity(?:'s|’s|s)? (?:council|manager|officials|financial)\b/,
    /\bpublic pension\b/,
  ),

  sign(
    'delinquent-filings',
    5,
    /\bdelinquent\b/,
    /\bfail(?:ed|ing|ure|s) to (?:timely )?file (?:\w+ ){0,4}(?:periodic|annual|quarterly|required|timely|any) (?:\w+ )?(?:reports?|filings?)\b/,
    /\bnot filed (?:\w+ ){0,5}reports\b/,
    /\bdelinquen\w+/,
  ),
  sign(
    'delinquent-filings',
    4,
    /\bfail(?:ed|ing|ure|s) to (?:timely )?(?:file|report|disclose) (?:\w+ ){0,5}(?:Forms? [345]\b|Schedules? 13|beneficial ownership|holdings)/,
    /\b(?:Section )?12\(j\)/,
  ),
  sign('delinquent-filings', 2, /\bbeneficial own(?:er|ership)\b/, /\bSchedule 13[DG]\b/, /\bForms? 12b-25\b/),

  sign(
    'market-manipulation',
    5,
    /\bmanipulat(?:e|es|ed|ing|ion|ive)\b(?! (?:(?:of|and falsify|its|their|the|(?:\w+[’']s?)) ){0,3}(?:reported|financial|earnings|credit|accounting|revenues?|books))/,
    /\bfalse rumors?\b/,
    /\baccount (?:intrusions?|takeovers?)\b/,
    /\bpump[- ]and[- ]dump\b/,
    /\bspoof(?:ing|ed)?\b/,
    /\bscalping\b/,
  ),
  sign(
    'market-manipulation',
    4,
    /\bmatched (?:orders|trades|trading)\b/,
    /\bwash (?:sales|trades|trading)\b/,
    /\bnaked short\b/,
    /\bmarking the close\b/,
    /\blayering\b/,
  ),
  sign(
    'market-manipulation',
    3,
    /\btout(?:s|ed|ing|ers?)?\b/,
    /\bstock promot(?:er|ers|ion|ional|ions)\b/,
    /\bartificial(?:ly)? (?:inflat|increas|rais|driv)\w*\b[^.;]{0,40}\b(?:prices?|stocks?|shares|markets?)/,
    /\bspam\b/,
  ),
  sign('market-manipulation', 1.5, /\bmicrocap\b/, /\bpenny stocks?\b/, /\bpromotional campaign\b/, /\bnewsletters?\b/),

  sign(
    'broker-dealer',
    4,
    /\bchurn(?:ing|ed)\b/,
    /\bunauthorized (?:trad\w+|transactions?|purchases)\b/,
    /\bunregistered (?:securities |penny stock |stock )?(?:broker|dealer)s?\b/,
    /\bdealer registration\b/,
    /\bregister(?:ed|ing)? as (?:an? )?(?:securities )?(?:broker|dealer)s?\b/,
    /\bexcessive (?:trading|mark-?ups?)\b/,
    /\b(?:failed|failure) (?:reasonably )?to supervise\b/,
    /\bunsuitable\b/,
    /\bmark-?ups?\b/,
    /\bwithout (?:being )?regist\w+ (?:\w+ )?as (?:a )?(?:broker|dealer|securities dealer)/,
    /\bnet capital\b/,
    /\belectronic communications\b/,
  ),
  sign(
    'broker-dealer',
    2.5,
    /\b(?:customers?|clients?)(?:'s?|’s?)? (?:brokerage )?accounts?\b/,
    /\bregistered representatives?\b/,
    /\bbrokerage customers?\b/,
    /\bstockbrokers?\b/,
  ),
  sign(
    'broker-dealer',
    1.5,
    /\bbroker-?dealers?\b/,
    /\bbrokerage (?:firm|house)\b/,
    /\bcustomers?\b/,
    /\bbranch (?:office|manager)\b/,
  ),

  sign(
    'investment-adviser',
    5,
    /\badvisory (?:clients?|fees?|firm|business|agreements?)\b/,
    /\bcherry-?pick\w*/,
    /\b(?:late trading|market[- ]timing)\b/,
    /\bfund(?:'s|’s|s)? (?:assets|investors|adviser|manager|executive|performance|risk)\b/,
  ),
  sign(
    'investment-adviser',
    3,
    /\binvestment advis[eo]rs?\b(?! act)/,
    /\bhedge funds?\b/,
    /\bmutual funds?\b/,
    /\bprivate (?:equity )?funds?\b/,
    /\bfiduciary dut(?:y|ies)\b/,
    /\bportfolio managers?\b/,
    /\bassets under management\b/,
    /\bnet asset value\b/,
  ),
  sign(
    'investment-adviser',
    2,
    /\bclients(?:'|’)?\b/,
    /\bmanagement fees?\b/,
    /\bsoft dollars?\b/,
    /\bmoney manager\b/,
  ),

  sign(
    'securities-offering',
    6,
    /\bponzi\b/,
    /\bprime bank\b/,
    /\bpyramid (?:scheme|selling)\b/,
    /\boffering fraud\b/,
    /\bfraudulent (?:\w+ ){0,3}offerings?\b/,
  ),
  sign(
    'securities-offering',
    4,
    /\bunregistered (?:\w+ ){0,3}(?:offer\w*|sales?|securities|distribution|stock|shares)\b(?! (?:brokers?|dealers?))/,
    /\braised? (?:\w+ ){0,4}\$ ?[\d.,]+/,
    /\braising (?:\w+ ){0,4}\$ ?[\d.,]+/,
    /\$ ?[\d.,]+(?: \w+)? (?:has been |have been |was |were )?raised\b/,
    /\b(?:securities|unregistered|fraudulent|stock) offerings?\b/,
    /\bboiler[- ]rooms?\b/,
    /\baffinity fraud\b/,
    /\bhigh[- ]yield\b/,
  ),
  sign(
    'securities-offering',
    3,
    /\bfrom (?:\w+ ){0,4}investors\b/,
    /\binvestors?(?:'|’)? (?:funds|money|monies)\b/,
    /\bdefraud\w* (?:\w+ ){0,3}investors\b/,
    /\bpromissory notes?\b/,
    /\bguaranteed? (?:\w+ )?returns?\b/,
    /\boffering (?:materials?|circular|memorand\w+|of securities)\b/,
    /\bprivate placements?\b/,
    /\b(?:initial coin|token|crypto\w*(?: asset)?) (?:offerings?|sales?)\b/,
    /\bICO\b/,
    /\blimited partnership (?:interests?|units?)\b/,
    /\boil and gas\b/,
    /\binvestment (?:scheme|program|contracts?)\b/,
    /\blife settlements?\b/,
    /\bcollateralized debt obligations?\b/,
  ),
  sign(
    'securities-offering',
    1.5,
    /\bpre-?IPO\b/,
    /\binitial public offerings?\b/,
    /\binvestors\b/,
    /\bsold (?:\w+ )?(?:stock|securities|shares|interests)\b/,
  ),

  sign(
    'issuer-reporting',
    5,
    /\baccounting (?:fraud|scheme|irregularities|violations|practices)\b/,
    /\brevenue recognition\b/,
    /\brestat(?:e|ed|ement|ements)\b/,
    /\bfinancial (?:reporting )?fraud\b/,
    /\bbackdat(?:ed|ing)\b/,
    /\baudit(?:s|ing|ed)? (?:partner|of|failures?|firm|report|standards)\b/,
    /\bfinancial reporting\b/,
  ),
  sign(
    'issuer-reporting',
    4,
    /\b(?:overstat|inflat|understat|misstat)\w*\b[^.;]{0,70}\b(?:revenues?|earnings|income|assets|profits?|expenses|results|sales|liabilities|inventor\w+)\b/,
    /\bGAAP\b/,
    /\bgenerally accepted accounting\b/,
    /\brecogniz\w+ (?:\w+ ){0,3}revenues?\b/,
    /\binternal (?:accounting )?controls?\b/,
    /\bbooks and records\b/,
  ),
  sign(
    'issuer-reporting',
    2.5,
    /\bfinancial statements?\b/,
    /\bauditors?\b/,
    /\bpress releases?\b/,
    /\b(?:annual|quarterly|periodic) reports?\b/,
    /\bForms? (?:10-?K|10-?Q|8-?K|10-?KSB|10-?QSB|20-F)\b/,
    /\bearnings\b/,
    /\bmisleading (?:public )?(?:disclosures?|filings)\b/,
    /\b(?:SEC|Commission|public) filings\b/,
    /\bfilings with the (?:SEC|Commission)\b/,
    /\bproxy (?:statement|solicitation)\b/,
  ),
  sign(
    'issuer-reporting',
    1.5,
    /\bchief financial officer\b/,
    /\bCFO\b/,
    /\bcontroller\b/,
    /\brevenues?\b/,
    /\bquarter\b/,
  ),

  sign(
    'sro-exchange',
    6,
    /\bself-regulatory organization\b/,
    /\bexchange(?:'s|’s)? (?:rules|regulatory|surveillance)\b/,
    /\b(?:stock|options) exchange (?:failed|violated)\b/,
  ),
];

/** Reads every sign in a sentence. */
export const readSigns = phraseReader<Sign>(
  SIGNS.map((one) => [one, one.words] as const),
  { overlapping: 'between tags' },
);
