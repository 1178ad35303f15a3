import { describe, expect, it } from 'vitest';
import { captionKey, fold, type LinkKeys } from './keys.ts';
import { link } from './link.ts';

const keys = (id: string, date: string, part: Partial<LinkKeys> = {}): LinkKeys => ({
  id,
  date,
  courts: [],
  dockets: [],
  related: [],
  ...part,
  parties: (part.parties ?? []).map(fold),
});

/** The case of each release, in the order given. */
const casesOf = (list: LinkKeys[], published: string[] = []) => {
  const { members } = link(list, new Set(published));
  return list.map((key) => members.get(key.id)!.case);
};

const AVERY = ['Avery Northcote'];

describe('link', () => {
  it.each<[string, LinkKeys[], string[]]>([
    [
      'the same docket in the same court is one case',
      [
        keys('lr-10001', '2003-07-10', { courts: ['flsd'], dockets: ['03-80612'] }),
        keys('lr-10900', '2009-05-18', { courts: ['flsd'], dockets: ['03-80612'] }),
      ],
      ['lr-10001', 'lr-10001'],
    ],
    [
      'the same docket number in another court is another case',
      [
        keys('lr-10001', '2003', { courts: ['flsd'], dockets: ['03-612'], parties: AVERY }),
        keys('lr-10002', '2003', { courts: ['nysd'], dockets: ['03-612'], parties: AVERY }),
      ],
      ['lr-10001', 'lr-10002'],
    ],
    [
      'a docket without a court needs a party in common',
      [
        keys('lr-10001', '2003', { courts: ['flsd'], dockets: ['03-612'], parties: AVERY }),
        keys('lr-10002', '2004', { dockets: ['03-612'], parties: AVERY }),
        keys('lr-10003', '2004', { dockets: ['03-612'], parties: ['Someone Else'] }),
      ],
      ['lr-10001', 'lr-10001', 'lr-10003'],
    ],
    [
      'an administrative file number is unique everywhere',
      [keys('ap-34-50001', '2004', { dockets: ['3-11111'] }), keys('pr-2004-9', '2004', { dockets: ['3-11111'] })],
      ['pr-2004-9', 'pr-2004-9'],
    ],
    [
      'a reference to an earlier release with a party in common',
      [
        keys('lr-10001', '2011', { parties: AVERY }),
        keys('lr-10500', '2012', { parties: AVERY, related: ['lr-10001'] }),
      ],
      ['lr-10001', 'lr-10001'],
    ],
    [
      'a reference alone says nothing',
      [
        keys('lr-10001', '2011', { parties: AVERY }),
        keys('lr-10500', '2012', { parties: ['Someone Else'], related: ['lr-10001'] }),
      ],
      ['lr-10001', 'lr-10500'],
    ],
    [
      'nor does a reference between two actions against the same person',
      [
        keys('lr-10001', '2005', { parties: AVERY, courts: ['nysd'], dockets: ['05-11'] }),
        keys('lr-10500', '2012', { parties: AVERY, courts: ['nysd'], dockets: ['12-77'], related: ['lr-10001'] }),
      ],
      ['lr-10001', 'lr-10500'],
    ],
    [
      'a follow-on proceeding that refers to the action belongs to it',
      [
        keys('lr-10001', '2005-03', { parties: AVERY, courts: ['nysd'], dockets: ['05-11'] }),
        keys('ap-34-52001', '2005-12', { parties: AVERY, dockets: ['3-12345'], related: ['lr-10001'] }),
      ],
      ['lr-10001', 'lr-10001'],
    ],
    [
      'a release on two actions joins the first of them and does not make one case of both',
      [
        keys('lr-10001', '2005', { courts: ['nysd'], dockets: ['05-11'], parties: AVERY }),
        keys('lr-10002', '2005', { courts: ['nysd'], dockets: ['05-12'] }),
        keys('lr-10003', '2006', { courts: ['nysd'], dockets: ['05-11', '05-12'], parties: AVERY }),
        keys('lr-10004', '2007', { courts: ['nysd'], dockets: ['05-12'], parties: AVERY, related: ['lr-10003'] }),
      ],
      ['lr-10001', 'lr-10002', 'lr-10001', 'lr-10002'],
    ],
    [
      'a release that announces two actions is the first of both',
      [
        keys('lr-10001', '2005', { courts: ['nysd'], dockets: ['05-11', '05-12'] }),
        keys('lr-10002', '2006', { courts: ['nysd'], dockets: ['05-12'] }),
        keys('lr-10003', '2006', { courts: ['nysd'], dockets: ['05-11'] }),
      ],
      ['lr-10001', 'lr-10001', 'lr-10001'],
    ],
    [
      'the same caption in the same court within some years, with a party in common',
      [
        keys('lr-10001', '2011', { caption: 'averynorthcote', courts: ['nysd'], parties: AVERY }),
        keys('lr-10500', '2013', { caption: 'averynorthcote', courts: ['nysd'], parties: AVERY }),
        keys('lr-10900', '2025', { caption: 'averynorthcote', courts: ['nysd'], parties: AVERY }),
      ],
      ['lr-10001', 'lr-10001', 'lr-10900'],
    ],
  ])('%s', (_, list, cases) => {
    expect(casesOf(list)).toEqual(cases);
  });

  it('keeps each link with its reason', () => {
    const { members } = link([
      keys('lr-10001', '2011', { parties: AVERY, courts: ['nysd'], dockets: ['11-1'] }),
      keys('lr-10500', '2012', { parties: AVERY, courts: ['nysd'], dockets: ['11-1'], related: ['lr-10001'] }),
    ]);
    expect(members.get('lr-10500')?.links).toEqual([{ to: 'lr-10001', reason: 'docket', on: '11-1' }]);
    expect(members.get('lr-10001')?.links).toEqual([]);
  });

  it('keeps a published id when an earlier release of the case turns up', () => {
    const list = [keys('lr-10001', '2003', { dockets: ['3-1'] }), keys('lr-10002', '2004', { dockets: ['3-1'] })];
    expect(casesOf(list, ['lr-10002'])).toEqual(['lr-10002', 'lr-10002']);
  });

  it('makes the absorbed id a redirect when two published cases turn out to be one', () => {
    const list = [keys('lr-10001', '2003', { dockets: ['3-1'] }), keys('lr-10002', '2004', { dockets: ['3-1'] })];
    const { members, absorbed } = link(list, new Set(['lr-10001', 'lr-10002']));
    expect(members.get('lr-10002')?.case).toBe('lr-10001');
    expect(absorbed).toEqual(new Map([['lr-10002', 'lr-10001']]));
  });
});

describe('captionKey', () => {
  it.each([
    ['Securities and Exchange Commission v. Avery Q. Northcote, et al.', 'averyqnorthcote', 'the first party'],
    ['SEC v. Larkspur Ridge, Inc. and Avery Northcote', 'larkspurridgeinc', 'a suffix belongs to the name'],
    ['In the Matter of Larkspur Ridge Holdings, LLC', 'larkspurridgeholdingsllc', 'a proceeding'],
    ['SEC v. Northcote', undefined, 'one word is too common'],
  ])('%s is %s: %s', (caption, key, _why) => {
    expect(captionKey(caption)).toBe(key);
  });
});
