import { describe, expect, it } from 'vitest';
import { refusedOf } from './refused-of.ts';

describe('what is said of a follow-up', () => {
  it.each<[answer: Parameters<typeof refusedOf>[0], key: string | undefined]>([
    [{ ok: true, value: {} }, undefined],
    [{ ok: true, value: { noLink: 'not-for-topic' } }, 'reminder-not-for-topic'],
    [{ ok: true, value: { noLink: 'no-address' } }, 'reminder-no-address'],
    [{ ok: false, error: 'refused' }, 'no-reminder'],
    [{ ok: false, error: 'unknown' }, 'store-closed'],
    [{ ok: false, error: 'store-closed' }, 'store-closed'],
    [{ ok: false, error: 'unreachable' }, 'store-closed'],
  ])('%j: %s', (answer, key) => {
    expect(refusedOf(answer)).toBe(key);
  });
});
