import { FACETS, type Facet, type SearchState } from '../state.ts';
import { element } from './dom.ts';
import { labelOf } from './labels.ts';
import type { FacetCounts, Labels } from './pagefind.ts';

const HEADINGS: Record<Facet, string> = {
  year: 'Year',
  source: 'Source',
  category: 'Topic',
  court: 'Court',
  provision: 'Provision',
  outcome: 'What it reports',
};

/** The most values of one facet that are shown; the rest is found by words. */
const MOST = 40;

/** Values with releases, and those that are chosen; years newest first, all else by number of releases. */
function valuesOf(facet: Facet, counts: Record<string, number>, chosen: readonly string[]): [string, number][] {
  const all = { ...Object.fromEntries(chosen.map((value) => [value, 0])), ...counts };
  const rows = Object.entries(all).filter(([value, count]) => count > 0 || chosen.includes(value));
  return facet === 'year'
    ? rows.sort(([a], [b]) => Number(b) - Number(a))
    : rows.sort(([, a], [, b]) => b - a).slice(0, MOST);
}

/** The facets as groups of check boxes with their counts. `onChange` gets what is chosen of one facet. */
export function facetGroups(
  counts: FacetCounts,
  { chosen }: SearchState,
  labels: Labels,
  onChange: (facet: Facet, values: string[]) => void,
): HTMLElement[] {
  return FACETS.flatMap((facet) => {
    const values = valuesOf(facet, counts[facet] ?? {}, chosen[facet]);
    if (!values.length) return [];
    const boxes = values.map(([value, count]) => {
      const box = element('input', { type: 'checkbox', name: facet, value });
      box.checked = chosen[facet].includes(value);
      box.addEventListener('change', () => {
        const others = chosen[facet].filter((each) => each !== value);
        onChange(facet, box.checked ? [...others, value] : others);
      });
      const name = element('span', {}, labelOf(facet, value, labels));
      return element(
        'label',
        { class: 'facet' },
        box,
        name,
        element('span', { class: 'facet-count' }, count.toLocaleString('en-US')),
      );
    });
    const group = element(
      'details',
      { class: 'facet-group' },
      element('summary', {}, HEADINGS[facet]),
      element('fieldset', {}, element('legend', { class: 'visually-hidden' }, HEADINGS[facet]), ...boxes),
    );
    group.open = chosen[facet].length > 0 || facet === 'source';
    return [group];
  });
}
