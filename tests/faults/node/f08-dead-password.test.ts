import { afterEach, expect, it } from 'vitest';
import { changePassword } from '../change-password.ts';
import { judge } from '../judge.ts';
import { type NodeDevice, record, startNodeDevice } from './node-device.ts';
import { startApacheHub } from './start-node-hub.ts';

const minute = 60_000;
const minutes = 24 * 60;
let device: NodeDevice | undefined;

afterEach(() => device?.close());

/** What else a device asks of its hub is not in it. */
it('the queue knocks at most 24 times in a day with a dead password, keeps everything, and sends it the next day', async () => {
  const start = performance.now();
  const node = await startApacheHub();
  device = await startNodeDevice(node, 96);
  await changePassword(node.hub, true);
  const recorded: string[] = [];
  for (let at = 0; at < minutes; at += 1) {
    if (at % 15 === 0) recorded.push(record(device));
    await device.drain('timer');
    device.now += minute;
  }
  const asked = device.proxy.seen.length;
  expect([...device.disk.entries.values()].filter(({ state }) => state !== 'sealed')).toEqual([]);
  await changePassword(node.hub, false);
  for (let at = 0; at < 90; at += 1) {
    await device.drain('timer');
    device.now += minute;
  }
  const note = `${asked} requests of the queue in 24 h`;
  await judge(device, { row: 'F8', what: 'dead password, a day, queue only', rounds: 1, recorded, start, note });
  expect(asked).toBeLessThanOrEqual(24);
  expect(asked).toBeGreaterThan(5);
});
