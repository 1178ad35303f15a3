import { describe, expect, it } from 'vitest';
import { LONG_MATTER } from '../../tests/site/archive/long-matters.ts';
import { CIVIL_ACTIONS, PROCEEDINGS } from '../../tests/site/archive/matters.ts';
import { type Story, tell } from '../../tests/site/archive/story.ts';
import { archiveOf } from './archive.ts';
import { cardOf } from './card.ts';
import { caseSections } from './case-sections.ts';
import { caseView } from './case-view.ts';
import { citationOf } from './citation.ts';

const UNRELATED = { refersTo: [], referredToBy: [] };

function viewOf(stories: Story[], text: 'full' | 'none' = 'full') {
  const releases = stories.map((story) => ({ ...tell(story).release, text }));
  const [entry] = archiveOf(releases.map((release) => cardOf(release))).cases;
  return caseView(entry!, releases);
}
const single = viewOf([CIVIL_ACTIONS[0]!]);
const settled = viewOf([CIVIL_ACTIONS[1]!]);
const order = viewOf(PROCEEDINGS.slice(0, 2));
const bare = viewOf([PROCEEDINGS[2]!]);
const long = viewOf(LONG_MATTER);

describe('the view of a case', () => {
  it('links a fact to its paragraph, and names the release when there are several', () => {
    expect(single.parties[0]!.sources).toEqual([
      {
        href: '#lr-25911-p1-0',
        label: '¶ 1',
        name: 'Source: paragraph 1 of Litigation Release No. 25911',
        external: false,
      },
    ]);
    expect(long.parties[0]!.sources[0]!.label).toBe('LR-18301 ¶ 4');
  });
  it('links to the SEC’s page where the words are not here', () => {
    const facts = viewOf([CIVIL_ACTIONS[0]!], 'none');
    expect(facts.parties[0]!.sources[0]).toMatchObject({
      href: CIVIL_ACTIONS[0]!.url,
      external: true,
      name: 'Source: paragraph 1 of Litigation Release No. 25911, on sec.gov',
    });
  });
  it('says who is charged under what, as the releases say it', () => {
    expect(settled.grid?.provisions).toHaveLength(8);
    const quay = settled.grid?.rows.find(({ party }) => party === 'Hollis Quay');
    expect(quay?.cells.flatMap((cell) => cell?.theory ?? [])).toEqual(['aiding-and-abetting']);
    expect(bare.grid).toBeUndefined();
  });
  it('leaves out the sections of which nothing is known', () => {
    expect(caseSections(bare, UNRELATED).map(({ id }) => id)).toEqual([
      'summary',
      'parties',
      'charges',
      'relief',
      'text',
      'provenance',
      'cite',
    ]);
    expect(caseSections(long, UNRELATED).map(({ id }) => id)).toContain('timeline');
  });
});

describe('the summary', () => {
  it.each([
    [
      'charges that stand open',
      single,
      [
        'announced charges against Avery Northcote and Larkspur Ridge Holdings, Inc. in the U.S. District Court for the Southern District of New York.',
        'The case concerns the offer or sale of securities; the conduct at issue is dated from March 2019 to August 2022.',
        'Section 10(b) and Rule 10b-5 of the Exchange Act',
        'The release reports no decision.',
        'The SEC seeks an injunction',
      ],
    ],
    [
      'charges with their settlement',
      settled,
      [
        'in the U.S. District Court for the Northern District of California, and a settlement.',
        'Marchbanks Instruments Corp. agreed to pay a civil penalty of $1,500,000; Delia R. Tranter agreed to pay disgorgement of $412,907.35, prejudgment interest of $96,420 and a civil penalty of $130,000.',
      ],
    ],
    [
      'kinds of provision without a section',
      order,
      [
        'Also named, without a section: the antifraud provisions of the Exchange Act and the reporting provisions of the federal securities laws.',
      ],
    ],
    [
      'a release of which little is known',
      bare,
      [
        'In 2013, the SEC published a release of a matter whose parties could not be read with certainty.',
        'a trading suspension',
      ],
    ],
    [
      'a long matter, with a relief defendant apart',
      long,
      [
        'announced charges against Bram Oakhanger, Hollis Quay, Paulo Westerham, Ines Calloway and 9 others in the',
        'Sued for what they hold, without an accusation of wrongdoing (relief defendants): Oakhanger Family Trust.',
        'The most money that one release reports as ordered or agreed is $63,049,000: Litigation Release No. 21046 of May 15, 2009.',
        'Of 12 releases, the latest to tell how the case stands, of October 22, 2015, reports a distribution of money to those harmed',
      ],
    ],
  ])('tells %s', (_, view, sentences) => {
    for (const sentence of sentences) expect(view.summary.join(' ')).toContain(sentence);
  });
  it('names court and Commission where the release tells of both', () => {
    const [story] = CIVIL_ACTIONS;
    const view = viewOf([{ ...story!, facts: { ...story!.facts, forum: [['both', 'U.S. District Court']] } }]);
    expect(view.summary[0]).toContain('District of New York and before the Commission.');
  });
  it('never says that what is alleged happened', () => {
    for (const view of [single, settled, order, bare, long])
      expect(view.summary.join(' ')).not.toMatch(/\b(?:violated|defrauded|stole|misappropriated|guilty|liable)\b/);
  });
});

describe('citations', () => {
  it.each([
    [
      CIVIL_ACTIONS[0]!,
      'SEC v. Avery Northcote, Litigation Release No. 25911 (Feb. 14, 2024), https://www.sec.gov/enforcement-litigation/litigation-releases/lr-25911',
    ],
    [
      PROCEEDINGS[0]!,
      'Press Release 2024-41, U.S. Sec. & Exch. Comm’n, SEC Charges Tarnbrook Cloud Group with Accounting Fraud (Mar. 22, 2024), https://www.sec.gov/newsroom/press-releases/2024-41',
    ],
    [
      PROCEEDINGS[1]!,
      'In the Matter of Tarnbrook Cloud Group Limited, Release No. 34-99901 (Mar. 22, 2024), https://www.sec.gov/files/litigation/admin/2024/34-99901.pdf',
    ],
  ])('of %o', (story, citation) => {
    expect(citationOf(tell(story).release)).toBe(citation);
  });
});
