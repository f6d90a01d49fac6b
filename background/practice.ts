import type { Handlers } from '../browser/messages.ts';
import type { PracticeMessages } from '../core/practice/practice-messages.ts';
import { succeed } from '../core/result.ts';

export const practiceHandlers: Handlers<PracticeMessages> = {
  'practice.open': () => succeed({ findings: 0 }),
  'practice.close': () => succeed(null),
};
