/** `zero` to `twenty`, each at its own place. */
export const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** The number that a word or figures tell: 3 for `Three`, 12 for `12`; 0 where they tell none. */
export const numberOf = (word = ''): number => Number(word) || Math.max(NUMBER_WORDS.indexOf(word.toLowerCase()), 0);
