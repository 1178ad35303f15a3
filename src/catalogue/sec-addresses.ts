import type { ReleaseId } from '../domain/ids.ts';
import { kindOf, type ReleaseKind } from '../domain/kinds.ts';

/** A form of the addresses at which sec.gov has published releases of a kind. */
export interface AddressForm {
  kind: ReleaseKind;
  /**
   * The path, with `{year}` for the year of the release and, after its kind, `{lr}` for `18226`, `{press}` for `2024-15` or `{order}`
   * for `34-99483`, and `{slug}` for the words that only the SEC knows.
   */
  path: string;
  /** Years of the releases that have had such an address, the last one missing while the SEC still gives it. */
  from: number;
  to?: number;
  example: string;
}

/** The first year in which sec.gov had releases at all: everything older was put there later. */
const BEGIN = 1995;

/**
 * Every form, the one in use first. A site that moved its old releases along with the new gave all of them the new form; the years
 * are those of the releases, not of the form. Seen in the links of releases and of their readers, and in the SEC’s own feeds.
 */
export const ADDRESS_FORMS: readonly AddressForm[] = [
  {
    kind: 'litigation-release',
    path: '/enforcement-litigation/litigation-releases/lr-{lr}',
    from: BEGIN,
    example: '/enforcement-litigation/litigation-releases/lr-25680',
  },
  {
    kind: 'litigation-release',
    path: '/litigation/litreleases/lr-{lr}',
    from: BEGIN,
    example: '/litigation/litreleases/lr-25948',
  },
  {
    kind: 'litigation-release',
    path: '/litigation/litreleases/{year}/lr{lr}.htm',
    from: 2005,
    to: 2024,
    example: '/litigation/litreleases/2017/lr23715.htm',
  },
  {
    kind: 'litigation-release',
    path: '/litigation/litreleases/lr{lr}.htm',
    from: BEGIN,
    to: 2007,
    example: '/litigation/litreleases/lr18226.htm',
  },
  {
    kind: 'litigation-release',
    path: '/litigation/litreleases/lr{lr}.txt',
    from: BEGIN,
    to: 2003,
    example: '/litigation/litreleases/lr14770.txt',
  },
  {
    kind: 'press-release',
    path: '/newsroom/press-releases/{press}',
    from: BEGIN,
    example: '/newsroom/press-releases/2024-15',
  },
  {
    kind: 'press-release',
    path: '/newsroom/press-releases/{press}-{slug}',
    from: 2025,
    example: '/newsroom/press-releases/2025-12-sec-charges-larkspur',
  },
  {
    kind: 'press-release',
    path: '/news/press-release/{press}',
    from: BEGIN,
    to: 2025,
    example: '/news/press-release/2022-172',
  },
  {
    kind: 'press-release',
    path: '/news/pressrelease/{press}.html',
    from: 2012,
    to: 2017,
    example: '/news/pressrelease/2015-271.html',
  },
  {
    kind: 'press-release',
    path: '/news/press/{year}/{press}.htm',
    from: 2005,
    to: 2013,
    example: '/news/press/2011/2011-146.htm',
  },
  { kind: 'press-release', path: '/news/press/{press}.htm', from: 1999, to: 2006, example: '/news/press/2004-12.htm' },
  { kind: 'press-release', path: '/news/press/{press}.txt', from: 1997, to: 2005, example: '/news/press/2001-12.txt' },
  {
    kind: 'administrative-proceeding',
    path: '/enforcement-litigation/administrative-proceedings/{order}',
    from: BEGIN,
    example: '/enforcement-litigation/administrative-proceedings/34-99483',
  },
  {
    kind: 'administrative-proceeding',
    path: '/files/litigation/admin/{year}/{order}.pdf',
    from: BEGIN,
    example: '/files/litigation/admin/2024/34-99483.pdf',
  },
  {
    kind: 'administrative-proceeding',
    path: '/enforce/{order}',
    from: 2015,
    to: 2025,
    example: '/enforce/34-85819-s',
  },
  {
    kind: 'administrative-proceeding',
    path: '/litigation/admin/{year}/{order}.pdf',
    from: 2004,
    to: 2025,
    example: '/litigation/admin/2015/34-74983.pdf',
  },
  {
    kind: 'administrative-proceeding',
    path: '/litigation/admin/{order}.pdf',
    from: 2000,
    to: 2012,
    example: '/litigation/admin/34-51724.pdf',
  },
  {
    kind: 'administrative-proceeding',
    path: '/litigation/admin/{order}.htm',
    from: BEGIN,
    to: 2007,
    example: '/litigation/admin/34-43761.htm',
  },
  {
    kind: 'administrative-proceeding',
    path: '/litigation/admin/{order}.txt',
    from: BEGIN,
    to: 2003,
    example: '/litigation/admin/34-38000.txt',
  },
];

