import { basename } from 'node:path';
import { claimReviewContext } from '../../core/exchange/claim-review.ts';
import { guardCell } from '../../core/exchange/guard-cell.ts';
import { helpPointColumns } from '../../core/exchange/help-point-columns.ts';
import { writeClaimReviews } from '../../core/exchange/write-claim-reviews.ts';
import { writeFactRows } from '../../core/exchange/write-fact-rows.ts';
import { writeHelpPointRow } from '../../core/exchange/write-help-point-row.ts';
import { writeHsdsService } from '../../core/exchange/write-hsds-service.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { packsRoot, readPackFolders } from './pack-folder.ts';
import { readOptions } from './read-options.ts';
import { uuidOf } from './uuid-of.ts';
import { writeFiles, writeJson } from './write-files.ts';
import { writeTable } from './write-table.ts';

export const exportUsage = 'npm run packs -- export helppoints.csv|hsds.json|claims.jsonld|facts.csv [--pack de|cz|all] [--out FILE]';

/** `all` are all packs, because places and topics stand in others than the help points. */
type Write = (packs: Pack[], all: Pack[]) => string;

const forms: Record<string, Write> = {
  'helppoints.csv': (packs) =>
    writeTable(
      [helpPointColumns.map(({ name }) => name), ...packs.flatMap(({ helpPoints }) => helpPoints.map(writeHelpPointRow))].map((row) =>
        row.map(guardCell),
      ),
    ),
  'hsds.json': writeHsds,
  'claims.jsonld': (packs) =>
    writeJson({
      '@context': claimReviewContext,
      '@graph': packs.flatMap(({ claims, head }) => claims.flatMap((claim) => writeClaimReviews(claim, head))),
    }),
  'facts.csv': (packs) => writeTable(writeFactRows(packs.flatMap(({ facts }) => facts)).map((row) => row.map(guardCell))),
};

export async function exportFile(args: string[]): Promise<number> {
  const read = readOptions(args, { names: ['pack', 'out', 'packs'], flags: [] });
  const form = read.ok ? read.options.rest[0] : undefined;
  const write = form === undefined ? undefined : forms[form];
  if (!read.ok || form === undefined || !write || read.options.rest.length > 1) {
    console.error(`${read.ok ? '' : `${read.message}\n`}${exportUsage}`);
    return 1;
  }
  const { pack = 'all', out = form, packs: root = packsRoot } = read.options;
  const folders = readPackFolders(root);
  const chosen = folders.filter(({ name }) => pack === 'all' || name === pack);
  const broken = chosen.flatMap(({ name, problems }) => problems.map(({ file, path, message }) => `${name}/${file}: ${path}: ${message}`));
  if (chosen.length === 0 || broken.length > 0) {
    const reason =
      chosen.length === 0
        ? `--pack ${pack}: there is no such pack, only all, ${folders.map(({ name }) => name).join(', ')}`
        : broken.join('\n');
    console.error(`${reason}\nNothing was written.`);
    return 1;
  }
  writeFiles(
    new Map([
      [
        out,
        write(
          chosen.map((folder) => folder.pack),
          folders.map((folder) => folder.pack),
        ),
      ],
    ]),
  );
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
