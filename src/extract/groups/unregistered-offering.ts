import { rule } from '../rule.ts';
import { toldGroup } from './told.ts';

/** `selling securities without a registration statement`, `conducting an unregistered offering`, `offering unregistered securities`. */
const UNREGISTERED =
  /\b(?:sell(?:ing)?|sold|offer(?:ing|ed)?)(?: (?:and|or) (?:sell(?:ing)?|sold))? (?:(?:[$\d.,]+ (?:million )?(?:of|in) )?(?:unregistered|non-registered) (?:securities|stock|shares)|(?:securities|stock|shares) (?:without (?:a |filing a |an effective )?registration|that (?:was|were) not registered))|\b(?:conduct|engag)(?:ing|ed)? (?:in )?(?:an? )?(?:(?:illegal |fraudulent )?unregistered (?:securities )?(?:offerings?|distributions?)\b|(?:offering|distribution) that was (?:unregistered|not registered)\b)/i;
/** A section, beside it. */
const SECTION = /\bSections? 5\b/;
/** Who charges it, or what forbids it. */
const CHARGED = /\b(?:charg(?:ed|es)\b[^;]{0,160}\bwith|liable for)\b[^;]{0,100}$|\benjoin\w*\b[^;]{0,160}\bfrom $/i;

/** An allegation is a charge where no charge is named by a section. */
const ALLEGED = /\b(?:Commission|SEC|complaint)(?:['’]?s)?\b[^;]*\balleg(?:es|ed|ing)\b[^;]{0,160}$/i;
const EITHER = new RegExp(`${CHARGED.source}|${ALLEGED.source}`, 'i');

export const unregisteredOffering = rule({
  name: 'groups/unregistered-offering',
  field: 'groups',
  reads: 'Offering unregistered securities, with which someone is charged, where the release names no section for it.',
  find: (doc, found) =>
    toldGroup(doc, found, 'securities-registration', {
      charge: UNREGISTERED,
      by: found.provisions.length ? CHARGED : EITHER,
      section: SECTION,
    }),
  examples: [
    {
      why: 'charged',
      text: 'They also are charged with selling securities without a registration statement filed with the SEC.',
      expect: ['securities-laws/securities-registration'],
    },
    {
      why: 'charged beside fraud',
      text: 'The complaint charges Vane with securities fraud and conducting an unregistered securities offering.',
      expect: ['securities-laws/securities-registration'],
    },
    {
      why: 'said of the offering behind it',
      text: 'The complaint also charges Vane with engaging in an offering that was unregistered.',
      expect: ['securities-laws/securities-registration'],
    },
    {
      why: 'a section is named for it',
      text: 'The complaint charges Vane with offering unregistered securities.',
      given: { provisions: ['securities-act/5-a'] },
      expect: [],
    },
    {
      why: 'alleged, where no section is named at all',
      text: 'The Commission’s complaint alleges that Vane sold unregistered securities.',
      expect: ['securities-laws/securities-registration'],
    },
    {
      why: 'alleged beside other sections',
      text: 'The Commission’s complaint alleges that Vane sold unregistered securities.',
      given: { provisions: ['securities-act/17-a'] },
      expect: [],
    },
    { why: 'only told', text: 'Vane told investors that he was selling unregistered securities.', expect: [] },
  ],
});
