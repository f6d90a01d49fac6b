import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SealedEnvelope } from '../../../core/envelope/envelope.ts';
import { waitUntil } from '../../browser/wait-until.ts';
import { makeEnvelopes } from '../../make-envelopes.ts';
import type { MadeDevice } from '../../make-team.ts';
import { noteRow } from '../fault-row.ts';
import { closeField, type Field, startField } from '../field.ts';

let field: Field;
let review: Page;
let first: MadeDevice;
let second: MadeDevice;
const start = performance.now();
const acts = 3;

beforeAll(async () => {
  field = await startField({ as: 'supervisor', laptops: 2 });
  [, first, second] = field.team.devices as [MadeDevice, MadeDevice, MadeDevice];
});
afterAll(() => closeField(field));

const folderOf = (laptop: number): string => path.join(field.logs, `device-0${laptop}`);

async function fill(device: MadeDevice, laptop: number, log: string): Promise<(seq: number) => SealedEnvelope> {
  const made = await makeEnvelopes(field.team, { device, envelopes: 12, acts, idsAfter: laptop * 1000, log });
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
  writeFileSync(at(3), readFileSync(at(3)).subarray(0, -50));
  // two change places, and one comes again under a new number
  writeFileSync(under(5, 4), of(4).bytes);
  writeFileSync(under(4, 5), of(5).bytes);
  for (const seq of [4, 5]) rmSync(at(seq));
  writeFileSync(under(13, 1), of(1).bytes);
  rmSync(at(7));
  renameSync(path.join(folderOf(2), foreign.name), path.join(folder, foreign.name));
  writeFileSync(path.join(folder, 'notes.txt'), 'Hello');
}

/** Waits until the page has come to an end, and answers how many acts were new. */
const waitForSummary = (): Promise<number> =>
  waitUntil('the end of the import', () =>
    review.evaluate(() => {
      const summary = document.querySelector<HTMLElement>('.review-summary');
      return document.querySelector('[data-running]') || !summary ? undefined : Number(summary.dataset['new']);
    }),
  );

const readProblems = (): Promise<{ code: string; device: string; seqs: string }[]> =>
  review.$$eval('[data-problem]', (cards) =>
    cards.map((card) => {
      const { problem = '', device = '', seqs = '' } = (card as HTMLElement).dataset;
      return { code: problem, device, seqs };
    }),
  );

it('names every file that somebody at the hub changed, by device and number', async () => {
  const of = await fill(first, 1, '6f1c2b34-0d5e-4f6a-8b7c-9d0e1f2a3b4c');
  const ofSecond = await fill(second, 2, '7a2d3c45-1e6f-4a7b-9c8d-0e1f2a3b4c5d');
  tamper(of, ofSecond(12));
  review = await field.session.extensionPage('review.html');
  const imported = await waitForSummary();
  const problems = await readProblems();
  const named = new Set(problems.flatMap(({ device, seqs }) => seqs.split(' ').map((seq) => `${device} ${seq}`)));
  const tampered = [...[2, 3, 4, 5, 7, 13].map((seq) => `${first.id} ${seq}`), `${second.id} 12`];
  const missed = tampered.filter((one) => !named.has(one));
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  const note = `${tampered.length - missed.length} of ${tampered.length} changes and a foreign file named`;
  const whole = 24 * acts;
  noteRow({
    row: 'F16',
    what: 'tampering',
    in: field.browser,
    rounds: 1,
    recorded: whole,
    atHub: imported,
    lost: 0,
    corrupt: 0,
    double: 0,
    seconds,
    note,
  });
  expect({ missed, problems }).toMatchObject({ missed: [] });
  expect(problems.map(({ code }) => code)).toContain('foreign-file');
  expect(imported).toBeLessThan(whole);
});

it('imports nothing twice', async () => {
  await review.$eval('[data-do="pull"]', (button) => (button as HTMLElement).click());
  await waitUntil('the page to look again', async () => (await review.$('.review-summary[data-new="0"]')) !== null);
});
