import { heading } from './heading.ts';
import { indexTitle } from './index-title.ts';

/** The rules for `title`, in their order. */
export const TITLE = [heading, indexTitle];
