import { writeLastExport } from '../../browser/last-export.ts';
import { askWorker } from '../../browser/messages.ts';
import type { Interaction } from '../../core/interaction/interaction.ts';
import { toCsv, toJsonLines } from '../../core/report/export-log.ts';
import type { PanelModel } from './panel-model.ts';
import { saveFile } from './save-file.ts';

/** Saves the whole log as a file of the counsellor's own. */
export async function exportLog(model: PanelModel, format: 'csv' | 'jsonl'): Promise<void> {
  const records: Interaction[] = [];
  let after: number | undefined = 0;
  while (after !== undefined) {
    const answer: Awaited<ReturnType<typeof askWorker<'log.read'>>> = await askWorker('log.read', after);
    if (!answer.ok) return model.set({ notice: { key: 'store-closed' } });
    records.push(...answer.value.records);
    after = answer.value.next;
  }
  if (records.length === 0) return model.set({ notice: { key: 'nothing-to-export' } });
  const day = new Date().toISOString().slice(0, 10);
  if (format === 'csv') saveFile(`pomost-${day}.csv`, 'text/csv', toCsv(records));
  else saveFile(`pomost-${day}.jsonl`, 'application/jsonl', toJsonLines(records));
  await writeLastExport({ on: model.state.today, seq: records.at(-1)?.seq ?? 0 });
  model.set({ notice: { key: 'exported', values: { count: records.length } } });
}
