import { afterEach, expect, it } from 'vitest';
import { judge } from '../judge.ts';
import { putsOf } from '../puts.ts';
import { type NodeDevice, type NodeHub, record, startNodeDevice } from './node-device.ts';
import { startApacheHub, startSabreHub } from './start-node-hub.ts';

const rounds = 200;
let device: NodeDevice | undefined;

afterEach(() => device?.close());

it.each<[string, () => Promise<NodeHub>, number]>([
  ['Apache', startApacheHub, 1],
  ['sabre', () => startSabreHub('folder'), 1],
  ['a file drop', () => startSabreHub('file drop'), 2],
])('leaves one envelope at %s, however often the answer is lost', async (name, startHub, most) => {
  const start = performance.now();
  device = await startNodeDevice(await startHub(), rounds);
  const recorded: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    device.proxy.use({ method: 'PUT', fault: { kind: 'cut-answer' }, times: 1 });
    recorded.push(record(device));
    await device.drain('user');
    await device.drain('user');
  }
  expect([...device.disk.entries.values()].map(({ state }) => state)).toEqual(recorded.map(() => 'sent'));
  expect(putsOf(device.proxy)).toHaveLength(2 * rounds);
  const note = ({ files }: { files: number }): string => `${files} files`;
  const { files } = await judge(device, { row: 'F3', what: `answer lost, ${name}`, rounds, recorded, start, note });
  expect(files).toBe(most * rounds);
});
