import { sha256 } from '../../core/team/bytes.ts';
import { type Imported, type ImportSetting, importFiles } from './import-files.ts';
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

/** A person takes what was kept aside for these problems. How many files could not be taken: they stay there. Hold the lock. */
export async function letIn(keys: readonly string[], setting: ImportSetting, onImported: (imported: Imported) => void): Promise<number> {
  let left = 0;
  for (const key of keys) {
    const held = await setting.store.get('held', key);
    if (!held) continue;
    const imported = await importFiles([held], { ...setting, letIn: new Set([await sha256(held.bytes)]) });
    onImported(imported);
    // sealed to a key that this device no longer has: there may be no other copy
    if (imported.envelopes + imported.knownFiles > 0) await endProblem(setting.store, key);
    else left++;
  }
  return left;
}

async function endProblem(store: ReviewStore, key: string): Promise<void> {
  const writing = store.transaction(['problems', 'held'], 'readwrite', { durability: 'strict' });
  const problem = await writing.objectStore('problems').get(key);
  if (problem) await writing.objectStore('problems').put({ ...problem, state: 'over', isHeld: false });
  await writing.objectStore('held').delete(key);
  await writing.done;
}
