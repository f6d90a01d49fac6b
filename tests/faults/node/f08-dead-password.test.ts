import { afterEach, expect, it } from 'vitest';
import { getFile } from '../../../core/hub/webdav.ts';
import { makeNodeRequest } from '../../../hub/node-request.ts';
import { waitUntil } from '../../browser/wait-until.ts';
import { noteRow } from '../fault-row.ts';
import { readHub } from '../read-hub.ts';
import { type NodeDevice, record, startNodeDevice } from './node-device.ts';
import { type ApacheHub, startApacheHub } from './start-node-hub.ts';

const minute = 60_000;
const minutes = 24 * 60;
let device: NodeDevice | undefined;

afterEach(() => device?.close());

/** Apache takes a moment for it. */
async function changePassword({ hub, port, accessAt }: ApacheHub, isRevoked: boolean): Promise<void> {
  const { drop, shared } = accessAt(`http://127.0.0.1:${port}/`);
  hub.setRevoked(drop.user, isRevoked);
  const ask = makeNodeRequest();
  await waitUntil('the hub to know', async () => {
    const answer = shared && (await getFile(ask, shared, 'team/nothing', 1000));
    return typeof answer === 'object' && (answer.status === 401) === isRevoked;
  });
}

it('knocks at most 24 times in a day with a dead password, keeps everything, and sends it the next day', async () => {
  const start = performance.now();
  const hub = await startApacheHub();
  device = await startNodeDevice(hub, 96);
  await changePassword(hub, true);
  const recorded: string[] = [];
  for (let at = 0; at < minutes; at += 1) {
    if (at % 15 === 0) recorded.push(record(device));
    await device.drain('timer');
    device.now += minute;
  }
  const asked = device.proxy.seen.length;
  expect([...device.disk.entries.values()].filter(({ state }) => state !== 'sealed')).toEqual([]);
  await changePassword(hub, false);
  for (let at = 0; at < 90; at += 1) {
    await device.drain('timer');
    device.now += minute;
  }
  const { records, corrupt, double } = await readHub(hub.logs, device.team);
  const figures = { lost: recorded.length - records.length, corrupt: corrupt.length, double: double.length };
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  const note = `${asked} requests in 24 h`;
  noteRow({
    row: 'F8',
    what: 'dead password, a day',
    in: 'node',
    rounds: 1,
    recorded: recorded.length,
    atHub: records.length,
    ...figures,
    seconds,
    note,
  });
  expect({ ...figures, corrupt }).toEqual({ lost: 0, corrupt: [], double: 0 });
  expect(asked).toBeLessThanOrEqual(24);
  expect(asked).toBeGreaterThan(5);
});
