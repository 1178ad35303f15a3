import { normalDocket } from '../domain/docket.ts';
import { compareReleases } from '../domain/order.ts';
import {
  amountKey,
  dateKey,
  docketKey,
  type Entry,
  nameKey,
  nameWords,
  pathKey,
  type Shard,
} from '../resolve/tables.ts';
import { type Case, caseTitle, lawsOfCase } from './archive.ts';
import { courtCitation } from './courts.ts';
import { dateInWords } from './english.ts';
import type { Locator } from './locator.ts';
import { addLaws } from './lookup-laws.ts';
import { Tables } from './lookup-tables.ts';

const MOST_LETTERS = 110;

/** A case as the tables name it. */
interface Matter {
  id: string;
  title: string;
  courts: string;
  releases: Locator[];
}

/** A title of many defendants, cut between two words: it has to tell a case from others and no more. */
const cut = (title: string): string =>
  title.length > MOST_LETTERS ? `${title.slice(0, title.lastIndexOf(' ', MOST_LETTERS))} …` : title;

/** Cases, the newest first. */
function mattersOf(locators: readonly Locator[]): Matter[] {
  const matters = [...Map.groupBy(locators, (one) => one.case)].map(([id, releases]) => {
    releases.sort(compareReleases);
    const courts = [...new Set(releases.flatMap((one) => one.courts))].map(courtCitation).join(', ');
    return { id, title: cut(caseTitle(releases)), courts, releases };
  });
  return matters.sort((a, b) => compareReleases(b.releases[0]!, a.releases[0]!));
}

const short = (note: string | undefined): [string] | [] => (note ? [note] : []);

/** By number, date and documents: each release at its own place on the page of its case. */
function addReleases(tables: Tables, { id: entry, title, releases }: Matter): void {
  for (const { id, date, numbers } of releases) {
    const line: Entry = [`${entry}#${id}`, title, ...short(date && dateInWords(date))];
    for (const key of [id, ...numbers]) tables.add(key, line, key === id ? 0 : 1);
    if (date?.length === 10) tables.add(dateKey(date), [`${entry}#${id}`, title]);
  }
}

function addDockets(tables: Tables, { id, title, courts, releases }: Matter): void {
  const line: Entry = [id, title, ...short(courts)];
  const printed = new Map(releases.flatMap(({ dockets }) => dockets.map((docket) => [normalDocket(docket), docket])));
  for (const [docket, words] of printed)
    tables.add(docketKey(docket), [id, title, [`Docket ${words}`, courts].filter(Boolean).join(', ')]);
  for (const usd of new Set(releases.flatMap(({ amounts }) => amounts))) tables.add(amountKey(usd), line);
}

/** The keys of a name, and whether each is all of it. */
function* keysOfName(name: string, kind: Locator['parties'][number]['kind']): Generator<[key: string, whole: boolean]> {
  const all = nameWords(name);
  if (all.length === 0) return;
  yield [all.join(' '), true];
  if (all.length > 2 && kind === 'person') yield [`${all[0]} ${all.at(-1)}`, true];
  const alone = kind === 'person' ? all.at(-1)! : all[0]!;
  if (all.length > 1 && alone.length > 2) yield [alone, false];
}

/** By the names of its parties: what is called after a name comes before what it is only in. */
function addNames(tables: Tables, { id, title, courts, releases }: Matter): void {
  const line: Entry = [id, title, ...short(courts)];
  const leads = new Set(releases.flatMap(({ lead }) => (lead ? nameWords(lead).join(' ') : [])));
  for (const { parties, lead } of releases) {
    if (lead) tables.add(nameKey(nameWords(lead).join(' ')), line);
    for (const { name, kind, aliases } of parties) {
      const words = nameWords(name);
      const leading = leads.has(words.join(' ')) || leads.has(words.at(-1) ?? '');
      for (const [key, whole] of keysOfName(name, kind))
        tables.add(nameKey(key), line, (leading ? 0 : 1) + (whole ? 0 : 1));
      for (const alias of aliases) tables.add(nameKey(nameWords(alias).join(' ')), line, 2);
    }
  }
}

/** By the documents that it links and no other case does. */
function addDocuments(tables: Tables, matters: readonly Matter[]): void {
  const holders = new Map<string, Matter | undefined>();
  for (const matter of matters)
    for (const [path] of matter.releases.flatMap(({ documents }) => documents)) {
      const key = pathKey(path);
      holders.set(key, !holders.has(key) || holders.get(key) === matter ? matter : undefined);
    }
  for (const [key, matter] of holders) if (matter) tables.add(key, [matter.id, matter.title]);
  for (const { id, title, releases } of matters)
    for (const release of releases)
      if (release.url) tables.add(pathKey(new URL(release.url).pathname), [`${id}#${release.id}`, title]);
}

/** The tables of the resolver for the releases of an archive. `laws` have a page though no case is under them. */
export function lookupTables(locators: readonly Locator[], laws: readonly string[]): Shard[] {
  const tables = new Tables();
  const matters = mattersOf(locators);
  const counts = new Map<string, number>(laws.map((id) => [id, 0]));
  for (const matter of matters) {
    addReleases(tables, matter);
    addDockets(tables, matter);
    addNames(tables, matter);
    const charged: Pick<Case, 'provisions' | 'groups'> = {
      provisions: matter.releases.flatMap(({ provisions }) => provisions),
      groups: matter.releases.flatMap(({ groups }) => groups),
    };
    for (const law of lawsOfCase(charged)) counts.set(law, (counts.get(law) ?? 0) + 1);
  }
  addDocuments(tables, matters);
  addLaws(tables, counts);
  return tables.shards();
}
