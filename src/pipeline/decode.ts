/** Character sets that a media type may name; what it does not name is UTF-8. */
const CHARSET = /charset="?([\w-]+)/i;

/**
 * The text of collected bytes. Bytes that are not valid in the named character set are read as windows-1252, in which the SEC's
 * older pages were written; null for bytes that are no text (a NUL in them, as in a PDF).
 */
export function decode(bytes: Uint8Array, mediaType: string): string | null {
  if (bytes.subarray(0, 5).toString() === '%PDF-' || bytes.includes(0)) return null;
  const charset = CHARSET.exec(mediaType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
