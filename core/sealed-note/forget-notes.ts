import type { NoteDesk, NoteStore } from './note-desk.ts';
import { lifeOf, longestLife } from './note-life.ts';
import type { KeptNote, NoteRecord } from './sealed-note.ts';

/**
 * What has an end and is past it, by the hub's clock (`hubNow`, ms since 1970, UTC) and by the time that has gone by here: a hub that once
 * tells a wrong time deletes nothing, and neither does a wrong clock of the device alone.
 */
export async function forgetExpired({ store, now }: Pick<NoteDesk, 'store' | 'now'>, hubNow: number): Promise<void> {
  for (const record of await store.list()) {
    // this clock was put back: what has gone by since is not known
    if (record.keptAt > now()) await store.change(record.id, (kept) => kept && { ...kept, keptAt: Math.min(kept.keptAt, now()) });
    else if (isPast(record, hubNow, now())) await store.change(record.id, (kept) => kept && forget(kept));
  }
}

const isPast = (record: NoteRecord, hubNow: number, now: number): boolean =>
  record.expiresAt !== undefined && record.expiresAt <= hubNow && now - record.keptAt > lifeHere(record);

const lifeHere = (record: NoteRecord): number => (record.box === 'seen' ? longestLife : lifeOf(record.note.kind));

/** Who handed something over is to learn that nobody saw to it, until they remove it; the words go all the same. */
function forget(record: NoteRecord): NoteRecord | undefined {
  if (record.box !== 'out' || record.note.kind !== 'handover' || record.acknowledgedAt !== undefined) return undefined;
  return record.isOver ? record : { ...withoutWords(record), isSent: true, isOver: true };
}

function withoutWords(kept: KeptNote): KeptNote {
  const { link: _link, ...note } = kept.note;
  return { ...kept, note: { ...note, words: '' } };
}

/** This device has joined another team, to which they say nothing and must not be sent. `team`: id of the one of now. */
export async function forgetOtherTeams(store: NoteStore, team: string): Promise<void> {
  const isOfOther = (record: NoteRecord): boolean => record.box !== 'seen' && record.team !== undefined && record.team !== team;
  for (const { id } of (await store.list()).filter(isOfOther)) {
    await store.change(id, (record) => (record && isOfOther(record) ? undefined : record));
  }
}
