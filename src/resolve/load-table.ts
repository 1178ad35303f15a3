import { TABLES } from './tables.ts';

const files = new Map<string, Promise<unknown>>();

/** Fetches a file of the tables in the browser; each is read once. Rejects when it does not come. */
export function loadTable(file: string): Promise<unknown> {
  let read = files.get(file);
  if (!read) {
    read = fetch(TABLES + file).then((answer) => {
      if (!answer.ok) throw new Error('The tables of the archive could not be read.');
      return answer.json();
    });
    files.set(file, read);
    // A failed reading is tried again the next time.
    read.catch(() => files.delete(file));
  }
  return read;
}
