import type { HubAnswer, HubFailure } from './ask-hub.ts';

/** Of the password, of a log-in page, of too many requests: the next file would fare no better. */
const aboutAll = [401, 407, 429, 503, 511];

/** The hub refuses this one file or folder; there may be nothing wrong with the others. */
export const isAboutOne = (answer: HubAnswer | HubFailure): boolean =>
  typeof answer === 'string' ? answer === 'too-long' : answer.status >= 400 && !aboutAll.includes(answer.status);
