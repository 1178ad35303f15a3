const VOWEL = /[aeiouy]/;

/** Takes off an ending if a word remains: three letters, one of them a vowel. */
function without(word: string, ending: string): string | undefined {
  if (!word.endsWith(ending)) return undefined;
  const rest = word.slice(0, -ending.length);
  if (rest.length < 3 || !VOWEL.test(rest)) return undefined;
  const doubled = rest.at(-1) === rest.at(-2) && !/[lsz]$/.test(rest);
  return doubled ? rest.slice(0, -1) : rest;
}

/**
 * The form under which the index holds the inflections of an English word: `defrauds`, `defrauded` and `defrauding` are `defraud`.
 * It takes off plural and verb endings only, so that `trader` and `trade` stay apart. Words with digits are left as they are.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let base = word;
  if (base.endsWith('ies')) base = `${base.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh)es$/.test(base)) base = base.slice(0, -2);
  else if (/[^sui]s$/.test(base)) base = base.slice(0, -1);
  base = without(base, 'ing') ?? without(base, 'ed') ?? base;
  if (base.length > 3 && base.endsWith('e')) base = base.slice(0, -1);
  return base.endsWith('y') ? `${base.slice(0, -1)}i` : base;
}
