import type { Amount, Party } from '../../domain/facts.ts';

/** The invented people and companies of the examples. */
const defendant = (name: string, kind: Party['kind']): Party => ({ name, kind, role: 'defendant', aliases: [] });

export const NORTHCOTE = defendant('Avery Northcote', 'person');
export const VANE = defendant('Tomas Vane', 'person');
export const HARROW = defendant('Quill Harrow', 'person');
export const LARKSPUR = defendant('Larkspur Ridge Holdings, Inc.', 'organization');
export const QUILL = defendant('Quill Ridge Partners LLC', 'organization');

/** An amount as the examples expect it. */
export const amount = (
  kind: Amount['kind'],
  usd: number,
  parties: readonly Party[],
  status: Amount['status'] = 'ordered',
): Amount => ({ kind, usd, parties: parties.map(({ name }) => name), status });
