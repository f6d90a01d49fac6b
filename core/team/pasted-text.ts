import type * as v from 'valibot';
import { fromBase64Url, toBase64Url, toBytes } from './bytes.ts';
import { readJson } from './sign-file.ts';

/** A text that people copy from an e-mail or a chat: after the prefix, which says what it is, JSON in base64url. */
export const writePasted = (prefix: string, given: unknown): string => prefix + toBase64Url(toBytes(JSON.stringify(given)));

/** undefined: none, or cut short. Line breaks of an e-mail in between do no harm. */
export function readPasted<S extends v.GenericSchema>(schema: S, prefix: string, text: string): v.InferOutput<S> | undefined {
  const plain = text.replace(/\s+/g, '');
  const bytes = plain.startsWith(prefix) ? fromBase64Url(plain.slice(prefix.length)) : undefined;
  return bytes && readJson(schema, bytes);
}
