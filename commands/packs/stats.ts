import { parseArgs } from 'node:util';
import { countClaims, countTopics } from '../../core/check/count-coverage.ts';
import { buildLibrary } from '../../core/check/library.ts';
import { listPackFolders } from './check-folders.ts';
import { readFolder } from './check-read-folder.ts';
import { printClaims, printTopics } from './stats-print.ts';

/** `npm run packs -- stats [--json]`: what there is for which topic, language, length and law; counts claims beside it. */
export async function stats(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } });
  const library = buildLibrary(listPackFolders().map((folder) => readFolder(folder, folder)));
  const [topics, claims] = [countTopics(library), countClaims(library)];
  console.log(values.json ? JSON.stringify({ topics, claims }, undefined, 2) : [printTopics(topics), printClaims(claims)].join('\n'));
  return 0;
}
