import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { escapeHtml } from '../../site/text.ts';

/**
 * Draws a plot when the site is built: SVG text without style, script or size of its own, so that it takes colours and width from the
 * page. To a screen reader it is one image of the name given.
 */
export function draw(name: string, options: Plot.PlotOptions & { width: number; height: number }): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const plot = Plot.plot({ ...options, document: document as unknown as Document });
  plot.querySelector('style')?.remove();
  const marks = plot.innerHTML
    .replace(/ aria-(?:label|hidden)="[^"]*"/g, '')
    .replace(/\d+\.\d{2,}/g, (n: string) => String(Math.round(Number(n) * 10) / 10));
  return `<svg class="plot" role="img" aria-label="${escapeHtml(name)}" viewBox="0 0 ${options.width} ${options.height}" fill="currentColor" text-anchor="middle">${marks}</svg>`;
}

/** Colours of series, in their order; the page gives them. */
export const SERIES = ['var(--series-1)', 'var(--series-2)', 'var(--series-3)', 'var(--series-4)'] as const;
