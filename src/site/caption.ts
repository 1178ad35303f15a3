const COMMISSION = /^(?:(?:United States|U\.? ?S\.?) )?Securities (?:and|&) Exchange Commission,?( v(?:s?\.|ersus)? )/i;

const RESPONDENT = /[,.]?\s*Respondents?\.?$/i;

/** A caption as people quote it: `SEC v. Northcote`, `In the Matter of Northcote`; the long name of the plaintiff is cut. */
export const shortCaption = (caption: string): string =>
  caption.replace(COMMISSION, (_, v) => `SEC${v.toLowerCase()}`).replace(RESPONDENT, '');

/** A caption of more letters than these fills a narrow screen. */
const LONG = 140;
/** What stands right before the first name. */
const FIRST_NAME_FOLLOWS = /(?: v(?:s?\.|ersus)? |^In the Matter of )(?:the )?$/i;

/** A caption as a heading: a long one with the first of its names alone, `SEC v. Northcote, et al.` */
export function headingCaption(caption: string, names: readonly string[]): string {
  const short = shortCaption(caption);
  if (short.length <= LONG) return short;
  const folded = short.toLowerCase();
  const ends = names.flatMap((name) => {
    const at = folded.indexOf(name.toLowerCase());
    return at > 0 && FIRST_NAME_FOLLOWS.test(short.slice(0, at)) ? at + name.length : [];
  });
  return ends.length ? `${short.slice(0, Math.max(...ends))}, et al.` : short;
}

const NUMBER =
  /^(?:\d{4} |(?:united states |u\.s\. )?securities (?:and )?exchange commission )?(?:(?:litigation|accounting and auditing enforcement|release) )+no\.? ?[\d-]+(?: ?\/ ?\w+ \d{1,2}, \d{4})?\.?$/i;

/** Whether a title only says the number of its release, and perhaps its date: `Litigation Release No. 99301`. */
export const isNumber = (title: string): boolean => NUMBER.test(title);

/** How a heading is set: long ones smaller, and those in capitals smaller still. */
export function headingClass(title: string): 'shout' | 'long' | undefined {
  if (isShouted(title)) return 'shout';
  return title.length > 80 ? 'long' : undefined;
}

/** Whether a title is set in capitals, which read as shouting at the size of a heading. */
export function isShouted(title: string): boolean {
  const letters = title.replace(/[^A-Za-z]/g, '');
  return letters.length > 20 && letters.replace(/[^A-Z]/g, '').length > 0.7 * letters.length;
}
