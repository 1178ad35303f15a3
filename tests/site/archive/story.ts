import type { Block, BlockRole } from '../../../src/domain/block.ts';
import { type Fact, spanOf } from '../../../src/domain/evidence.ts';
import { type FactKey, type Facts, LIST_KEYS, noFacts, type ValueOf } from '../../../src/domain/facts.ts';
import { kindOf, type ReleaseId } from '../../../src/domain/ids.ts';
import { type CaseLink, type Release, type Resource, release } from '../../../src/domain/release.ts';

/** A fact of a story: its value, and the words (of the first block that holds them) that it is read from. */
type Told<V> = [value: V, words: string];
type ToldFacts = { [K in FactKey]?: Told<ValueOf<K>>[] };

/** A made-up release, told in few words. */
export interface Story {
  id: ReleaseId;
  case: ReleaseId;
  links?: CaseLink[];
  url: string;
  /** Role and text of each block; a body block is given by its text alone. */
  blocks: (string | [BlockRole, string] | Partial<Block>)[];
  resources?: Resource[];
  facts: ToldFacts;
  markup?: string;
  note?: string;
}

const blockOf = (told: Story['blocks'][number]): Block => {
  const [role, text] =
    typeof told === 'string' ? (['body', told] as const) : Array.isArray(told) ? told : ['body' as const, ''];
  const kind = role === 'title' ? 'heading' : role === 'resource' ? 'list-item' : 'paragraph';
  return { kind, role, text, links: [], ...(typeof told === 'object' && !Array.isArray(told) ? told : {}) };
};

function factOf<V>([value, words]: Told<V>, field: string, blocks: readonly Block[]): Fact<V> {
  const place = blocks.findIndex(({ text }) => text.includes(words));
  if (place < 0) throw new Error(`No block holds the words “${words}” of ${field}`);
  const start = blocks[place]!.text.indexOf(words);
  return { value, at: [spanOf(place + 1, start, start + words.length)], rule: `${field}/made-up` };
}

/** The release that a story tells, checked against the schema, and its blocks. */
export function tell(story: Story): { release: Release; blocks: Block[] } {
  const blocks = story.blocks.map(blockOf);
  const facts = noFacts() as Record<string, unknown>;
  for (const [field, told] of Object.entries(story.facts) as [FactKey, Told<never>[]][]) {
    const found = told.map((one) => factOf(one, field, blocks));
    facts[field] = LIST_KEYS.has(field) ? found : found[0];
  }
  const { title, caption } = facts as Partial<Facts>;
  const roles: Release['roles'] = {};
  for (const [index, { role }] of blocks.entries())
    if (role !== 'body') roles[role] = [...(roles[role] ?? []), index + 1];
  return {
    blocks,
    release: release.parse({
      id: story.id,
      kind: kindOf(story.id),
      case: story.case,
      links: story.links ?? [],
      title: title?.value ?? caption?.value ?? 'Untitled',
      url: story.url,
      text: 'full',
      blocks: blocks.length,
      roles,
      resources: story.resources ?? [],
      facts,
      refused: [],
      provenance: {
        file: `made-up/${story.id}.html`,
        sha256: '0'.repeat(64 - story.id.length) + Buffer.from(story.id).toString('hex').slice(0, story.id.length),
        bytes: blocks.reduce((sum, { text }) => sum + text.length, 0),
        mediaType: 'text/html',
        markup: story.markup ?? 'made-up/page',
        reconstructed: false,
        ...(story.note && { note: story.note }),
      },
    }),
  };
}
