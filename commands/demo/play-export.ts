import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { type Interaction, interactionDraft } from '../../core/interaction/interaction.ts';
import { takeDownload } from './catch-downloads.ts';
import type { WalkPlace } from './play-walk.ts';
import { press } from './press.ts';
import { readCsv } from './read-csv.ts';
import type { Step } from './run-steps.ts';

export interface ExportPlace extends WalkPlace {
  /** where the browser saves files */
  downloads: string;
  /** where they are kept */
  folder: string;
}

const menu = '.menu';

/** The whole log saved as two files, as the counsellor does it, and read back. */
export const playExport = (place: ExportPlace): Step => ({ name: 'export', play: () => exportLog(place) });

async function exportLog(place: ExportPlace): Promise<string> {
  const { panel, walk } = place;
  await press(panel, `${menu} > summary`);
  const rows = readCsv(await save(place, 1, '.csv'));
  const records = readJsonLines(await save(place, 2, '.jsonl'));
  await press(panel, `${menu}-body > .buttons .button:last-child`);
  const ids = (list: { id?: string }[]): string => list.map(({ id }) => id).join(' ');
  if (ids(rows) !== ids(records)) throw new Error('the two files do not hold the same acts');
  const acts = rows.filter((row) => walk.name.startsWith(row['site'] ?? '-')).map((row) => row['act']);
  for (const act of ['answer-inserted', 'answer-posted']) if (!acts.includes(act)) throw new Error(`no ${act} in the file`);
  return `exported and read back: ${walk.name}.csv and ${walk.name}.jsonl, ${rows.length} acts each`;
}

async function save({ panel, downloads, folder, walk }: ExportPlace, button: number, ending: string): Promise<string> {
  const file = path.join(folder, walk.name + ending);
  await press(panel, `${menu} fieldset.choices button:nth-of-type(${button})`);
  await takeDownload(downloads, ending, file);
  return readFileSync(file, 'utf8');
}

/** Every line must be an act of the shape that is documented. */
function readJsonLines(text: string): Interaction[] {
  const records = text
    .trimEnd()
    .split('\n')
    .map((line): Interaction => JSON.parse(line));
  for (const { schema: _schema, device: _device, seq: _seq, previousHash: _hash, at: _at, ...draft } of records)
    v.parse(interactionDraft, draft);
  return records;
}
