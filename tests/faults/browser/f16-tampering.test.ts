import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SealedEnvelope } from '../../../core/envelope/envelope.ts';
import type { ProblemCode } from '../../../core/import/import-problem.ts';
import type { Interaction } from '../../../core/interaction/interaction.ts';
import { toCanonicalJson } from '../../../core/interaction/stamp.ts';
import { fromBase64, fromBytes } from '../../../core/team/bytes.ts';
import { readSignedFile } from '../../../core/team/sign-file.ts';
import { waitUntil } from '../../browser/wait-until.ts';
import { makeEnvelopes, makeLog } from '../../make-envelopes.ts';
import type { MadeDevice } from '../../make-team.ts';
import { noteRow } from '../fault-row.ts';
import { closeField, type Field, startField } from '../field.ts';
import { secondsSince } from '../seconds-since.ts';
import { press, waitForSummary } from '../team-page-steps.ts';

let field: Field;
let review: Page;
let first: MadeDevice;
let second: MadeDevice;
const start = performance.now();
const acts = 3;
const envelopes = 12;
const logs = ['6f1c2b34-0d5e-4f6a-8b7c-9d0e1f2a3b4c', '7a2d3c45-1e6f-4a7b-9c8d-0e1f2a3b4c5d'];
/** of the first laptop: with what is done to them nothing of them can be read */
const spoilt = [2, 3, 7, 12];

beforeAll(async () => {
  field = await startField({ as: 'supervisor', laptops: 2 });
  [, first, second] = field.team.devices as [MadeDevice, MadeDevice, MadeDevice];
});
afterAll(() => closeField(field));

const folderOf = (laptop: number): string => path.join(field.logs, `device-0${laptop}`);

const logOf = (laptop: number) => ({ idsAfter: laptop * 1000, log: logs[laptop - 1] as string });

async function fill(device: MadeDevice, laptop: number): Promise<(seq: number) => SealedEnvelope> {
  const made = await makeEnvelopes(field.team, { device, envelopes, acts, ...logOf(laptop) });
  for (const { name, bytes } of made) writeFileSync(path.join(folderOf(laptop), name), bytes);
  return (seq) => made[seq - 1] as SealedEnvelope;
}

/** Who runs the hub may do whatever they like to the files; what they cannot do is to go unnoticed. */
function tamper(of: (seq: number) => SealedEnvelope, foreign: SealedEnvelope): void {
  const folder = folderOf(1);
  const at = (seq: number): string => path.join(folder, of(seq).name);
  const under = (name: number, seq: number): string => path.join(folder, `${first.id}-${name}-${of(seq).sha256.slice(0, 16)}.age`);
  const flipped = new Uint8Array(readFileSync(at(2)));
  flipped[flipped.length - 100] = (flipped[flipped.length - 100] ?? 0) ^ 1;
  writeFileSync(at(2), flipped);
  // the last one too: no later one tells that it was there
  for (const seq of [3, 12]) writeFileSync(at(seq), readFileSync(at(seq)).subarray(0, -50));
  // two change places, and one comes again under a new number
  writeFileSync(under(5, 4), of(4).bytes);
  writeFileSync(under(4, 5), of(5).bytes);
  for (const seq of [4, 5]) rmSync(at(seq));
  writeFileSync(under(13, 1), of(1).bytes);
  rmSync(at(7));
  renameSync(path.join(folderOf(2), foreign.name), path.join(folder, foreign.name));
  writeFileSync(path.join(folder, 'notes.txt'), 'Hello');
}

/** All acts in the store of the page, by id. */
async function readStored(): Promise<{ id: string; text: string }[]> {
  const stored = await review.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('pomost-review');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('records').objectStore('records').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(reading.result));
          };
        };
      }),
  );
  return (JSON.parse(stored) as { id: string; record: Interaction }[]).map(({ id, record }) => ({ id, text: toCanonicalJson(record) }));
}

const readProblems = (): Promise<{ code: string; device: string; seqs: string }[]> =>
  review.$$eval('[data-problem]', (cards) =>
    cards.map((card) => {
      const { problem = '', device = '', seqs = '' } = (card as HTMLElement).dataset;
      return { code: problem, device, seqs };
    }),
  );

interface Change {
  device: MadeDevice;
  seq: number;
  code: ProblemCode;
}

const listChanges = (): Change[] => [
  ...[2, 3, 12].map((seq): Change => ({ device: first, seq, code: 'changed' })),
  ...[4, 5, 13].map((seq): Change => ({ device: first, seq, code: 'swapped' })),
  { device: first, seq: 7, code: 'gap' },
  { device: second, seq: 12, code: 'wrong-folder' },
];

it('names every file that somebody at the hub changed, by device and number, and takes the others', async () => {
  const of = await fill(first, 1);
  const ofSecond = await fill(second, 2);
  tamper(of, ofSecond(12));
  review = await field.session.extensionPage('review.html');
  const imported = await waitForSummary(review);
  const problems = await readProblems();
  const named = problems.flatMap(({ code, device, seqs }) => seqs.split(' ').map((seq) => `${code} ${device} ${seq}`));
  const changes = listChanges().map(({ code, device, seq }) => `${code} ${device.id} ${seq}`);
  const missed = changes.filter((one) => !named.includes(one));
  const invented = named.filter((one) => !changes.includes(one) && one !== `foreign-file ${first.id} `);
  const recorded = (await Promise.all([1, 2].map((laptop) => makeLog(envelopes * acts, logOf(laptop))))).flat();
  const texts = new Map(recorded.map((record) => [record.id, toCanonicalJson(record)]));
  const readable = recorded.filter(({ device, seq }) => device !== logs[0] || !spoilt.includes(Math.ceil(seq / acts)));
  const stored = await readStored();
  const counts = {
    lost: readable.filter(({ id }) => !stored.some((one) => one.id === id)).length,
    corrupt: stored.filter(({ id, text }) => texts.get(id) !== text).length,
    double: imported - new Set(stored.map(({ id }) => id)).size,
  };
  noteRow({
    row: 'F16',
    what: 'tampering',
    in: field.browser,
    rounds: 1,
    recorded: recorded.length,
    atHub: stored.length,
    ...counts,
    seconds: secondsSince(start),
    note: `${changes.length - missed.length} of ${changes.length} changes named, and a foreign file; ${recorded.length - readable.length} acts made unreadable`,
  });
  expect({ missed, invented, ...counts }).toEqual({ missed: [], invented: [], lost: 0, corrupt: 0, double: 0 });
  expect(problems.map(({ code }) => code)).toContain('foreign-file');
});

/** What the device of the spoilt files is told, and to send again. */
it('asks the device for what came spoilt or not at all, also for the last one', async () => {
  const folder = path.join(field.logs, '..', 'shared', 'receipts');
  const file = readdirSync(folder).find((name) => name.startsWith(`${first.id}-`)) ?? '';
  const signed = readSignedFile(readFileSync(path.join(folder, file), 'utf8'));
  const payload: unknown = JSON.parse(fromBytes(fromBase64(signed?.payload ?? '') ?? new Uint8Array()));
  expect(payload).toMatchObject({ upTo: 11, missing: [2, 3, 7, 12, 13] });
});

it('imports nothing twice', async () => {
  await press(review, '[data-do="pull"]');
  await waitUntil('the page to look again', async () => (await review.$('.review-summary[data-new="0"]')) !== null);
});
