import { styleText } from 'node:util';
import type { Block } from '../domain/block.ts';
import type { Release } from '../domain/release.ts';
import { markedBlocks, numberFacts, valueText } from './marked.ts';

/** A release for the terminal: its text with evidence marked and numbered, then each fact with its rule, then what was refused. */
export function reviewText({ id, facts, refused }: Release, blocks: readonly Block[]): string {
  const numbered = numberFacts(facts);
  const lines = markedBlocks(blocks, numbered).map((stretches, i) => {
    const text = stretches.map(({ text, facts }) =>
      facts.length ? styleText('yellow', text) + styleText('dim', `[${facts.join(',')}]`) : text,
    );
    return `${styleText('dim', `${i + 1} ${blocks[i]!.role}`)}  ${text.join('')}`;
  });
  const found = numbered.map(
    ({ number, field, value, rule, at }) =>
      `${String(number).padStart(4)} ${field}: ${valueText(value)}  ${styleText('dim', `${rule} ${at.join(' ')}`)}`,
  );
  const left = refused.map(
    ({ field, rule, reason, at }) => `     ${field}: ${reason}  ${styleText('dim', `${rule} ${at.join(' ')}`)}`,
  );
  return [
    styleText('bold', id),
    '',
    ...lines,
    '',
    styleText('bold', 'Facts'),
    ...found,
    '',
    styleText('bold', 'Refused'),
    ...left,
    '',
  ].join('\n');
}
