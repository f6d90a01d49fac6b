import { describe, expect, it } from 'vitest';
import type { Finding } from '../core/finding/finding.ts';
import { makeFinding } from '../tests/example-finding.ts';
import { choose, draft } from '../tests/press-key.ts';
import { canCopy, canInsert, findQuestion, isAnswered } from './can-insert.ts';
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

it.each([
  ['unreviewed', undefined, false],
  ['unreviewed', 'unreviewed', true],
  ['rules', 'unreviewed', false],
  ['changed', 'unreviewed', false],
  ['personal-data', 'rules', false],
  ['rules', 'personal-data', true],
] as const)('the question %s after a yes to %s is answered: %s', (question, asked, isSo) => {
  expect(isAnswered(question, asked)).toBe(isSo);
});

describe('an answer besides an emergency', () => {
  const withEmergency = (emergency: Finding['emergency'], more: Partial<ChosenFinding> = {}): ChosenFinding =>
    choose({ finding: makeFinding(emergency ? { emergency } : {}), ...more }).chosen as ChosenFinding;

  it.each([
    ['no emergency', withEmergency(undefined), true],
    ['an emergency whose card is not there yet', withEmergency('life'), false],
    ['an emergency where answers were asked for', withEmergency('life', { areAnswersShown: true }), true],
    ['an emergency that is never answered in public', withEmergency('suicidality', { areAnswersShown: true }), false],
  ])('%s', (_what, chosen, isSo) => {
    expect([canInsert(chosen), canCopy(chosen)]).toEqual([isSo, isSo]);
  });
});
