import { appeal } from './appeal.ts';
import { caption } from './caption.ts';
import { text } from './text.ts';

/** The rules for `courts`, in their order. */
export const COURTS = [caption, text, appeal];
