import { Feed } from 'feed';
import { type Archive, type Case, lawsOfCase } from './archive.ts';
import type { Card } from './card.ts';
import { dateInWords } from './english.ts';
import { statusOf } from './status.ts';
import { escapeHtml } from './text.ts';
import { caseUrl, releaseAnchor, releaseUrl } from './urls.ts';
import { type Category, longNumber } from './words.ts';

/** How many releases a feed has. */
const MOST = 25;

/** A release and its case. */
export interface NewRelease {
  release: Card & { date: string };
  entry: Case;
}

/** The newest dated releases of the archive, newest first, and of every law, court and category. */
export interface Newest {
  all: NewRelease[];
  byLaw: ReadonlyMap<string, NewRelease[]>;
  byCourt: ReadonlyMap<string, NewRelease[]>;
  byCategory: ReadonlyMap<Category, NewRelease[]>;
}

function gather({ cases }: Archive): Newest {
  const dated = cases
    .flatMap((entry) => entry.releases.map((release) => ({ release, entry })))
    .filter((each): each is NewRelease => each.release.date !== undefined)
    .sort((a, b) => (a.release.date < b.release.date ? 1 : a.release.date > b.release.date ? -1 : 0));
  const byLaw = new Map<string, NewRelease[]>();
  const byCourt = new Map<string, NewRelease[]>();
  const byCategory = new Map<Category, NewRelease[]>();
  const add = <K>(index: Map<K, NewRelease[]>, key: K, each: NewRelease): void => {
    const list = index.get(key);
    if (!list) index.set(key, [each]);
    else if (list.length < MOST) list.push(each);
  };
  for (const each of dated) {
    for (const law of lawsOfCase(each.entry)) add(byLaw, law, each);
    for (const court of each.entry.courts) add(byCourt, court, each);
    if (each.entry.category) add(byCategory, each.entry.category, each);
  }
  return { all: dated.slice(0, MOST), byLaw, byCourt, byCategory };
}

const gathered = new WeakMap<Archive, Newest>();

/** The newest releases of an archive, gathered once. */
export function newestReleases(archive: Archive): Newest {
  const known = gathered.get(archive) ?? gather(archive);
  gathered.set(archive, known);
  return known;
}

/** The first day of a date: feeds know no months and years. A date without its day is read as its first day in UTC. */
const dayOf = (date: string): Date => new Date(date);

/**
 * A feed of releases, as Atom or JSON.
 *
 * @param about what its releases have in common: `SEC enforcement releases: Exchange Act Section 10(b)`
 * @param list the page whose feed it is
 * @param self the address of the feed
 */
export function feedOf(about: string, list: string, self: string, releases: readonly NewRelease[], site: URL): Feed {
  const permanent = (path: string): string => new URL(path, site).href;
  const feed = new Feed({
    title: about,
    description: 'The newest releases in this archive, by their own date. What the SEC alleges is not a finding.',
    id: permanent(list),
    link: permanent(list),
    language: 'en',
    feedLinks: { [self.endsWith('.json') ? 'json' : 'atom']: permanent(self) },
    copyright: 'Releases of the SEC are works of the U.S. government.',
    author: { name: 'Caselight', link: permanent('/') },
    ...(releases[0] && { updated: dayOf(releases[0].release.date) }),
  });
  for (const { release, entry } of releases) {
    const status = statusOf([release]);
    feed.addItem({
      title: release.title,
      id: permanent(releaseUrl(release.id)),
      link: permanent(caseUrl(entry.id) + releaseAnchor(release.id)),
      date: dayOf(release.date),
      description: `${longNumber(release.id)} of ${dateInWords(release.date)}${status ? `, which reports ${status.reports}` : ''}.`,
    });
  }
  return feed;
}

/** The feed as Atom, in an answer to a request for it. Atom’s titles are HTML. */
export function atomResponse(feed: Feed): Response {
  for (const item of feed.items) item.title = escapeHtml(item.title);
  return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
