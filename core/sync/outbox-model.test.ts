import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isLong, noteRow } from '../../tests/faults/fault-row.ts';
import { secondsSince } from '../../tests/faults/seconds-since.ts';
import { type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import { hubFaults } from '../../tests/outbox-model/faulty-hub.ts';
import { type Interrupt, World } from '../../tests/outbox-model/world.ts';
import { readEnvelopeName } from '../envelope/envelope-name.ts';
import type { LogSpan } from './outbox-entry.ts';

/** run as one of the faults, not as one test of a part among others */
const isFault = process.env['POMOST_FAULTS'] !== undefined;
const runs = isLong ? 2000 : 200;
const patience = isLong ? 20 * 60_000 : 2 * 60_000;
const day = 24 * 60 * 60 * 1000;

let team: MadeTeam;
beforeAll(async () => {
  team = await makeTeam([
    { name: 'Office', roles: ['supervisor', 'coordinator'] },
    { name: 'Office 2', roles: ['supervisor'] },
    { name: 'Laptop 1', roles: ['counsellor'] },
    { name: 'Laptop 2', roles: ['counsellor'] },
    { name: 'Laptop 3', roles: ['counsellor'] },
  ]);
});

/** Each act is in exactly one place, and one that is nowhere here has been received or was given up by a person. */
function checkPlaces({ disk, imported, discarded, forgotten }: World): void {
  const { head, entries, log } = disk;
  const done = head?.kept ?? [];
  const last = log.at(-1)?.seq ?? 0;
  const parts = [
    ...done,
    // single acts go before the whole part does
    ...[...forgotten.keys()].filter((seq) => !done.some(({ from, to }) => seq >= from && seq <= to)).map((seq) => ({ from: seq, to: seq })),
    ...(head?.discarded ?? []),
    ...(head?.again ?? []),
    ...entries.values(),
    { from: (head?.sealedUpTo ?? 0) + 1, to: last },
  ];
  const places = new Array<number>(last).fill(0);
  for (const { from, to } of parts) for (let seq = from; seq <= to; seq += 1) places[seq - 1] = (places[seq - 1] ?? 0) + 1;
  expect(places.flatMap((count, index) => (count === 1 ? [] : [`act ${index + 1} is in ${count} places`]))).toEqual([]);
  expect([...forgotten].flatMap(([seq, id]) => (imported.has(id) && seq < last ? [] : [seq]))).toEqual([]);
  const listIn = (spans: readonly LogSpan[]) => log.filter(({ seq }) => spans.some(({ from, to }) => seq >= from && seq <= to));
  expect(listIn(done).flatMap(({ id, seq }) => (imported.has(id) ? [] : [seq]))).toEqual([]);
  expect(listIn(head?.discarded ?? []).flatMap(({ seq }) => (discarded.has(seq) ? [] : [seq]))).toEqual([]);
}

/** What counts as sent the hub has confirmed in so many words; only a supervisor can find that it lied. */
function checkSent({ disk, hub }: World): void {
  const sent = [...disk.entries.values()].filter(({ state }) => state === 'sent');
  expect(sent.filter(({ name }) => !hub.confirmed.has(name)).map(({ name }) => name)).toEqual([]);
}

/** One number of a device is one file for ever: a supervisor would take two for tampering. */
function checkNumbers({ hub }: World): void {
  const hashes = new Map<string, Set<string>>();
  for (const address of hub.files.keys()) {
    const name = readEnvelopeName(address.slice(address.lastIndexOf('/') + 1));
    if (!name) continue;
    const number = `${name.device}-${name.seq}`;
    hashes.set(number, (hashes.get(number) ?? new Set()).add(name.hash));
  }
  expect([...hashes].flatMap(([number, { size }]) => (size > 1 ? [number] : []))).toEqual([]);
}

type Model = Record<string, never>;

class Deed implements fc.AsyncCommand<Model, World> {
  readonly name: string;
  readonly work: (world: World) => Promise<void> | void;
  constructor(name: string, work: Deed['work']) {
    this.name = name;
    this.work = work;
  }
  check = () => true;
  async run(_model: Model, world: World): Promise<void> {
    await this.work(world);
    checkPlaces(world);
    checkNumbers(world);
    checkSent(world);
  }
  toString = () => this.name;
}

const interrupts: fc.Arbitrary<Interrupt[]> = fc.array(
  fc.record({
    at: fc.integer({ min: 1, max: 30 }),
    what: fc.constantFrom('stopped-before', 'stopped-after', 'recorded', 'pulled', 'receipted', 'rejoined', 'drained', 'retried'),
  }),
  { maxLength: 3, size: 'max' },
);

const record = fc.integer({ min: 1, max: 120 }).map((count) => new Deed(`record ${count}`, (world) => world.record(count)));

const faults = fc.array(fc.oneof({ arbitrary: fc.constant(undefined), weight: 10 }, fc.constantFrom(...hubFaults)), {
  maxLength: 12,
  size: 'max',
});

const drain = fc.tuple(fc.constantFrom('timer', 'online', 'user'), faults, interrupts).map(
  ([wake, befall, during]) =>
    new Deed(`drain ${wake} [${befall.join()}] [${during.map(({ at, what }) => `${what}@${at}`).join()}]`, async (world) => {
      world.hub.faults.splice(0, Number.POSITIVE_INFINITY, ...befall);
      await world.drain(wake, during);
    }),
);

const wait = fc
  .constantFrom(1, 10, 90, 24 * 60, 10 * 24 * 60, 400 * 24 * 60, -400 * 24 * 60)
  .map((minutes) => new Deed(`${minutes} minutes pass`, (world) => world.wait(minutes * 60_000)));

const pull = fc.constantFrom(0, 1).map((supervisor) => new Deed(`supervisor ${supervisor} pulls`, (world) => world.pull(supervisor)));

const loseFile = fc.nat({ max: 1000 }).map((which) => new Deed(`the hub loses file ${which}`, ({ hub }) => hub.lose(which)));

const seldom = fc.oneof(
  fc.constant(new Deed('take receipts', (world) => world.takeReceipts())),
  fc.constant(new Deed('rejoin', (world) => world.rejoin())),
  fc.integer({ min: 1, max: 6 }).map((seq) => new Deed(`poison ${seq}`, (world) => void world.hub.poison.add(seq))),
  fc.constantFrom('retried', 'discarded').map((how) => new Deed(`dead ${how}`, (world) => world.settleDead(how))),
  fc
    .constantFrom(0, 20, 400, -400)
    .map((days) => new Deed(`the hub’s clock is ${days} days ahead`, (world) => world.putHubClock(days * day))),
  loseFile,
);

/** What is oftener in life is oftener here. */
const deeds = [record, drain, drain, drain, wait, pull, seldom];

/** All is well from now on: everything must arrive by itself, but for what a person has to try again. */
async function recover(world: World): Promise<void> {
  world.hub.faults.length = 0;
  world.hub.poison.clear();
  for (let round = 0; round < 12; round += 1) {
    world.wait(8 * day);
    await world.settleDead('retried');
    await world.drain('timer');
    await world.pull(round % 2);
    checkPlaces(world);
  }
}

describe('the outbox', () => {
  it(`has every act in exactly one place, whatever happens, and brings it to the supervisor (${runs} runs)`, {
    timeout: patience,
  }, async () => {
    const start = performance.now();
    const met = { files: 0, acts: 0, arrived: 0, forgotten: 0 };
    await fc.assert(
      fc.asyncProperty(fc.commands(deeds, { maxCommands: 40, size: 'max' }), async (commands) => {
        const world = new World(team);
        await fc.asyncModelRun(() => ({ model: {}, real: world }), commands);
        await recover(world);
        checkNumbers(world);
        expect([...world.disk.entries.values()].map(({ seq, state }) => `${seq} ${state}`)).toEqual([]);
        const lost = world.disk.log.filter(({ id, seq }) => !world.imported.has(id) && !world.discarded.has(seq));
        expect(lost.map(({ seq }) => seq)).toEqual([]);
        const arrived = world.disk.log.filter(({ id }) => world.imported.has(id));
        expect(arrived.map(({ id }) => world.imported.get(id))).toEqual(arrived);
        met.acts += world.disk.log.length + world.forgotten.size;
        met.arrived += arrived.length + world.forgotten.size;
        met.forgotten += world.forgotten.size;
        met.files += world.hub.files.size;
      }),
      { numRuns: runs, endOnFailure: false },
    );
    expect(met.acts).toBeGreaterThan(runs);
    expect(met.files).toBeGreaterThan(runs);
    expect(met.forgotten).toBeGreaterThan(runs);
    const counts = { recorded: met.acts, atHub: met.arrived, lost: 0, corrupt: 0, double: 0 };
    const note = 'runs of up to 40 deeds; what is not at the hub a person gave up';
    if (isFault) noteRow({ row: 'F4', what: 'model', in: 'node', rounds: runs, ...counts, seconds: secondsSince(start), note });
  });
});
