import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { nameEnvelope } from '../../core/envelope/envelope-name.ts';
import type { HubPlace } from '../../core/hub/hub-access.ts';
import { putNew } from '../../core/hub/webdav.ts';
import type { Bytes } from '../../core/team/bytes.ts';
import { makeNodeRequest } from '../../hub/node-request.ts';

export interface FleetResult extends Record<string, number> {
  seconds: number;
  putsPerSecond: number;
  /** busy answers and broken connections that were tried again */
  again: number;
}

/** Every device sends so many envelopes, one after the other, all devices at once; busy answers are tried again. Throws where one is not taken. */
export async function sendFleet(drops: readonly HubPlace[], envelopesEach: number, bytes: Bytes): Promise<FleetResult> {
  let again = 0;
  const sendOne = async (ask: ReturnType<typeof makeNodeRequest>, drop: HubPlace, name: string): Promise<void> => {
    let said = '';
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const answer = await putNew(ask, drop, name, bytes);
      said = typeof answer === 'string' ? answer : `status ${answer.status}`;
      if (typeof answer !== 'string' && (answer.status === 201 || answer.status === 412)) return;
      if (typeof answer !== 'string' && answer.status !== 503) break;
      again += 1;
      await wait(100 * Math.random() * 2 ** Math.min(attempt, 5));
    }
    throw new Error(`${name} was not taken at ${drop.url}: ${said}`);
  };
  const start = performance.now();
  await Promise.all(
    drops.map(async (drop) => {
      const ask = makeNodeRequest({ connections: 1 });
      const device = `d-${randomBytes(4).toString('hex')}`;
      for (let seq = 1; seq <= envelopesEach; seq += 1) {
        await sendOne(ask, drop, nameEnvelope({ device, seq, sha256: randomBytes(32).toString('hex') }));
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  return { seconds, putsPerSecond: (drops.length * envelopesEach) / seconds, again };
}
