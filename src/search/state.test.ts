import { describe, expect, it } from 'vitest';
import { isNarrowed, readState, widened, writeState } from './state.ts';

const read = (address: string) => readState(new URLSearchParams(address));

describe('the state in the address', () => {
  it('is read back as it was written', () => {
    const address = '?q=Larkspur+Ridge&from=2003&to=2005&court=nysd&court=flsd&money=1m&sort=money';
    expect(writeState(read(address))).toBe(address);
  });
  it('leaves out what is empty or not known', () => {
    expect(writeState(read('?q=+&sort=loudest&from=last&x=1'))).toBe('');
  });
  it('is widened by taking every filter away, and nothing else', () => {
    const state = read('?q=Larkspur&to=2005&stage=settled&sort=oldest');
    expect(isNarrowed(state)).toBe(true);
    expect(writeState(widened(state))).toBe('?q=Larkspur&sort=oldest');
    expect(isNarrowed(widened(state))).toBe(false);
  });
});
