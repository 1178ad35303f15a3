/** `2/4`: a process with this builds the second of four parts of the pages. */
const PART = /^([1-9]\d*)\/([1-9]\d*)$/;

/** Which part of the pages this process builds, from `CASELIGHT_PART`; all of them unless it says otherwise. */
export function partOf(text: string | undefined): { part: number; of: number } {
  if (!text) return { part: 1, of: 1 };
  const [, part = '', of = ''] = PART.exec(text) ?? [];
  if (!part || Number(part) > Number(of)) throw new Error(`CASELIGHT_PART is ${text}; it must be like 2/4.`);
  return { part: Number(part), of: Number(of) };
}

/** The share of this process in the paths of a route. Neighbours go to different parts, so that all parts have as much to do. */
export function share<T>(paths: readonly T[], text = process.env['CASELIGHT_PART']): T[] {
  const { part, of } = partOf(text);
  return paths.filter((_, index) => index % of === part - 1);
}
