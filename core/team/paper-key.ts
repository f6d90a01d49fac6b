import { fail, type Result, succeed } from '../result.ts';
import { writeAgeIdentity } from './age-identity.ts';
import { type Bytes, sha256, toBytes } from './bytes.ts';
import { type DeviceKeys, deriveDeviceKeys, deriveIdentity } from './device-keys.ts';

/** Crockford's base 32: no I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** On each of four lines: 13 characters of the secret and 3 that check them, in groups of 4. */
export const paperLines = 4;
const perLine = 13;
const checkLength = 3;
export const groupsPerLine = 4;
export const lineLength = perLine + checkLength;

export interface PaperKeys extends DeviceKeys {
  /** what `age -d -i` reads */
  identity: string;
}

/** `secret`: 32 bytes. Its root key signs, its identity opens envelopes. */
export async function derivePaperKeys(secret: Bytes): Promise<PaperKeys> {
  return { ...(await deriveDeviceKeys(secret)), identity: writeAgeIdentity(await deriveIdentity(secret)) };
}

/** 32 bytes as four lines to be typed off. */
export async function writePaperText(secret: Bytes): Promise<string[]> {
  const bits = [...secret]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('')
    .padEnd(paperLines * perLine * 5, '0');
  const signs = (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join('');
  const lines = Array.from({ length: paperLines }, async (_, line) => {
    const part = signs.slice(line * perLine, (line + 1) * perLine);
    return ((part + (await checkLine(part, line))).match(/.{4}/g) ?? []).join(' ');
  });
  return Promise.all(lines);
}

/** Number of the line, from 0, and what is wrong with it. */
export interface LineProblem {
  line: number;
  what: 'empty' | 'length' | 'mistyped';
}

/** Lines as somebody typed them, in small letters, with or without spaces, with O for 0 and I or L for 1. All lines that are wrong are named. */
export async function readPaperText(lines: readonly string[]): Promise<{ secret: Bytes } | { problems: LineProblem[] }> {
  const read = await Promise.all(Array.from({ length: paperLines }, (_, line) => readLine(lines[line] ?? '', line)));
  const problems = read.flatMap((result, line) => (result.ok ? [] : [{ line, what: result.error }]));
  if (problems.length > 0) return { problems };
  const bits = read.map((result) => (result.ok ? result.value : '')).join('');
  return { secret: Uint8Array.from(bits.slice(0, 256).match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2)) };
}

/** The characters alone, as they are printed. */
export const plainLine = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[\s.·-]+/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');

/** What was pasted as one: line by line as it is printed. */
export const splitLines = (text: string): string[] => plainLine(text).match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? [];

/** The bits of one line. */
async function readLine(text: string, line: number): Promise<Result<string, LineProblem['what']>> {
  const plain = plainLine(text);
  if (plain === '') return fail('empty');
  if (plain.length !== lineLength) return fail('length');
  const part = plain.slice(0, perLine);
  const numbers = [...part].map((sign) => alphabet.indexOf(sign));
  if (numbers.includes(-1) || plain.slice(perLine) !== (await checkLine(part, line))) return fail('mistyped');
  return succeed(numbers.map((number) => number.toString(2).padStart(5, '0')).join(''));
}

/** Knows its line too: two that were swapped are noticed. A slip stays unseen once in 32,768. */
async function checkLine(part: string, line: number): Promise<string> {
  const hash = await sha256(toBytes(`pomost paper v1 ${line} ${part}`));
  const bits = Number.parseInt(hash.slice(0, 4), 16) >> 1;
  return [10, 5, 0].map((shift) => alphabet[(bits >> shift) & 31]).join('');
}
