import { type Bytes, toBytes } from '../team/bytes.ts';
import { findDevice, listWithRole } from '../team/read-root.ts';
import type { TeamDevice, TeamRoot } from '../team/root.ts';
import { seal } from '../team/seal.ts';
import { signFile } from '../team/sign-file.ts';
import { type Letter, type LetterContent, paddingStep } from './letter.ts';
import type { NoteAddress } from './sealed-note.ts';

/** Devices that count, without the one it comes from. */
export function listReceivers(root: TeamRoot, to: NoteAddress, from: string): TeamDevice[] {
  const device = 'device' in to ? findDevice(root, to.device) : undefined;
  const named = 'role' in to ? listWithRole(root, to.role) : device && !device.blocked ? [device] : [];
  return named.filter(({ id }) => id !== from);
}

export interface Sealing {
  root: TeamRoot;
  /** of this device */
  signKey: CryptoKey;
}

/** The file for the hub; undefined: nobody is there who could open it, or whom it is from is not in the root. */
export async function sealLetter(content: LetterContent, { root, signKey }: Sealing): Promise<Bytes | undefined> {
  const own = findDevice(root, content.from);
  const receivers = listReceivers(root, content.to, content.from);
  if (!own || receivers.length === 0) return undefined;
  const written: Letter = { format: 'pomost-note', formatVersion: 1, team: root.team.id, content };
  const signed = await signFile('pomost-note-v1', toBytes(JSON.stringify(written)), [{ signKey, signs: own.signs }]);
  return seal(
    pad(toBytes(JSON.stringify(signed))),
    receivers.map(({ seals }) => seals),
  );
}

/** With spaces, which are nothing behind JSON. */
function pad(text: Bytes): Bytes {
  const padded = new Uint8Array(Math.ceil(text.length / paddingStep) * paddingStep).fill(0x20);
  padded.set(text);
  return padded;
}
