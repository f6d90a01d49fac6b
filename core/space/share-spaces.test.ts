import { describe, expect, it } from 'vitest';
import { makeSpace } from '../../tests/example-space.ts';
import { mergeSpaces } from './merge-spaces.ts';
import { readSharedSpaces, writeSharedSpaces } from './share-spaces.ts';

const now = Date.UTC(2026, 10, 22, 8);
const visited = makeSpace({ lastVisitAt: now - 5, previousVisitAt: now - 9, notes: 'Admin freut sich über Hinweise' });
const profile = makeSpace({ key: `tiktok/h:${'0'.repeat(32)}`, site: 'tiktok', kind: 'profile' });

describe('the registry as a file', () => {
  const text = writeSharedSpaces([visited, profile]);

  it('comes back as it went, but for whoever was where', () => {
    const { lastVisitAt: _last, previousVisitAt: _previous, ...rest } = visited;
    expect(readSharedSpaces(text, now)).toEqual({ ok: true, value: { spaces: [{ ...rest, addedAt: now }], skipped: 0 } });
  });

  it('holds no profiles and no visits', () => {
    expect(text).not.toContain('h:0');
    expect(text).not.toContain('VisitAt');
  });

  it('loses a bad entry alone', () => {
    const file = JSON.parse(text);
    const mixed = JSON.stringify({ ...file, spaces: [{ key: 'facebook/messages/t/1' }, profile, ...file.spaces] });
    expect(readSharedSpaces(mixed, now)).toMatchObject({ ok: true, value: { spaces: [{ key: visited.key }], skipped: 2 } });
  });

  it('is read with the mark that Windows puts before it', () => {
    expect(readSharedSpaces(`\ufeff${text}`, now).ok).toBe(true);
  });

  it.each(['', 'title;site', '[]', '{"spaces":[]}', '{"format":"pomost-spaces"}', 'null'])('is no other file: %s', (other) => {
    expect(readSharedSpaces(other, now)).toEqual({ ok: false, error: 'not-spaces' });
  });

  it('believes no clock that runs ahead', () => {
    const ahead = writeSharedSpaces([makeSpace({ changedAt: now + 1e9 })]);
    expect(readSharedSpaces(ahead, now)).toMatchObject({ value: { spaces: [{ changedAt: now }] } });
  });
});

describe('a colleague’s space', () => {
  const theirs = makeSpace({ title: 'Români în Dortmund (nou)', changedAt: visited.changedAt + 1, addedAt: now });

  it('is added where it is new', () => {
    expect(mergeSpaces([], [theirs])).toEqual({ added: [theirs], changed: [] });
  });

  it('holds where it is the later word, and leaves one’s own visits', () => {
    // the colleague wrote no notes: that is no word on them
    const { addedAt, lastVisitAt, previousVisitAt, notes } = visited;
    const merged = { ...theirs, addedAt, lastVisitAt, previousVisitAt, notes };
    expect(mergeSpaces([visited], [theirs])).toEqual({ added: [], changed: [merged] });
  });

  it('changes nothing where one’s own word is as late', () => {
    expect(mergeSpaces([visited], [{ ...theirs, changedAt: visited.changedAt }])).toEqual({ added: [], changed: [] });
  });
});
