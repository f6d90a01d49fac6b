import * as v from 'valibot';

/** What somebody of the team does; a device may have several. */
export const teamRoles = ['counsellor', 'supervisor', 'editor', 'coordinator'] as const;
export type TeamRole = (typeof teamRoles)[number];

const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/));
const recipient = v.pipe(v.string(), v.regex(/^age1[a-z0-9]{58}$/));
const isoDate = v.pipe(v.string(), v.isoDate());
const moment = v.pipe(v.string(), v.isoTimestamp());
const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(80));
export const deviceId = v.pipe(v.string(), v.regex(/^d-[0-9a-f]{8}$/));
const keyId = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));

const device = v.strictObject({
  id: deviceId,
  /** of the device, not of a person */
  name,
  roles: v.pipe(v.array(v.picklist(teamRoles)), v.minLength(1), v.maxLength(teamRoles.length)),
  /** public Ed25519 key, 32 bytes in base64 */
  signs: base64,
  /** age recipient (X25519) */
  seals: recipient,
  /** its user name at a WebDAV hub, so that it can be revoked there and is given to no other */
  account: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))),
  from: isoDate,
  /** nothing of it counts any more from then on */
  blocked: v.optional(v.strictObject({ at: moment, why: v.picklist(['lost', 'left', 'replaced']) })),
});

/** Who belongs to a team, signed by one of its two root keys. What is in it everybody of the team and the hub may read. */
export const teamRoot = v.strictObject({
  format: v.literal('pomost-root'),
  formatVersion: v.literal(1),
  team: v.strictObject({ id: v.pipe(v.string(), v.uuid()), name }),
  /** each change counts one up; more than any team makes, and still a number that can be counted up */
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
  issued: moment,
  expires: moment,
  /** one is kept on the coordinator's device, one on paper */
  keys: v.pipe(
    v.array(v.strictObject({ id: keyId, key: base64, keptOn: v.picklist(['device', 'paper']), made: isoDate })),
    v.minLength(1),
    v.maxLength(6),
  ),
  /** recipients whose identity is on paper: always sealed to, beside the supervisors */
  paper: v.pipe(v.array(v.strictObject({ seals: recipient, made: isoDate })), v.maxLength(3)),
  devices: v.pipe(v.array(device), v.maxLength(500)),
  /** shown when nobody can be reached through the hub */
  onDuty: v.optional(
    v.strictObject({
      name: v.pipe(v.string(), v.maxLength(80)),
      phone: v.pipe(v.string(), v.maxLength(40)),
      hours: v.optional(v.pipe(v.string(), v.maxLength(120))),
    }),
  ),
});
export type TeamRoot = v.InferOutput<typeof teamRoot>;
export type TeamDevice = TeamRoot['devices'][number];
