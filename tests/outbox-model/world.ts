import * as v from 'valibot';
import { firstPrevious } from '../../core/envelope/envelope.ts';
import { readEnvelopeName } from '../../core/envelope/envelope-name.ts';
import { advanceDevice, newDevice } from '../../core/import/advance-device.ts';
import { makeReceipt } from '../../core/import/make-receipt.ts';
import { planReceipt } from '../../core/import/plan-receipt.ts';
import type { Interaction } from '../../core/interaction/interaction.ts';
import { type DrainKit, drain } from '../../core/sync/drain.ts';
import { chooseForgetTime, planForgetting } from '../../core/sync/may-forget.ts';
import { ownerOf } from '../../core/sync/outbox-store.ts';
import { parseReceipt } from '../../core/sync/parse-receipt.ts';
import type { Wake } from '../../core/sync/plan.ts';
import { nameReceipt } from '../../core/sync/receipt.ts';
import { discardDead, retryDead } from '../../core/sync/settle-dead.ts';
import { takeReceipts } from '../../core/sync/take-receipts.ts';
import { type Bytes, fromBytes, sha256, toBytes } from '../../core/team/bytes.ts';
import { readJson, readSignedFile } from '../../core/team/sign-file.ts';
import type { MadeDevice, MadeTeam } from '../make-team.ts';
import { FaultyHub } from './faulty-hub.ts';
import { joinAs } from './make-scene.ts';
import { sealInTheOpen } from './seal-in-the-open.ts';
import { addActs, type Disk, listEntries, makeStore } from './store-in-memory.ts';

/** What happens in the middle of draining, between two of its steps. */
export type Interruption = 'stopped-before' | 'stopped-after' | 'recorded' | 'pulled' | 'receipted' | 'rejoined' | 'drained' | 'retried';
export interface Interrupt {
  /** which step of the draining, from 1 */
  at: number;
  what: Interruption;
}

class Stopped extends Error {}

const base = 'https://hub.example/';

/** The supervisors come before. */
const firstDevice = 2;

/** One device, its team, the hub between them. Encryption is left out: the steps around it are what is tried. */
export class World {
  readonly hub = new FaultyHub();
  readonly disk: Disk;
  /** by id: what the supervisors have */
  readonly imported = new Map<string, Interaction>();
  readonly discarded = new Set<number>();
  /** ids by number: what has left the device after its receipt */
  readonly forgotten = new Map<number, string>();
  now = Date.parse('2026-11-22T09:00:00Z');
  #random = 0;
  /** of files that were looked at before */
  readonly #hashes = new WeakMap<Bytes, string>();
  readonly #opened = new WeakSet<Bytes>();
  #devices: readonly MadeDevice[];

  readonly team: MadeTeam;

  constructor(team: MadeTeam) {
    this.team = team;
    this.#devices = team.devices.slice(firstDevice);
    this.disk = { member: joinAs(team, firstDevice), log: [], entries: new Map() };
    this.putHubClock(0);
  }

  wait(ms: number): void {
    this.now += ms;
  }

  /** in ms */
  putHubClock(ahead: number): void {
    this.hub.clock = () => this.now + ahead;
  }

  record(count: number): void {
    addActs(this.disk, count, this.now);
  }

