import { spanOf } from '../../domain/evidence.ts';
import type { Document } from '../document.ts';
import { rule } from '../rule.ts';
import { datesIn } from '../text/dates.ts';

/** `Litigation Release No. 14785 / `, `Rel. No. 2250, `: a release number right before its date. */
const NUMBERED =
  /\brel(?:ease|\.)\s*(?:nos?\.?|numbers?)?\s*:?\s*(?:[a-z]{1,4}-?\s?)?([\d-]{3,}[a-z]?)\.?\s*[/\\|,:;('-]{0,2}\s*(?:dated\s*)?$/i;
/** `Washington, D.C., `, `FOR IMMEDIATE RELEASE 2024-15 `, or nothing: what stands before the date of a dateline. */
const DATELINE_BEFORE =
  /^\W{0,3}(?:[^.]{0,60}(?:release|\d{4}-\d+)\s*)?(?:[A-Z][A-Za-z. ]{2,30}(?:, ?[A-Z][A-Za-z.]{1,20}){0,2},?\s*)?[("]?$/;
/** ` — `, ` -- `, or the end: what stands after it. */
const DATELINE_AFTER = /^\s*[)"]?\s*(?:[—–-]|--|$)/;

interface Printed {
  place: number;
  start: number;
  end: number;
  value: string;
}

/** Blocks beyond which no release prints its own date. */
const HEAD_BLOCKS = 12;

function dated(doc: Document, fits: (text: string, start: number, end: number) => boolean): Printed | undefined {
  for (const [index, { text }] of doc.blocks.slice(0, HEAD_BLOCKS).entries()) {
    const found = datesIn(text.slice(0, 1500)).find(
      ({ start, end, value }) => value.length === 10 && fits(text, start, end),
    );
    if (found) return { place: index + 1, ...found };
  }
  return undefined;
}

function printedDate(doc: Document): Printed | undefined {
  const own = /\d+[a-z]?(?:-s)?$/.exec(doc.id)![0].replace('-s', '');
  const numbered = dated(doc, (text, start) => NUMBERED.exec(text.slice(Math.max(0, start - 60), start))?.[1] === own);
  if (numbered) return numbered;
  const place = doc.blocks.findIndex(
    ({ role, text }) =>
      (role === 'number' || role === 'dateline') && datesIn(text).some(({ value }) => value.length === 10),
  );
  if (place >= 0)
    return { place: place + 1, ...datesIn(doc.blocks[place]!.text).find(({ value }) => value.length === 10)! };
  return dated(
    doc,
    (text, start, end) =>
      start < 130 && DATELINE_BEFORE.test(text.slice(0, start)) && DATELINE_AFTER.test(text.slice(end, end + 6)),
  );
}

export const printed = rule({
  name: 'date/printed',
  field: 'date',
  reads: 'The date that the release prints of itself: beside its number, or in its dateline.',
  *find(doc) {
    const found = printedDate(doc);
    if (found) yield { value: found.value, at: [spanOf(found.place, found.start, found.end)] };
  },
  examples: [
    { why: 'beside the number', text: 'Litigation Release No. 10001 / January 18, 1996', expect: ['1996-01-18'] },
    {
      why: 'the number, not an event in the text',
      text: 'On May 3, 2004, a court ruled.\n\nLITIGATION RELEASE NO. 10001 /June 27, 2002',
      expect: ['2002-06-27'],
    },
    {
      why: 'an order under several acts',
      text: [{ role: 'number', text: 'SECURITIES EXCHANGE ACT OF 1934 Release No. 77145 / February 16, 2016' }],
      expect: ['2016-02-16'],
    },
    {
      why: 'a dateline',
      text: 'Washington, D.C., Feb. 6, 2024 — The Securities and Exchange Commission today charged Larkspur.',
      expect: ['2024-02-06'],
    },
    {
      why: 'a summary',
      text: 'Feb 4, 2016 - The Securities and Exchange Commission today announced',
      expect: ['2016-02-04'],
    },
    {
      why: 'a line of its own at the head',
      text: [
        { role: 'title', text: 'SEC Charges Larkspur' },
        { role: 'number', text: 'January 15, 2002' },
      ],
      expect: ['2002-01-15'],
    },
    {
      why: 'a date in the text is of an event',
      text: 'On May 3, 2004, a court in Denver entered judgment.',
      expect: [],
    },
  ],
});
