import { describe, expect, it } from 'vitest';
import { choose, draft } from '../tests/press-key.ts';
import { findQuestion } from './can-insert.ts';
import type { ChosenFinding } from './panel-view.ts';

const answer = { helpPoints: [], legalBasis: [], texts: {} } as unknown as typeof draft.answer;
const reviewed = { isDraft: false, mustConfirm: false };
const ask = (change: Partial<typeof draft>, more: Partial<ChosenFinding> = {}) =>
  findQuestion(choose({ draft: { ...draft, answer, review: reviewed, ...change }, ...more }).chosen as ChosenFinding);

describe('what is asked before a text goes in', () => {
  it.each([
    ['nothing, of a reviewed text', {}, {}, undefined],
    ['that nobody has reviewed it', { review: { isDraft: true, mustConfirm: true } }, {}, 'unreviewed'],
    [
      'that the answer has changed',
      { review: { isDraft: true, mustConfirm: true }, problems: ['original-changed' as const] },
      {},
      'changed',
    ],
    ['that the group does not want it', {}, { useWarnings: [{ kind: 'rule-no-links' as const }] }, 'rules'],
    ['that it may lead to a person', { text: 'Scrie-mi la 0176 1234567.' }, {}, 'personal-data'],
  ] as const)('%s', (_what, change, more, question) => {
    expect(ask(change as Partial<typeof draft>, more as Partial<ChosenFinding>)).toBe(question);
  });

  it('is the gravest where there are several', () => {
    const several = { text: 'Scrie-mi la 0176 1234567.', review: { isDraft: true, mustConfirm: true } };
    expect(ask(several, { useWarnings: [{ kind: 'rule-no-numbers' }] })).toBe('personal-data');
  });
});
