import type { Amount, Party } from '../domain/facts.ts';
import type { Release } from '../domain/release.ts';
import { type Figure, type Money, moneyOf } from './amounts.ts';
import { type Case, caseFigure, caseStatus } from './archive.ts';
import { type ChargeGrid, chargeGrid } from './charge-grid.ts';
import { sameParties } from './parties.ts';
import { factSource, gather, type Source, type Sourced } from './sources.ts';
import type { Status } from './status.ts';
import { summaryOf } from './summary.ts';

/** A party of a case, with every name that releases print for it. */
export interface PartyView extends Sourced<Party> {
  otherNames: string[];
}

/** What the releases of a case tell together: everything that its page shows besides their texts. */
export interface CaseView {
  entry: Case;
  releases: Release[];
  caption?: string;
  status?: Status;
  figure?: Figure<Release['id']>;
  parties: PartyView[];
  grid?: ChargeGrid;
  provisions: Sourced<string>[];
  groups: Sourced<string>[];
  money: Money<Source | undefined>[];
  relief: Sourced<Release['facts']['relief'][number]['value']>[];
  sought: Sourced<Release['facts']['sought'][number]['value']>[];
  /** Releases that report a settlement without admission, or with one. */
  admissions: Sourced<'neither' | 'admitted'>[];
  summary: string[];
  /** Whether every word is here, or the facts alone. */
  text: 'full' | 'none' | 'mixed';
}

function partiesOf(releases: readonly Release[], listedAs: ReadonlyMap<string, string>): PartyView[] {
  const alone = releases.length === 1;
  const byName = new Map<string, PartyView>();
  for (const release of releases) {
    for (const fact of release.facts.parties) {
      const name = listedAs.get(fact.value.name)!;
      const known = byName.get(name);
      const sources = factSource(release, fact, alone);
      const names = [fact.value.name, ...fact.value.aliases].filter((other) => other !== name);
      if (!known) byName.set(name, { value: { ...fact.value, name }, sources, otherNames: [...new Set(names)] });
      else {
        if (known.sources.length < 3) known.sources.push(...sources);
        known.otherNames = [...new Set([...known.otherNames, ...names])];
      }
    }
  }
  return [...byName.values()];
}

/**
 * Reads a case off its releases.
 *
 * @param releases in order of time
 */
export function caseView(entry: Case, releases: Release[]): CaseView {
  const alone = releases.length === 1;
  const listedAs = sameParties(releases.flatMap(({ facts }) => facts.parties.map(({ value }) => value)));
  const partyOf = (name: string): string => listedAs.get(name) ?? name;
  const parties = partiesOf(releases, listedAs);
  const money = moneyOf(
    releases.map((release) =>
      release.facts.amounts.map((fact) => ({
        amount: { ...fact.value, parties: [...new Set(fact.value.parties.map(partyOf))] } satisfies Amount,
        by: factSource(release, fact, alone)[0],
      })),
    ),
  );
  const status = caseStatus(entry);
  const caption = releases.findLast(({ facts }) => facts.caption)?.facts.caption?.value;
  const grid = chargeGrid(
    releases,
    parties.map(({ value }) => value.name),
    partyOf,
  );
  const figure = caseFigure(entry);
  const texts = new Set(releases.map(({ text }) => text));
  const view: Omit<CaseView, 'summary'> = {
    entry,
    releases,
    ...(caption && { caption }),
    ...(status && { status }),
    ...(figure && { figure }),
    parties,
    ...(grid && { grid }),
    provisions: gather(releases, 'provisions'),
    groups: gather(releases, 'groups'),
    money,
    relief: gather(releases, 'relief'),
    sought: gather(releases, 'sought'),
    admissions: gather(releases, 'admission'),
    text: texts.size > 1 ? 'mixed' : releases[0]!.text,
  };
  return { ...view, summary: summaryOf(view) };
}
