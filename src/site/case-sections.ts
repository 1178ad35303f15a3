import type { Facts } from '../domain/facts.ts';
import type { CaseView } from './case-view.ts';
import type { Related } from './related.ts';

/** A section of a case page: its anchor and its name. */
export interface Section {
  id: string;
  name: string;
}

/** The sections that the page of a case has, in order; those of which the releases say nothing are left out. */
export function caseSections(view: CaseView, related: Related): Section[] {
  const { releases } = view;
  const some = (...fields: (keyof Facts)[]): boolean =>
    releases.some(({ facts }) =>
      fields.some((field) => (Array.isArray(facts[field]) ? facts[field].length > 0 : facts[field])),
    );
  const sections: [id: string, name: string, shown: boolean][] = [
    ['summary', 'Summary', true],
    ['timeline', 'Timeline', releases.length > 1],
    ['parties', 'Parties', true],
    ['charges', 'Provisions', true],
    ['money', 'Money', view.money.length > 0],
    ['relief', 'Relief', some('relief', 'sought')],
    ['court', 'Court and docket', some('caption', 'forum', 'courts', 'dockets', 'judges')],
    ['documents', 'Documents', releases.some(({ resources }) => resources.length > 0) || some('related')],
    ['credits', 'Agencies and staff', some('agencies', 'offices', 'staff', 'cooperation')],
    ['text', releases.length > 1 ? 'The releases' : 'The release', true],
    ['related', 'Related cases', Boolean(related.refersTo.length || related.referredToBy.length || related.alike)],
    ['provenance', 'Provenance', true],
    ['cite', 'Cite this page', true],
  ];
  return sections.filter(([, , shown]) => shown).map(([id, name]) => ({ id, name }));
}
