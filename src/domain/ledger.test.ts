import { describe, expect, it } from 'vitest';
import { newLines, publishedCases, readLedger } from './ledger.ts';

const TEXT =
  '# addresses\n/cases/lr-10001/\n/cases/lr-10002/\n\n/cases/lr-10002/ -> /cases/lr-10001/\n/releases/lr-10001/\n';

describe('the ledger', () => {
  it('lets the last line of an address decide', () => {
    expect([...readLedger(TEXT)]).toEqual([
      ['/cases/lr-10001/', '/cases/lr-10001/'],
      ['/cases/lr-10002/', '/cases/lr-10001/'],
      ['/releases/lr-10001/', '/releases/lr-10001/'],
    ]);
  });
  it('appends what is new or leads elsewhere, and nothing else', () => {
    const wanted = new Map([
      ['/cases/lr-10001/', '/cases/lr-10001/'],
      ['/statutes/exchange-act/10-b/', '/statutes/exchange-act/10-b/'],
      ['/releases/lr-10001/', '/cases/lr-10001/'],
    ]);
    expect(newLines(readLedger(TEXT), wanted)).toEqual([
      '/releases/lr-10001/ -> /cases/lr-10001/',
      '/statutes/exchange-act/10-b/',
    ]);
  });
  it('knows every case id ever published', () => {
    expect(publishedCases(readLedger(TEXT))).toEqual(new Set(['lr-10001', 'lr-10002']));
  });
});
