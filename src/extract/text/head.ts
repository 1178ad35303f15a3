import type { Block, BlockRole } from '../../domain/block.ts';
import { type Document, derived } from '../document.ts';
import { type Versus, versusIn } from './captions.ts';

const HEAD_ROLES: ReadonlySet<BlockRole> = new Set([
  'title',
  'subtitle',
  'number',
  'caption',
  'court',
  'letterhead',
  'dateline',
]);

/** Whether a block (counted from 1) stands at the head of its release: title, numbers, caption, court, dateline. */
export const isHead = (doc: Document, place: number): boolean => HEAD_ROLES.has(doc.blocks[place - 1]!.role);

/** Whether a block is a heading of its release. */
export const isTitle = ({ role }: Block): boolean => role === 'title' || role === 'subtitle';

/** A block of the head that is longer has the whole release in it, its paragraphs run together. */
const RUN_TOGETHER = 700;

/** Whether a block tells the story: a body paragraph, or a head that the body was run together with. */
export const isProse = ({ role, text }: Block): boolean =>
  role === 'body' || (HEAD_ROLES.has(role) && text.length > RUN_TOGETHER);

/** The place, counted from 1, of the paragraph that announces; 0 where there is none. */
export const leadOf = ({ blocks }: Document): number => blocks.findIndex(({ role }) => role === 'body') + 1;

/** The blocks that announce: titles, and the first paragraph. */
export const announcing = (doc: Document): Block[] => {
  const lead = leadOf(doc);
  return doc.blocks.filter(({ role }, at) => role === 'title' || at + 1 === lead);
};

const readCaptions = (doc: Document): Versus[] =>
  doc.blocks.flatMap(({ role, text }) => (HEAD_ROLES.has(role) ? versusIn(text) : []));

/** The cases that the head of a release names; read once a document. */
export const headCaptions = (doc: Document): readonly Versus[] => derived(doc, readCaptions);

const readCaptionTexts = ({ blocks }: Document): string[] =>
  blocks.filter(({ role }) => role === 'caption').map(({ text }) => text.toLowerCase());

/** The captions at the head of a release as printed, in small letters; read once a document. */
export const captionTexts = (doc: Document): readonly string[] => derived(doc, readCaptionTexts);

/** Whether two captions name the same first defendant: `Keith Greenberg` is also printed `Greenberg`, or with more words. */
export function sameDefendant(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && (long.startsWith(short) || long.endsWith(short));
}
