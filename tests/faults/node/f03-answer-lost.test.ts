import { afterEach, expect, it } from 'vitest';
import { noteRow } from '../fault-row.ts';
import { putsOf } from '../puts.ts';
import { readHub } from '../read-hub.ts';
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
  const hub = await startHub();
  device = await startNodeDevice(hub, rounds);
  const recorded: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    device.proxy.use({ method: 'PUT', fault: { kind: 'cut-answer' }, times: 1 });
    recorded.push(record(device));
    await device.drain('user');
    await device.drain('user');
  }
  expect([...device.disk.entries.values()].map(({ state }) => state)).toEqual(recorded.map(() => 'sent'));
  expect(putsOf(device.proxy)).toHaveLength(2 * rounds);
  const { files, records, corrupt, double } = await readHub(hub.logs, device.team);
  const lost = recorded.length - records.length;
  const figures = { lost, corrupt: corrupt.length, double: double.length };
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  const note = `${files} files`;
  noteRow({
    row: 'F3',
    what: `answer lost, ${name}`,
    in: 'node',
    rounds,
    recorded: rounds,
    atHub: records.length,
    ...figures,
    seconds,
    note,
  });
  expect({ ...figures, corrupt }).toEqual({ lost: 0, corrupt: [], double: 0 });
  expect(files).toBe(most * rounds);
});
