import { execFileSync } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEnvelope } from '../../../core/envelope/make-envelope.ts';
import type { Bytes } from '../../../core/team/bytes.ts';
import { deriveDeviceKeys } from '../../../core/team/device-keys.ts';
import { drillFile, makeDrill } from '../../../core/team/drill.ts';
import { derivePaperKeys, type PaperKeys } from '../../../core/team/paper-key.ts';
import { seal, unseal } from '../../../core/team/seal.ts';
import { makeRecord } from '../../make-record.ts';
import { makeTeam } from '../../make-team.ts';
import { noteRow } from '../fault-row.ts';
import { secondsSince } from '../seconds-since.ts';

const rounds = 20;
const folder = mkdtempSync(path.join(tmpdir(), 'age-'));
const random = (length: number): Bytes => new Uint8Array(randomBytes(length));
const at = (name: string): string => path.join(folder, name);
let paper: PaperKeys;
const start = performance.now();
const done = { opened: 0, sealed: 0 };

beforeAll(async () => {
  paper = await derivePaperKeys(random(32));
  // as somebody types it off the sheet
  writeFileSync(at('key.txt'), `# Pomost\n${paper.identity}\n`);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  const note = `opens ${done.opened} of ${rounds} of ours, and we ${done.sealed} of ${rounds} of its`;
  noteRow({ row: 'U3', what: 'age command', in: 'node', rounds: 2 * rounds, seconds: secondsSince(start), note });
});

const open = (name: string): Buffer => execFileSync('age', ['-d', '-i', at('key.txt'), at(name)], { maxBuffer: 8 * 1024 * 1024 });

describe('the age command', () => {
  it(`opens with the paper key what the extension seals, ${rounds} of ${rounds}`, async () => {
    const supervisor = await deriveDeviceKeys(random(32));
    for (let round = 0; round < rounds; round += 1) {
      // from nothing over the chunks of the format (64 KiB) to a megabyte
      const plain = random([0, 1, 65_535, 65_536, 65_537, 1_048_576][round] ?? randomInt(200_000));
      writeFileSync(at('sealed.age'), await seal(plain, [supervisor.seals, paper.seals]));
      expect(open('sealed.age').equals(plain)).toBe(true);
      done.opened += 1;
    }
  });

  it(`seals to a device and to the paper what the extension opens, ${rounds} of ${rounds}`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const device = await deriveDeviceKeys(random(32));
      const plain = random([0, 1, 65_535, 65_536, 65_537, 1_048_576][round] ?? randomInt(200_000));
      writeFileSync(at('plain'), plain);
      execFileSync('age', ['-r', device.seals, '-r', paper.seals, '-o', at(`made-${round}.age`), at('plain')]);
      const file = new Uint8Array(readFileSync(at(`made-${round}.age`)));
      for (const identity of [device.sealKey, paper.identity]) {
        const opened = await unseal(file, identity);
        // not `toEqual`: on a megabyte it takes seconds
        expect(opened && Buffer.from(opened).equals(plain)).toBe(true);
      }
      done.sealed += 1;
    }
  });

  it('knows the same recipient for the identity on the sheet', () => {
    expect(execFileSync('age-keygen', ['-y', at('key.txt')], { encoding: 'utf8' }).trim()).toBe(paper.seals);
  });

  it('opens an envelope, line by line', async () => {
    const sender = await deriveDeviceKeys(random(32));
    const envelope = await makeEnvelope({
      team: '4bd60c1e-6a3c-4f57-9d3d-7a8f2d9d1c11',
      device: 'd-3f9a2c71',
      seq: 1,
      previous: '0'.repeat(64),
      rootVersion: 1,
      records: [makeRecord('finding-dismissed', 1)],
      signKey: sender.signKey,
      recipients: [paper.seals],
    });
    writeFileSync(at('envelope.age'), envelope.bytes);
    const lines = open('envelope.age').toString('utf8').trim().split('\n');
    expect(lines.map((line) => Object.keys(JSON.parse(line))[0])).toEqual(['signature', 'format', 'act']);
  });

  it('opens the test file of the yearly drill', async () => {
    const { root } = await makeTeam(undefined, { paper: [{ seals: paper.seals, made: '2026-11-22' }] });
    writeFileSync(at(drillFile), await makeDrill(root, 'The key works.\n'));
    expect(open(drillFile).toString('utf8')).toBe('The key works.\n');
  });

  it('does not open what is sealed to others', async () => {
    const other = await deriveDeviceKeys(random(32));
    writeFileSync(at('other.age'), await seal(random(10), [other.seals]));
    expect(() => execFileSync('age', ['-d', '-i', at('key.txt'), at('other.age')], { stdio: 'pipe' })).toThrow(/no identity matched/);
  });
});
