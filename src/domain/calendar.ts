const EDTF = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether the text is an EDTF level 0 date of a day, month or year that the calendar has. https://www.loc.gov/standards/datetime/ */
export function isEdtf(text: string): boolean {
  const match = EDTF.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  return !day || new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day);
}
