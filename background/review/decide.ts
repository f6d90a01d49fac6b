import { sha256 } from '../../core/team/bytes.ts';
import { addImported, type Imported, type ImportSetting, importFiles, nothingImported } from './import-files.ts';
import { noteGaps } from './note-gaps.ts';
import type { ReviewStore } from './review-store.ts';

/** A person has seen these problems, or wants to see them again. */
export async function markProblems(store: ReviewStore, keys: readonly string[], state: 'open' | 'dismissed'): Promise<void> {
  const writing = store.transaction('problems', 'readwrite');
  for (const key of keys) {
    const problem = await writing.store.get(key);
    if (problem && problem.state !== 'over') await writing.store.put({ ...problem, state });
  }
  await writing.done;
}

/** A person takes what was kept aside for these problems. Hold the lock. */
export async function letIn(keys: readonly string[], setting: ImportSetting): Promise<Imported> {
  let sum = nothingImported;
  for (const key of keys) {
    const held = await setting.store.get('held', key);
    if (!held) continue;
    sum = addImported(sum, await importFiles([held], { ...setting, letIn: new Set([await sha256(held.bytes)]) }));
    await endProblem(setting.store, key);
  }
  await noteGaps(setting.store, setting.now);
  return sum;
}

async function endProblem(store: ReviewStore, key: string): Promise<void> {
  const writing = store.transaction(['problems', 'held'], 'readwrite', { durability: 'strict' });
  const problem = await writing.objectStore('problems').get(key);
  if (problem) await writing.objectStore('problems').put({ ...problem, state: 'over', isHeld: false });
  await writing.objectStore('held').delete(key);
  await writing.done;
}
