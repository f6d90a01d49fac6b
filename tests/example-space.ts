import type { RegisteredSpace } from '../core/space/space.ts';

/** A group of Romanians in Dortmund, added on 1 November 2026 and not visited yet; change what a test is about. */
export const makeSpace = (change: Partial<RegisteredSpace> = {}): RegisteredSpace => ({
  key: 'facebook/1234567890',
  site: 'facebook',
  kind: 'group',
  title: 'Români în Dortmund',
  languages: ['ro'],
  consent: 'unknown',
  rules: {},
  notes: '',
  everyDays: 7,
  addedAt: Date.UTC(2026, 10, 1, 9),
  changedAt: Date.UTC(2026, 10, 1, 9),
  ...change,
});
