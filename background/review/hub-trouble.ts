import type { HubAnswer, HubFailure } from '../../core/hub/ask-hub.ts';
import { classifyAnswer } from '../../core/sync/classify-answer.ts';
import type { Trouble } from '../../core/sync/outbox-entry.ts';

/** Thrown to end a pull; what was imported before stays. */
export class HubTrouble extends Error {
  readonly trouble: Trouble;

  constructor(answer: HubAnswer | HubFailure) {
    // nothing of the answer: it may hold what nobody should read
    super('the hub did not answer as it should');
    this.trouble = classifyAnswer(answer, Date.now()).trouble ?? 'unknown';
  }
}
