import './native-patterns.ts';
import type { ReleaseId } from '../domain/ids.ts';
import type { Issue } from '../domain/issue.ts';
import { type Release, release } from '../domain/release.ts';
import type { Document } from '../extract/document.ts';
import { type Extraction, extractAll } from '../extract/extract.ts';
import type { ParsedRelease } from '../sources/adapter.ts';
import { parseRelease } from '../sources/registry.ts';
import { batched } from './batches.ts';
import { type Input, mediaTypeOf } from './collected.ts';
import { rolesOf } from './compose.ts';
import { decode } from './decode.ts';
import { issue, schemaMessage } from './issues.ts';
import { type Collected, readInput } from './open.ts';

/** A release as read, or why it could not be. */
export type Worked = { ok: true; release: Release; parsed: ParsedRelease } | { ok: false; issue: Issue };

/** Parses a collected release into its blocks. */
function parseInput({ input, bytes }: Collected): { ok: true; parsed: ParsedRelease } | { ok: false; issue: Issue } {
  const { file, row } = input;
  const mediaType = mediaTypeOf(input);
  const text = decode(bytes, mediaType);
  if (text === null) {
    const hint = 'Convert it to text first; PDF files are not read.';
    return { ok: false, issue: issue('unreadable-text', { file, message: 'The file holds no text.', hint }) };
  }
  const { source: kind, id, url, date, title } = row ?? {};
  const result = parseRelease({ file, mediaType, text, ...(row && { id, kind, url, date, title }) });
  if (result.ok) return { ok: true, parsed: result.release };
  const { code, message, hint } = result.issue;
  return { ok: false, issue: issue(code, { file, ...(id && { release: id }), message, hint }) };
}

const KIND_NAMES = { lr: 'Litigation Release No.', pr: 'Press Release', ap: 'Release No.' } as const;
/** What a release without title and caption is called: `Litigation Release No. 18226`. */
const numberTitle = (id: ReleaseId): string => `${KIND_NAMES[id.slice(0, 2) as 'lr']} ${id.slice(3)}`;

const REPORT = 'This is a fault of a rule: report it with the file.';

/** Reads some releases at once: their blocks, their facts, their front matter, each in a case of its own until it is linked. */
export function workAll<C extends Collected>(files: readonly C[]): Map<C, Worked> {
  const pages = files.map((file) => {
    const result = parseInput(file);
    return result.ok ? { file, ...result, doc: documentOf(file.input, result.parsed) } : { file, ...result };
  });
  const extractions = extractAll(pages.flatMap((page) => (page.ok ? [page.doc] : [])));
  return new Map(
    pages.map((page) => [page.file, page.ok ? checked(page.file, page.parsed, extractions.get(page.doc)!) : page]),
  );
}

/** Reads all releases, in their order. */
export function* workOn(inputs: readonly Input[]): Generator<Worked> {
  for (const batch of batched(inputs)) {
    const files = batch.map(readInput);
    const worked = workAll(files.filter((file) => file.ok));
    for (const file of files) yield file.ok ? worked.get(file)! : file;
  }
}

/** What the rules read of a release. */
function documentOf({ row }: Input, { id, kind, url, blocks }: ParsedRelease): Document {
  const index = { ...(row?.date && { date: row.date }), ...(row?.title && { title: row.title }) };
  return { id, kind, ...(url && { url }), index, blocks };
}

/** The release as it is written, checked against the schema. */
function checked({ input, bytes, sha256 }: Collected, parsed: ParsedRelease, extraction: Extraction | Error): Worked {
  const { id, kind, url, blocks, resources, markup } = parsed;
  const { row } = input;
  const about = { file: input.file, release: id, hint: REPORT };
  if (extraction instanceof Error)
    return {
      ok: false,
      issue: issue('rule-failed', { ...about, message: `A rule failed on it: ${extraction.message}.` }),
    };
  const { facts, refused } = extraction;
  const result = release.safeParse({
    id,
    kind,
    case: id,
    links: [],
    title: facts.title?.value ?? facts.caption?.value ?? row?.title ?? numberTitle(id),
    ...(url && { url }),
    text: 'full',
    blocks: blocks.length,
    roles: rolesOf(blocks),
    resources,
    facts,
    refused,
    provenance: {
      file: input.file,
      sha256,
      bytes: bytes.length,
      mediaType: mediaTypeOf(input),
      markup,
      reconstructed: row?.reconstructed ?? false,
      ...(row?.retrieved && { retrieved: row.retrieved }),
      ...(row?.note && { note: row.note }),
    },
  } satisfies Release);
  if (result.success) return { ok: true, release: result.data, parsed };
  return {
    ok: false,
    issue: issue('invalid-release', { ...about, message: schemaMessage('What was read from it', result.error) }),
  };
}
