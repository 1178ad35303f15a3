/** Capitalised words that are no names of anybody. */
export const NO_NAME =
  /^(?:Section|Sections|Securities|Exchange|Act|Acts|Rule|Rules|Regulation|Treasury|United|States|District|Court|Judge|Honorable|Civil|Final|Judgment|Judgments|Order|Orders|Commission|SEC|Commissions|Form|January|February|March|April|May|June|July|August|September|October|November|December|In|The|On|As|Without|Under|Pursuant|Also|Among|Additionally|Further|Finally|Fair|Fund|Funds|I|II|III|CEO|CFO|COO|President|Chairman|Chief|Executive|Financial|Officer|Director|Division|Enforcement|Advisers|Investment|Company|Sarbanes-Oxley|Insider|Trading|Fraud|Amended|Complaint|Defendant|Defendants|Respondent|Respondents|Relief|Plaintiff|Consent|Default|Penalty|Penalties|Disgorgement|Prejudgment|Interest|According|FCPA|U\.S\.|U\.S|US|Remedies|Reform|Penny|Stock|Statement|Condition|Southern|Northern|Eastern|Western|Central|Middle|New|Mr|Ms|Mrs|Dr|Messrs|CPA|Jr|Sr|Inc|LLC|Corp|Ltd|LP|Co|Calif|Conn|Mass|Fla|Government|Receiver|Plan|Agreement|Release|Litigation|Administrative|Office|Department|Registry|Clerk|Private|Bar|Scheme|Charges|Settlement|Count|Counts|Washington|America|American|Internet|Vice|Property|Development|Senior|Managing|General|Counsel|Secretary|Treasurer|Controller|Manager|Partner|Operations|Sales|Marketing|Business|Finance|Accounting|Founder|Principal|Head|Global|Portfolio|Analyst|Attorney|Accountant|Auditor|Audit|Certified|Public|Deputy|Assistant|Associate|Branch|Board|Trustee|Ancillary|Ponzi|Worldwide|Services|Corporate|Strategic|Alliances|Product|Products|Technology)\.?(?:['’]?s)?$/;

/** A state after its city: `Kinnelon, New Jersey`. */
export const STATE =
  /^(?:(?:New|North|South|West|Rhode) (?:York|Jersey|Mexico|Hampshire|Carolina|Dakota|Virginia|Island)|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|Canada|Ontario|British Columbia|Puerto Rico)\b(?! (?:Inc|LLC|Corp))/;

export const NAME_OF_MONTH = /^(?:April|May|June|August)$/;

/** Words that open a sentence and are no names. */
const OPENER =
  /^(?:A|An|The|In|On|At|By|For|From|With|Without|As|To|Of|All|Both|Each|Every|It|He|She|They|We|This|That|These|Those|There|Then|Thus|If|When|While|Where|Which|Who|What|After|Before|During|Since|Upon|Under|Pursuant|Also|And|But|Or|Nor|Not|No|None|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Payment|Payments|Settlement|Defendants?|Respondents?|Investors?|Such|Another|Other|Otherwise|However|Moreover|Finally|Additionally|Further|Furthermore|Similarly|Simultaneous(?:ly)?|Specifically|Separately|Previously|Subsequently|Thereafter|Today|Yesterday|Earlier|Later|Collectively|Together|Likewise|Accordingly|Consequently|Nevertheless|Nonetheless|Therefore|Ultimately|Indeed|Rather|First|Second|Third|Disgorgement|Penalties|Prejudgment|Based|Granting|According|Following|Instead|Meanwhile|Here|His|Her|Their|Its|Court|Judge|SEC|Commission|Judgment|Order|Funds?|Money|Company|Total|Relief|Among|Jointly)$/;
/** What follows a name that opens a sentence: `Vane will pay`, `Harrow and Vane`, `Vane, 45`. */
const AFTER_NAME =
  /^(?:will|would|must|shall|agreed|agrees|consented|has|have|had|was|were|is|also|to|and|,|further|previously|paid|pays|settled|settles|did|does|who|himself|herself|may|separately)$/;

/** Whether the first word of a sentence is a name, and not just the first word. */
export const opensWithName = ([first, second]: readonly { text: string; lower: string }[]): boolean =>
  !OPENER.test(first!.text) && !!second && (/^\p{Lu}/u.test(second.text) || AFTER_NAME.test(second.lower));