  /** As the next device of the team, and some time as the first again. */
  rejoin(): void {
    const index = this.#devices.findIndex(({ id }) => id === this.disk.member?.device) + 1;
    this.disk.member = joinAs(this.team, firstDevice + (index % this.#devices.length));
  }

  async drain(wake: Wake, interrupts: readonly Interrupt[] = []): Promise<void> {
    let step = 0;
    const around =
      <A extends unknown[], R>(work: (...given: A) => Promise<R>) =>
      async (...given: A): Promise<R> => {
        step += 1;
        const now = interrupts.find(({ at }) => at === step)?.what;
        if (now === 'stopped-before') throw new Stopped();
        if (now !== undefined && now !== 'stopped-after') await this.#happen(now);
        const result = await work(...given);
        if (now === 'stopped-after') throw new Stopped();
        return result;
      };
    const store = makeStore(this.disk);
    const kit: DrainKit = {
      store: { look: around(store.look), readLog: around(store.readLog), readEntry: around(store.readEntry), change: around(store.change) },
      ask: around(this.hub.ask),
      readMember: around(async () => this.disk.member),
      seal: around(sealInTheOpen),
      refresh: async () => undefined,
      canAsk: true,
      now: () => this.now,
      random: () => (this.#random = (this.#random + 0.37) % 1),
    };
    try {
      this.#forget((await drain(kit, wake)).hubNow);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
    }
  }

  /** As `background/outbox/forget-received.ts`. */
  #forget(hubNow: number | undefined): void {
    const { disk } = this;
    const now = disk.head && chooseForgetTime({ hasHub: true, hubNow, now: this.now, receipts: disk.head.receipts });
    if (!disk.head || now === undefined) return;
    const { remove, kept } = planForgetting(disk.head.kept, disk.log, { needed: new Set(), last: disk.log.at(-1)?.seq ?? 0, now });
    disk.head = { ...disk.head, kept };
    for (const { seq, id } of disk.log) if (remove.includes(seq)) this.forgotten.set(seq, id);
    disk.log = disk.log.filter(({ seq }) => !remove.includes(seq));
  }

  #happen(what: Exclude<Interruption, 'stopped-before' | 'stopped-after'>): Promise<void> | void {
    if (what === 'recorded') return this.record(3);
    if (what === 'pulled') return this.pull(0);
    if (what === 'receipted') return this.takeReceipts();
    if (what === 'rejoined') return this.rejoin();
    return what === 'drained' ? this.drain('timer') : this.settleDead('retried');
  }

  /** One of the supervisors imports what is at the hub and says so. */
  async pull(supervisor: number): Promise<void> {
    const by = this.team.devices[supervisor];
    for (const { id: device } of this.#devices) {
      const had = new Map<number, string>();
      const named = new Set<number>();
      for (const [address, bytes] of this.hub.files) {
        const name = readEnvelopeName(address.slice(address.lastIndexOf('/') + 1));
        if (name?.device !== device) continue;
        named.add(name.seq);
        const hash = this.#hashes.get(bytes) ?? (await sha256(bytes));
        this.#hashes.set(bytes, hash);
        if (!hash.startsWith(name.hash)) continue;
        had.set(name.seq, hash);
        if (this.#opened.has(bytes)) continue;
        this.#opened.add(bytes);
        for (const record of openInTheOpen(fromBytes(bytes))) this.imported.set(record.id, record);
      }
      if (named.size > 0 && by) await this.#receipt(device, by, { had, named });
    }
  }

  async #receipt(
    device: string,
    by: MadeDevice,
    { had, named }: { had: ReadonlyMap<number, string>; named: ReadonlySet<number> },
  ): Promise<void> {
    const imported = [...had].sort(([one], [other]) => one - other);
    const known = imported.reduce((before, [seq]) => advanceDevice(before, seq), newDevice(device));
    const spoilt = [...named]
      .filter((seq) => !had.has(seq))
      .map((seq) => ({ code: 'changed' as const, state: 'open' as const, device, seq }));
    const cover = planReceipt(known, spoilt);
    if (!cover) return;
    const wish = { team: this.team.root.team.id, device, by: by.id, ...cover, head: had.get(cover.upTo) ?? firstPrevious };
    const file = await makeReceipt({ ...wish, issued: new Date(this.now).toISOString() }, by.keys);
    this.hub.files.set(`${base}shared/receipts/${nameReceipt(wish)}`, toBytes(JSON.stringify(file)));
  }

  /** By hand, as files. */
  async takeReceipts(): Promise<void> {
    const { member } = this.disk;
    if (!member) return;
    const files = [...this.hub.files].flatMap(([address, bytes]) =>
      address.includes('/receipts/') ? (readSignedFile(fromBytes(bytes)) ?? []) : [],
    );
    const parsed = await Promise.all(files.map((file) => parseReceipt(file, member)));
    const receipts = parsed.filter((receipt) => typeof receipt !== 'string');
    await takeReceipts(makeStore(this.disk), member, { receipts, now: this.now });
  }

  async settleDead(how: 'retried' | 'discarded'): Promise<void> {
    const dead = listEntries(this.disk).find(({ state }) => state === 'dead');
    const { member } = this.disk;
    if (!dead || !member) return;
    const isDone = await makeStore(this.disk).change(ownerOf(member), [dead.seq], (books) =>
      how === 'retried' ? retryDead(books) : discardDead(books, 'not-needed', this.now),
    );
    if (isDone && how === 'discarded') for (let seq = dead.from; seq <= dead.to; seq += 1) this.discarded.add(seq);
  }
}

const open = v.object({ records: v.array(v.custom<Interaction>((given) => typeof given === 'object')) });
const openInTheOpen = (text: string): Interaction[] => readJson(open, text)?.records ?? [];
