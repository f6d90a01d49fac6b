import { describe, expect, it } from 'vitest';
import type { HubAnswer } from '../hub/ask-hub.ts';
import { toBytes } from '../team/bytes.ts';
import { type AnswerClass, classifyAnswer } from './classify-answer.ts';

const now = Date.parse('2026-11-22T09:00:00Z');
const hour = 60 * 60 * 1000;

const answer = (status: number, headers: Record<string, string> = {}, body = ''): HubAnswer => ({
  status,
  header: (name) => headers[name] ?? null,
  body: toBytes(body),
});

describe('an answer of the hub', () => {
  it.each<[number, AnswerClass['kind'], AnswerClass['trouble']]>([
    [200, 'captive', 'captive-portal'],
    [201, 'stored', undefined],
    [202, 'captive', 'captive-portal'],
    [204, 'stored', 'not-append-only'],
    [206, 'captive', 'captive-portal'],
    [207, 'captive', 'captive-portal'],
    [302, 'captive', 'captive-portal'],
    [304, 'captive', 'captive-portal'],
    [400, 'poison', 'refused-content'],
    [401, 'paused', 'wrong-password'],
    [402, 'paused', 'unknown'],
    [403, 'paused', 'not-allowed'],
    [404, 'paused', 'wrong-address'],
    [405, 'paused', 'wrong-address'],
    [407, 'paused', 'wrong-password'],
    [408, 'transient', 'busy'],
    [409, 'paused', 'wrong-address'],
    [412, 'stored', undefined],
    [413, 'poison', 'too-large'],
    [415, 'poison', 'refused-content'],
    [418, 'paused', 'unknown'],
    [422, 'poison', 'refused-content'],
    [423, 'transient', 'busy'],
    [425, 'transient', 'busy'],
    [429, 'transient', 'busy'],
    [500, 'transient', 'busy'],
    [502, 'transient', 'busy'],
    [503, 'transient', 'busy'],
    [504, 'transient', 'busy'],
    [507, 'full', 'hub-full'],
    [511, 'captive', 'captive-portal'],
    [599, 'transient', 'busy'],
  ])('%i is %s', (status, kind, trouble) => {
    expect(classifyAnswer(answer(status), now)).toEqual({ kind, ...(trouble && { trouble }) });
  });

  it('is no success because a page says welcome', () => {
    expect(classifyAnswer(answer(200, { 'content-type': 'text/html' }, '<html>Welcome'), now).kind).toBe('captive');
  });

  it('is stored though Apache sends a page along', () => {
    expect(classifyAnswer(answer(201, { 'content-type': 'text/html' }, '<html>Created'), now)).toEqual({ kind: 'stored' });
  });

  it.each([
    ['unreachable', 'transient', 'unreachable'],
    ['timeout', 'transient', 'unreachable'],
    ['redirected', 'captive', 'captive-portal'],
    ['too-long', 'captive', 'captive-portal'],
  ] as const)('that is none, %s, is %s', (failure, kind, trouble) => {
    expect(classifyAnswer(failure, now)).toEqual({ kind, trouble });
  });
});

describe('Retry-After', () => {
  it.each<[string, Record<string, string>, number | undefined]>([
    ['seconds', { 'retry-after': '120' }, 120_000],
    ['zero', { 'retry-after': '0' }, 0],
    ['ten years', { 'retry-after': '315360000' }, 6 * hour],
    ['more than a number holds', { 'retry-after': '9'.repeat(400) }, 6 * hour],
    ['a date', { 'retry-after': 'Sun, 22 Nov 2026 09:10:00 GMT' }, 10 * 60_000],
    ['a date of the past', { 'retry-after': 'Sun, 22 Nov 2026 08:00:00 GMT' }, 0],
    ['a date in ten years', { 'retry-after': 'Sat, 22 Nov 2036 09:00:00 GMT' }, 6 * hour],
    [
      'a date by the clock of a hub that lives a year later',
      { 'retry-after': 'Mon, 22 Nov 2027 09:10:00 GMT', date: 'Mon, 22 Nov 2027 09:00:00 GMT' },
      10 * 60_000,
    ],
    ['nonsense', { 'retry-after': 'soon' }, undefined],
    ['a negative number', { 'retry-after': '-5' }, undefined],
    ['a fraction', { 'retry-after': '1.5' }, undefined],
    ['nothing', { 'retry-after': '' }, undefined],
    ['half a date', { 'retry-after': '2026-11-22' }, undefined],
    ['no header', {}, undefined],
  ])('of %s', (_what, headers, expected) => {
    for (const status of [429, 503, 401, 507]) expect(classifyAnswer(answer(status, headers), now).retryAfterMs).toBe(expected);
  });

  it('means nothing where something is stored', () => {
    expect(classifyAnswer(answer(201, { 'retry-after': '120' }), now)).toEqual({ kind: 'stored' });
  });
});
