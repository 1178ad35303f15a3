import { byKind } from './by-kind.ts';
import { securitiesFraud } from './securities-fraud.ts';
import { supervision } from './supervision.ts';
import { unregisteredBroker } from './unregistered-broker.ts';
import { unregisteredOffering } from './unregistered-offering.ts';

/** The rules for `groups`, in their order. */
export const GROUPS_RULES = [byKind, securitiesFraud, supervision, unregisteredBroker, unregisteredOffering];
