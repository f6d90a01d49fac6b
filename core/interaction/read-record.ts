import * as v from 'valibot';
import { type Interaction, interactionDraft, interactionSchemaVersion } from './interaction.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(1));

const stamp = v.strictObject({
  schema: whole,
  device: v.pipe(v.string(), v.uuid()),
  seq: whole,
  previousHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** with a topic of a special category the day alone */
  at: v.union([v.pipe(v.string(), v.isoTimestamp()), v.pipe(v.string(), v.isoDate())]),
});

export type RecordFault = 'unreadable-record' | 'newer-version';

/** A record that another device wrote; copied field by field, so that nothing unknown comes through. */
export function readRecord(given: unknown): Interaction | RecordFault {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return 'unreadable-record';
  const { schema, device, seq, previousHash, at, ...rest } = given as Record<string, unknown>;
  if (typeof schema === 'number' && schema > interactionSchemaVersion) return 'newer-version';
  const stamped = v.safeParse(stamp, { schema, device, seq, previousHash, at });
  const draft = v.safeParse(interactionDraft, rest);
  return stamped.success && draft.success ? { ...draft.output, ...stamped.output } : 'unreadable-record';
}
