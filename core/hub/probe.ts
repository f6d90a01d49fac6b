import { type Bytes, toBytes } from '../team/bytes.ts';

const prefix = 'pomost-probe-';

/** Name of a file that an examination leaves behind where files cannot be deleted. */
export const nameProbe = (name: string): string => prefix + name;

export const isProbe = (name: string): boolean => name.startsWith(prefix);

/** Starts like every probe, so that a whole one can be told from a half one by its length alone. `length` in bytes. */
export function makeProbe(length: number): Bytes {
  const bytes = new Uint8Array(length).fill(0x2e);
  bytes.set(toBytes('Pomost tries this hub. This file may be deleted.\n'));
  return bytes;
}
