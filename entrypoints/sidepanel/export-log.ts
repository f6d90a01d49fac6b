import { askWorker } from '../../browser/messages.ts';
import type { Interaction } from '../../core/interaction/interaction.ts';
import { toCsv, toJsonLines } from '../../core/report/export-log.ts';
import type { PanelModel } from './panel-model.ts';

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
  if (format === 'csv') save(`pomost-${day}.csv`, 'text/csv', toCsv(records));
  else save(`pomost-${day}.jsonl`, 'application/jsonl', toJsonLines(records));
  model.set({ notice: { key: 'exported', values: { count: records.length } } });
}

function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
