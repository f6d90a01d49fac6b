import { describe, expect, it } from 'vitest';
import { makeSpace } from '../../tests/example-space.ts';
import { mergeSpaces } from './merge-spaces.ts';
import type { RegisteredSpace } from './space.ts';

type Part = Partial<RegisteredSpace>;
const before = Date.UTC(2026, 10, 1);
const after = Date.UTC(2026, 10, 20);

/** What one's own space is once a colleague's is taken in. */
function merge(own: Part, given: Part): RegisteredSpace {
  const mine = makeSpace({ changedAt: before, ...own });
  return mergeSpaces([mine], [makeSpace({ changedAt: after, ...given })]).changed[0] ?? mine;
}

const known: Part = {
  country: 'DE',
  topic: 'housing_loss',
  members: { count: 12_400, on: '2026-10-01' },
  consent: 'given',
  rules: { noLinks: true },
  notes: 'Admin antwortet nur abends.',
  coveredBy: 'Ana',
};

describe('a colleague’s later word', () => {
  it('wipes nothing that it leaves open', () => {
    expect(merge({ ...known, languages: ['ro', 'bg'] }, { languages: [] })).toMatchObject({ ...known, languages: ['ro', 'bg'] });
  });

  it.each<[what: string, own: Part, given: Part, merged: Part]>([
    ['other notes', { notes: 'Nur abends.' }, { notes: 'Auch morgens.' }, { notes: 'Auch morgens.' }],
    ['another consent', { consent: 'asked' }, { consent: 'given' }, { consent: 'given' }],
    ['a consent where there was none', {}, { consent: 'asked' }, { consent: 'asked' }],
    ['other languages', { languages: ['ro'] }, { languages: ['bg'] }, { languages: ['bg'] }],
    ['another round', { everyDays: 7 }, { everyDays: 3 }, { everyDays: 3 }],
    ['another cover', { coveredBy: 'Ana' }, { coveredBy: 'Petr' }, { coveredBy: 'Petr' }],
  ])('holds: %s', (_what, own, given, merged) => {
    expect(merge(own, given)).toMatchObject(merged);
  });
});

describe('a colleague’s earlier word', () => {
  const [own, given] = [{ changedAt: after }, { changedAt: before }];

  it('fills what one left open oneself, and the rest stays', () => {
    const merged = merge({ ...own, coveredBy: 'Petr' }, { ...given, ...known });
    expect(merged).toMatchObject({ ...known, coveredBy: 'Petr', changedAt: after });
  });

  it('changes nothing that is set', () => {
    const mine = makeSpace({ ...own, ...known });
    const theirs = makeSpace({ ...given, ...known, notes: 'Alt', coveredBy: 'Petr', consent: 'asked', rules: {} });
    expect(mergeSpaces([mine], [theirs])).toEqual({ added: [], changed: [] });
  });
});

describe('a no of those who run the space, and their rules', () => {
  it.each<[what: string, own: Part, given: Part, merged: Part]>([
    ['a later yes', { consent: 'refused' }, { consent: 'given' }, { consent: 'refused' }],
    ['a later question', { consent: 'refused' }, { consent: 'asked' }, { consent: 'refused' }],
    ['nothing known later', { consent: 'refused' }, { consent: 'unknown' }, { consent: 'refused' }],
    ['one’s own yes', { consent: 'given', changedAt: after }, { consent: 'refused', changedAt: before }, { consent: 'refused' }],
    ['later without rules', { rules: { noLinks: true } }, { rules: {} }, { rules: { noLinks: true } }],
    ['later with another', { rules: { noLinks: true } }, { rules: { noNumbers: true } }, { rules: { noLinks: true, noNumbers: true } }],
    [
      'earlier with another',
      { rules: { noLinks: true }, changedAt: after },
      { rules: { noPromotion: true }, changedAt: before },
      { rules: { noLinks: true, noPromotion: true } },
    ],
  ])('stay: %s', (_what, own, given, merged) => {
    expect(merge(own, given)).toMatchObject(merged);
  });
});
