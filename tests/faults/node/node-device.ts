import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeEnvelope } from '../../../core/envelope/make-envelope.ts';
import type { HubAccess } from '../../../core/hub/hub-access.ts';
import type { Interaction } from '../../../core/interaction/interaction.ts';
import { type DrainKit, drain } from '../../../core/sync/drain.ts';
import type { Wake } from '../../../core/sync/plan.ts';
import { makeNodeRequest } from '../../../hub/node-request.ts';
import { makeLog } from '../../make-envelopes.ts';
import { type MadeTeam, makeTeam } from '../../make-team.ts';
import { type Disk, makeStore } from '../../outbox-model/store-in-memory.ts';
import { type FaultProxy, makeFaultProxy } from '../fault-proxy.ts';

/** A hub on a port of this machine. */
export interface NodeHub {
  port: number;
  /** folder of the hub's `logs/` on the disk */
  logs: string;
  /** of the device, at another address of the same hub, which ends with a slash */
  accessAt(url: string): HubAccess;
  stop(): Promise<unknown>;
}

/** The queue without a browser: the same steps, with its stores in memory and a clock of its own, before a real hub. */
export interface NodeDevice {
  proxy: FaultProxy;
  team: MadeTeam;
  disk: Disk;
  /** folder of the hub's `logs/` on the disk */
  logs: string;
  /** ms since 1970, UTC; moves only when it is set */
  now: number;
  /** acts that come, in order */
  coming: Interaction[];
  drain(wake: Wake): Promise<unknown>;
  /** the hub, too */
  close(): Promise<void>;
}

/** `count`: acts to come. */
export async function startNodeDevice(hub: NodeHub, count: number): Promise<NodeDevice> {
  const proxy = makeFaultProxy(hub.port);
  const server = createServer(proxy.listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const access = hub.accessAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const team = await makeTeam();
  const disk = makeDisk(team, access);
  const device: NodeDevice = {
    proxy,
    team,
    disk,
    logs: hub.logs,
    now: Date.now(),
    coming: await makeLog(count),
    drain: (wake) => drain(kit, wake),
    close: () => close(server, hub),
  };
  const kit: DrainKit = {
    store: makeStore(disk),
    ask: makeNodeRequest(),
    readMember: async () => disk.member,
    seal: makeEnvelope,
    refresh: async () => undefined,
    canAsk: true,
    now: () => device.now,
    random: Math.random,
  };
  return device;
}

function makeDisk({ root, signedRoot, devices }: MadeTeam, access: HubAccess): Disk {
  const [, laptop] = devices;
  if (!laptop) throw new Error('the team has a laptop');
  const { signKey, sealKey } = laptop.keys;
  const member = { name: 'this', device: laptop.id, access, root, signedRoot, signKey, sealKey, hintKeys: {}, joinedAt: 0 } as const;
  return { member, log: [], entries: new Map() };
}

async function close(server: Server, hub: NodeHub): Promise<void> {
  server.closeAllConnections();
  server.close();
  await hub.stop();
}

/** The next act of those to come has happened. */
export function record({ disk, coming }: NodeDevice): string {
  const next = coming.shift();
  if (!next) throw new Error('no more acts were prepared');
  disk.log.push(next);
  return next.id;
}
