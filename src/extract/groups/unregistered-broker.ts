import { rule } from '../rule.ts';
import { toldGroup } from './told.ts';

/** `acting as an unregistered broker-dealer`, `operated as unregistered brokers`. */
const UNREGISTERED =
  /\b(?:act(?:ing|ed)?|operat(?:ing|ed)) as (?:an? )?unregistered (?:securities )?(?:broker[- ]dealer|broker|dealer)s?\b/i;
/** A section, beside it. */
const SECTION = /\bSections? 15\b/;
/** Who charges it, or what forbids it. */
const CHARGED = /\b(?:charg(?:ed|es|ing)|enjoin\w*|injunctions?|alleg(?:es|ed|ing)|found|finds)\b[^;]{0,260}$/i;

export const unregisteredBroker = rule({
  name: 'groups/unregistered-broker',
  field: 'groups',
  reads:
    'Acting as an unregistered broker or dealer, with which someone is charged, where the release names no section for it.',
  find: (doc, found) =>
    toldGroup(doc, found, 'broker-dealer-registration', { charge: UNREGISTERED, by: CHARGED, section: SECTION }),
  examples: [
    {
      why: 'in a prior case',
      text: 'In a prior action, the complaint charged that Vane acted as an unregistered broker.',
      expect: [],
    },
    {
      why: 'charged',
      text: 'The Commission charged Vane and Larkspur with acting as unregistered broker-dealers.',
      expect: ['securities-laws/broker-dealer-registration'],
    },
    {
      why: 'the last of a long list of charges',
      text: 'The complaint charges Vane, Larkspur Holdings, Inc. and Larkspur Ridge Capital, LLC with violating the anti-fraud and securities registration provisions of the securities laws, Harrow and Quill with stock manipulation, and Tarn and Quill with acting as unregistered broker-dealers.',
      expect: ['securities-laws/broker-dealer-registration'],
    },
    {
      why: 'forbidden by a court',
      text: 'Vane consented to the entry of an injunction against acting as an unregistered broker or dealer.',
      expect: ['securities-laws/broker-dealer-registration'],
    },
    {
      why: 'a kind of the same sense is named',
      text: 'The Commission charged Vane with acting as an unregistered broker.',
      given: { groups: ['exchange-act/broker-dealer-registration'] },
      expect: [],
    },
    {
      why: 'a section is named beside it',
      text: 'The court found that Vane acted as an unregistered broker, in violation of Section 15(c) of the Exchange Act.',
      expect: [],
    },
    {
      why: 'brokers of whom nothing is alleged',
      text: 'Vane hired men who acted as unregistered brokers.',
      expect: [],
    },
  ],
});
