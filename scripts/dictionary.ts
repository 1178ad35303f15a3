import { fileURLToPath } from 'node:url';
import { dictionaryMarkdown } from '../src/dictionary/dictionary.ts';
import { writeFile } from '../src/pipeline/write.ts';
import { commandLine } from './command-line.ts';

commandLine({
  usage: `Writes docs/data-dictionary.md from the schemas and the rules.

npm run dictionary`,
  options: {},
});

writeFile(fileURLToPath(new URL('../docs/data-dictionary.md', import.meta.url)), dictionaryMarkdown());
