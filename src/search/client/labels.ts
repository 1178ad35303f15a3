import { CATEGORY, KIND, STAGE } from '../../site/words.ts';
import type { Facet } from '../state.ts';
import type { Labels } from './pagefind.ts';

const OWN: Partial<Record<Facet, Readonly<Record<string, string>>>> = {
  source: { ...KIND, statute: 'Statute' },
  category: CATEGORY,
  outcome: STAGE,
};

/** What a facet value is called; a value without a name is its own. */
export const labelOf = (facet: Facet, value: string, labels: Labels): string =>
  (OWN[facet] ?? (labels as Partial<Record<Facet, Record<string, string>>>)[facet])?.[value] ?? value;
