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

/** Of the password, of a log-in page, of too many requests: the next file would fare no better. */
const aboutAll = [401, 407, 429, 503, 511];

/** The hub refuses this one file or folder; there may be nothing wrong with the others. */
export const isAboutOne = (answer: HubAnswer | HubFailure): boolean =>
  typeof answer === 'string' ? answer === 'too-long' : answer.status >= 400 && !aboutAll.includes(answer.status);
