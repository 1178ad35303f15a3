import { join } from 'node:path';

/**
 * The path of a file of the project itself, such as `docs/accuracy.json`. Pages are bundled, so that a module's own place tells
 * nothing; a process that builds a part of the pages runs in another folder, and `CASELIGHT_PROJECT` names the project to it.
 */
export const projectFile = (path: string): string => join(process.env['CASELIGHT_PROJECT'] ?? process.cwd(), path);
