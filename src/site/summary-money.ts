import { isObtained, type Money } from './amounts.ts';
import { capital, dollars, listed } from './english.ts';
import { AMOUNT_KIND } from './words.ts';

type Sum = Pick<Money<unknown>, 'kind' | 'usd' | 'parties' | 'status'>;

/** `a civil penalty of $130,000`, `disgorgement of $412,907.35`. */
function sumInWords({ kind, usd }: Sum): string {
  const name = AMOUNT_KIND[kind].toLowerCase();
  const article = kind === 'civil-penalty' || kind === 'total' ? 'a ' : '';
  return kind === 'other' ? `another payment of ${dollars(usd)}` : `${article}${name} of ${dollars(usd)}`;
}

/** How a sum came to be owed, after who owes it, and without anyone. */
const OWED: Record<string, readonly [by: string, alone: string]> = {
  ordered: ['was ordered to pay', 'ordered'],
  agreed: ['agreed to pay', 'agreed to'],
  satisfied: ['is deemed to have paid', 'deemed satisfied'],
};

function payerInWords(parties: readonly string[]): string {
  if (parties.length === 1) return parties[0]!;
  return parties.length > 2 ? `${parties.length} parties together` : `${parties.join(' and ')} together`;
}

/** What the sums for one payer with one status come to in words, without a full stop. */
function owedInWords([first, ...rest]: readonly [Sum, ...Sum[]]): string {
  const [by, alone] = OWED[first.status]!;
  const sums = listed([first, ...rest].map(sumInWords));
  if (first.parties.length === 0) return `${sums} ${rest.length > 0 ? 'were' : 'was'} ${alone}`;
  const verb = first.parties.length > 1 ? by.replace(/^was/, 'were').replace(/^is/, 'are') : by;
  return `${payerInWords(first.parties)} ${verb} ${sums}`;
}

/** The sums that were ordered or agreed, told payer by payer in one sentence. Nothing when there is none. */
export function moneyInWords(money: readonly Sum[]): string | undefined {
  const owed = money.filter((sum) => isObtained(sum) && sum.usd > 0);
  if (owed.length === 0) return undefined;
  const groups = Map.groupBy(owed, ({ parties, status }) => `${status} ${parties.join('\n')}`);
  const parts = [...groups.values()].map((group) => owedInWords(group as [Sum, ...Sum[]]));
  return `${capital(parts.join('; '))}.`;
}
