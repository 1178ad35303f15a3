import type { Block } from '../../domain/block.ts';
import type { Adapter, Page, Reading } from '../adapter.ts';
import { heading, paragraph } from '../blocks.ts';
import { joinLines, linesOf, paragraphsAtBlankLines } from '../plain-lines.ts';
import { orderIdOf } from '../release-numbers.ts';

/** Orders of administrative proceedings, as text of their PDFs. */
export const orderText: Adapter = {
  name: 'administrative-proceeding/order-text',
  kind: 'administrative-proceeding',
  matches: ({ html, text }) => !html && /united states of america\s+before the/i.test(text.slice(0, 1500)),
  read,
};

const CHROME = /^(?:home \| previous page|r u\.s\. securities and exchange commission|\d{1,3})$/i;

function read(page: Page): Reading {
  const blocks = paragraphsAtBlankLines(linesOf(page.text).filter(({ text }) => !CHROME.test(text))).map(
    (lines, index): Block => {
      const text = joinLines(lines);
      if (index > 10) return paragraph(text);
      if (/united states of america/i.test(text)) return heading(text, 'letterhead');
      if (/in the matter of/i.test(text)) return heading(text, 'caption');
      if (/file no\. 3-/i.test(text)) return heading(text, 'court');
      if (/release no/i.test(text) && text.length < 200) return heading(text, 'number');
      return paragraph(text);
    },
  );
  const id = orderIdOf(page.text);
  return { blocks, resources: [], ...(id && { id }) };
}
