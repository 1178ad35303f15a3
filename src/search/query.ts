/** A docket number as courts print it: `16-cv-63036`, `1:16-cv-63036`. */
const DOCKET = /\b(?:\d:)?\d{2}-[a-z]{2,4}-\d{3,6}\b/gi;
/** An amount: the index holds its digits without the sign. */
const DOLLAR = /\$(?=\d)/g;

/** A query in the form in which the index holds words. */
export const prepareQuery = (query: string): string =>
  query
    .replace(DOLLAR, '')
    .replace(DOCKET, (docket) => docket.replace(/^\d:/, '').replaceAll('-', ' '))
    .trim();
