import type { ValueOf } from '../../domain/facts.ts';
import { phraseReader } from '../text/phrases.ts';

/** Non-monetary relief and the money remedies: everything that the SEC may ask for. */
export type Remedy = ValueOf<'sought'>;

const MONEY: ReadonlySet<Remedy> = new Set(['disgorgement', 'prejudgment-interest', 'civil-penalty']);

/** Whether the remedy is a sum of money. */
export const isMoney = (remedy: Remedy): boolean => MONEY.has(remedy);

/** How a remedy is worded; at least one of `name` and `forbidden` is there. */
export interface Wording {
  remedy: Remedy;
  /** Words that name the remedy by themselves: `officer-and-director bar`, `enjoins`. */
  name?: RegExp;
  /** Words that name it after a word that forbids: (`barred` ...) `from association with any broker`. */
  forbidden?: RegExp;
  /** How many characters before `forbidden` the word that forbids may stand. */
  reach?: number;
}

/** A word that forbids: `enjoins`, `permanently prohibited`, `a bar`. */
const FORBIDS =
  /\b(?:enjoin(?:s|ed|ing)?|injunctions?|restrain(?:s|ed|ing)?|prohibit(?:s|ed|ing|ions?)?|bar(?:s|red|r?ing)?|preclud(?:e|es|ed|ing)|prevent(?:s|ing)?|disqualif(?:y|ies|ied|ying)|suspen(?:d|ds|ded|ding|sions?)|ban(?:s|ned|ning)?|forb(?:id|ids|ade|idden|idding)|deni(?:es|ed|al)|deny(?:ing)?)\b/i;

/** What an injunction forbids that forbids more than to break the law again. */
const CONDUCT =
  /(?<!\b(?:profits?|gains?|proceeds|loss(?:es)?|money|monies|funds|compensation|commissions|fees|income|benefits?|resulting|derived|obtained|received|realized|earned|made|law|industry) )(?:\bfrom|(?<=\binjunctions? )against|\bviolating [^;]{0,160}? (?:and|or)|\bb\))(?:,| directly| or| indirectly| including| but not limited to| through any entity| any| ever| again| future| further| in| the| professionally)* (?:participat(?:ing|ion)|soliciting|accepting|opening|maintaining(?! (?:an?|the) (?:existing )?asset)|trading|investing|purchasing|buying|selling|offering|issuing|raising|recommending|promoting|publishing|managing|operating|providing|advertising(?! ?[.,;])|conducting|involvement|engaging in (?:any |the )?(?:offer|sale|issuance|purchase|business|trading|solicitation)|acting as an?(?= (?!officer|director|(?:(?:unregistered|unlicensed) )?(?:(?:stock ?)?broker|dealer|investment advis)))|acting as (?:auditors|accountants)|attempting to (?:secure any securities licenses?|engage in the securities)|holding (?:him|her|it|them)sel\w+|receiving compensation for|filing or causing|serving in an? (?:\w+ ){0,2}(?:management|control)(?: or \w+)? position)\b(?![^;,]{0,60}penny)(?![^;,]{0,40} industry)(?![^;]{0,140} in violation of)|(?:\bfrom (?:the |any )?|\b(?<!by )participating in the )(?:issuance|purchase|offer|sale)s?\b[^;.]{0,40}? of (?:any |a )?securit(?:y|ies)\b(?![^;]{0,140} in violation of)/i;

