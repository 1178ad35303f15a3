import { lookup } from '../../catalogue/catalogue.ts';
import { normalDocket } from '../../domain/docket.ts';
import { kindOf, type ReleaseId } from '../../domain/ids.ts';
import { isGroup, lawOf } from '../../site/law.ts';
import type { Corpus } from './documents.ts';
import type { Query, QueryMaker } from './queries.ts';
import { draw } from './seeded.ts';

/** One of the spellings. */
const oneOf = (spellings: readonly string[], random: () => number): string =>
  spellings[Math.floor(random() * spellings.length)]!;

function casesBy(
  { releases }: Corpus,
  keysOf: (release: Corpus['releases'][number]) => string[],
): Map<string, Set<string>> {
  const cases = new Map<string, Set<string>>();
  for (const release of releases)
    for (const key of keysOf(release)) cases.set(key, (cases.get(key) ?? new Set()).add(release.case));
  return cases;
}

/** How people write the number of a release, by its series. */
const SPELLINGS: Record<string, (number: string) => string[]> = {
  LR: (n) => [
    `LR-${n}`,
    `LR ${n}`,
    `lr-${n}`,
    `Lit. Rel. No. ${n}`,
    `Litigation Release No. ${n}`,
    `Litigation Release ${n}`,
  ],
  PR: (n) => [n, `Press Release ${n}`, `SEC Press Release No. ${n}`, `pr-${n}`],
  AAER: (n) => [`AAER-${n}`, `AAER ${n}`, `AAER No. ${n}`, `Accounting and Auditing Enforcement Release No. ${n}`],
  34: (n) => [`34-${n}`, `Release No. 34-${n}`, `Exchange Act Release No. ${n}`, `Exchange Act Rel. No. 34-${n}`],
  IA: (n) => [`IA-${n}`, `Advisers Act Release No. ${n}`],
};

/** Numbers of releases in several spellings, as many of each series. */
export const numberQueries: QueryMaker = (corpus, many, random) => {
  const cases = casesBy(corpus, ({ facts }) => facts.numbers.map(({ value }) => `${value.series} ${value.number}`));
  const series = Object.keys(SPELLINGS);
  return series.flatMap((each) => {
    const mine = [...cases].filter(([key]) => key.startsWith(`${each} `));
    return draw(mine, Math.ceil(many / series.length), random).map(([key, answers]) => ({
      kind: 'release number',
      text: oneOf(SPELLINGS[each]!(key.split(' ')[1]!), random),
      answers: [...answers],
    }));
  });
};

/** Docket numbers as printed, and civil ones in the courts' own form. */
export const docketQueries: QueryMaker = (corpus, many, random) => {
  const cases = casesBy(corpus, ({ facts }) => facts.dockets.map(({ value }) => normalDocket(value)));
  const printed = new Map(
    corpus.releases.flatMap(({ facts }) => facts.dockets.map(({ value }) => [normalDocket(value), value])),
  );
  return draw([...cases], many, random).map(([key, answers]) => {
    const [year, serial] = /^(\d\d)-(\d+)$/.exec(key)?.slice(1) ?? [];
    const court =
      year && serial ? [`${year}-cv-${serial.padStart(5, '0')}`, `1:${year}-cv-${serial.padStart(5, '0')}`] : [];
    return { kind: 'docket', text: oneOf([printed.get(key)!, ...court], random), answers: [...answers] };
  });
};

/** How people write a provision: with its act before or after it, without its head word, and its label and number alone. */
function provisionSpellings(id: string): { withAct: string[]; alone: string[] } {
  const { label, full } = lawOf(id);
  const act = full.slice(0, full.length - label.length).trim();
  const bare = label.replace(/^(?:Section|Rule) /, '');
  return { withAct: act ? [full, `${label} of the ${act}`, `${act} ${bare}`] : [full], alone: [label, bare] };
}

/** Provisions that have a page, rules also without their act; a number alone is answered by each provision that has it. */
export const provisionQueries: QueryMaker = ({ statutes }, many, random) => {
  const sections = statutes.filter((id) => id.includes('/') && !isGroup(id) && lookup(id));
  return draw(sections, many, random).map((id): Query => {
    const { withAct, alone } = provisionSpellings(id);
    const text = oneOf([...withAct, ...(/^Rule/.test(alone[0]!) ? alone : [])], random);
    const answers = sections.filter((other) => other === id || provisionSpellings(other).alone.includes(text));
    return { kind: 'provision', text, answers };
  });
};

/** The paths that sec.gov used for a release, by its kind and time. */
function pathsOf(id: ReleaseId, year: string): string[] {
  const number = id.slice(3);
  switch (kindOf(id)) {
    case 'litigation-release': {
      const early = Number(number) <= 22000;
      return [
        early
          ? `/litigation/litreleases/${id.replace('-', '')}.htm`
          : `/litigation/litreleases/${year}/${id.replace('-', '')}.htm`,
        `/litigation/litreleases/${id}`,
        `/enforcement-litigation/litigation-releases/${id}`,
      ];
    }
    case 'press-release':
      return [
        `/news/press/${year}/${number}.htm`,
        `/news/press-release/${number}`,
        `/newsroom/press-releases/${number}`,
      ];
    case 'administrative-proceeding':
      return [`/litigation/admin/${year}/${number}.pdf`];
  }
}

/** Addresses of every era, for releases of every kind. */
export const linkQueries: QueryMaker = ({ releases }, many, random) => {
  const dated = releases.filter(({ id, facts }) => facts.date && !id.endsWith('-s'));
  const kinds = Object.values(Object.groupBy(dated, ({ kind }) => kind));
  return kinds.flatMap((list) =>
    draw(list!, Math.ceil(many / kinds.length), random).map(({ id, case: matter, facts }) => {
      const path = oneOf(pathsOf(id, facts.date!.value.slice(0, 4)), random);
      return {
        kind: 'SEC link',
        text: `${oneOf(['https://www.sec.gov', 'http://www.sec.gov', 'sec.gov'], random)}${path}`,
        answers: [matter],
      };
    }),
  );
};
