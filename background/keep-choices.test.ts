import { describe, expect, it } from 'vitest';
import type { Finding } from '../core/finding/finding.ts';
import { makeFinding } from '../tests/example-finding.ts';
import type { StoredFinding } from './findings.ts';
import { calmStored, keepChoices } from './keep-choices.ts';

const short = 'Mi-au luat pașaportul…';
const long = 'Mi-au luat pașaportul, nu mai pot, vreau să mor.';

const store = (text: string, change: Partial<Finding> = {}): StoredFinding => ({
  finding: makeFinding({ ...change, post: { ...makeFinding().post, text } }),
  hashes: ['a'],
});
const alarm = (emergency: Finding['emergency']): Partial<Finding> => ({ urgency: 'emergency', ...(emergency ? { emergency } : {}) });

describe('"It is no emergency"', () => {
  const calmed = calmStored(store(short, alarm('passport-taken')));

  it('is said of the situation that was shown', () => {
    expect(calmed).toMatchObject({ calm: 'passport-taken', finding: { urgency: 'high' } });
    expect(calmed.finding).not.toHaveProperty('emergency');
  });

  it('holds when the same situation is read again', () => {
    const again = keepChoices(store(long, alarm('passport-taken')), calmed);
    expect(again).toMatchObject({ calm: 'passport-taken', finding: { urgency: 'high', post: { text: long } } });
    expect(again.finding).not.toHaveProperty('emergency');
  });

  it('does not silence another situation that "see more" shows', () => {
    const skipped = { ...calmed, finding: { ...calmed.finding, memory: 'skipped' as const } };
    const longer = keepChoices(store(long, alarm('suicidality')), skipped);
    expect(longer.finding).toMatchObject({ urgency: 'emergency', emergency: 'suicidality', memory: 'new' });
    const again = keepChoices(store(long, alarm('suicidality')), longer);
    expect(again.finding).toMatchObject({ urgency: 'emergency', emergency: 'suicidality' });
    // what was said of the first one still holds
    expect(keepChoices(store(short, alarm('passport-taken')), longer).finding).not.toHaveProperty('emergency');
  });

  it('says nothing of a post that is none', () => {
    expect(calmStored(store(short))).not.toHaveProperty('calm');
  });

  it('is forgotten by no reading without an emergency', () => {
    expect(keepChoices(store(short), calmed)).toMatchObject({ calm: 'passport-taken', finding: { urgency: 'normal' } });
  });
});

describe('what the counsellor did with a post, once it is read again,', () => {
  it('stays', () => {
    const before = store(short, { memory: 'skipped', seenAt: 5 });
    expect(keepChoices(store(long), before).finding).toMatchObject({ memory: 'skipped', seenAt: 5, post: { text: long } });
  });

  it('no longer hides it when it turns out to be an emergency', () => {
    expect(keepChoices(store(long, alarm('life')), store(short, { memory: 'skipped' })).finding.memory).toBe('new');
  });

  it('stays corrected, also when it turns out to be an emergency', () => {
    const before: StoredFinding = { ...store(short), corrections: { language: 'bg' } };
    expect(keepChoices(store(long, alarm('life')), before)).toMatchObject({
      corrections: { language: 'bg' },
      finding: { emergency: 'life', language: { code: 'bg' } },
    });
  });
});
