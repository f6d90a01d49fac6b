import { describe, expect, it } from 'vitest';
import { makeSpace } from '../../tests/example-space.ts';
import { noteVisit } from './note-visit.ts';

const minute = 60_000;
const morning = Date.UTC(2026, 10, 22, 8);

describe('a visit', () => {
  it('is the first one where there was none', () => {
    const visited = noteVisit(makeSpace(), morning);
    expect(visited.lastVisitAt).toBe(morning);
    expect(visited.previousVisitAt).toBeUndefined();
  });

  it('makes the last one the one before', () => {
    const visited = noteVisit(makeSpace({ lastVisitAt: morning - 24 * 60 * minute }), morning);
    expect(visited).toMatchObject({ lastVisitAt: morning, previousVisitAt: morning - 24 * 60 * minute });
  });

  it('goes on when the counsellor comes back within half an hour', () => {
    const before = makeSpace({ lastVisitAt: morning - 30 * minute, previousVisitAt: morning - 500 * minute });
    expect(noteVisit(before, morning)).toMatchObject({ lastVisitAt: morning, previousVisitAt: morning - 500 * minute });
  });

  it('begins anew after more than that', () => {
    const before = makeSpace({ lastVisitAt: morning - 31 * minute, previousVisitAt: morning - 500 * minute });
    expect(noteVisit(before, morning).previousVisitAt).toBe(morning - 31 * minute);
  });
});
