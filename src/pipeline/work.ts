import { readFileSync } from 'node:fs';
import type { ReleaseId } from '../domain/ids.ts';
import type { Issue } from '../domain/issue.ts';
import { type Release, release } from '../domain/release.ts';
import { type Extraction, extract } from '../extract/extract.ts';
import type { ParsedRelease } from '../sources/adapter.ts';
import { parseRelease } from '../sources/registry.ts';
import { type Input, mediaTypeOf } from './collected.ts';
import { rolesOf } from './compose.ts';
import { decode } from './decode.ts';
import { sha256 } from './fingerprint.ts';
import { issue, schemaMessage } from './issues.ts';

/** A release as read, or why it could not be. */
export type Worked = { ok: true; release: Release; parsed: ParsedRelease } | { ok: false; issue: Issue };

/** The bytes of an input, checked against the index. */
export function readInput({ path, file, row }: Input): { ok: true; bytes: Buffer } | { ok: false; issue: Issue } {
  const about = { file, ...(row && { release: row.id }) };
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const message = `The file can't be read: ${(error as NodeJS.ErrnoException).code}.`;
    return {
      ok: false,
      issue: issue('missing-file', { ...about, message, hint: 'Collect it again, or remove its line of the index.' }),
    };
  }
  const digest = sha256(bytes);
  if (row?.sha256 && row.sha256 !== digest) {
    const message = `The bytes have SHA-256 ${digest}; the index says ${row.sha256}.`;
    return {
      ok: false,
      issue: issue('hash-mismatch', { ...about, message, hint: 'Restore the file, or collect it again.' }),
    };
  }
  return { ok: true, bytes };
}

/** Parses a collected release into its blocks. */
export function parseInput(
  input: Input,
  bytes: Buffer,
): { ok: true; parsed: ParsedRelease } | { ok: false; issue: Issue } {
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

/** Reads one release: its blocks, its facts, its front matter, in a case of its own until it is linked. */
export function work(input: Input, bytes: Buffer): Worked {
  const result = parseInput(input, bytes);
  if (!result.ok) return result;
  const { parsed } = result;
  const { row } = input;
  const { id, kind, url, blocks, resources, markup } = parsed;
  const index = { ...(row?.date && { date: row.date }), ...(row?.title && { title: row.title }) };
  let extraction: Extraction;
  try {
    extraction = extract({ id, kind, ...(url && { url }), index, blocks });
  } catch (error) {
    const message = `A rule failed on it: ${(error as Error).message}.`;
    return { ok: false, issue: issue('rule-failed', { file: input.file, release: id, message, hint: REPORT }) };
  }
  const { facts, refused } = extraction;
  const checked = release.safeParse({
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
      sha256: sha256(bytes),
      bytes: bytes.length,
      mediaType: mediaTypeOf(input),
      markup,
      reconstructed: row?.reconstructed ?? false,
      ...(row?.retrieved && { retrieved: row.retrieved }),
      ...(row?.note && { note: row.note }),
    },
  } satisfies Release);
  if (checked.success) return { ok: true, release: checked.data, parsed };
  const message = schemaMessage('What was read from it', checked.error);
  return {
    ok: false,
    issue: issue('invalid-release', {
      file: input.file,
      release: id,
      message,
      hint: REPORT,
    }),
  };
}
