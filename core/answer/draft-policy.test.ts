import { describe, expect, it } from 'vitest';
import { confirmText, findConfirmation, nameText } from './draft-policy.ts';

const name = nameText({ id: 'de-health', version: '2026.11.22' }, 'ro');

describe('a text compared with its source', () => {
  it.each<[today: string, until: string | undefined]>([
    ['2026-11-22', '2026-12-21'],
    ['2026-12-21', '2026-12-21'],
    ['2026-12-22', undefined],
    // a clock that was wrong then, or is now
    ['2026-11-21', undefined],
  ])('counts on %s until %s', (today, until) => {
    expect(findConfirmation({ [name]: '2026-11-22' }, name, today)).toBe(until);
  });

  it('counts for its edition and its language alone', () => {
    const confirmations = confirmText({}, name, '2026-11-22');
    expect(findConfirmation(confirmations, nameText({ id: 'de-health', version: '2027.1.1' }, 'ro'), '2026-11-22')).toBeUndefined();
    expect(findConfirmation(confirmations, nameText({ id: 'de-health', version: '2026.11.22' }, 'bg'), '2026-11-22')).toBeUndefined();
  });

  it('is forgotten when it no longer counts', () => {
    expect(confirmText({ old: '2026-10-01', young: '2026-11-01' }, name, '2026-11-22')).toEqual({
      young: '2026-11-01',
      [name]: '2026-11-22',
    });
  });
});
