import * as Plot from '@observablehq/plot';
import { count } from '../../site/english.ts';
import type { Matrix } from '../../site/figures/together.ts';
import { draw } from './draw.ts';

/** Without its act and the word for its kind, as little as tells it apart beside its neighbours: `10(b)`, `10b-5`. */
const short = (label: string): string => label.replace(/^(?:Section|Rule) /, '');

/** Cells that are the darker the larger the share of the row’s cases that the column stands in. */
export function matrixChart(name: string, { laws, cases }: Matrix): string {
  const cells = laws.flatMap((row, i) =>
    laws.flatMap((column, j) =>
      i === j ? [] : [{ row: row.id, column: column.id, n: cases[i]![j]!, share: cases[i]![j]! / cases[i]![i]! }],
    ),
  );
  const labels = new Map(laws.map((law) => [law.id, law]));
  const ids = laws.map(({ id }) => id);
  return draw(name, {
    width: 760,
    height: 90 + 34 * laws.length,
    marginLeft: 190,
    marginTop: 84,
    marginBottom: 4,
    marginRight: 4,
    x: {
      domain: ids,
      label: null,
      axis: 'top',
      tickSize: 0,
      tickFormat: (id: string) => short(labels.get(id)!.label),
      tickRotate: -45,
      padding: 0.06,
    },
    y: { domain: ids, label: null, tickSize: 0, tickFormat: (id: string) => labels.get(id)!.full, padding: 0.06 },
    marks: [
      Plot.cell(cells, { x: 'column', y: 'row', fill: 'var(--series-1)', fillOpacity: (d) => 0.06 + 0.64 * d.share }),
      Plot.text(cells, { x: 'column', y: 'row', text: (d) => (d.n === 0 ? '' : count(d.n)) }),
    ],
  });
}
