import type { Bytes } from '../team/bytes.ts';
import { findDevice } from '../team/read-root.ts';
import type { TeamDevice, TeamRoot } from '../team/root.ts';
import { unseal } from '../team/seal.ts';
import { readPayload, readSignedFile, verifyFile } from '../team/sign-file.ts';
import { type LetterContent, letter } from './letter.ts';
import { nameAddress } from './note-name.ts';

export type LetterFault =
  /** sealed to others, or not whole */
  | 'sealed-to-others'
  | 'not-a-letter'
  | 'other-team'
  /** by a device that is not in the root we have */
  | 'unknown-sender'
  /** by a device that no longer counts, and not sent before that */
  | 'blocked-sender'
  | 'false-signature'
  /** its name or its content says that it is for somebody else */
  | 'other-address';

export interface Receiver {
  root: TeamRoot;
  /** id of this device */
  device: string;
  sealKey: CryptoKey;
  /** when the hub got the file, ms since 1970, UTC; absent: it did not say */
  cameAt?: number | undefined;
}

/** How much later than its blocking a note may have been sent, in ms: the clocks of the coordinator and the hub differ. */
const leeway = 60 * 60 * 1000;

/** `to`: whom its name at the hub is for. */
export async function openLetter(file: Bytes, to: string, receiver: Receiver): Promise<LetterContent | LetterFault> {
  const { root, device, sealKey, cameAt } = receiver;
  const plain = await unseal(file, sealKey);
  if (!plain) return 'sealed-to-others';
  const signed = readSignedFile(plain);
  const read = signed && readPayload(letter, signed);
  if (!signed || !read) return 'not-a-letter';
  if (read.team !== root.team.id) return 'other-team';
  const sender = findDevice(root, read.content.from);
  if (!sender) return 'unknown-sender';
  if (!(await verifyFile('pomost-note-v1', signed, [sender.signs]))) return 'false-signature';
  if (sender.blocked && !wasSentBefore(sender.blocked, read.content, cameAt)) return 'blocked-sender';
  return nameAddress(read.content.to) === to && listAddresses(root, device).includes(to) ? read.content : 'other-address';
}

/** On its way while its device was replaced or handed in. What a lost device says may be a thief's, whatever time it gives. */
function wasSentBefore({ at, why }: NonNullable<TeamDevice['blocked']>, content: LetterContent, cameAt: number | undefined): boolean {
  if (why === 'lost' || cameAt === undefined) return false;
  const sentAt = content.kind === 'ack' ? cameAt : Math.max(Date.parse(content.at), cameAt);
  return sentAt <= Date.parse(at) + leeway;
}

/** Under which names notes come for a device: its id and its roles. */
export const listAddresses = (root: TeamRoot, device: string): string[] => [device, ...(findDevice(root, device)?.roles ?? [])];
