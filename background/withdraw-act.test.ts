import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Interaction } from '../core/interaction/interaction.ts';
import { fail, succeed } from '../core/result.ts';
import { makeAnswer, makeRecord, makeWithdrawal, recordId } from '../tests/make-record.ts';
import { followWithdrawals, withdrawAct } from './withdraw-act.ts';

const fake = vi.hoisted(() => ({
  recordInteraction: vi.fn(),
  forgetUse: vi.fn(),
  forgetFollowUps: vi.fn(),
  log: [] as Interaction[],
  threads: new Map<string, { hash: string; state: string; interactions: string[] }>(),
}));

vi.mock('wxt/browser', () => ({ browser: { storage: { session: { get: async () => ({}) } } } }));
vi.mock('./log.ts', () => ({ recordInteraction: fake.recordInteraction }));
vi.mock('./uses.ts', () => ({ forgetUse: fake.forgetUse }));
vi.mock('./follow-ups.ts', () => ({ forgetFollowUps: fake.forgetFollowUps }));
vi.mock('./findings.ts', () => ({ changeFinding: async () => undefined }));
vi.mock('./recall-thread.ts', () => ({ readAbout: async () => fake.log }));
vi.mock('./database.ts', () => ({
  openDatabase: async () => ({
    getAll: async () => [...fake.threads.values()],
    put: async (_store: string, thread: { hash: string; state: string; interactions: string[] }) =>
      void fake.threads.set(thread.hash, thread),
  }),
}));

const { seq: _seq, previousHash: _hash, device: _device, at: _at, schema: _schema, ...withdrawal } = makeWithdrawal(9, 2);
const state = (): string | undefined => fake.threads.get('h')?.state;

beforeEach(() => {
  vi.clearAllMocks();
  fake.log.splice(0, fake.log.length, ...makeAnswer(2));
  fake.threads.set('h', { hash: 'h', state: 'answered', interactions: [recordId(2)] });
});

describe('an act that is taken back', () => {
  it.each([
    ['is noted', succeed(null)],
    ['waits for the log', fail('store-closed')],
  ])('and %s leaves no use, no follow-up and no answered post', async (_what, recorded) => {
    fake.recordInteraction.mockResolvedValue(recorded);
    expect(await withdrawAct(withdrawal)).toEqual(recorded);
    expect(fake.forgetUse).toHaveBeenCalledWith(recordId(2));
    // it may hang on the act that says it was sent
    expect(new Set(fake.forgetFollowUps.mock.calls[0]?.[0])).toEqual(new Set([recordId(2), recordId(3)]));
    expect(state()).toBe('seen');
  });

  it('but refused by the log changes nothing', async () => {
    fake.recordInteraction.mockResolvedValue(fail('refused'));
    await withdrawAct(withdrawal);
    expect(fake.forgetUse).not.toHaveBeenCalled();
    expect(fake.forgetFollowUps).not.toHaveBeenCalled();
    expect(state()).toBe('answered');
  });

  it('is followed when it reaches the log at last, and no other act is', async () => {
    await followWithdrawals([makeRecord('finding-dismissed', 8)]);
    expect(state()).toBe('answered');
    await followWithdrawals([withdrawal]);
    expect(fake.forgetUse).toHaveBeenCalledTimes(1);
    expect(state()).toBe('seen');
  });
});
