import { spanOf } from '../../domain/evidence.ts';
import type { GroupId } from '../../domain/ids.ts';
import { rule } from '../rule.ts';
import { kindsOf, REGISTRATIONS } from './kinds.ts';
import { phrasesOf } from './phrases.ts';

/** Sections that an officer violates for himself: false records, lies to auditors, late reports of his shares. */
const OF_ONESELF = /^exchange-act\/(?:13-b-5|rule-13b2-[12]|16-a|rule-16a-3)/;
const OF_AN_ISSUER = /^exchange-act\/(?:13(?:$|-a|-b-2)|rule-12b|rule-13a|12$)/;
/** Kinds of provision that an issuer violates, and an officer helps to violate. */
const OF_ISSUERS: ReadonlySet<string> = new Set(['reporting', 'books-and-records', 'internal-controls']);

export const byKind = rule({
  name: 'groups/by-kind',
  field: 'groups',
  reads: 'Charges named by the kind of provision, where the release names no section of that kind.',
  *find(doc, found) {
    const sectioned = new Set<string>(found.provisions.flatMap(({ value }) => [...kindsOf(value)]));
    if (REGISTRATIONS.some((group) => sectioned.has(group))) sectioned.add('registration');
    const ids = found.provisions.map(({ value }) => value);
    /** Kinds that only sections of an officer's own stand for, where none is cited that an issuer violates. */
    const ofOneself = ids.some((id) => OF_AN_ISSUER.test(id))
      ? new Set<string>()
      : OF_ISSUERS.difference(new Set(ids.flatMap((id) => (OF_ONESELF.test(id) ? [] : [...kindsOf(id)]))));
    const named = phrasesOf(doc).flatMap(({ place, start, end, named, openRegistration, helped }) =>
      named.flatMap(({ act, groups }) =>
        groups
          .filter((group) => !sectioned.has(group) || (helped && groups.length > 1 && ofOneself.has(group)))
          .filter(
            (group) =>
              !(
                openRegistration &&
                (named.length > 1 || act === 'securities-laws') &&
                REGISTRATIONS.includes(group) &&
                sectioned.has('registration')
              ),
          )
          .map((group) => ({ act, group, at: [spanOf(place, start, end)] })),
      ),
    );
    // An act named once for a kind is meant wherever the release says "the federal securities laws".
    const ofAnAct = new Set(named.filter(({ act }) => act !== 'securities-laws').map(({ group }) => group));
    for (const { act, group, at } of named)
      if (act !== 'securities-laws' || !ofAnAct.has(group)) yield { value: `${act}/${group}` as GroupId, at };
  },
  examples: [
    {
      why: 'the act that brought the provisions',
      text: 'Northcote is charged with violations of the officer certification provisions instituted by the Sarbanes-Oxley Act.',
      expect: ['sarbanes-oxley-act/certification'],
    },
    {
      why: 'the section is that of the criminal case',
      text: 'Northcote was indicted for violating Section 10(b) of the Exchange Act. The final judgment enjoins him from violating the antifraud provisions of the federal securities laws.',
      expect: ['securities-laws/antifraud'],
    },
    {
      why: 'an exemption',
      text: 'Northcote violated the rules of Regulation A, which provides an exemption to the Securities Act’s registration provisions.',
      expect: [],
    },
    {
      why: 'several kinds of one act',
      text: 'The order finds that Larkspur Ridge, Inc. violated the antifraud provisions of the Securities Exchange Act of 1934 as well as certain reporting, recordkeeping, and internal controls provisions of the federal securities laws.',
      expect: [
        'exchange-act/antifraud',
        'securities-laws/reporting',
        'securities-laws/books-and-records',
        'securities-laws/internal-controls',
      ],
    },
    {
      why: 'the Foreign Corrupt Practices Act is part of the Exchange Act',
      text: 'Larkspur violated the FCPA’s anti-bribery, internal controls, and books-and-records provisions.',
      expect: ['exchange-act/anti-bribery', 'exchange-act/internal-controls', 'exchange-act/books-and-records'],
    },
    {
      why: 'foreign corrupt practices, without the act of that name',
      text: 'The judgment enjoins Vane from violating the foreign corrupt practices and books and records provisions of the Exchange Act.',
      expect: ['exchange-act/anti-bribery', 'exchange-act/books-and-records'],
    },
    {
      why: 'two acts, each with what it can hold',
      text: 'The complaint alleges violations of the antifraud and registration provisions of the Securities Act and the Exchange Act.',
      expect: [
        'securities-act/antifraud',
        'securities-act/securities-registration',
        'exchange-act/antifraud',
        'exchange-act/broker-dealer-registration',
      ],
    },
    {
      why: 'brokers and securities share the word',
      text: 'It charges them with violating the securities and broker-dealer registration provisions.',
      expect: ['securities-laws/securities-registration', 'securities-laws/broker-dealer-registration'],
    },
    {
      why: 'a long list, with kinds in many words',
      text: 'The judgment enjoins Northcote from violating the antifraud, reporting, internal controls, lying to auditors, and securities ownership reporting provisions of the federal securities laws.',
      expect: [
        'securities-laws/antifraud',
        'securities-laws/reporting',
        'securities-laws/internal-controls',
        'securities-laws/other',
        'securities-laws/beneficial-ownership',
      ],
    },
    {
      why: 'what a defendant did long before',
      text: 'The complaint charges Vane. Two of the defendants have prior disciplinary histories. In 1998, Vane was the subject of an order for violations of the anti-touting provisions of the securities laws.',
      expect: [],
    },
    {
      why: 'charges whose prosecution is deferred',
      text: 'The Department of Justice agreed to defer prosecution for two years on charges of violating the anti-bribery provisions of the FCPA.',
      expect: [],
    },
    {
      why: 'the act is named only once',
      text: 'He violated the antifraud provisions of the Advisers Act. The judgment enjoins him from violating the antifraud provisions of the securities laws.',
      expect: ['advisers-act/antifraud'],
    },
    {
      why: 'no section for one kind, a section for the other',
      text: 'They violated the antifraud and reporting provisions. The complaint charges them under Section 10(b) of the Exchange Act.',
      given: { provisions: ['exchange-act/10-b'] },
      expect: ['securities-laws/reporting'],
    },
    {
      why: 'sections of an officer’s own, and what he helped a company to violate',
      text: 'The judgment enjoins Vane from violating Section 13(b)(5) and from aiding and abetting Larkspur’s violations of the Exchange Act’s reporting and books and records provisions.',
      given: { provisions: ['exchange-act/13-b-5', 'exchange-act/rule-13b2-1'] },
      expect: ['exchange-act/reporting', 'exchange-act/books-and-records'],
    },
    {
      why: 'the same, with sections of the company',
      text: 'The judgment enjoins Vane from violating Section 13(b)(5) and from aiding and abetting Larkspur’s violations of the reporting and internal controls provisions (Sections 13(a) and 13(b)(2)(A)).',
      given: { provisions: ['exchange-act/13-b-5', 'exchange-act/13-a', 'exchange-act/13-b-2-a'] },
      expect: [],
    },
    {
      why: 'the section follows the kind',
      text: 'She violated the antifraud provisions of Section 17(a) of the Securities Act of 1933.',
      expect: [],
    },
    {
      why: 'registration alone may be that of the section',
      text: 'He violated the registration provisions by acting as an unregistered broker, contrary to Section 15(a) of the Exchange Act.',
      given: { provisions: ['exchange-act/15-a'] },
      expect: [],
    },
    {
      why: 'registration in an act that is named, beside a section on brokers',
      text: 'He acted as an unregistered broker, contrary to Section 15(a) of the Exchange Act. He violated the registration provisions of the Securities Act.',
      given: { provisions: ['exchange-act/15-a'] },
      expect: ['securities-act/securities-registration'],
    },
    {
      why: 'provisions of an order',
      text: 'Northcote violated the reporting provisions of the final judgment.',
      expect: [],
    },
    {
      why: 'of earlier cases',
      text: 'The SEC previously charged Vane and its agents with violating the antifraud provisions of the federal securities laws in SEC v. Vane, et al.',
      expect: [],
    },
    {
      why: 'violations of a kind; brokers that are not registered; certifications of an act',
      text: 'The complaint charges Vane with fraud and registration violations, and Northcote with aiding and abetting Vane’s reporting violations. They violated the unregistered broker and Sarbanes-Oxley certification provisions.',
      expect: [
        'securities-laws/antifraud',
        'securities-laws/securities-registration',
        'securities-laws/reporting',
        'securities-laws/broker-dealer-registration',
        'securities-laws/certification',
      ],
    },
    {
      why: 'an act whose name lost a word; an earlier case that was settled',
      text: 'Vane was charged with violating recordkeeping provisions of the Investment Advisers of 1940. In connection with a settled accounting fraud case, the Commission ordered Larkspur to cease and desist from violations of the antifraud provisions.',
      expect: ['advisers-act/books-and-records'],
    },
    {
      why: 'only investigated',
      text: 'The SEC is investigating whether Northcote violated the antifraud provisions of the federal securities laws.',
      expect: [],
    },
    {
      why: 'an official speaks',
      text: '“Firms that violate core reporting requirements will answer for it,” said Quill Vane.',
      expect: [],
    },
    {
      why: 'laws of others',
      text: 'The CFTC alleges violations of the antifraud provisions of the Commodity Exchange Act.',
      expect: [],
    },
    {
      why: 'a section of touting, by the name of another act',
      text: 'Northcote violated the antitouting provisions, Section 17(b) of the Exchange Act.',
      given: { provisions: ['exchange-act/17-b'] },
      expect: [],
    },
  ],
});
