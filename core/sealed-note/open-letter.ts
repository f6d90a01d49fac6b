import { type Bytes, fromBase64, fromBytes } from '../team/bytes.ts';
import { findDevice } from '../team/read-root.ts';
import type { TeamRoot } from '../team/root.ts';
import { unseal } from '../team/seal.ts';
import { readJson, readSignedFile, verifyFile } from '../team/sign-file.ts';
import type { SignedFile } from '../team/signed.ts';
import { type Letter, type LetterContent, letter } from './letter.ts';
import { nameAddress } from './note-name.ts';

export type LetterFault =
  /** sealed to others, or not whole */
  | 'sealed-to-others'
  | 'not-a-letter'
  | 'other-team'
  /** by a device that is not in the root we have */
  | 'unknown-sender'
  | 'blocked-sender'
  | 'false-signature'
  /** its name or its content says that it is for somebody else */
  | 'other-address';

export interface Receiver {
  root: TeamRoot;
  /** id of this device */
  device: string;
  sealKey: CryptoKey;
}

/** `to`: whom its name at the hub is for. */
export async function openLetter(file: Bytes, to: string, { root, device, sealKey }: Receiver): Promise<LetterContent | LetterFault> {
  const plain = await unseal(file, sealKey);
  if (!plain) return 'sealed-to-others';
  const signed = readText(plain, readSignedFile);
  const read = signed && readLetter(signed);
  if (!signed || !read) return 'not-a-letter';
  if (read.team !== root.team.id) return 'other-team';
  const sender = findDevice(root, read.content.from);
  if (!sender) return 'unknown-sender';
  if (sender.blocked) return 'blocked-sender';
  const verified = await verifyFile('pomost-note-v1', signed, [sender.signs]);
  if (!verified || verified.by.length === 0) return 'false-signature';
  return nameAddress(read.content.to) === to && listAddresses(root, device).includes(to) ? read.content : 'other-address';
}

/** Under which names notes come for a device: its id and its roles. */
export const listAddresses = (root: TeamRoot, device: string): string[] => [device, ...(findDevice(root, device)?.roles ?? [])];

function readLetter({ payload }: SignedFile): Letter | undefined {
  const bytes = fromBase64(payload);
  return bytes && readText(bytes, (text) => readJson(letter, text));
}

function readText<T>(bytes: Uint8Array, read: (text: string) => T | undefined): T | undefined {
  try {
    return read(fromBytes(bytes));
  } catch {
    return undefined; // not UTF-8
  }
}
