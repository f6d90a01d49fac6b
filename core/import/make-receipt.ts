import * as v from 'valibot';
import { type Receipt, receipt } from '../sync/receipt.ts';
import { toBytes } from '../team/bytes.ts';
import { type Signer, signFile } from '../team/sign-file.ts';
import type { SignedFile } from '../team/signed.ts';

/** Signed by the supervisor's device. Throws on what no reader would take. */
export const makeReceipt = async (wish: Omit<Receipt, 'format' | 'formatVersion'>, signer: Signer): Promise<SignedFile> =>
  signFile('pomost-receipt-v1', toBytes(JSON.stringify(v.parse(receipt, { format: 'pomost-receipt', formatVersion: 1, ...wish }))), [
    signer,
  ]);
