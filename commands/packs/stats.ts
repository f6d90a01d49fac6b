import { countClaims, countTopics } from '../../core/check/count-coverage.ts';
import { placeEntries } from '../../core/check/place-entries.ts';
import { listPackFolders } from './check-folders.ts';
import { printClaims, printTopics } from './print-coverage.ts';
import { readFolder } from './read-folder.ts';
import { readOptions } from './read-options.ts';

export const statsUsage = 'npm run packs -- stats [--json]';

/** What there is for which topic, language, length and law; counts claims beside it. */
export async function stats(args: string[]): Promise<number> {
  const options = readOptions(args, { usage: statsUsage, names: [], flags: ['json'], rest: { least: 0, most: 0 } });
  if (!options) return 1;
  const placed = placeEntries(listPackFolders().map((folder) => readFolder(folder, folder)));
  const [topics, claims] = [countTopics(placed), countClaims(placed)];
  console.log(options.json ? JSON.stringify({ topics, claims }, undefined, 2) : [printTopics(topics), printClaims(claims)].join('\n'));
  return 0;
}
