import { spanOf } from '../../domain/evidence.ts';
import { rule } from '../rule.ts';
import { type Cited, citationsOf } from './cited.ts';
import { elsewhere } from './elsewhere.ts';
import { notViolated } from './frames.ts';

/** Why a citation does not count, or nothing if it does. */
export function exclusion({ ids, run }: Cited): string | undefined {
  return notViolated(ids[0] ?? '', run) ?? elsewhere(run);
}

export const charged = rule({
  name: 'provisions/charged',
  field: 'provisions',
  reads: 'Provisions of the securities laws said to be violated, charged or enjoined.',
  *find(doc) {
    const cited = citationsOf(doc);
    const counted = cited.filter((one) => !exclusion(one));
    const named = counted.some(({ code }) => !code);
    for (const { ids, code, place, start, end } of counted) {
      if (code && named) continue;
      const at = [spanOf(place, start, end)];
      if (ids.length === 1) yield { value: ids[0]!, at };
      else yield { refused: 'the act is not named', at };
    }
  },
  examples: [],
});
