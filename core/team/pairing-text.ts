import * as v from 'valibot';
import { fromBase64Url, fromBytes, toBase64Url, toBytes } from './bytes.ts';
import { deviceId } from './root.ts';
import { readJson } from './sign-file.ts';
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
      shared: v.optional(place),
      logs: v.optional(place),
    }),
  ),
  /** where there is no hub to read it from */
  root: v.optional(signedFile),
});
export type Pairing = v.InferOutput<typeof pairing>;

const prefix = 'pomost-pairing:1.';

export const writePairingText = (given: Pairing): string => prefix + toBase64Url(toBytes(JSON.stringify(given)));

/** undefined: none, or cut short. Line breaks of an e-mail in between do no harm. */
export function readPairingText(text: string): Pairing | undefined {
  const plain = text.replace(/\s+/g, '');
  const bytes = plain.startsWith(prefix) ? fromBase64Url(plain.slice(prefix.length)) : undefined;
  try {
    return bytes && readJson(pairing, fromBytes(bytes));
  } catch {
    return undefined;
  }
}
