/** What comes before the first defendant or respondent in a caption. */
const BEFORE_PARTY = /^.*?\bv(?:s?\.|ersus)\s+|^.*?\bmatter of\s+/i;
/** Where the first party of a caption ends: at `and`, `et al.` or a comma that no suffix follows. */
const AFTER_PARTY =
  /\s+and\s+|,?\s*\bet\.?\s*al\b|,(?!\s*(?:inc|llc|l\.l\.c|ltd|lp|l\.p|llp|corp|co|jr|sr|ii|iii|iv|n\.a|plc|s\.a)\b)|[;(]/i;

/** The first defendant or respondent of a caption: `Avery Northcote` in `SEC v. Avery Northcote, et al.`; a bare name is itself. */
export const firstParty = (caption: string): string => caption.replace(BEFORE_PARTY, '').split(AFTER_PARTY)[0]!.trim();
