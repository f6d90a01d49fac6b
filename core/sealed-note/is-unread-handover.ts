import type { KeptNote, NoteRecord } from './sealed-note.ts';

/** It rings, and the toolbar button counts it. */
export const isUnreadHandover = (record: NoteRecord): record is KeptNote =>
  record.box === 'in' && record.note.kind === 'handover' && record.readAt === undefined;
