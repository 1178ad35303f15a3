import { kindOf } from '../domain/ids.ts';
import type { Release } from '../domain/release.ts';
import type { Case } from './archive.ts';
import { shortCaption } from './caption.ts';
import { caseUrl, releaseUrl } from './urls.ts';
import { KIND, longNumber } from './words.ts';

/** A reference in CSL-JSON, as far as releases and cases need it. https://docs.citationstyles.org/en/stable/specification.html */
export interface CslItem {
  id: string;
  type: 'report' | 'webpage';
  title: string;
  author: { literal: string }[];
  /** Year, month and day as far as they are known. */
  issued?: { 'date-parts': number[][] };
  /** `Litigation Release No. 18226` */
  number?: string;
  genre?: string;
  publisher: string;
  /** The permanent address here. */
  URL: string;
  /** The official address. */
  note?: string;
  language: 'en-US';
}

const SEC = 'U.S. Securities and Exchange Commission';

const common = (date: string | undefined) => ({
  author: [{ literal: SEC }],
  ...(date && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
  publisher: SEC,
  language: 'en-US' as const,
});

/** The reference of one release. */
export function releaseItem({ id, title, url, facts }: Release, site: URL): CslItem {
  const order = kindOf(id) === 'administrative-proceeding';
  return {
    id,
    type: 'report',
    title: shortCaption((order && facts.caption?.value) || title),
    ...common(facts.date?.value),
    number: longNumber(id),
    genre: KIND[kindOf(id)],
    URL: new URL(releaseUrl(id), site).href,
    ...(url && { note: url }),
  };
}

/** The reference of the page of a case: its release, if it has one only. */
export function caseItem(entry: Pick<Case, 'id' | 'title' | 'to'>, releases: readonly Release[], site: URL): CslItem {
  if (releases.length === 1) return releaseItem(releases[0]!, site);
  return {
    id: `case-${entry.id}`,
    type: 'webpage',
    title: entry.title,
    ...common(entry.to),
    URL: new URL(caseUrl(entry.id), site).href,
  };
}

/** What LaTeX reads as commands, as it prints. */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const latex = (text: string): string => text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => LATEX[sign] ?? `\\${sign}`);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A reference as BibTeX. The braces within the braces keep capitals as they are, and the author as one name. */
export function bibtex({ id, type, title, author, issued, number, genre, publisher, URL: url, note }: CslItem): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const braced = (text: string | undefined): string | undefined => text && `{${latex(text)}}`;
  const fields: [name: string, value: string | number | undefined][] = [
    ['author', `{{${latex(author[0]!.literal)}}}`],
    ['title', `{{${latex(title)}}}`],
    ['institution', type === 'report' ? braced(publisher) : undefined],
    ['type', braced(genre)],
    ['number', braced(number)],
    ['year', year],
    ['month', month && MONTHS[month - 1]],
    ['day', day],
    ['url', `{${url}}`],
    ['note', braced(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@${type === 'report' ? 'techreport' : 'misc'}{${id},\n${lines.join(',\n')}\n}\n`;
}

/** A reference as RIS. https://en.wikipedia.org/wiki/RIS_(file_format) */
export function ris({ id, type, title, author, issued, number, genre, publisher, URL: url, note }: CslItem): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const two = (n: number | undefined): string => (n ? String(n).padStart(2, '0') : '');
  const lines: [string, string | undefined][] = [
    ['TY', type === 'report' ? 'RPRT' : 'ELEC'],
    ['ID', id],
    ['AU', author[0]!.literal],
    ['TI', title],
    ['PY', year ? String(year) : undefined],
    ['DA', year ? `${year}/${two(month)}/${two(day)}/` : undefined],
    ['M1', number],
    ['M3', genre],
    ['PB', publisher],
    ['UR', url],
    ['N1', note],
    ['LA', 'en-US'],
  ];
  const printed = lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${printed.join('')}ER  - \r\n`;
}
