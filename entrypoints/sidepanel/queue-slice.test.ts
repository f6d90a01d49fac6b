import { afterEach, describe, expect, it, vi } from 'vitest';
import type { QueueStatus } from '../../core/sync/sync-messages.ts';
import { teamChangedKey } from '../../core/team/team-messages.ts';
import { galleryTeam, quiet } from '../../tests/panel-gallery/queue-states.ts';
import { openPanelHere } from '../../tests/panel-here.ts';

const ok = <T>(value: T) => ({ ok: true, value });
type Here = Awaited<ReturnType<typeof openPanelHere>>;

let here: Here;
afterEach(() => {
  here.end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = async (answers: Record<string, (argument: never) => unknown>): Promise<Here> => {
  here = await openPanelHere(answers, {});
  await vi.waitUntil(() => here.model.state.queue.state !== 'reading');
  return here;
};
const countAsked = (name: string): number => here.asked.filter((message) => message.name === name).length;
const told = () => vi.waitUntil(() => here.model.state.queue.told);

describe('the queue in the panel', () => {
  it.each([
    ['alone', { 'team.read': () => ok(null) }],
    ['joined', { 'team.read': () => ok(galleryTeam), 'queue.read': () => ok(quiet) }],
    ['closed', { 'team.read': () => ok(galleryTeam), 'queue.read': () => ({ ok: false, error: 'store-closed' }) }],
    ['closed', { 'team.read': () => ({ ok: false, error: 'store-closed' }) }],
  ] as const)('is %s', async (state, answers) => {
    const { model } = await open(answers);
    expect(model.view().queue.state).toBe(state);
  });

  it('is never asked for on a device that works alone', async () => {
    await open({ 'team.read': () => ok(null) });
    expect(countAsked('queue.read')).toBe(0);
  });

  it('is read anew when the membership has changed', async () => {
    let team: unknown = null;
    const { model, storage } = await open({ 'team.read': () => ok(team), 'queue.read': () => ok(quiet) });
    team = galleryTeam;
    await storage.session.set({ [teamChangedKey]: 1 });
    await vi.waitUntil(() => model.state.queue.state === 'joined');
  });

  it.each([
    ['says how much has arrived', { ...quiet, sent: 5 }, { key: 'sent', count: 5 }],
    ['counts what is in trouble as nowhere', { ...quiet, dead: 3, sent: 1, received: 1 }, { key: 'sent', count: 2 }],
    ['says that it was not sent when all is in trouble', { ...quiet, dead: 5, trouble: 'too-large' }, { key: 'notSent' }],
    ['says that it was not sent', { ...quiet, waiting: 5, trouble: 'wrong-password' }, { key: 'notSent' }],
  ] as const)('on Send now %s', async (_what, after, said) => {
    let queue: QueueStatus = { ...quiet, pending: 2, waiting: 3 };
    const { model } = await open({
      'team.read': () => ok(galleryTeam),
      'queue.read': () => ok(queue),
      'queue.send': () => {
        queue = after;
        return ok(after);
      },
    });
    model.actions.sendQueue();
    model.actions.sendQueue();
    expect(model.state.queue.doing).toBe('sending');
    expect(await told()).toEqual(said);
    expect(model.state.queue.doing).toBeUndefined();
    expect(countAsked('queue.send')).toBe(1);
  });

  it.each([
    [
      { ok: true, value: { received: 7 } },
      { key: 'received', count: 7 },
    ],
    [{ ok: false, error: 'not-ours' }, { key: 'not-ours' }],
    [{ ok: false, error: 'unknown-supervisor' }, { key: 'unknown-supervisor' }],
    [{ ok: false, error: 'unreachable' }, { key: 'failed' }],
  ])('of a receipt with the answer %j says %j', async (answer, said) => {
    const { model } = await open({ 'team.read': () => ok(galleryTeam), 'queue.read': () => ok(quiet), 'queue.receipt': () => answer });
    model.actions.loadReceipt('{}');
    expect(await told()).toEqual(said);
  });

  it.each([
    ['store-closed', 'store-closed'],
    ['disk-full', 'disk-full'],
    ['unknown', 'failed'],
    ['unreachable', 'failed'],
  ])('of an envelope that cannot be given up because of %s says %s', async (error, key) => {
    const { model } = await open({
      'team.read': () => ok(galleryTeam),
      'queue.read': () => ok(quiet),
      'queue.discard': () => ({ ok: false, error }),
    });
    model.actions.discardEnvelope(1, 'not-needed');
    expect(await told()).toEqual({ key });
  });

  it('looks again while something waits and the page is open, and not otherwise', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let queue: QueueStatus = quiet;
    const { model } = await open({ 'team.read': () => ok(galleryTeam), 'queue.read': () => ok(queue) });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(countAsked('queue.read')).toBe(1);
    queue = { ...quiet, waiting: 1 };
    model.actions.open('team');
    await vi.advanceTimersByTimeAsync(21_000);
    expect(countAsked('queue.read')).toBeGreaterThanOrEqual(5);
    model.actions.open('findings');
    const before = countAsked('queue.read');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(countAsked('queue.read')).toBe(before);
  });

  it('is not drawn anew when nothing has changed', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { model } = await open({ 'team.read': () => ok(galleryTeam), 'queue.read': () => ok({ ...quiet, waiting: 1 }) });
    model.actions.open('team');
    await vi.advanceTimersByTimeAsync(1000);
    const before = model.state.queue;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(model.state.queue).toBe(before);
  });
});
