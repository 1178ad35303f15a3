import type { Block } from '../domain/block.ts';
import type { Release } from '../domain/release.ts';
import { markedBlocks, type NumberedFact, numberFacts, valueText } from './marked.ts';

export interface Reviewed {
  release: Release;
  blocks: readonly Block[];
  /** Where the facts and the annotation disagree, a line each. */
  disagreements: readonly string[];
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);

const STYLE = `body{font:16px/1.5 system-ui;margin:2rem auto;max-width:80rem;padding:0 1rem;color-scheme:light dark}
article{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:2rem;border-top:1px solid;margin-top:2rem}
mark:target,tr:target{outline:3px solid #c30}td{vertical-align:top;padding:.1rem .5rem;overflow-wrap:anywhere}
small,.rule{opacity:.7}@media(max-width:50rem){article{display:block}}`;

function textHtml(id: string, blocks: readonly Block[], facts: readonly NumberedFact[]): string {
  const shown = new Set<number>();
  const stretchHtml = (text: string, numbers: readonly number[]): string => {
    if (!numbers.length) return escaped(text);
    const label = numbers
      .map((n) => `${facts[n - 1]!.field}: ${valueText(facts[n - 1]!.value)} (${facts[n - 1]!.rule})`)
      .join('\n');
    const anchors = numbers.filter((n) => !shown.has(n)).map((n) => `<a id="${id}-w${n}"></a>`);
    for (const n of numbers) shown.add(n);
    const links = numbers.map((n) => `<a href="#${id}-f${n}">${n}</a>`).join(',');
    return `${anchors.join('')}<mark title="${escaped(label)}">${escaped(text)}</mark><sup>${links}</sup>`;
  };
  return markedBlocks(blocks, facts)
    .map(
      (stretches, i) =>
        `<p><small>${i + 1} ${blocks[i]!.role}</small> ${stretches.map((each) => stretchHtml(each.text, each.facts)).join('')}</p>`,
    )
    .join('\n');
}

function releaseHtml({ release: { id, title, facts, refused }, blocks, disagreements }: Reviewed): string {
  const numbered = numberFacts(facts);
  const rows = numbered.map(
    ({ number, field, value, rule }) =>
      `<tr id="${id}-f${number}"><td><a href="#${id}-w${number}">${number}</a><td>${field}<td>${escaped(valueText(value))}<td class="rule">${rule}`,
  );
  const left = refused.map(
    ({ field, rule, reason, at }) =>
      `<tr><td><td>${field}<td>${escaped(reason)} <small>${at.join(' ')}</small><td class="rule">${rule}`,
  );
  const wrong = disagreements.map((line) => `<li>${escaped(line)}</li>`).join('');
  return `<article id="${id}"><div><h2>${id}: ${escaped(title)}</h2>${textHtml(id, blocks, numbered)}</div>
<div>${wrong && `<h3>Disagreements</h3><ul>${wrong}</ul>`}<h3>Facts</h3><table>${rows.join('')}</table>${left.length ? `<h3>Refused</h3><table>${left.join('')}</table>` : ''}</div></article>`;
}

/** Releases as one local page: the text with evidence marked beside the facts, each linked to its words. */
export const reviewHtml = (reviewed: readonly Reviewed[]): string =>
  `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Review of ${reviewed.length} releases</title><style>${STYLE}</style>
<h1>Review of ${reviewed.length} releases</h1><ul>${reviewed.map(({ release: { id, title } }) => `<li><a href="#${id}">${id}</a> ${escaped(title)}</li>`).join('')}</ul>
${reviewed.map(releaseHtml).join('\n')}</html>\n`;
