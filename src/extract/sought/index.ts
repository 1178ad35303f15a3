import { amountOpen } from './amount-open.ts';
import { notGranted } from './not-granted.ts';
import { ofOthers } from './of-others.ts';
import { permanentBar } from './permanent-bar.ts';
import { permanentInjunction } from './permanent-injunction.ts';
import { permanentReceiver } from './permanent-receiver.ts';

/** The rules for what the SEC asks for; they build on relief and parties. */
export const SOUGHT_RULES = [notGranted, permanentInjunction, permanentBar, permanentReceiver, amountOpen, ofOthers];
