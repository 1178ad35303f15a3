import { captions } from './caption/captions.ts';
import { courtMentions } from './courts/mentions.ts';
import { docketMentions } from './dockets/mentions.ts';
import type { Document } from './document.ts';
import { announcedLists } from './parties/announced.ts';
import { entities } from './parties/entities.ts';
import { evidence } from './parties/evidence.ts';
import { roster } from './parties/roster.ts';
import { sightings } from './parties/sightings.ts';
import { citationsOf } from './provisions/cited.ts';
import { mentionsOf } from './relief/mentions.ts';
import { headCaptions } from './text/head.ts';
import { nameWordsByBlock } from './text/name-words.ts';
import { namesByBlock } from './text/names.ts';
import { sentencesByBlock } from './text/sentences.ts';

/** What most rules ask of a document and what takes long to read, each after those that it is read from. */
export const VIEWS: readonly ((doc: Document) => unknown)[] = [
  sentencesByBlock,
  headCaptions,
  captions,
  nameWordsByBlock,
  namesByBlock,
  sightings,
  entities,
  announcedLists,
  evidence,
  roster,
  docketMentions,
  courtMentions,
  citationsOf,
  mentionsOf,
];
