import { describe, expect, it } from 'vitest';
import { matrixChart } from './matrix.ts';
import { stackedYears } from './stacked-years.ts';

const rows = [
  { year: 2023, values: { a: 3, b: 0 } },
  { year: 2024, values: { a: 0, b: 0 } },
  { year: 2025, values: { a: 1, b: 2 } },
];
const bars = (svg: string): string[] => svg.match(/<rect [^>]*fill="var\(--series-\d\)"[^>]*>/g) ?? [];

describe('a drawn chart', () => {
  const svg = stackedYears('Bars & years', rows, ['a', 'b'], String);
  it('is one image with a name, and brings no style, script or size of its own', () => {
    expect(svg).toMatch(/^<svg class="plot" role="img" aria-label="Bars &amp; years" viewBox="0 0 \d+ \d+" /);
    expect(svg).not.toMatch(/<style|<script|style=| width="\d+" height="\d+" class/);
    expect(svg.match(/aria-label/g)).toHaveLength(1);
  });
  it('has a bar for each number that is not nought, in the colour of its kind', () => {
    expect(bars(svg)).toHaveLength(3);
    expect(bars(svg).filter((bar) => bar.includes('--series-2'))).toHaveLength(1);
  });
});

describe('a matrix', () => {
  it('prints how often each pair stands together, and leaves the diagonal empty', () => {
    const law = (id: string) => ({ id, kind: 'provision' as const, label: `Section ${id}`, full: `Act Section ${id}` });
    const svg = matrixChart('Pairs', {
      laws: [law('x'), law('y')],
      cases: [
        [1200, 1100],
        [1100, 1300],
      ],
    });
    expect(svg.match(/>1,100</g)).toHaveLength(2);
    expect(svg).not.toMatch(/>1,[23]00</);
  });
});
