import { matchesIn } from '../../domain/matches.ts';

/** What was pleaded to, found or charged in the criminal case is not the SEC's charge. */
const CRIMINAL_ACT =
  /\b(?:(?:pled|plead|pleaded|pleading|pleas? of) guilty|guilty pleas?|found(?: \w+){0,6} guilty|finding(?: \w+){0,6} guilty|convict(?:ed|ing)|conviction (?:for|of)|indict(?:ed|ing)|indictments?(?: \w+){0,3} (?:charg|alleg)\w+|counts? of|count (?:criminal )?[Ii]nformation|criminal(?: \w+){0,2} charges|(?:criminal|felony) violations?|[Ii]nformation (?:charging|alleging)|criminal (?:action|case|complaint|matter|proceeding)s?(?: against \w+)? (?:charg|alleg)\w+|sentenced|defer(?:red)? prosecution[^.;]{0,60} charges)\b/g;
/** A criminal case that the sentence is about from its beginning. */
const CRIMINAL_CASE =
  /\b(?:criminal (?:action|case|matter|proceeding|information|complaint|indictment)|grand jury|indictment)\b/;
/** Cheap test for the words that a criminal case has. */
const MAYBE_CRIMINAL = /guilt|convict|indict|count|criminal|felony|nformation|grand jury|sentenced|prosecution/;
/** The SEC's own action. */
const CIVIL =
  /\b(?:Commissions?|SECs?|civil|enjoin\w*|injuncti\w+|[Ff]inal [Jj]udgments?|consented|administrative|cease[- ]and[- ]desist|summary judgment)\b/g;

/** Another matter of a party's past, not the one that the release is about. */
const OTHER_MATTER =
  /\b(?:prior|previous|earlier|unrelated|different) (?:(?:SEC|Commission|civil|enforcement|federal|injunctive|fraud|insider trading|court|administrative) )*(?:actions?|cases?|matters?|lawsuits?|schemes?)\b|\bin connection with (?:a separate|another) (?:\w+ )?scheme\b|\bin connection with a settled (?:[\w-]+ ){0,3}(?:case|action|matter)\b|\brecidivist\b|\bhad (?:previously|earlier) been sanctioned\b/i;

/** Under investigation, not charged: `whether Vane violated`, `possible violations of`. */
const INVESTIGATED =
  /\b(?:possible|potential|suspected) violations?\b[^.;]{0,60}$|\bwhether\b[^.;]{0,160}\b(?:violat|may)\w*[^.;]{0,160}$|\bmay have violated\b[^.;]{0,80}$/i;

/** What a consultant reviews or a company undertakes: `its ongoing compliance with the provisions codified in`. */
const COMPLIANCE = /\b(?:ongoing|continu(?:ing|ed)|future) compliance with\b[^.;]*$/i;

const lastOf = (pattern: RegExp, text: string): number => {
  let last = -1;
  for (const { index } of matchesIn(text, pattern)) last = index;
  return last;
};

/** Why an enumeration stands in an account of another case, or nothing if it does not. */
export function elsewhere(lead: string): string | undefined {
  if (MAYBE_CRIMINAL.test(lead)) {
    const civil = lastOf(CIVIL, lead);
    if (lastOf(CRIMINAL_ACT, lead) > civil || (civil < 0 && CRIMINAL_CASE.test(lead))) return 'in the criminal case';
  }
  if (INVESTIGATED.test(lead)) return 'under investigation';
  if (COMPLIANCE.test(lead)) return 'in an undertaking';
  if (OTHER_MATTER.test(lead)) return 'in another matter';
  return undefined;
}
