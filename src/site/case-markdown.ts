import type { Release } from '../domain/release.ts';
import { citationOf } from './citation.ts';
import type { ReleaseFile } from './content-folder.ts';
import { courtCitation } from './courts.ts';
import { dollars } from './english.ts';
import { lawOf } from './law.ts';
import { releaseUrl } from './urls.ts';
import { AMOUNT_KIND, AMOUNT_STATUS, longNumber, ROLE, STAGE } from './words.ts';

/** What Markdown would read as its own marks. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`);

const line = (name: string, values: readonly string[]): string[] =>
  values.length > 0 ? [`- ${name}: ${plain([...new Set(values)].join('; '))}`] : [];

/** The facts of a release that a reader looks for first, a line each. */
const factLines = ({ facts }: Release): string[] => [
  ...line('Caption', facts.caption ? [facts.caption.value] : []),
  ...line(
    'Stage',
    facts.stages.map(({ value }) => STAGE[value]),
  ),
  ...line(
    'Parties',
    facts.parties.map(({ value }) => `${value.name} (${ROLE[value.role].toLowerCase()})`),
  ),
  ...line(
    'Courts',
    facts.courts.map(({ value }) => courtCitation(value)),
  ),
  ...line(
    'Dockets',
    facts.dockets.map(({ value }) => value),
  ),
  ...line(
    'Provisions',
    facts.provisions.map(({ value }) => lawOf(value).full),
  ),
  ...line(
    'Money',
    facts.amounts.map(({ value }) => {
      const what = `${AMOUNT_KIND[value.kind]}, ${AMOUNT_STATUS[value.status].toLowerCase()}: ${dollars(value.usd)}`;
      return value.parties.length > 0 ? `${what} (${value.parties.join(', ')})` : what;
    }),
  ),
];

/** A case as Markdown: its releases in order, each with its citation, its facts and, where the archive has them, its words. */
export function caseAsMarkdown(title: string, url: string, files: readonly ReleaseFile[], site: URL): string {
  const parts = files.map(({ release, body }) =>
    [
      `## ${plain(`${longNumber(release.id)}: ${release.title}`)}`,
      `${plain(citationOf(release))}; archived at <${new URL(releaseUrl(release.id), site).href}>.`,
      factLines(release).join('\n'),
      release.text === 'full' ? body.trim() : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
  return `${[`# ${plain(title)}`, `<${url}>`, ...parts].join('\n\n')}\n`;
}
