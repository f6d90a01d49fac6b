import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SealedEnvelope } from '../../../core/envelope/envelope.ts';
import { makeEnvelopes } from '../../make-envelopes.ts';
import { type MadeDevice, type MadeTeam, makeTeam } from '../../make-team.ts';
import { findPlaintext } from '../judge.ts';
import { readHub } from '../read-hub.ts';

let logs: string;
let team: MadeTeam;
let device: MadeDevice;
let made: SealedEnvelope[];

beforeEach(async () => {
  logs = mkdtempSync(path.join(tmpdir(), 'pomost-read-hub-'));
  mkdirSync(path.join(logs, 'device-01'));
  team = await makeTeam();
  device = team.devices[1] as MadeDevice;
  made = await makeEnvelopes(team, { device, envelopes: 3, acts: 2 });
  for (const { name, bytes } of made) put(name, bytes);
});
afterEach(() => rmSync(logs, { recursive: true }));

const placeOf = (name: string): string => path.join(logs, 'device-01', name);
const put = (name: string, bytes: Uint8Array): void => writeFileSync(placeOf(name), bytes);
const nameOf = (seq: number): string => made[seq - 1]?.name ?? '';

it('finds nothing wrong with what is whole, nor with the same file twice', async () => {
  put(nameOf(2).replace('.age', ' (2).age'), readFileSync(placeOf(nameOf(2))));
  expect(await readHub(logs, team)).toMatchObject({ files: 4, corrupt: [], double: [] });
  expect((await readHub(logs, team)).records).toHaveLength(6);
});

it.each<[string, () => void]>([
  ['half a file', () => put(nameOf(2), readFileSync(placeOf(nameOf(2))).subarray(0, 900))],
  ['a missing number', () => rmSync(placeOf(nameOf(2)))],
  ['a file of nobody', () => put('index.html', new Uint8Array([60]))],
])('sees %s', async (_what, spoil) => {
  spoil();
  expect((await readHub(logs, team)).corrupt).not.toEqual([]);
});

it('sees acts that were sealed twice, and another envelope under the same number', async () => {
  for (const { name, bytes } of await makeEnvelopes(team, { device, envelopes: 4, acts: 2 })) put(name, bytes);
  const { corrupt, double } = await readHub(logs, team);
  expect(corrupt).toContain(`${device.id}: number 2 stands there twice`);
  expect(double).toEqual([]);
  for (const { name } of made) rmSync(placeOf(name));
  const fifth = (await makeEnvelopes(team, { device, envelopes: 5, acts: 1 })).at(-1);
  put(fifth?.name ?? '', fifth?.bytes ?? new Uint8Array());
  expect((await readHub(logs, team)).double).not.toEqual([]);
});

it('sees a word of a record that went over the wire', () => {
  const seen = { at: 0, method: 'PUT', path: '/logs/', headers: {}, fault: undefined, hubStatus: 201, atOnce: 1 };
  expect(findPlaintext([{ ...seen, body: Buffer.from('{"act":"finding-dismissed"}') }])).toHaveLength(1);
  expect(findPlaintext([{ ...seen, body: Buffer.from('age-encryption.org/v1') }])).toEqual([]);
});
