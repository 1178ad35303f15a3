const COMMISSION = /^(?:(?:United States|U\.? ?S\.?) )?Securities (?:and|&) Exchange Commission,?( v(?:s?\.|ersus)? )/i;

/** A caption as people quote it: `SEC v. Northcote`, the long name of the plaintiff cut. */
export const shortCaption = (caption: string): string => caption.replace(COMMISSION, (_, v) => `SEC${v.toLowerCase()}`);