/** What a form calls the number of a release of a kind, and the id that the number makes. */
const NUMBERS: Record<ReleaseKind, { name: string; pattern: string; prefix: string }> = {
  'litigation-release': { name: '{lr}', pattern: String.raw`-?(\d{4,6}[a-z]?)(?:-\d)?`, prefix: 'lr-' },
  'press-release': { name: '{press}', pattern: String.raw`((?:19|20)?\d{2}-\d{1,4}[a-z]?)`, prefix: 'pr-' },
  'administrative-proceeding': {
    name: '{order}',
    pattern: String.raw`((?:3[3459]|i[ac])-\d{1,6}[a-z]?(?:-s)?)`,
    prefix: 'ap-',
  },
};

const EXTENSION = /\.\w+$/;
const formsOf = Object.groupBy(ADDRESS_FORMS, ({ kind }) => kind);

/**
 * The addresses of sec.gov, without its host, that a release can have had; without its year, those that releases of every year have.
 * Its slug, if any, only its `url` tells.
 */
export function secAddresses(id: ReleaseId, year: number | undefined): string[] {
  const kind = kindOf(id);
  const number = id.slice(3);
  return (formsOf[kind] ?? []).flatMap(({ path, from, to }) => {
    if (path.includes('{slug}')) return [];
    const always = from === BEGIN && to === undefined && !path.includes('{year}');
    if (year === undefined ? !always : year < from || (to !== undefined && year > to)) return [];
    return path.replace('{year}', String(year)).replace(NUMBERS[kind].name, number);
  });
}

/** Any ending, and none: `.htm`, `.html`, `/`; a year where the form has one or has not. */
const PATTERNS = ADDRESS_FORMS.filter(({ path }) => !path.includes('{slug}') && !path.includes('{year}'))
  .map(({ kind, path }) => ({ kind, stem: path.replace(EXTENSION, '') }))
  .filter(({ stem }, at, all) => all.findIndex((one) => one.stem === stem) === at)
  .map(({ kind, stem }) => {
    const { name, pattern, prefix } = NUMBERS[kind];
    const folder = stem.slice(0, stem.lastIndexOf('/') + 1);
    const file = stem.slice(folder.length).replace(/-?\{.*/, '');
    const slug = name === '{press}' ? '(?:-[a-z][^/]*)?' : '';
    return {
      prefix,
      pattern: new RegExp(`^(?:/files)?${folder}+(?:\\d{4}/+)?${file}${pattern}${slug}(?:\\.\\w+)?/?$`, 'i'),
    };
  });

/** `99-12` is of 1999: the numbers of press releases had two figures for the year until 2000. */
const withCentury = (press: string): string => press.replace(/^(?=\d\d-)/, '19').replace(/-0+(?=\d)/, '-');

/** The id of the release that a path of sec.gov stands for, whatever its era, its capitals and its ending. */
export function releaseOfPath(path: string): ReleaseId | undefined {
  for (const { prefix, pattern } of PATTERNS) {
    const number = pattern.exec(path)?.[1]?.toLowerCase();
    if (number) return prefix + (prefix === 'pr-' ? withCentury(number) : number);
  }
  return undefined;
}

const HOST = /^(?:[a-z]+:)?\/\/(?:[\w-]+\.)*sec\.gov(?::\d+)?(?=[/?#]|$)/i;
/** `https://web.archive.org/web/20130512000000/`: what an archive puts before the address. */
const ARCHIVED = /^.*?(?=https?:\/\/(?:[\w-]+\.)*sec\.gov)/i;

/** The path of an address on sec.gov, decoded, without query and fragment; undefined for other hosts. A path is taken as it is. */
export function secPath(url: string): string | undefined {
  const bare = url
    .trim()
    .replace(ARCHIVED, '')
    .replace(/^(?=(?:www\.)?sec\.gov\/)/i, 'https://');
  const path =
    bare.startsWith('/') && !bare.startsWith('//') ? bare : HOST.test(bare) ? bare.replace(HOST, '') : undefined;
  return path?.replace(/[?#].*$/, '').replace(/%2f/gi, '/');
}

/** The release that an address on sec.gov leads to, of any era, also as an archive of the web wraps it. */
export function releaseOfUrl(url: string): ReleaseId | undefined {
  const path = secPath(url);
  return path === undefined ? undefined : releaseOfPath(path);
}

/** The address that the SEC gives a release of this number today. */
export const currentSecUrl = (id: ReleaseId): string =>
  `https://www.sec.gov${formsOf[kindOf(id)]![0]!.path.replace(NUMBERS[kindOf(id)].name, id.slice(3))}`;
