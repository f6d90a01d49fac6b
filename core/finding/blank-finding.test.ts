import { describe, expect, it } from 'vitest';
import { makeFinding } from '../../tests/example-finding.ts';
import { makeInteraction } from '../interaction/make-interaction.ts';
import { isBlank, makeBlankFinding } from './blank-finding.ts';

const blank = makeBlankFinding({ site: 'telegram', now: 1_790_000_000_000 });
const context = { id: '0192f0c1-0000-7000-8000-000000000000', packs: {}, appVersion: '0.1.0', siteVersion: '0', isManual: true };

describe('a draft for a private chat', () => {
  it('knows nothing of what was asked', () => {
    expect([blank.post.text, blank.topics, blank.claims, blank.evidence]).toEqual(['', [], [], []]);
  });

  it('is told apart from every post, also from one judged by hand', () => {
    expect(isBlank(blank.post)).toBe(true);
    expect(isBlank(makeFinding().post)).toBe(false);
    expect(isBlank({ ...makeFinding().post, id: 'manual:1790000000000' as never })).toBe(false);
  });

  it('is recorded as private, without a space', () => {
    const record = makeInteraction('gap-noted', { ...context, finding: blank }, { gap: 'no-answer' });
    expect(record).toMatchObject({ channel: 'private', source: 'manual' });
    expect(record.space).toBeUndefined();
    expect(makeInteraction('gap-noted', { ...context, finding: makeFinding() }, { gap: 'no-answer' }).channel).toBe('public');
  });
});
