import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A litigation release of ours in the markup of 2000 to 2018. */
export interface Sample {
  number: number;
  date: string;
  defendant: string;
  docket: string;
  /** Paragraphs after the first. */
  more?: string[];
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const longDate = (date: string): string =>
  `${MONTHS[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8))}, ${date.slice(0, 4)}`;

export const samplePage = ({ number, date, defendant, docket, more = [] }: Sample): string => `<html>
<head>
<title>${defendant}: Lit. Rel. No. ${number} / ${longDate(date)}</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
</head>
<body bgcolor="#ffffff">
<a href="/index.htm">Home</a> | <a href="/litigation/litreleases.htm">Previous Page</a>
<!-- BEGIN TEXT -->
<h2 align="center">Litigation Release No. ${number} / ${longDate(date)}</h2>
<h2 align="center"><i>Securities and Exchange Commission v. ${defendant}</i>, Civil Action No. ${docket} (S.D.N.Y.)</h2>

<p>The Securities and Exchange Commission announced today that it filed a civil action in the United States District Court for the Southern District of New York against ${defendant}, alleging violations of Section 10(b) of the Securities Exchange Act of 1934 and Rule 10b-5 thereunder.</p>
${more.map((text) => `\n<p>${text}</p>\n`).join('')}
<!-- END TEXT -->
</body>
</html>
`;

export const SAMPLES: readonly Sample[] = [
  { number: 17001, date: '2001-05-21', defendant: 'Avery Q. Northcote', docket: '01 Civ. 4501 (XYZ)' },
  {
    number: 18002,
    date: '2003-03-04',
    defendant: 'Avery Q. Northcote',
    docket: '01-CV-4501',
    more: [
      'On March 3, 2003, the court entered a final judgment against Northcote.',
      'See Litigation Release No. 17001 (May 21, 2001).',
    ],
  },
  { number: 18003, date: '2003-03-05', defendant: 'Larkspur Ridge Holdings, Inc.', docket: '03 Civ. 0077' },
];

/** Makes a folder of collected releases with its index, outside the tree; `change` may spoil the lines of the index. */
export function collect(
  pages: readonly { id: string; file: string; text: string }[],
  change: (rows: object[]) => object[] = (rows) => rows,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'collected-'));
  const rows = pages.map(({ id, file, text }) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const url = `https://www.sec.gov/litigation/litreleases/${id.replace('-', '')}.htm`;
    return {
      id,
      source: 'litigation-releases',
      file,
      url,
      mediaType: 'text/html; charset=utf-8',
      sha256,
      reconstructed: false,
    };
  });
  writeFileSync(
    join(folder, 'index.jsonl'),
    change(rows)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
  );
  return folder;
}

export const samples = (list: readonly Sample[] = SAMPLES) =>
  list.map((sample) => ({
    id: `lr-${sample.number}`,
    file: `2003/lr-${sample.number}.html`,
    text: samplePage(sample),
  }));
