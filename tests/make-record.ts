import type { Act, InteractionOf } from '../core/interaction/interaction.ts';
import { readInteractionExample } from './read-interaction-examples.ts';

/** A short number as an id: the seventh record is `recordId(7)`. */
export const recordId = (number: number): string => `019a9f00-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** A record of 22 November 2026 that follows nothing; change what a test is about. */
export function makeRecord<A extends Act>(act: A, number: number, change: Partial<InteractionOf<A>> = {}): InteractionOf<A> {
  const { follows: _follows, corrects: _corrects, ...example } = readInteractionExample(act);
  return { ...(example as InteractionOf<A>), id: recordId(number), seq: number, at: '2026-11-22T09:00:00.000Z', ...change };
}

/** An answer that was inserted and sent, as the two records it makes. */
export const makeAnswer = (
  number: number,
  change: Partial<InteractionOf<'answer-inserted'>> = {},
): [InteractionOf<'answer-inserted'>, InteractionOf<'answer-posted'>] => [
  makeRecord('answer-inserted', number, change),
  makeRecord('answer-posted', number + 1, {
    of: recordId(number),
    follows: recordId(number),
    ...(change.at === undefined ? {} : { at: change.at }),
  }),
];

/** The record that takes another one back. */
export const makeWithdrawal = (number: number, of: number): InteractionOf<'corrected'> =>
  makeRecord('corrected', number, { corrects: recordId(of), fields: ['withdrawn'] });
