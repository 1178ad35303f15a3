import { describe, expect, it } from 'vitest';
import { tell } from '../../tests/site/archive/story.ts';
import { STORIES } from '../../tests/site/archive/write.ts';
import { writeBody } from '../pipeline/body.ts';
import { markAnchor, rangesByBlock } from './evidence-marks.ts';
import { releaseHtml } from './release-html.ts';

describe('marked words', () => {
  it('are one where evidence overlaps or touches, by block', () => {
    expect([...rangesByBlock(['2:5-9', '2:0-6', 'url:3-4', '3:1-2', '3:4-6', 'index:0-4'])]).toEqual([
      [2, [[0, 9]]],
      [
        3,
        [
          [1, 2],
          [4, 6],
        ],
      ],
    ]);
  });
  it('have an anchor that each fact read from a block leads to', () => {
    for (const story of STORIES) {
      const { release, blocks } = tell(story);
      const html = releaseHtml(release, writeBody(blocks));
      const facts = Object.values(release.facts).flat() as { at: string[] }[];
      for (const at of facts.flatMap((fact) => fact.at).filter((span) => /^\d/.test(span)))
        expect(html).toContain(`<mark id="${markAnchor(release, at).slice(1)}">`);
    }
  });
});
