import * as v from 'valibot';
import { fromBase64 } from '../team/bytes.ts';
import { findDevice, listWithRole } from '../team/read-root.ts';
import type { TeamRoot } from '../team/root.ts';
import { readJson, readSignedFile, verifyFile } from '../team/sign-file.ts';
import { type SignedFile, signedFile } from '../team/signed.ts';
import { longestReceipt, type Receipt, receipt } from './receipt.ts';

/** Receipts in one text: one supervisor's for a whole team, at most. */
const mostReceipts = 500;

const signedFiles = v.pipe(v.array(signedFile), v.minLength(1), v.maxLength(mostReceipts));

/** Of a file that a supervisor gave: one receipt, or a list of them for several devices. undefined: neither. */
export function readReceiptText(text: string): SignedFile[] | undefined {
  if (text.length > longestReceipt * mostReceipts) return undefined;
  const single = readSignedFile(text);
  return single ? [single] : readJson(signedFiles, text);
}

/** `unknown-supervisor`: signed by somebody whom a newer list of the team may name. */
export type ReceiptError = 'unreadable' | 'not-ours' | 'unknown-supervisor';

/** By how much it helps to know it. */
const errors = ['unknown-supervisor', 'not-ours', 'unreadable'] as const;

/** Those that are for this device. An error: none is. */
export async function parseReceipts(
  files: readonly SignedFile[],
  member: { root: TeamRoot; device: string },
): Promise<Receipt[] | ReceiptError> {
  const parsed = await Promise.all(files.map((file) => parseReceipt(file, member)));
  const receipts = parsed.filter((receipt) => typeof receipt !== 'string');
  return receipts.length > 0 ? receipts : (errors.find((error) => parsed.includes(error)) ?? 'unreadable');
}

/** For one device of one team, signed by a supervisor's device that counts. */
export async function parseReceipt(
  file: SignedFile,
  { root, device }: { root: TeamRoot; device: string },
): Promise<Receipt | ReceiptError> {
  const parsed = readPayload(file);
  if (!parsed) return 'unreadable';
  if (parsed.device !== device || parsed.team !== root.team.id) return 'not-ours';
  const supervisor = listWithRole(root, 'supervisor').find(({ id }) => id === parsed.by);
  // a device that is blocked never counts again
  if (!supervisor) return findDevice(root, parsed.by)?.blocked ? 'not-ours' : 'unknown-supervisor';
  return (await verifyFile('pomost-receipt-v1', file, [supervisor.signs])) ? parsed : 'not-ours';
}

function readPayload({ payload }: SignedFile): Receipt | undefined {
  const bytes = payload.length <= longestReceipt * 2 ? fromBase64(payload) : undefined;
  return bytes && bytes.length <= longestReceipt ? readJson(receipt, bytes) : undefined;
}
