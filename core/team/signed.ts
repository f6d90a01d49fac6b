import * as v from 'valibot';

/**
 * Bytes with signatures over exactly these bytes, in the manner of DSSE (no canonical JSON).
 * Signed is the purpose, a zero byte, and the payload: a signature for one purpose is worth nothing for another.
 */
export const signedFile = v.strictObject({
  /** base64 */
  payload: v.string(),
  signatures: v.pipe(
    v.array(v.strictObject({ key: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)), signature: v.string() })),
    v.minLength(1),
    v.maxLength(8),
  ),
});
export type SignedFile = v.InferOutput<typeof signedFile>;

export type Purpose = 'pomost-root-v1' | 'pomost-team-keys-v1' | 'pomost-receipt-v1' | 'pomost-envelope-v1' | 'pomost-note-v1';
