/** A bracket directly after a name, its genitive, or behind its other name: ` (“Larkspur”)`, `’s (Larkspur)`, ` (doing business as Vane) (collectively, Larkspur or the Company)`. */
const BRACKET =
  /(?:['’]?s(?= \())?[.,]?(?:\s*\((?:doing business|d\/b\/a|formerly|f\/k\/a|n\/k\/a)[^()]{0,120}\))?\s*\(([^()]{2,80})\)/y;

/** Words around the short forms in such a bracket. */
const AROUND = /^(?:collectively|together|hereinafter|hereafter|the|referred to as|also|or|and|individually)[,:]?\s+/i;

/** What a bracket holds that defines no form: ages, places, dates, sentences, `a/k/a`. */
const NO_FORM =
  /\d{2}|\b(?:age|[aufn]\/?k\/?a|d\/?b\/?a|formerly|known as|doing business|born|nasdaq|nyse|otc|ticker|symbol)\b/i;

/** Words that name a role, which every party may bear. */
const ROLE =
  /^(?:company|fund|firm|bank|trust|defendants?|respondents?|relief defendants?|issuer|adviser|partnership|court|commission|complaint|order|sec|act)$/i;

/**
 * The short forms that the text defines in the bracket that follows a name which ends at `end`, without quotation marks, as far as
 * they point at the name alone: `Larkspur`, not `the Company`.
 */
export function shortForms(text: string, end: number): string[] {
  BRACKET.lastIndex = end;
  const inside = BRACKET.exec(text)?.[1];
  if (!inside || NO_FORM.test(inside)) return [];
  return inside
    .split(/(?<!\b[A-Z]{2,6}(?=, (?:Inc|LLC|Ltd|Corp)\b)),|;|\bor\b|\/|["”“]/)
    .map((part) => {
      let form = part.trim().replace(/^['’‘]+|['’‘]+$/g, '');
      while (AROUND.test(form)) form = form.replace(AROUND, '');
      return form;
    })
    .filter(
      (form) =>
        /^\p{Lu}|^\p{Ll}+\p{Lu}/u.test(form) && form.length < 40 && !ROLE.test(form) && form.split(' ').length < 6,
    );
}
