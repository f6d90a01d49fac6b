import { type Bytes, toHexText } from '../team/bytes.ts';
import type { NoteAddress } from './sealed-note.ts';

export const nameAddress = (to: NoteAddress): string => ('role' in to ? to.role : to.device);

/** `supervisor-20261122-<32 hex>.age`: says who is to read it and when it was sent, not by whom. `now` in ms, `random` 16 bytes. */
export const nameNote = (to: string, now: number, random: Bytes): string =>
  `${to}-${new Date(now).toISOString().slice(0, 10).replaceAll('-', '')}-${toHexText(random)}.age`;

// Nextcloud writes a number behind what comes twice: `… (2).age`
const form = /^(counsellor|supervisor|editor|coordinator|d-[0-9a-f]{8})-\d{8}-[0-9a-f]{32}(?: \(\d+\))?\.age$/;

/** To whom it is: a role or the id of a device. undefined: no note's name. */
export const readNoteName = (name: string): string | undefined => form.exec(name)?.[1];
