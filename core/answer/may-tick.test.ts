import { describe, expect, it } from 'vitest';
import { makePoint } from '../../tests/example-help-points.ts';
import type { HelpPoint } from '../pack/schema.ts';
import { mayTick } from './may-tick.ts';
import type { HelpPointReason } from './suggestion.ts';

const exact: HelpPointReason = { reason: 'topic', points: 40 };
const may = (why: HelpPointReason[], change: Partial<HelpPoint> = {}): boolean =>
  mayTick({ helpPoint: makePoint('it', { phones: ['0231 000000'], ...change }), why });

describe('a place that nobody has chosen', () => {
  it.each<[string, HelpPointReason[], boolean]>([
    ['helps with exactly this', [exact], true],
    ['helps with all of the topic', [{ reason: 'wider-topic', points: 34, value: 'housing_loss' }], true],
    ['helps with another part of the topic', [{ reason: 'wider-topic', points: 22, value: 'housing_loss.eviction' }], false],
    ['is near', [exact, { reason: 'near', points: 20, value: 25 }], true],
    ['is an hour away', [exact, { reason: 'near', points: 10, value: 26 }], false],
    ['is for some only', [exact, { reason: 'group-unknown', points: -1, value: 'men' }], false],
    ['does not speak the language', [exact, { reason: 'language-not-spoken', points: -8 }], false],
    ['may report', [exact, { reason: 'may-report', points: -6 }], false],
    ['has lost its funding', [exact, { reason: 'funding-ended', points: -1000, value: '2026-09-30' }], false],
    ['was only found by searching', [{ reason: 'found', points: 0 }], false],
  ])('and that %s is ticked: %s', (_, why, isTicked) => {
    expect(may(why)).toBe(isTicked);
  });

  it('is not ticked when it goes about at night, sends on, or cannot be reached', () => {
    expect(may([exact], { type: 'street_bus' })).toBe(false);
    expect(may([exact], { type: 'umbrella_organisation' })).toBe(false);
    const { phones: _phones, ...silent } = makePoint('it');
    expect(mayTick({ helpPoint: silent, why: [exact] })).toBe(false);
  });
});
