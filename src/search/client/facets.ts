import { count } from '../../site/english.ts';
import { FACETS, type Facet } from '../facets.ts';
import type { Labels } from '../labels.ts';
import { isNarrowed, type SearchState, widened } from '../state.ts';
import { button, element } from './dom.ts';
import type { FacetCounts } from './pagefind.ts';

const HEADINGS: Record<Facet, string> = {
  source: 'Source',
  category: 'Topic',
  court: 'Court',
  provision: 'Provision',
  stage: 'Stage',
  admission: 'Admission',
  money: 'Money',
};
/** Facets whose values have an order of their own. */
const ORDERED: Partial<Record<Facet, readonly string[]>> = {
  money: ['1b', '100m', '10m', '1m', '100k', 'less', 'none'],
};

/** The most values of one facet that are shown; the rest is found by words. */
const MOST = 40;

/** Takes on a state that the back button returns from. */
export type Change = (state: SearchState) => void;

function valuesOf(facet: Facet, counts: Record<string, number>, chosen: readonly string[]): [string, number][] {
  const rows = new Map([
    ...chosen.map((value) => [value, 0] as const),
    ...Object.entries(counts).filter(([, results]) => results > 0),
  ]);
  const order = ORDERED[facet];
  if (order) return [...rows].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const sorted = [...rows].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.filter(([value], i) => i < MOST || chosen.includes(value));
}

function facetGroup(
  facet: Facet,
  counts: FacetCounts,
  state: SearchState,
  labels: Labels,
  change: Change,
): HTMLElement[] {
  const chosen = state.chosen[facet];
  const values = valuesOf(facet, counts[facet] ?? {}, chosen);
  if (values.length === 0) return [];
  const boxes = values.map(([value, results]) => {
    const box = element('input', { type: 'checkbox', name: facet, value });
    box.checked = chosen.includes(value);
    box.addEventListener('change', () => {
      const others = chosen.filter((each) => each !== value);
      change({ ...state, chosen: { ...state.chosen, [facet]: box.checked ? [...others, value] : others } });
    });
    const label = element('span', {}, labels[facet][value] ?? value);
    return element('label', { class: 'facet' }, box, label, element('span', { class: 'facet-count' }, count(results)));
  });
  return [
    element(
      'details',
      { class: 'facet-group', 'data-facet': facet },
      element('summary', {}, HEADINGS[facet], ...(chosen.length ? [element('b', {}, ` (${chosen.length})`)] : [])),
      element('fieldset', {}, element('legend', { class: 'hidden' }, HEADINGS[facet]), ...boxes),
    ),
  ];
}

function yearRange(counts: Record<string, number>, state: SearchState, change: Change): HTMLElement[] {
  const held = Object.keys(counts).filter((year) => counts[year]! > 0);
  const years = [...new Set([...held, state.from, state.to])].filter(Boolean).sort();
  if (years.length === 0) return [];
  const select = (name: 'from' | 'to', text: string): HTMLElement => {
    const made = element(
      'select',
      { name },
      element('option', { value: '' }, 'Any'),
      ...years.map((year) => element('option', { value: year }, `${year} (${count(counts[year] ?? 0)})`)),
    );
    made.value = state[name];
    made.addEventListener('change', () => change({ ...state, [name]: made.value }));
    return element('label', {}, `${text} `, made);
  };
  return [
    element(
      'fieldset',
      { class: 'facet-years' },
      element('legend', {}, 'Year'),
      select('from', 'From'),
      select('to', 'to'),
    ),
  ];
}

/** What is open and what has the focus, so that drawing again keeps both. */
function keepPlace(mount: HTMLElement, draw: () => void): void {
  const open = new Set(
    [...mount.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => dataset['facet']),
  );
  const first = mount.childElementCount === 0;
  const active = document.activeElement as HTMLInputElement | null;
  const held = active && mount.contains(active) ? { name: active.name, value: active.value } : undefined;
  draw();
  for (const group of mount.querySelectorAll<HTMLDetailsElement>('details')) {
    const facet = group.dataset['facet']!;
    group.open = open.has(facet) || (first && (facet === 'source' || !!group.querySelector(':checked')));
  }
  if (!held) return;
  const inputs = [...mount.querySelectorAll<HTMLInputElement>(`[name="${held.name}"]`)];
  (inputs.length > 1 ? inputs.find(({ value }) => value === held.value) : inputs[0])?.focus();
}

/** Draws the facets with their counts. */
export function drawFacets(
  mount: HTMLElement,
  counts: FacetCounts,
  state: SearchState,
  labels: Labels,
  change: Change,
): void {
  keepPlace(mount, () =>
    mount.replaceChildren(
      ...(isNarrowed(state) ? [button('Clear all filters', 'widen', () => change(widened(state)))] : []),
      ...yearRange(counts['year'] ?? {}, state, change),
      ...FACETS.flatMap((facet) => facetGroup(facet, counts, state, labels, change)),
    ),
  );
}
