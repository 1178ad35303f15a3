import { describe, expect, it } from 'vitest';
import { CUES, cueBefore, cuesIn } from './cues.ts';

const MARK = '\ue000';

/** Whether a cue matches an example, in which `①` stands for the names. */
function matches(cue: (typeof CUES)[number], example: string): boolean {
  if (!cuesIn(example, [cue]).includes(cue)) return false;
  const at = example.indexOf('①');
  const left = example.slice(0, at);
  const right = example.slice(at + 1);
  if (cue.side === 'after') return cue.pattern.test(right);
  return cueBefore(cue, left) !== undefined && (cue.followedBy?.test(right.replaceAll('①', MARK)) ?? true);
}

describe.each(CUES.map((cue) => [cue.name, cue] as const))('%s', (_, cue) => {
  it('has examples', () => expect(cue.examples.length).toBeGreaterThan(1));
  it.each(cue.examples)('%s', (example) => {
    const negative = example.startsWith('! ');
    expect(matches(cue, negative ? example.slice(2) : example)).toBe(!negative);
  });
});
