import type { Document } from '../document.ts';
import { type AnnouncedList, announcedLists } from '../parties/announced.ts';
import type { Mention } from '../parties/mentions.ts';
import { moneyIn } from '../text/money.ts';
import type { Statement } from './statements.ts';

/** `agreed to pay penalties of $5 million each:`, before a list of those who pay. */
const EACH = /\beach\b[\s:]*$/i;
const PENALTIES = /\b(?:penalt(?:y|ies)|fines?)\b/i;
const OTHER_REMEDIES = /\b(?:disgorg\w+|interest|total)\b/i;
const SOUGHT = /\bseek(?:s|ing)?\b/i;
const AGREED = /\b(?:agreed|consented|will pay|settle\w*)\b/i;

/** Behind the names of an item, a sum and nothing else: ` – $750,000`, ` ($5,000);`. */
const BARE_SUM =
  /^\s*(?:[,–—:-]+\s*|\()?\s*(?:an? )?(\$[\d,.]+(?: (?:million|billion|thousand))?)\)?(?: (?:civil )?penalty)?[\s,;.]*(?:and)?$/i;

/** `(the numbers in parentheses are the penalties each agreed to pay)`, before items whose sums stand behind each name. */
const IN_BRACKETS = /\b(?:number|amount|figure|sum)s? in (?:parenthes[ie]s|brackets)\b/i;
const BRACKET = /^\.? \((\$[\d,.]+(?: (?:million|billion|thousand))?)\)/;

/** The parties whom an item names at its head. */
function payersOf({ place, names }: AnnouncedList['items'][number], mentions: readonly Mention[][]): string[] {
  const end = names.at(-1)!.end;
  const named = mentions[place - 1]!.filter((mention) => mention.start < end);
  return [...new Set(named.flatMap(({ parties }) => parties))];
}

/** What a list lays on each of those it names, though its items tell no remedy. `told` are the sums of the sentence that announces it. */
function laidOnItems(
  doc: Document,
  { sentence, items }: AnnouncedList,
  told: readonly Statement[],
  mentions: readonly Mention[][],
  entered: boolean,
): Statement[] {
  const [sum] = told;
  if (told.length === 1 && sum!.payers.length === 0 && EACH.test(sentence.text)) {
    // An item with a sum of its own pays that.
    const plain = items.filter(({ place }) => !doc.blocks[place - 1]!.text.includes('$'));
    return plain.map((item) => ({ ...sum!, payers: payersOf(item, mentions), weight: 2 }));
  }
  if (!PENALTIES.test(sentence.text) || OTHER_REMEDIES.test(sentence.text) || SOUGHT.test(sentence.text)) return [];
  const status = AGREED.test(sentence.text) && !entered ? 'agreed' : 'ordered';
  const inBrackets = IN_BRACKETS.test(sentence.text);
  return items.flatMap((item): Statement[] => {
    const { place, names } = item;
    const { text, kind } = doc.blocks[place - 1]!;
    if (kind === 'table') return [];
    const laid = (form: RegExp, end: number, payers: string[]): Statement[] => {
      const figure = form.exec(text.slice(end))?.[1];
      const [money] = figure ? moneyIn(figure) : [];
      if (!figure || !money || payers.length === 0) return [];
      const start = text.indexOf(figure, end);
      const { usd, unit, rounded } = money;
      return [
        {
          ...{ kind: 'civil-penalty', usd, unit, rounded, status, payers, weight: 2, bare: false, foreign: false },
          ...{ place, start, end: start + figure.length },
        },
      ];
    };
    return inBrackets
      ? mentions[place - 1]!.flatMap(({ end, parties }) => laid(BRACKET, end, parties))
      : laid(BARE_SUM, names.at(-1)!.end, payersOf(item, mentions));
  });
}

/** The sums of the lists of those who pay, beside the statements that the sentences tell; a sum that “each” of a list pays is its items’. */
export function withLists(
  doc: Document,
  statements: readonly Statement[],
  mentions: readonly Mention[][],
  entered: boolean,
): Statement[] {
  const all = [...statements];
  for (const list of announcedLists(doc)) {
    const { place, start, end } = list.sentence;
    const told = all.filter((one) => one.place === place && one.start >= start && one.end <= end);
    const laid = laidOnItems(doc, list, told, mentions, entered);
    if (laid.length === 0) continue;
    if (laid[0]!.place === place) all.splice(all.indexOf(told[0]!), 1, ...laid);
    else {
      const next = all.findIndex((one) => one.place > place);
      all.splice(next < 0 ? all.length : next, 0, ...laid);
    }
  }
  return all;
}
