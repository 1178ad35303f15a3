/** Whether two words differ by one letter that is missing, too many, another, or changed places with its neighbour. */
export function differsByOneLetter(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  const rest = short.slice(from);
  const other = long.slice(from);
  if (short.length < long.length) return rest === other.slice(1);
  return rest.slice(1) === other.slice(1) || rest === other[1]! + other[0]! + other.slice(2);
}
