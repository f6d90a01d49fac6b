import { beforeAll, describe, expect, it } from 'vitest';
import type { Bytes } from '../team/bytes.ts';
import { derivePaperKeys, type PaperKeys, writePaperText } from '../team/paper-key.ts';
import { seal, unseal } from '../team/seal.ts';
import { readPaperKey } from './read-paper-key.ts';

const secret: Bytes = new Uint8Array(32).fill(7);
let keys: PaperKeys;
let lines: string[];

beforeAll(async () => {
  keys = await derivePaperKeys(secret);
  lines = await writePaperText(secret);
});

const read = (text: string, seals = keys.seals) => readPaperKey(text, { paper: [{ seals, made: '2026-11-22' }] });

describe('readPaperKey', () => {
  it.each<[string, () => string]>([
    ['four lines', () => lines.join('\n')],
    ['small letters and empty lines', () => `\n${lines.join('\n\n').toLowerCase()}\n`],
    ['one line', () => lines.join(' ')],
    ['the text for age', () => ` ${keys.identity}\n`],
  ])('opens what was sealed to the paper, given %s', async (_how, write) => {
    const found = await read(write());
    const sealed = await seal(new Uint8Array([1, 2]), [keys.seals]);
    expect('identity' in found && (await unseal(sealed, found.identity))).toEqual(new Uint8Array([1, 2]));
  });

  it.each<[string, () => string, unknown]>([
    [
      'a slip in the third line',
      () => lines.map((line, index) => (index === 2 ? line.replace(/.$/, line.endsWith('A') ? 'B' : 'A') : line)).join('\n'),
      { what: 'line', number: 3 },
    ],
    ['two lines alone', () => lines.slice(0, 2).join('\n'), { what: 'line', number: 3 }],
    ['nothing', () => ' \n', { what: 'wrong-key' }],
    ['a cut text for age', () => keys.identity.slice(0, 30), { what: 'wrong-key' }],
  ])('says what is wrong with %s', async (_what, write, problem) => {
    expect(await read(write())).toEqual(problem);
  });

  it('takes no key of another team', async () => {
    const other = await derivePaperKeys(new Uint8Array(32).fill(8));
    expect(await read(lines.join('\n'), other.seals)).toEqual({ what: 'other-team' });
  });
});
