import type { Block } from '../domain/block.ts';
import type { ReleaseId } from '../domain/ids.ts';

/** `Litigation Release No. 17312`, `LITIGATION RELEASE NO. LR-25680`, `Lititgation Release 14901` */
const LITIGATION =
  /(?:li[tigaon]{6,11}|securities\s+and\s+exchange\s+commission)\s+rel(?:ease|\.)\s*(?:(?:no|number)s?\b)?[.,:]?\s*(?:lr\s*-?\s*)?(\d{4,6}[a-z]?)(?![-\d])/i;

/** `lr-17312`, `lr17312.htm`, `pr-2024-15`, `ap-34-43761-s` as names of files */
const FILE_NAME =
  /(?:^|\/)(lr-?\d{4,6}[a-z]?|pr-?(?:19|20)\d{2}-\d{1,4}[a-z]?|ap-(?:33|34|35|39|ia|ic)-\d{1,6}[a-z]?(?:-s)?)\.[a-z]+$/i;

/** The id that a file's name tells, if it is named after its release. */
export function idOfFileName(file: string): ReleaseId | undefined {
  const name = FILE_NAME.exec(file)?.[1]?.toLowerCase();
  return name?.replace(/^(lr|pr)-?/, '$1-');
}

/** The words of a release before its first sentence: numbers there are its own, later ones those of others. */
export const headText = (blocks: readonly Block[]): string => {
  const body = blocks.findIndex(({ role }) => role === 'body');
  return blocks
    .slice(0, body < 0 ? undefined : body)
    .map(({ text }) => text)
    .join('\n');
};

/** The id of a litigation release, from the words at its head. */
export function litigationIdOf(text: string): ReleaseId | undefined {
  const number = LITIGATION.exec(text)?.[1];
  return number && `lr-${number.toLowerCase()}`;
}

/** `FOR IMMEDIATE RELEASE` and the number below or beside it */
const PRESS = /for immediate release\s*\|?\s*((?:19|20)\d{2}-\d{1,4}[a-z]?)\b/i;

export function pressIdOf(text: string): ReleaseId | undefined {
  const number = PRESS.exec(text)?.[1];
  return number && `pr-${number.toLowerCase()}`;
}

/** Series of the releases in which orders appear, as their captions call them, the most usual first. */
const ORDER_SERIES: readonly [RegExp, string][] = [
  [/securities\s+exchange\s+act\s+of\s+1934\s+release\s+no\.?\s*(?:34-)?(\d{1,6})/i, '34'],
  [/securities\s+act\s+of\s+1933\s+release\s+no\.?\s*(?:33-)?(\d{1,6})/i, '33'],
  [/investment\s+advisers\s+act\s+of\s+1940\s+release\s+no\.?\s*(?:ia-)?(\d{1,6})/i, 'ia'],
  [/investment\s+company\s+act\s+of\s+1940\s+release\s+no\.?\s*(?:ic-)?(\d{1,6})/i, 'ic'],
];

export function orderIdOf(text: string): ReleaseId | undefined {
  for (const [pattern, series] of ORDER_SERIES) {
    const number = pattern.exec(text)?.[1];
    if (number) return `ap-${series}-${number}`;
  }
  return undefined;
}
