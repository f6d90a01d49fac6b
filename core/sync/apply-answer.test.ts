import { describe, expect, it } from 'vitest';
import { applyAnswer, type Standing } from './apply-answer.ts';
import { backOff } from './back-off.ts';
import type { AnswerClass } from './classify-answer.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import { startChannel } from './start-channel.ts';

const now = Date.parse('2026-11-22T09:00:00Z');
const minute = 60_000;
const hour = 60 * minute;

const entry = (seq: number): OutboxEntry => ({
  name: `d-3f9a2c71-${seq}-0f1e2d3c4b5a6978.age`,
  seq,
  bytes: new Uint8Array(1),
  sha256: '0'.repeat(64),
  state: 'sealed',
  from: seq,
  to: seq,
  count: 1,
  refusals: 0,
  resent: 0,
  sealedAt: now,
});

const standAfter = (standing: Standing, answer: AnswerClass): Standing =>
  applyAnswer(standing, { answer, now, random: 0.5, skew: undefined });
const fresh = (seq = 1): Standing => ({ entry: entry(seq), channel: startChannel });
const busy: AnswerClass = { kind: 'transient', trouble: 'busy' };
const poison: AnswerClass = { kind: 'poison', trouble: 'too-large' };

describe('an envelope', () => {
  it('that is stored is sent, and the way is well', () => {
    const { entry: sent, channel } = standAfter(standAfter(fresh(), busy), { kind: 'stored' });
    expect(sent).toMatchObject({ state: 'sent', sentAt: now });
    expect(channel).toMatchObject({ failures: 0, notBefore: 0 });
    expect(channel).not.toHaveProperty('trouble');
  });

  it('that was written over is sent, with the trouble told', () => {
    const { entry: sent, channel } = standAfter(fresh(), { kind: 'stored', trouble: 'not-append-only' });
    expect([sent.state, channel.trouble]).toEqual(['sent', 'not-append-only']);
  });

  it.each<AnswerClass>([
    busy,
    { kind: 'captive', trouble: 'captive-portal' },
    { kind: 'paused', trouble: 'wrong-password' },
    { kind: 'full', trouble: 'hub-full' },
  ])('stays as it is, however often it is $kind', (answer) => {
    let standing = fresh();
    for (let time = 0; time < 100; time += 1) standing = standAfter(standing, answer);
    expect(standing.entry).toEqual(entry(1));
    expect(standing.channel).toMatchObject({ failures: 100, trouble: answer.trouble });
    expect(standing.channel.notBefore).toBeGreaterThan(now);
  });

  it('that is refused twice is dead, and nothing else waits for it', () => {
    const once = standAfter(fresh(), poison);
    expect([once.entry.state, once.channel.notBefore]).toEqual(['sealed', 0]);
    const twice = standAfter(once, poison);
    expect(twice.entry).toMatchObject({ state: 'dead', trouble: 'too-large' });
    expect(twice.channel).toEqual({ ...startChannel, refused: [1] });
  });

  it('is not dead where the hub refuses everything: then it is the hub', () => {
    let channel = startChannel;
    const entries = [1, 2, 3, 4].map((seq) => {
      const standing = standAfter({ entry: entry(seq), channel }, poison);
      channel = standing.channel;
      return standing.entry;
    });
    expect(channel).toMatchObject({ trouble: 'too-large', failures: 2, refused: [1, 2, 3, 4] });
    expect(channel.notBefore).toBeGreaterThan(now + hour);
    const again = entries.map((one) => standAfter({ entry: one, channel }, poison).entry.state);
    expect(again).toEqual(['sealed', 'sealed', 'sealed', 'sealed']);
    expect(standAfter({ entry: entry(5), channel }, { kind: 'stored' }).channel.refused).toEqual([]);
  });
});

it('a dead envelope is a witness against the hub until something is stored', () => {
  const dead = [1, 2].reduce((standing) => standAfter(standing, poison), fresh());
  const channel = [2, 2].reduce((standing) => standAfter(standing, poison), { ...fresh(2), channel: dead.channel }).channel;
  const third = standAfter({ entry: entry(3), channel }, poison);
  expect(third.channel).toMatchObject({ refused: [1, 2, 3], failures: 1 });
  expect(standAfter(third, poison).entry.state).toBe('sealed');
});

describe('the wait', () => {
  it.each<[string, AnswerClass, number, number]>([
    ['after a first failure', busy, 1, 30_000],
    ['after a third', busy, 3, 270_000],
    ['after a hundredth', busy, 100, 6 * hour],
    ['where nobody answers', { kind: 'transient', trouble: 'unreachable' }, 100, 15 * minute],
    ['in a network that wants a log-in', { kind: 'captive', trouble: 'captive-portal' }, 100, 15 * minute],
  ])('%s is anything up to its most', (_what, answer, failures, most) => {
    expect([0, 0.5, 1].map((random) => backOff(answer, failures, random))).toEqual([0, most / 2, most]);
  });

  it.each<AnswerClass['kind']>(['paused', 'full', 'poison'])('is more than an hour when %s: at most 24 tries a day', (kind) => {
    for (const random of [0, 1]) expect(backOff({ kind }, 1, random)).toBeGreaterThan((24 / 23) * hour);
    expect(backOff({ kind }, 1000, 1)).toBeLessThan(1.5 * hour);
  });

  it('is never shorter than what the hub asks for', () => {
    expect(backOff({ ...busy, retryAfterMs: 6 * hour }, 1, 0)).toBe(6 * hour);
  });
});
