import type { Block } from '../../domain/block.ts';
import type { Adapter, Page, Reading } from '../adapter.ts';
import { heading, paragraph } from '../blocks.ts';
import { joinLines, linesOf, paragraphsAtBlankLines } from '../plain-lines.ts';

/** Summaries of administrative proceedings on one page, as text. */
export const summaryText: Adapter = {
  name: 'administrative-proceeding/summary-text',
  kind: 'administrative-proceeding',
  matches: ({ html, text }) =>
    !html &&
    /^[A-Z][a-z]+\.? \d{1,2}, \d{4} [-–—] The Securities and Exchange Commission/m.test(text) &&
    !/for immediate release/i.test(text),
  read,
};

const CHROME = /^modified: .{6,20}$/i;

function read(page: Page): Reading {
  let body = false;
  const blocks = paragraphsAtBlankLines(linesOf(page.text).filter(({ text }) => !CHROME.test(text))).map(
    (lines): Block => {
      const text = joinLines(lines);
      if (/^# ?# ?#$/.test(text)) return paragraph(text, 'end');
      if (/^related materials|^see also: /i.test(text)) return paragraph(text, 'resource');
      if (body) return paragraph(text);
      if (/file no\. 3-/i.test(text)) return heading(text, 'court');
      body = text.length > 250;
      return body ? paragraph(text) : heading(text, 'title');
    },
  );
  return { blocks, resources: [] };
}
