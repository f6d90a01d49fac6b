import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildExtension, buildTargets } from '../commands/build-extension.ts';
import { setUpPrograms } from '../commands/set-up-programs.ts';
import { mostRecords } from '../core/envelope/envelope.ts';
import { accessOf } from '../core/hub/access-of.ts';
import type { HubPlace } from '../core/hub/hub-access.ts';
import type { Bytes } from '../core/team/bytes.ts';
import { startHub } from '../hub/set-up.ts';
import { makeFolders } from '../tests/faults/engines/engine.ts';
import { startLighttpd } from '../tests/faults/engines/start-lighttpd.ts';
import { closeField, startField } from '../tests/faults/field.ts';
import { makeEnvelopes } from '../tests/make-envelopes.ts';
import { makeTeam } from '../tests/make-team.ts';
import type { Bench, BenchResult } from './bench.ts';
import { drainQueue } from './hub/drain-queue.ts';
import { importLog } from './hub/import-log.ts';
import { sendFleet } from './hub/send-fleet.ts';
import { timeListing } from './hub/time-listing.ts';
import { copyExtension } from './page/copy-extension.ts';

const devices = 200;
const envelopesEach = 50;
const listed = 10_000;
const waiting = 10_000;
const imported = 50_000;
const aims = 'drained in 60 s with no task of the panel over 50 ms, fleet 20 s, import 60 s under 400 MB, listing 1 s';

export const bench: Bench = {
  title: `${waiting} acts drained, ${devices} devices with ${envelopesEach} envelopes, ${imported} acts imported, ${listed} files listed; aims: ${aims}`,
  async run() {
    const missing = await setUpPrograms(['openssl', 'apache', 'lighttpd']);
    if (missing.length > 0) throw new Error(missing.join('\n'));
    const result: BenchResult = { rows: [], figures: {} };
    await measureServers(result);
    const under = { name: 'chromium', extension: copyExtension(await buildExtension(buildTargets.chromium)) } as const;
    const field = await startField({ under });
    try {
      const drained = await drainQueue(field, waiting);
      add(result, 'drain, Chromium and Apache', drained);
      result.figures['drainSeconds'] = drained['seconds'] ?? 0;
      result.figures['drainLongestTaskMs'] = drained['longestTaskMs'] ?? 0;
    } finally {
      await closeField(field);
    }
    const read = await importLog(under, imported);
    add(result, 'import, Chromium and Apache', read);
    result.figures['importSeconds'] = read['seconds'] ?? 0;
    result.figures['importMB'] = read['peakMB'] ?? 0;
    return result;
  },
};

/** Apache as it is set up for teams, with passwords and rights, beside lighttpd that lets everybody in. */
async function measureServers(result: BenchResult): Promise<void> {
  const bytes = await makeFullEnvelope();
  const files = Array.from({ length: listed }, (_, at) => `d-3f9a2c71-${at + 1}-0f1e2d3c4b5a6978.age`);
  const measure = async (name: string, drops: HubPlace[], log: { folder: string; place: HubPlace }): Promise<void> => {
    const fleet = await sendFleet(drops, envelopesEach, bytes);
    for (const file of files) writeFileSync(path.join(log.folder, file), 'x');
    const listMs = await timeListing(log.place, listed);
    add(result, `fleet and listing, ${name}`, { ...fleet, listMs });
    if (name !== 'Apache') return;
    result.figures['fleetSeconds'] = fleet.seconds;
    result.figures['listMs'] = listMs;
  };
  await withApache(measure);
  await withLighttpd(measure);
}

type Measure = (name: string, drops: HubPlace[], log: { folder: string; place: HubPlace }) => Promise<void>;

async function makeFullEnvelope(): Promise<Bytes> {
  const team = await makeTeam();
  const [, device] = team.devices;
  const [envelope] = device ? await makeEnvelopes(team, { device, envelopes: 1, acts: mostRecords }) : [];
  if (!envelope) throw new Error('the team has a laptop');
  return envelope.bytes;
}

async function withApache(measure: Measure): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pomost-bench-'));
  // one device more: its folder is the one to be listed
  const hub = await startHub({ folder, devices: devices + 1, supervisors: 1 });
  try {
    const accounts = hub.accounts.filter(({ kind }) => kind === 'device');
    const listedFolder = accounts.at(-1)?.folder ?? '';
    const supervisor = hub.accounts.find(({ kind }) => kind === 'supervisor');
    if (!supervisor) throw new Error('the hub has a supervisor');
    const { user, password } = supervisor;
    await measure(
      'Apache',
      accounts.slice(0, devices).map((account) => accessOf(hub.url, account).drop),
      { folder: path.join(folder, 'data', 'logs', listedFolder), place: { url: `${hub.url}logs/${listedFolder}/`, user, password } },
    );
  } finally {
    await hub.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const nameOf = (number: number): string => `device-${String(number).padStart(2, '0')}`;

async function withLighttpd(measure: Measure): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pomost-bench-'));
  const { data, run } = makeFolders(folder);
  for (let number = 1; number <= devices + 1; number += 1) mkdirSync(path.join(data, 'logs', nameOf(number)), { recursive: true });
  const engine = await startLighttpd({ data, run });
  const place = (number: number): HubPlace => ({ url: `${engine.url}logs/${nameOf(number)}/`, user: '', password: '' });
  try {
    const drops = Array.from({ length: devices }, (_, at) => place(at + 1));
    await measure('lighttpd', drops, { folder: path.join(data, 'logs', nameOf(devices + 1)), place: place(devices + 1) });
  } finally {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function add(result: BenchResult, what: string, measured: Record<string, number>): void {
  const rounded = Object.fromEntries(Object.entries(measured).map(([name, value]) => [name, Math.round(value * 10) / 10]));
  result.rows.push({ what, ...rounded });
}
