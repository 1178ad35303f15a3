import { secondHeading } from './second-heading.ts';

/** The rules for `subtitle`, in their order. */
export const SUBTITLE = [secondHeading];
