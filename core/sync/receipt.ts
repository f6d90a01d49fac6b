import * as v from 'valibot';
import { deviceId } from '../team/root.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9_999_999_999));
const seq = v.pipe(whole, v.minValue(1));

/** "Arrived": what a supervisor's device has of another device's envelopes. The payload of a SignedFile, purpose `pomost-receipt-v1`. */
export const receipt = v.pipe(
  v.strictObject({
    format: v.literal('pomost-receipt'),
    formatVersion: v.literal(1),
    team: v.pipe(v.string(), v.uuid()),
    /** whose envelopes */
    device: deviceId,
    /** the supervisor's device that signs */
    by: deviceId,
    /** highest number of an envelope that was imported; 0: none yet */
    upTo: whole,
    /** SHA-256 of the file of that envelope, 64 hex digits; zeros for none */
    head: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    /** numbers that were not imported, rising: all of those below `upTo`, and later ones of which there is a file that is spoilt */
    missing: v.pipe(v.array(seq), v.maxLength(5000)),
    /** by the supervisor's clock; tells one receipt from the next */
    issued: v.pipe(v.string(), v.isoTimestamp()),
  }),
  v.check(({ missing, upTo }) => missing.every((number, index) => number !== upTo && number > (missing[index - 1] ?? 0))),
);
export type Receipt = v.InferOutput<typeof receipt>;

/** Longest file of a receipt, in bytes. */
export const longestReceipt = 256 * 1024;

/** Below `shared/receipts/`. */
export const nameReceipt = ({ device, by }: Pick<Receipt, 'device' | 'by'>): string => `${device}-${by}.json`;
