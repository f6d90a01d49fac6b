import { describe, expect, it } from 'vitest';
import type { StoredFinding } from '../../background/findings.ts';
import type { PostId } from '../../core/post.ts';
import { makeFinding } from '../../tests/example-finding.ts';
import { emptyState, type PanelState } from './panel-state.ts';
import { followTrueIds } from './rename-finding.ts';

const from = 'finding/1/weak';
const to = 'finding/1/true';
const store = (id: string, replaces?: string): StoredFinding => ({
  finding: makeFinding({ post: { ...makeFinding().post, id: id as PostId, ...(replaces ? { replaces: replaces as PostId } : {}) } }),
  hashes: [],
});
const findings = new Map([[to, store('true', 'weak')]]);

/** Something kept wherever something is kept by the key of a finding. */
const held = {
  ...emptyState,
  chosen: from,
  attempt: { key: from, text: 'Bună ziua', insertion: { state: 'inserting' } },
  offPage: ['finding/1/a', from],
  stances: { [from]: {} },
  told: { [from]: ['supervisor'], 'finding/1/a': ['colleague'] },
  added: { [from]: { answers: [], claims: ['c'], helpPoints: [] } },
  answersShown: { [from]: true },
  wishes: { [from]: { needs: [] } },
  undoable: { key: 'finding/1/a', id: '1', reason: 'other', others: [{ key: from, id: '2' }] },
  day: { ...emptyState.day, details: { [from]: { objective: 'child' } }, history: { key: from, history: {} }, form: { key: from } },
  notes: { ...emptyState.notes, noted: { [from]: {} }, places: { key: from, name: 'Herne', found: [] } },
  guard: { told: { key: from, isUnchecked: true } },
} as unknown as PanelState;

describe('a post that got its true id', () => {
  it('keeps all that was said and done about it, and nothing stays under the weak one', () => {
    const before = JSON.stringify(held);
    const after = JSON.stringify(followTrueIds(held, findings));
    expect(after).not.toContain(from);
    expect(after.split(to)).toHaveLength(before.split(from).length);
    expect(JSON.parse(after)).toMatchObject({ chosen: to, told: { [to]: ['supervisor'], 'finding/1/a': ['colleague'] } });
  });

  it('keeps its note to be taken back', () => {
    const noted = { ...held, undoable: { what: 'noted', key: from, gap: 'no-answer' } } as PanelState;
    expect(followTrueIds(noted, findings).undoable).toEqual({ what: 'noted', key: to, gap: 'no-answer' });
  });

  it('is known under the weak one as long as that stands there too', () => {
    expect(followTrueIds(held, new Map([...findings, [from, store('weak')]]))).toBe(held);
  });

  it('loses nothing that was said under the true one meanwhile', () => {
    const state = { ...held, told: { [from]: ['supervisor'], [to]: ['colleague'] } } as unknown as PanelState;
    expect(followTrueIds(state, findings).told).toEqual({ [to]: ['colleague'] });
  });
});

it('leaves all other posts alone', () => {
  expect(followTrueIds(held, new Map([[from, store('weak')]]))).toBe(held);
});
