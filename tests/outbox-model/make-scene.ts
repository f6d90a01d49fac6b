import type { EnvelopeWish } from '../../core/envelope/make-envelope.ts';
import type { HubRequest } from '../../core/hub/ask-hub.ts';
import type { DrainKit } from '../../core/sync/drain.ts';
import type { Membership } from '../../core/team/membership.ts';
import type { MadeTeam } from '../make-team.ts';
import { FaultyHub } from './faulty-hub.ts';
import { sealInTheOpen } from './seal-in-the-open.ts';
import { addActs, type Disk, makeStore } from './store-in-memory.ts';

/** One device before a hub, with all that it asked and sealed; for single steps, where `World` is for whole lives. */
export interface Scene {
  disk: Disk;
  hub: FaultyHub;
  asked: HubRequest[];
  wishes: EnvelopeWish[];
  kit: DrainKit;
  record(count: number): void;
}

export const sceneStart = Date.parse('2026-11-22T09:00:00Z');

/** As the device of this index in the team. */
export function makeScene(team: MadeTeam, index: number): Scene {
  const disk: Disk = { member: joinAs(team, index), log: [], entries: new Map() };
  const hub = new FaultyHub();
  const asked: HubRequest[] = [];
  const wishes: EnvelopeWish[] = [];
  const kit: DrainKit = {
    store: makeStore(disk),
    ask: async (request) => {
      asked.push(request);
      return hub.ask(request);
    },
    readMember: async () => disk.member,
    seal: async (wish) => {
      wishes.push(wish);
      return sealInTheOpen(wish);
    },
    canAsk: true,
    refresh: async () => undefined,
    now: () => sceneStart,
    random: () => 0.5,
  };
  return { disk, hub, asked, wishes, kit, record: (count) => addActs(disk, count, kit.now()) };
}

export function joinAs({ root, signedRoot, devices }: MadeTeam, index: number): Membership {
  const device = devices[index];
  if (!device) throw new Error('no such device');
  const place = (path: string) => ({ url: `https://hub.example/${path}`, user: 'device', password: 'secret' });
  const access = { kind: 'webdav' as const, drop: place(`logs/${device.id}/`), shared: place('shared/') };
  return { name: 'this', device: device.id, access, root, signedRoot, ...device.keys, hintKeys: {}, joinedAt: sceneStart };
}
