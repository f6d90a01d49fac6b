import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAgeIdentity } from './age-identity.ts';
import { derivePaperKeys, readPaperText, writePaperText } from './paper-key.ts';
import { seal, unseal } from './seal.ts';

const secret = Uint8Array.from({ length: 32 }, (_, index) => (index * 37 + 11) % 256);
const lines = await writePaperText(secret);
const [first = '', second = '', third = '', fourth = ''] = lines;

describe('a paper key', () => {
  it('has four lines of four groups that nobody takes for others', () => {
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4} ){3}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('stays the same as printed today', async () => {
    expect(lines).toMatchInlineSnapshot(`
      [
        "1CR5 AYMZ RKMG WKC7",
        "CTRF PHCF V0H6 SDZK",
        "DR19 EAXW A3JQ MCD8",
        "3N36 Z45S WC63 0M0B",
      ]
    `);
    expect((await derivePaperKeys(secret)).identity).toMatchInlineSnapshot(
      `"AGE-SECRET-KEY-1AV8P8KKAU6ERJ9HFLZ949XSG6PQ9SWKEK0GR0J4DVLG029UEM8PSAKN295"`,
    );
  });

  it('is read as it was written, whatever the secret', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 32, maxLength: 32 }), async (bytes) => {
        const given = Uint8Array.from(bytes);
        expect(await readPaperText(await writePaperText(given))).toEqual({ secret: given });
      }),
      { numRuns: 30 },
    );
  });

  it.each<[string, string[]]>([
    ['small letters', lines.map((line) => line.toLowerCase())],
    ['no spaces', lines.map((line) => line.replaceAll(' ', ''))],
    ['dashes and more spaces', lines.map((line) => `  ${line.replaceAll(' ', ' - ')}  `)],
    ['O for 0, I and l for 1', lines.map((line) => line.replaceAll('0', 'o').replace('1', 'I').replaceAll('1', 'l'))],
  ])('is read with %s', async (_how, typed) => {
    expect(await readPaperText(typed)).toEqual({ secret });
  });

  it.each<[string, string[], object[]]>([
    ['one wrong sign', [first, second, `${third.slice(0, -1)}${third.endsWith('7') ? '8' : '7'}`, fourth], [{ line: 2, what: 'mistyped' }]],
    ['a sign that is none', [first, `${second.slice(0, -1)}U`, third, fourth], [{ line: 1, what: 'mistyped' }]],
    [
      'two lines swapped',
      [second, first, third, fourth],
      [
        { line: 0, what: 'mistyped' },
        { line: 1, what: 'mistyped' },
      ],
    ],
    ['a line too short', [first, second, third, fourth.slice(0, -2)], [{ line: 3, what: 'length' }]],
    [
      'a line missing',
      [first, '', third],
      [
        { line: 1, what: 'empty' },
        { line: 3, what: 'empty' },
      ],
    ],
  ])('with %s names the line', async (_what, typed, problems) => {
    expect(await readPaperText(typed)).toEqual({ problems });
  });

  it('notices two neighbours that were swapped on a line', async () => {
    const missed: string[] = [];
    for (const [at, line] of lines.entries()) {
      const plain = line.replaceAll(' ', '');
      for (let sign = 0; sign < plain.length - 1; sign += 1) {
        const [one = '', other = ''] = [plain[sign], plain[sign + 1]];
        const swapped = plain.slice(0, sign) + other + one + plain.slice(sign + 2);
        const read = await readPaperText(lines.map((kept, index) => (index === at ? swapped : kept)));
        if (one !== other && !('problems' in read)) missed.push(swapped);
      }
    }
    expect(missed).toEqual([]);
  });

  it('gives an identity that opens what is sealed to its recipient', async () => {
    const { identity, seals, sealKey } = await derivePaperKeys(secret);
    expect(await identityToRecipient(identity)).toBe(seals);
    const file = await seal(new TextEncoder().encode('test'), [seals]);
    expect(await unseal(file, identity)).toEqual(await unseal(file, sealKey));
  });
});

describe('an identity for age', () => {
  it('is written as age writes it', async () => {
    for (let round = 0; round < 20; round += 1) {
      const generated = await generateX25519Identity();
      expect(writeAgeIdentity(decode(generated))).toBe(generated);
    }
  });
});

/** The other way round, without the checksum. */
function decode(identity: string): Uint8Array {
  const alphabet = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
  const words = [...identity.slice('AGE-SECRET-KEY-1'.length, -6)].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0'));
  return Uint8Array.from(words.join('').match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}
