/** What a parenthesised level of a citation is written in; a level never nests in one of its own kind. */
type LabelKind = 'digit' | 'lower' | 'upper' | 'roman';

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The kind of a label; a lone `i`, `v` or `x` is a letter unless its neighbours are roman. */
function kindOf(label: string): LabelKind {
  if (/^\d/.test(label)) return 'digit';
  if (label.length > 1 && ROMAN.includes(label.toLowerCase())) return 'roman';
  return label === label.toLowerCase() ? 'lower' : 'upper';
}

/** Whether a label can follow a path of levels as a level below it. */
export function nests(levels: readonly string[], label: string): boolean {
  const last = levels.at(-1);
  if (last === undefined) return true;
  const kind = kindOf(label);
  // (a)(i) and (A)(i) nest; (a)(b), (1)(2), (A)(B) stand side by side.
  return kindOf(last) !== kind || (kind === 'lower' && ROMAN.includes(label) && last !== 'h');
}

/** `13(b)(2)(A)` and then `(B)`: the path that the short form stands for, or none if no level of it has that kind. */
export function besides(levels: readonly string[], short: readonly string[]): string[] | undefined {
  const kind = kindOf(short[0]!);
  for (let depth = levels.length - 1; depth >= 0; depth -= 1) {
    const level = levels[depth]!;
    const sameKind = kindOf(level) === kind || (kindOf(level) === 'roman' && ROMAN.includes(short[0]!));
    if (sameKind || (level === 'i' && kind === 'roman')) return [...levels.slice(0, depth), ...short];
  }
  return undefined;
}

/** The labels after `from` up to `to`, written out: `1` to `3` gives `2`, `3`. Nothing if they are no range. */
export function after(from: string, to: string): string[] {
  if (/^\d+$/.test(from) && /^\d+$/.test(to)) return stepsOf(Number(from), Number(to)).map(String);
  if (from.length === 1 && to.length === 1)
    return stepsOf(from.charCodeAt(0), to.charCodeAt(0)).map((code) => String.fromCharCode(code));
  return stepsOf(ROMAN.indexOf(from), ROMAN.indexOf(to)).map((at) => ROMAN[at]!);
}

/** Whole numbers above `from` up to `to`; nothing unless they rise, by at most 25. */
const stepsOf = (from: number, to: number): number[] =>
  from >= 0 && to > from && to - from <= 25 ? Array.from({ length: to - from }, (_, step) => from + 1 + step) : [];
