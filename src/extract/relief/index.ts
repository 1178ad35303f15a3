import { assetFreeze } from './asset-freeze.ts';
import { ceaseAndDesist } from './cease-and-desist.ts';
import { censure } from './censure.ts';
import { conductInjunction } from './conduct-injunction.ts';
import { industryBar } from './industry-bar.ts';
import { injunction } from './injunction.ts';
import { officerDirectorBar } from './officer-director-bar.ts';
import { pennyStockBar } from './penny-stock-bar.ts';
import { practiceBar } from './practice-bar.ts';
import { receiver } from './receiver.ts';
import { registrationRevoked } from './registration-revoked.ts';
import { tradingSuspension } from './trading-suspension.ts';
import { undertakings } from './undertakings.ts';

/** The rules for relief, one a remedy. */
export const RELIEF_RULES = [
  injunction,
  conductInjunction,
  ceaseAndDesist,
  officerDirectorBar,
  industryBar,
  pennyStockBar,
  practiceBar,
  censure,
  assetFreeze,
  receiver,
  registrationRevoked,
  tradingSuspension,
  undertakings,
];
