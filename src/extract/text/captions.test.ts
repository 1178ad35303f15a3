import { describe, expect, it } from 'vitest';
import { versusIn } from './captions.ts';

describe('versusIn', () => {
  it.each([
    ['SEC v. Keith Northcote, et al., No. 1', ['commission keithnorthcote'], 'the usual form'],
    ['SECURITIES AND EXCHANGE COMMISSION V. LARKSPUR RIDGE, INC.', ['commission larkspurridge'], 'capitals'],
    [
      'Securities & Exchange Commission (Commission) vs. The Larkspur Group',
      ['commission larkspurgroup'],
      'an article, a short form',
    ],
    ['United States of America v. Northcote', ['government northcote'], 'a criminal case'],
    ['State of Ohio v. Northcote', ['government northcote'], 'a state’s case'],
    ['IN RE: THE LARKSPUR GROUP, INC.', ['other larkspurgroup'], 'a bankruptcy'],
    ['Laperry v. Larkspur Insurance Group', ['other larkspurinsurancegroup'], 'a private case'],
    ['SEC v. Larkspur, Inc., ALAN V. NORTHCOTE', ['commission larkspur'], 'an initial is no versus'],
    ['paid in cash versus shares', [], 'no case'],
  ])('reads %s', (text, cases) => {
    expect(versusIn(text).map(({ plaintiff, defendant }) => `${plaintiff} ${defendant}`)).toEqual(cases);
  });
});
