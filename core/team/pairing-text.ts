import * as v from 'valibot';
import { readPasted, writePasted } from './pasted-text.ts';
import { deviceId } from './root.ts';
import { signedFile } from './signed.ts';

const place = v.strictObject({
  url: v.pipe(v.string(), v.url(), v.startsWith('https://'), v.endsWith('/'), v.maxLength(500)),
  user: v.pipe(v.string(), v.maxLength(200)),
  password: v.pipe(v.string(), v.maxLength(200)),
});

/** What one device needs to belong to a team; whoever has it is that device. Made once, kept nowhere else. */
const pairing = v.strictObject({
  team: v.strictObject({ id: v.pipe(v.string(), v.uuid()), name: v.pipe(v.string(), v.maxLength(80)) }),
  device: deviceId,
  /** 32 bytes in base64url: all keys of the device come from it */
  secret: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
  /** names of the team's root keys */
  pins: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))), v.minLength(1), v.maxLength(6)),
  /** absent: files are exchanged */
  access: v.optional(
    v.strictObject({
      kind: v.picklist(['webdav', 'nextcloud']),
      drop: place,
      shared: v.exactOptional(place),
      logs: v.exactOptional(place),
    }),
  ),
  /** where there is no hub to read it from */
  root: v.optional(signedFile),
});
export type Pairing = v.InferOutput<typeof pairing>;

const prefix = 'pomost-pairing:1.';

export const writePairingText = (given: Pairing): string => writePasted(prefix, given);

/** undefined: none, or cut short. */
export const readPairingText = (text: string): Pairing | undefined => readPasted(pairing, prefix, text);
