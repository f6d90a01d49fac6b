import { describe, expect, it } from 'vitest';
import { makeSpace } from '../../tests/example-space.ts';
import { readSpace } from './read-space.ts';

const hashed = `instagram/h:${'0af'.repeat(10)}0a`;

describe('a space read', () => {
  it('is what was written', () => {
    const space = makeSpace({
      country: 'DE',
      topic: 'housing_loss',
      members: { count: 12_400, on: '2026-11-01' },
      consent: 'given',
      rules: { noLinks: true },
      notes: 'Admin antwortet nur abends.\nLinks erst nach Rückfrage.',
      coveredBy: 'Ana',
      lastVisitAt: 5,
      previousVisitAt: 4,
    });
    expect(readSpace(space)).toEqual(space);
  });

  it.each<[what: string, change: object, part: object]>([
    ['an unknown language', { languages: ['ro', 'xx', 7, 'bg', 'ro'] }, { languages: ['ro', 'bg'] }],
    ['an unknown answer of the admins', { consent: 'yes' }, { consent: 'unknown' }],
    ['rules that are none', { rules: { noLinks: 'yes', noNumbers: true, noBots: true } }, { rules: { noNumbers: true } }],
    ['a round of zero days', { everyDays: 0 }, { everyDays: 7 }],
    ['notes that are no text', { notes: { a: 1 } }, { notes: '' }],
    ['signs that turn the writing around', { title: 'Ajutor \u202eDortmund' }, { title: 'Ajutor Dortmund' }],
    ['a title as long as a post', { title: 'x'.repeat(500) }, { title: 'x'.repeat(120) }],
  ])('is mended: %s', (_what, change, part) => {
    expect(readSpace({ ...makeSpace(), ...change })).toMatchObject(part);
  });

  it.each([
    ['country', 'FR'],
    ['members', { count: -1, on: '2026-11-01' }],
    ['members', { count: 3, on: '2026-02-30' }],
    ['topic', 'DROP TABLE'],
    ['coveredBy', ''],
  ])('goes without the %s that is none: %j', (name, value) => {
    expect(readSpace({ ...makeSpace(), [name]: value })).not.toHaveProperty(name);
  });

  it.each<[what: string, given: unknown]>([
    ['nothing', null],
    ['a text', 'facebook/1'],
    ['a site we do not read', { ...makeSpace(), key: 'x/1', site: 'x' }],
    ['the key of another site', makeSpace({ key: 'telegram/-100' })],
    ['a way out of the groups', makeSpace({ key: 'facebook/..' })],
    ['a folder below', makeSpace({ key: 'facebook/1/../../messages' })],
    ['a private chat', makeSpace({ key: 'telegram/777000', site: 'telegram' })],
    ['a person by name', makeSpace({ key: 'instagram/ion_popescu', site: 'instagram', kind: 'profile' })],
    ['a start page', { ...makeSpace(), kind: 'feed' }],
  ])('is none: %s', (_what, given) => {
    expect(readSpace(given)).toBeUndefined();
  });

  it('keeps of a profile no title and no words on the person', () => {
    const profile = makeSpace({ key: hashed, site: 'instagram', kind: 'profile', title: 'Ion Popescu', notes: 'Ion wohnt in Dortmund' });
    const read = readSpace(profile);
    expect(read?.key).toBe(hashed);
    expect(JSON.stringify(read)).not.toContain('Ion');
  });
});
