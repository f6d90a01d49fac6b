import type { Unreachable } from '../../browser/messages.ts';
import type { Notice } from '../../components/panel-view.ts';
import type { DayMessages } from '../../core/day/day-messages.ts';
import type { AnswerOf } from '../../core/messages.ts';

/** What of a follow-up was not kept, and why; undefined: all of it was. */
export function refusedOf(answer: AnswerOf<DayMessages, 'follow-up.set'> | Unreachable): Notice['key'] | undefined {
  if (!answer.ok) return answer.error === 'refused' ? 'no-reminder' : 'store-closed';
  return answer.value.noLink && `reminder-${answer.value.noLink}`;
}
