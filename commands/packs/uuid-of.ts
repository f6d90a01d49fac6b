import { createHash } from 'node:crypto';

/** Our own namespace, drawn once: with another one every published id would change. */
const namespace = Buffer.from('6f0e4b1c8a7d5d52b3c49e21f7a60d38', 'hex');

/** UUID version 5 (RFC 9562): the same words give the same id on every machine. */
export function uuidOf(words: string): string {
  const bytes = createHash('sha1').update(namespace).update(words).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
