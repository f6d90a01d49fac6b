import { randomBytes } from 'node:crypto';
import type { NoteDesk } from '../core/sealed-note/note-desk.ts';
import type { KeptNote, NoteRecord, SealedNote } from '../core/sealed-note/sealed-note.ts';
import type { MadeTeam } from './make-team.ts';
import type { ShelfHub } from './shelf-hub.ts';

const shared = { url: 'https://hub.example/shared/', user: 'device', password: 'secret' };

export interface MadeDesk extends NoteDesk {
  records: Map<string, NoteRecord>;
  /** the notes of a box, oldest first */
  notes(box: KeptNote['box']): KeptNote[];
}

/** The notes of one device of a team, kept in memory. `now`: its own clock, in ms since 1970, UTC. */
export function makeNoteDesk(team: MadeTeam, index: number, { hub, now }: { hub: ShelfHub; now(): number }): MadeDesk {
  const device = team.devices[index];
  if (!device) throw new Error('no such device');
  const records = new Map<string, NoteRecord>();
  const { signKey, sealKey } = device.keys;
  return {
    ask: hub.ask,
    shared,
    member: { device: device.id, root: team.root, signKey, sealKey },
    store: {
      list: async () => structuredClone([...records.values()]),
      change: async (id, change) => {
        const after = change(records.get(id));
        if (after) records.set(id, after);
        else records.delete(id);
      },
    },
    now,
    randomBytes: (length) => new Uint8Array(randomBytes(length)),
    records,
    notes: (box) => [...records.values()].filter((record): record is KeptNote => record.box === box),
  };
}

let written = 0;

/** A note of this device that waits to be sent. */
export function writeNote(desk: MadeDesk, change: Partial<SealedNote> = {}): string {
  written += 1;
  const id = `019a9f00-0000-7000-8000-${String(written).padStart(12, '0')}`;
  const at = new Date(desk.now()).toISOString();
  const note: SealedNote = {
    id,
    kind: 'handover',
    from: desk.member.device,
    to: { role: 'supervisor' },
    at,
    words: 'Please call her.',
    ...change,
  };
  desk.records.set(note.id, { id: note.id, note, box: 'out', isSent: false, keptAt: desk.now() });
  return note.id;
}
