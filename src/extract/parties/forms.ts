import { isLegalForm, ORGANIZATION_WORDS, plainWord } from '../../catalogue/names-corporate.ts';
import { GENERATIONS, HONORIFICS, PARTICLES } from '../../catalogue/names-personal.ts';
import type { Party } from '../../domain/facts.ts';

/** The words of a name or a text: letters and digits, inner apostrophes, hyphens, stops and ampersands kept. */
export const NAME_WORD = /[\p{L}\p{N}]+(?:[.'’&*/-]?[\p{L}\p{N}]+)*/gu;

/** A name cut into words without the marks between them: `Quill & Vane, L.L.C.` is `Quill`, `Vane`, `L.L.C`. */
export const nameWords = (name: string): string[] => name.match(NAME_WORD) ?? [];

/** Words that open many names and many sentences, so that alone they point at no organization. */
const TOO_PLAIN = new Set(
  'the a an first new united american general future one all north south east west san los st'.split(' '),
);

/** Whether a word alone can stand for the organization whose name it opens: `Larkspur`, not `First` or `Capital`. */
const isDistinctive = (word: string): boolean =>
  word.length > 2 && !TOO_PLAIN.has(word.toLowerCase()) && !ORGANIZATION_WORDS.has(word.toLowerCase());

/** The surname's words at the end of a person's name, without `Jr.`: `de la Vega` counts as one. */
function personForms(words: string[]): string[][] {
  const core = words.filter((word, at) => at === 0 || !GENERATIONS.has(plainWord(word)));
  const first = core[0]!;
  const last = core.at(-1)!;
  const forms = [words, core, [last]];
  if (core.length > 2) forms.push([first, last]);
  if (core.length > 1 && words.length > core.length) forms.push([first, last, words.at(-1)!], [last, words.at(-1)!]);
  if (core.length > 2 && /^\p{Lu}\.?$/u.test(first)) forms.push(core.slice(1));
  const particle = core.findIndex((word, at) => at > 0 && (/^\p{Ll}/u.test(word) || PARTICLES.has(plainWord(word))));
  if (particle > 0 && particle < core.length - 1) forms.push(core.slice(particle));
  return forms;
}

function organizationForms(words: string[]): string[][] {
  const named = /^the$/i.test(words[0]!) && words.length > 1 ? words.slice(1) : words;
  const forms = [words, named];
  let end = named.length;
  while (end > 1 && isLegalForm(named[end - 1]!)) end -= 1;
  for (let length = named.length - 1; length > 1; length -= 1) forms.push(named.slice(0, length));
  if (isDistinctive(named[0]!)) forms.push([named[0]!]);
  // "S.B. Larkspur & Co.": Larkspur & Co., Larkspur.
  const surname = named.findIndex((word) => !/^(?:\p{Lu}\.?)+$/u.test(word));
  if (surname > 0 && isDistinctive(named[surname]!) && !isLegalForm(named[surname]!))
    forms.push(named.slice(surname), [named[surname]!]);
  // "Larkspur-US Network, Ltd.": Larkspur.
  const [opening = ''] = named[0]!.split('-');
  if (opening !== named[0] && opening.length > 3 && isDistinctive(opening)) forms.push([opening]);
  const initials = named.map((word) => word[0]!.toUpperCase()).join('');
  if (end > 2) forms.push([initials.slice(0, end)]);
  if (end > 2 && end < named.length) forms.push([initials.slice(0, end + 1)]);
  return forms;
}

/**
 * The ways in which a text speaks of a party besides the forms that it defines: a person's surname, an organization's leading words
 * and initials. Each is a list of words.
 */
export function formsOf(party: Pick<Party, 'name' | 'kind' | 'aliases'>): string[][] {
  const words = nameWords(party.name).filter((word) => !HONORIFICS.has(word.toLowerCase()));
  if (words.length === 0) return [];
  const own = party.kind === 'person' ? personForms(words) : organizationForms(words);
  const aliases = party.aliases.map(nameWords).filter((form) => form.length > 0);
  // `William “Tad” Carrow`.
  const nicknames = aliases.filter(({ length }) => length === 1 && party.kind === 'person');
  const whole = nicknames.flatMap((nickname) =>
    words.slice(1).map((_, at) => [...words.slice(0, at + 1), ...nickname, ...words.slice(at + 1)]),
  );
  return [...own, ...whole, ...aliases];
}
