import { beforeAll, describe, expect, it } from 'vitest';
import { makeNoteDesk, writeNote } from '../../tests/make-note-desk.ts';
import { type MadeTeam, makeTeam } from '../../tests/make-team.ts';
import { makeScene, type Scene, sceneStart } from '../../tests/outbox-model/make-scene.ts';
import { makeShelfHub } from '../../tests/shelf-hub.ts';
import { sendHints } from '../hint/send-hints.ts';
import type { AskHub, HubAnswer, HubRequest } from '../hub/ask-hub.ts';
import type { HubAccess, HubPlace } from '../hub/hub-access.ts';
import { sweepHub } from '../hub/sweep-hub.ts';
import { putNew } from '../hub/webdav.ts';
import { exchangeNotes } from '../sealed-note/exchange-notes.ts';
import { followRoot } from '../team/follow-root.ts';
import { drain } from './drain.ts';
import { endLockOut, isLockedOut, type LockKit, watchRefusals } from './lock-out.ts';
import { startChannel } from './start-channel.ts';

const minute = 60_000;
const hour = 60 * minute;

let team: MadeTeam;
beforeAll(async () => {
  team = await makeTeam([
    { name: 'Office', roles: ['supervisor'] },
    { name: 'Laptop', roles: ['counsellor'] },
  ]);
});

/** A hub that knows the password no more, before a device that does all its jobs by the clock. */
class LockedOut {
  readonly scene: Scene;
  readonly asked: HubRequest[] = [];
  now = sceneStart;
  isOpen = false;
  readonly #desk: ReturnType<typeof makeNoteDesk>;
  readonly #kit: LockKit;
  /** of `shared/` */
  readonly #ask: AskHub;
  #refreshedAt = 0;

  constructor(index: number) {
    this.scene = makeScene(team, index);
    this.#desk = makeNoteDesk(team, index, { hub: makeShelfHub(() => this.now), now: () => this.now });
    const ask: AskHub = async (request) => {
      this.asked.push(request);
      const refused: HubAnswer = { status: 401, header: () => null, body: new Uint8Array() };
      return this.isOpen ? this.scene.hub.ask(request) : refused;
    };
    let random = 0;
    this.#kit = { ...this.scene.kit, ask, now: () => this.now, random: () => (random = (random + 0.37) % 1) };
    this.#ask = watchRefusals(this.#kit);
  }

  get access(): HubAccess {
    const { access } = this.scene.disk.member ?? {};
    if (!access) throw new Error('no access');
    return access;
  }

  get #shared(): HubPlace {
    return this.access.shared ?? this.access.drop;
  }

  isLocked(): boolean {
    return isLockedOut(this.access, this.scene.disk.channel ?? startChannel, this.now);
  }

  writeNote = (): string => writeNote(this.#desk);

  /** As `refreshTeam`: once an hour. */
  refresh = async (): Promise<void> => {
    const { member } = this.scene.disk;
    if (!member || this.isLocked() || this.now - this.#refreshedAt < hour) return;
    const { error } = await followRoot(member, this.#shared, this.#ask);
    if (error === undefined) this.#refreshedAt = this.now;
  };

  /** In the order of `syncNow`, each with the question that it asks before. */
  async round(): Promise<void> {
    const { now } = this;
    const shared = this.#shared;
    const whileWelcome = async (job: () => Promise<unknown>): Promise<void> => {
      if (!this.isLocked()) await job();
    };
    await this.refresh();
    await whileWelcome(() =>
      exchangeNotes({
        ...this.#desk,
        ask: this.#ask,
        readMembership: async () => this.scene.disk.member,
        refresh: this.refresh,
        storeOf: () => this.#desk.store,
      }),
    );
    await drain({ ...this.scene.kit, ...this.#kit, refresh: this.refresh }, 'timer');
    await whileWelcome(() => sendHints([now], () => putNew(this.#ask, shared, `hints/2026q4-${now}`, new Uint8Array([10]))));
    for (const folder of ['notes', 'hints'] as const) {
      await whileWelcome(() => sweepHub(this.#ask, shared, { folder, now: () => this.now }));
    }
  }
}

const differ = (world: LockedOut): void => {
  const { member } = world.scene.disk;
  if (member?.access) member.access = { ...member.access, drop: { ...member.access.drop, password: 'other' } };
};

describe('a dead password', () => {
  it.each<[string, number, boolean]>([
    ['an idle counsellor’s device', 5, false],
    ['an idle supervisor’s device', 1, false],
    ['one with acts and notes that wait', 1, true],
  ])('is tried at most 24 times in a day by all jobs of %s together', async (_what, every, isBusy) => {
    const world = new LockedOut(1);
    for (let at = 0; at < 24 * 60; at += every) {
      if (isBusy && at % 15 === 0) world.scene.record(1);
      if (isBusy && at === 0) world.writeNote();
      await world.round();
      world.now += every * minute;
    }
    expect(world.asked.length).toBeLessThanOrEqual(24);
    expect(world.asked.length).toBeGreaterThan(14);
  });

  it('is found to be mended by itself, and everything goes out', async () => {
    const world = new LockedOut(1);
    world.scene.record(3);
    await world.round();
    expect(world.asked).toHaveLength(1);
    world.isOpen = true;
    await world.round();
    expect(world.asked).toHaveLength(1);
    world.now += 1.5 * hour;
    await world.round();
    expect([...world.scene.disk.entries.values()].map(({ state }) => state)).toEqual(['sent']);
    expect(world.isLocked()).toBe(false);
  });

  it('of the own folder alone says nothing of the other credential, nor the other way round', async () => {
    const world = new LockedOut(1);
    differ(world);
    await world.round();
    expect(world.scene.disk.channel).toMatchObject({ failures: 0, receipts: { trouble: 'wrong-password' } });
    world.scene.disk.channel = { ...startChannel, trouble: 'wrong-password', failures: 1, notBefore: world.now + hour };
    expect(world.isLocked()).toBe(false);
  });

  it('that worked after all opens both ways again', async () => {
    const world = new LockedOut(1);
    await world.round();
    expect(world.isLocked()).toBe(true);
    await endLockOut(world.scene.kit);
    expect(world.scene.disk.channel).toMatchObject({ failures: 0, notBefore: 0, receipts: { failures: 0, notBefore: 0 } });
    expect(world.isLocked()).toBe(false);
  });

  it('of an access that was changed meanwhile is forgotten', async () => {
    const { kit, disk } = makeScene(team, 1);
    const old = disk.member?.access?.shared;
    if (!old) throw new Error('no access');
    const ask = watchRefusals({ ...kit, ask: async () => ({ status: 401, header: () => null, body: new Uint8Array() }) });
    await putNew(ask, { ...old, password: 'older' }, 'hints/x', new Uint8Array(1));
    expect(disk.channel).toBeUndefined();
    await putNew(ask, old, 'hints/x', new Uint8Array(1));
    expect(disk.channel).toMatchObject({ trouble: 'wrong-password', receipts: { trouble: 'wrong-password' } });
  });
});
