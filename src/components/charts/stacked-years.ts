import * as Plot from '@observablehq/plot';
import type { YearRow } from '../../site/figures/by-year.ts';
import { draw, SERIES } from './draw.ts';

/** Bars by year, each of stacked kinds. `say` prints a value of the scale. */
export function stackedYears<K extends string>(
  name: string,
  rows: readonly YearRow<K>[],
  kinds: readonly K[],
  say: (value: number) => string,
): string {
  const bars = rows.flatMap(({ year, values }) => kinds.map((kind) => ({ year, kind, value: values[kind] })));
  return draw(name, {
    width: 720,
    height: 280,
    marginLeft: 52,
    marginTop: 12,
    marginRight: 4,
    x: {
      type: 'band',
      label: null,
      padding: 0.18,
      ticks: rows.map(({ year }) => year).filter((y) => y % 5 === 0),
      tickFormat: String,
      tickSize: 0,
    },
    y: { label: null, tickSize: 0, tickFormat: say, ticks: 5 },
    color: { domain: [...kinds], range: [...SERIES] },
    marks: [
      Plot.gridY({ ticks: 5, strokeOpacity: 0.16 }),
      Plot.barY(
        bars.filter(({ value }) => value > 0),
        { x: 'year', y: 'value', fill: 'kind', order: [...kinds] },
      ),
      Plot.ruleY([0], { strokeOpacity: 0.5 }),
    ],
  });
}
