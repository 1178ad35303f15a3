import type { Block } from '../../domain/block.ts';
import type { Adapter, Page, Reading } from '../adapter.ts';
import { heading, isProse, paragraph } from '../blocks.ts';
import { joinLines, linesOf, mendSentences, paragraphsAtBlankLines } from '../plain-lines.ts';
import { MATERIALS, materialsBlock, printedResources } from '../printed-materials.ts';

/** `April 23, 2018 - The Securities and Exchange Commission today announced` */
const DATELINE = /^[A-Z][a-z]+\.? \d{1,2}, \d{4} [-–—]+ The Securities and Exchange Commission/m;

/** Summaries of administrative proceedings on one page, as text. */
export const summaryText: Adapter = {
  name: 'administrative-proceeding/summary-text',
  kind: 'administrative-proceeding',
  matches: ({ html, text }) => !html && DATELINE.test(text) && !/^for immediate release/im.test(text),
  read,
};

const CHROME = /^(?:last )?modified: .{6,20}$/i;
const FILE = /\bfile no\. ?\d-\d/i;
const END = /^# ?# ?#$/;

function read(page: Page): Reading {
  const lines = linesOf(page.text).filter(({ text }) => !CHROME.test(text));
  const paragraphs = mendSentences(paragraphsAtBlankLines(lines).map((part) => joinLines(part)));
  const start = paragraphs.findIndex(isProse);
  const end = paragraphs.findIndex((text) => MATERIALS.test(text));
  const blocks = paragraphs.map((text, index): Block => {
    if (end >= 0 && index >= end) return materialsBlock(text);
    if (END.test(text)) return paragraph(text, 'end');
    if (start >= 0 && index >= start) return paragraph(text);
    return heading(text, FILE.test(text) ? 'court' : 'title');
  });
  return { blocks, resources: printedResources(blocks) };
}
