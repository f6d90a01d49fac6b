import { type ImportProblem, keyOfProblem, problemTraits } from '../../core/import/import-problem.ts';
import type { BatchOutcome } from '../../core/import/judge-batch.ts';
import type { KeptProblem } from '../../core/import/kept-problem.ts';
import { placeOf } from '../../core/import/known.ts';
import { nameStoreError } from '../../core/sync/name-store-error.ts';
import type { ReviewStore } from './review-store.ts';

/** So many files are kept aside; those of a flood beyond it are fetched again. */
const mostHeld = 300;

/** On the disk before it counts: devices delete what a receipt confirms. */
const startWriting = (store: ReviewStore) =>
  store.transaction(['records', 'envelopes', 'devices', 'problems', 'held'], 'readwrite', { durability: 'strict' });
type Writing = ReturnType<typeof startWriting>;

/** All of it or nothing. `now` in ms since 1970, UTC. */
export async function writeBatch(store: ReviewStore, outcome: BatchOutcome, now: number): Promise<void> {
  const writing = startWriting(store);
  try {
    addRecords(writing, outcome, now);
    for (const known of outcome.envelopes) void writing.objectStore('envelopes').put({ ...known, importedAt: now });
    await updateDevices(writing, outcome, now);
    await noteAll(writing, outcome, now);
    await endProblems(writing, outcome);
    await writing.done;
  } catch (error) {
    // an error of ours must not leave half of it behind
    tryAbort(writing);
    const reason = await writing.done.catch((why: unknown) => why);
    // where the disk is full its requests may say only that it was aborted
    throw nameStoreError(reason) === 'disk-full' ? reason : error;
  }
}

/** Problems that no file came with. */
export async function noteProblems(store: ReviewStore, problems: readonly ImportProblem[], now: number): Promise<void> {
  const writing = startWriting(store);
  await noteAll(writing, { problems: [...problems], held: [] }, now);
  await writing.done;
}

function tryAbort(writing: Writing): void {
  try {
    writing.abort();
  } catch {
    // it has ended by itself
  }
}

function addRecords(writing: Writing, { records }: BatchOutcome, now: number): void {
  const store = writing.objectStore('records');
  // `add`: what is there is never written again
  for (const { record, device, seq } of records) void store.add({ id: record.id, record, device, envelope: seq, importedAt: now });
}

async function updateDevices(writing: Writing, { devices, records }: BatchOutcome, now: number): Promise<void> {
  const store = writing.objectStore('devices');
  for (const known of devices) {
    const before = await store.get(known.device);
    const fresh = records.filter(({ device }) => device === known.device).length;
    const receivedAt = fresh > 0 ? now : (before?.receivedAt ?? now);
    await store.put({ ...before, ...known, received: (before?.received ?? 0) + fresh, receivedAt });
  }
}

async function endProblems(writing: Writing, { envelopes }: BatchOutcome): Promise<void> {
  const problems = writing.objectStore('problems');
  for (const known of envelopes) {
    for (const problem of await problems.index('place').getAll(placeOf(known))) {
      if (!problemTraits[problem.code].isOverOnceImported) continue;
      await problems.put({ ...problem, state: 'over', isHeld: false });
      await writing.objectStore('held').delete(problem.key);
    }
  }
}

async function noteAll(writing: Writing, { problems, held }: Pick<BatchOutcome, 'problems' | 'held'>, now: number): Promise<void> {
  let room = mostHeld - (await writing.objectStore('held').count());
  for (const problem of problems) {
    const key = keyOfProblem(problem);
    const known = await writing.objectStore('problems').get(key);
    const file = held.find(({ refused }) => refused === problem)?.file;
    const mayHold = file !== undefined && known?.isHeld !== true && room-- > 0;
    if (mayHold) await writing.objectStore('held').put({ ...file, key });
    await writing.objectStore('problems').put({ ...remember(problem, { key, known, now }), isHeld: mayHold || known?.isHeld === true });
  }
}

interface Memory {
  key: string;
  known: KeptProblem | undefined;
  now: number;
}

/** A problem that was over and is there again is open again; what a person has dismissed stays so. */
function remember(problem: ImportProblem, { key, known, now }: Memory): Omit<KeptProblem, 'isHeld'> {
  const { device, seq } = problem;
  const place = device === undefined || seq === undefined ? {} : { place: placeOf({ device, seq }) };
  const state = known?.state === 'dismissed' ? 'dismissed' : 'open';
  return { ...problem, key, ...place, firstSeen: known?.firstSeen ?? now, lastSeen: now, state };
}
