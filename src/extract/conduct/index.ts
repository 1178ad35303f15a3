import { begun } from './begun.ts';
import { deeds } from './deeds.ts';
import { fiscal } from './fiscal.ts';
import { named } from './named.ts';
import { stated } from './stated.ts';

/** The rules for `conduct`, in their order. */
export const CONDUCT = [stated, begun, fiscal, deeds, named];
