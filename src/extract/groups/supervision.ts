import { rule } from '../rule.ts';
import { toldGroup } from './told.ts';

/** `failing reasonably to supervise Vane`, `failure to supervise`. */
const FAILED =
  /\b(?:fail(?:ed|ing|ure)s? (?:(?:reasonably|adequately|properly) )?to (?:(?:reasonably|adequately|properly) )?supervise|fail(?:ed|ing) in (?:its|his|her|their) supervision)\b/i;
/** Who finds it, or charges it. */
const FOUND =
  /\b(?:Commission|SEC)(?:['’]?s)?\b[^;]{0,140}\b(?:charg\w+|found|finds|finding|alleg\w+|order|proceedings?)\b|\b(?:charged|charges|order finding|order finds|complaints? (?:also )?allege[sd]?)\b/;
/** The section of the duty, beside it. */
const SECTION = /\bSections? (?:15\(b\)|203\([ef]\))/;

export const supervision = rule({
  name: 'groups/supervision',
  field: 'groups',
  reads: 'A failure to supervise that the SEC charges or finds, where the release names no section for it.',
  find: (doc, found) => toldGroup(doc, found, 'supervision', { charge: FAILED, by: FOUND, section: SECTION }),
  examples: [
    {
      why: 'found by the SEC’s order',
      text: 'The Commission found that Larkspur failed reasonably to supervise Vane with a view to preventing his violations.',
      expect: ['securities-laws/supervision'],
    },
    {
      why: 'charged beside other provisions',
      text: 'Each of the broker-dealers was charged with violating certain recordkeeping provisions and with failing reasonably to supervise.',
      expect: ['securities-laws/supervision'],
    },
    {
      why: 'the section is named',
      text: 'The Commission found that Larkspur failed reasonably to supervise Vane within the meaning of Section 15(b)(4)(E) of the Exchange Act.',
      expect: [],
    },
    { why: 'what a firm says of itself', text: 'The bank said that it had failed to supervise its staff.', expect: [] },
  ],
});
