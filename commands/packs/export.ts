import { basename } from 'node:path';
import { claimReviewContext } from '../../core/exchange/claim-review.ts';
import { helpPointColumns } from '../../core/exchange/help-point-columns.ts';
import { writeClaimReviews } from '../../core/exchange/write-claim-reviews.ts';
import { writeFactRows } from '../../core/exchange/write-fact-rows.ts';
import { writeHelpPointRow } from '../../core/exchange/write-help-point-row.ts';
import { writeHsdsService } from '../../core/exchange/write-hsds-service.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { writeCsv } from '../../core/report/write-csv.ts';
import { packsRoot } from './pack-folders.ts';
import { readOptions } from './read-options.ts';
import { readPackFolders } from './read-pack-folder.ts';
import { refuse } from './refuse.ts';
import { uuidOf } from './uuid-of.ts';
import { writeFiles, writeJson } from './write-files.ts';

export const exportUsage = 'npm run packs -- export helppoints.csv|hsds.json|claims.jsonld|facts.csv [--pack de|cz|all] [--out FILE]';

/** `all` are all packs, because places and topics stand in others than the help points. */
type Write = (packs: Pack[], all: Pack[]) => string;

const forms: Record<string, Write> = {
  'helppoints.csv': (packs) =>
    writeCsv([helpPointColumns.map(({ name }) => name), ...packs.flatMap(({ helpPoints }) => helpPoints.map(writeHelpPointRow))]),
  'hsds.json': writeHsds,
  'claims.jsonld': (packs) =>
    writeJson({
      '@context': claimReviewContext,
      '@graph': packs.flatMap(({ claims, head }) => claims.flatMap((claim) => writeClaimReviews(claim, head))),
    }),
  'facts.csv': (packs) => writeCsv(writeFactRows(packs.flatMap(({ facts }) => facts))),
};

export async function exportFile(args: string[]): Promise<number> {
  const options = readOptions(args, { usage: exportUsage, names: ['pack', 'out', 'packs'], flags: [], rest: { least: 1, most: 1 } });
  if (!options) return 1;
  const form = options.rest[0] ?? '';
  const write = Object.hasOwn(forms, form) ? forms[form] : undefined;
  if (!write) return refuse(exportUsage);
  const { pack = 'all', out = form, packs: root = packsRoot } = options;
  const folders = readPackFolders(root);
  const chosen = folders.filter(({ name }) => pack === 'all' || name === pack);
  const broken = chosen.flatMap(({ name, problems }) => problems.map(({ file, path, message }) => `${name}/${file}: ${path}: ${message}`));
  if (chosen.length === 0 || broken.length > 0) {
    const reason =
      chosen.length === 0
        ? `--pack ${pack}: there is no such pack, only all, ${folders.map(({ name }) => name).join(', ')}`
        : broken.join('\n');
    return refuse(`${reason}\nNothing was written.`);
  }
  const [packs, all] = [chosen, folders].map((list) => list.map((folder) => folder.pack)) as [Pack[], Pack[]];
  writeFiles(new Map([[out, write(packs, all)]]));
  console.log(`${basename(out)} is written.`);
  return 0;
}

function writeHsds(packs: Pack[], all: Pack[]): string {
  const places = new Map(all.flatMap((pack) => pack.places.map((place) => [place.id, place])));
  const topics = all.flatMap((pack) => pack.topics.flatMap((topic) => [topic, ...topic.subtopics]));
  const labels = new Map(topics.map(({ id, labels: { en } }) => [id, en]));
  const surroundings = { makeUuid: uuidOf, findPlace: (id: string) => places.get(id), findTopicLabel: (id: string) => labels.get(id) };
  return writeJson(packs.flatMap(({ helpPoints }) => helpPoints.map((point) => writeHsdsService(point, surroundings))));
}
