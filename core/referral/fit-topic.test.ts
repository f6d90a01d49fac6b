import { describe, expect, it } from 'vitest';
import { fitTopic } from './fit-topic.ts';

describe('fitTopic', () => {
  const cases: [offered: string[], wanted: string[], reason: string | undefined, value?: string, points?: number][] = [
    [['health.insurance'], ['health.insurance'], 'topic', 'health.insurance', 40],
    [['health'], ['health.insurance'], 'wider-topic', 'health', 34],
    [['health.insurance'], ['health'], 'wider-topic', 'health.insurance', 34],
    [['health.uninsured_care'], ['health.insurance'], 'wider-topic', 'health.uninsured_care', 22],
    [['health.uninsured_care', 'health.insurance'], ['health.insurance'], 'topic', 'health.insurance', 40],
    [['health.insurance'], ['debts', 'health.insurance'], 'topic', 'health.insurance', 37],
    [['health.insurance'], ['a', 'b', 'c', 'd', 'e', 'f', 'health.insurance'], 'topic', 'health.insurance', 28],
    [['health_clearing'], ['health'], undefined],
    [['debts'], ['health.insurance'], undefined],
    [['debts'], [], undefined],
    [['family.custody_maintenance'], ['family_benefits.kindergeld'], undefined],
  ];

  it.each(cases)('%j offered, %j wanted: %s', (offered, wanted, reason, value, points) => {
    expect(fitTopic(offered, wanted)).toEqual(reason && { reason, points, value });
  });
});