/** What parties promise: to tell the staff how they comply, to have rules, to mend what is wrong, to do without. */
export const PROMISE =
  /\b(?:self-)?report(?:ing|s)?\b[^;,.]{0,50}?\b(?:(?:compliance|remedia\w+) (?:efforts|measures)|to the (?:SEC|Commission|agency)(?:['’]?s)?(?: staff)?\b[^;,.]{0,60}?\b(?:complian\w+|remedia\w+|progress|status|years?|periodic\w*|quarterly|annual\w*|weekly|monthly))|\b(?:adopt|implement|maintain|establish|develop|enhance|improve)(?: and \w+)?(?: (?:written|formal|new|enhanced|improved|additional|revised|certain|better|comprehensive|corrective|remedial|the|its|an?|internal|supervisory|compliance|training|and|education))* (?:policies|procedures|controls|measures|programs?|training)\b|\brefrain from participating\b|\bnot promote any\b|\bdestroy (?:their|its|all|any)[^;,.]{0,20} tokens\b/i;

/** The words of each remedy. A bar that names what it bars from is no injunction against conduct: the first in the list has the words. */
const WORDINGS: readonly Wording[] = [
  {
    remedy: 'trading-suspension',
    name: /\btrading suspensions?\b(?! release\b)|\bsuspen(?:d|ds|ded|ding|sions?)\b(?: of| of all| all| the| public| over-the-counter){0,3} trading\b|\btrading\b[^;]{0,80}? (?:was|were|been) (?:temporarily )?suspended\b/i,
  },
  {
    remedy: 'penny-stock-bar',
    name: /\bpenny[- ]stock(?: offerings?)?(?: and [a-z -]{3,20})? bars?\b|\bbars?\b(?: \w+){0,5} penny[- ]stock offerings?\b/i,
    forbidden:
      /\b(?:offer|participat|involv|deal|distribut|purchas|sale|sell|issu)\w*\b[^;]{0,60}?\bpenny[- ]stocks?\b(?! (?:bars?|scheme|fraud|manipulation|compan|(?:\w+ )?(?:provisions|rules|requirements|laws)))|\bpenny[- ]stock (?:trading|offering|distribution|business|industr(?:y|ie)|market)s?\b/i,
    reach: 260,
  },
  {
    remedy: 'officer-director-bar',
    name: /\bofficers?(?:[- ]and[- ]|[- ]or[- ]| ?\/ ?| & |[- ])directors?(?: and [a-z -]{3,20})?[- ]bars?\b|\bdirectors?[- ](?:and|or)[- ]officers? bars?\b|\bD ?& ?O bars?\b|\bO ?& ?D bars?\b/i,
    forbidden:
      /\b(?:serv(?:ing|ice|e)|act(?:ing)?|be(?:ing|coming|come)?|holding|positions?|functioning)\b(?: again| ever| either| directly| or indirectly|,)*(?: as| in| a| an| any| the| future| of| either| position| capacity| or serving| or acting){0,5} (?:corporate |public company |senior |executive )?(?:officers?|directors?)\b/i,
    reach: 420,
  },
  {
    remedy: 'practice-bar',
    name: /\b(?:practice|Rule 102\(e\)) bars?\b/i,
    forbidden:
      /\b(?:appear|practi[cs])(?:ing|e|es|ance)?\b[^;]{0,90}?\bbefore (?:it|the (?:Commission|SEC|agency|U\.S\. Securities|Securities))\b|\bpractic\w+ as an? (?:attorney|lawyer|accountant) on behalf of\b|\b(?:from|working in) public company accounting\b/i,
    reach: 200,
  },
  {
    remedy: 'industry-bar',
    name: /\b(?:securities|brokerage|collateral|associational)(?: industry)?(?:, industry)?(?: and [a-z -]{3,20})? bars?\b|\b(?:industry(?: and officer[- ]and[- ]director)?|association(?:al)?|broker-dealer|investment advis[eo]r) bars?\b/i,
    forbidden:
      /\bassociat(?:ion|ing|ed)\b(?! (?:\(|of (?:Securities|Certified)|with an issuer))[^;]{0,60}?\b(?:brokers?|dealers?|advis[eo]rs?|investment compan(?:y|ies)|municipal|members?|firms?|transfer agents?|entity|entities)|\bfrom (?:[a-z ]{0,30}? in )?(?:the |any aspect of the )?(?:securities|brokerage|broker-dealer|investment advisory|advisory|investment|mutual fund)(?:(?: and)? [\w-]+)? (?:industry|industries|business)\b|\bfrom the industry\b|\bacting as an? (?:stock ?)?(?:broker|dealer|investment advis[eo]r)\b(?![^;]{0,60} (?:unless|without|not|in violation)\b)|\b(?:acting|serving) in an? (?:\w+ ){0,2}?(?:supervis|proprietary|principal)\w*/i,
    reach: 260,
  },
  {
    remedy: 'conduct-injunction',
    name: /\bconduct[- ]based\b(?: \w+){0,3}? injunct\w+|\bconduct[- ]based (?:relief|restrictions?|prohibitions?)/i,
    forbidden: CONDUCT,
    reach: 200,
  },
  {
    remedy: 'cease-and-desist',
    name: /\bceas(?:e|es|ed|ing)[- ]and[- ]desist(?:s|ed|ing)?\b(?! (?:proceeding|action|hearing|letter))/i,
  },
  { remedy: 'censure', name: /\bcensur(?:e|es|ed|ing)\b/i },
  {
    remedy: 'asset-freeze',
    name: /\bassets?[- ]freez(?:e|es|ing)\b|\bfreez(?:e|es|ing)\b[^;]{0,90}?\b(?:assets?|funds?|accounts?|proceeds|property|money|monies|profits|securities|shares)\b|(?<=[;,] (?:and )?)frozen (?:the )?(?:[\w’']+ ){0,2}assets\b|\bfroze\b[^;]{0,70}?\b(?:assets?|funds?|accounts?|proceeds|property|money|monies|profits|securities|shares)\b|\b(?:assets?|funds?|accounts?|proceeds|money)\b[^;]{0,60}?\bfrozen\b|\b(?:has|have) frozen\b[^;]{0,60}?\b(?:assets?|funds?|accounts?)\b|\bfreeze (?:order|over|on|of)\b/i,
  },
  { remedy: 'receiver', name: /\breceiver(?:s|ships?)?\b(?! of\b)/i },
  {
    remedy: 'registration-revoked',
    name: /\brevo(?:k(?:e|es|ed|ing)|cation)\b[^;]{0,110}?\bregistrations?\b|\bregistrations?\b[^;]{0,80}?\brevo(?:ked|cation|king)\b/i,
  },
  {
    remedy: 'undertakings',
    name: /\bundertakings\b(?! of\b)|(?<=\b(?:an|the|this|that|its|his|her|their|such|following|written) )undertaking\b(?! of\b)|\bundertaking to\b|(?<=\brespondents? (?:hereby )?)undertakes?\b|\bundertake (?:to|certain|a series|various|specified|additional|significant|remedial|substantial|numerous|other)\b|(?<=\b(?:has|have|also) )undertaken to\b|\bstatus reports to the (?:SEC|Commission)\b|\brequir(?:es|ing) (?:\w+ ){0,5}?(?:remedial|corrective) (?:actions?|measures|steps)\b|\bspecial monitor\b|\b(?:independent|outside|corporate|compliance|qualified)(?: (?!and\b)\w+){0,2} (?:consultant|monitor|examiner)s?\b|\b(?:hir|retain|engag|employ|appoint)(?:e|ed|ing|ment of)? (?:an?|the) (?:\w+ )?(?:consultant|monitor)\b/i,
  },
  { remedy: 'undertakings', name: PROMISE },
  {
    remedy: 'injunction',
    name: /(?:permanently|and)?enjoin(?:s|ed|ing)?\b|(?:permanent|preliminary|an?)?(?:injunctions?(?! (?:action|proceeding|case|lawsuit|suit|complaint|hearing)s?\b)|injunctive relief)\b|\b(?:restrain(?:s|ed|ing)?|(?<!desist order )prohibit(?:s|ed|ing)?|bar(?:s|red|r?ing)?)\b(?: [^;]{0,60}?)?\bviolat(?:e|ing|ions?)\b|\bbar(?:s|red)\b [^;.]{0,120}?(?<!desist )\bfrom (?:any )?(?:future|further) violations\b|\bnot to (?:commit (?:any |future |further )*violations|violate)\b/i,
  },
  {
    remedy: 'prejudgment-interest',
    name: /(?:plus|and|with)?pre-? ?judge?ment ?interest\b|\bpre-? ?(?:judge?ment )?and post-? ?judge?ment interest\b|\b(?:with|plus|and|together with|including)(?: \w+)? interest\b(?! in )(?<=\b(?:disgorge(?:ment)?|gains|profits|proceeds|funds|monies|money|avoided)\b[^;]{0,100})/i,
  },
  {
    remedy: 'disgorgement',
    name: /\bdisgorg(?:e|es|ed|ing|ements?)\b(?! fund\b)|\b(?:return|repay(?:ment)?|forfeit|give up|surrender|recovery|recover|payment)(?: of)?(?: \w+){0,5} (?:ill[- ]gotten|illegal|unlawful|illicit|improper|wrongful)(?: \w+)? (?:gains?|profits?|proceeds)\b|\b(?:repay|recover) (?:any |all )?(?:the )?(?:money|monies|funds|profits|gains) (?:(?:he|she|they|it) )?(?:(?:illegally|improperly|unlawfully|wrongfully) obtained|obtained (?:illegally|improperly|unlawfully|wrongfully))\b|\breturn(?:ing)?(?: of)?(?: (?:the|all|any|their|his|her|its|investors?['’]?s?))* (?:money|monies|funds|proceeds)\b(?! to )/i,
  },
  {
    remedy: 'civil-penalty',
    name: /\bpenalt(?:y|ies)\b(?<!(?:%|percent|small|withdrawal|prepayment|surrender|tax|early) penalt\w+)|(?<!\bdaily )\bcivil fines?\b/i,
  },
];

/** What a phrase is: a word that forbids, a remedy's name, or what is forbidden. */
export type Part = { forbids: true } | { forbids?: never; wording: Wording; part: 'name' | 'forbidden' };

/** Reads everything in a sentence that names a remedy or forbids. */
export const readRemedies = phraseReader<Part>(
  [
    [{ forbids: true }, FORBIDS],
    ...WORDINGS.flatMap((wording) =>
      (['name', 'forbidden'] as const).flatMap((part) => {
        const words = wording[part];
        return words ? [[{ wording, part }, words] as const] : [];
      }),
    ),
  ],
  { overlapping: 'always' },
);
