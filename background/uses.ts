import type { Handlers } from '../browser/messages.ts';
import type { GuardMessages } from '../core/guard/guard-messages.ts';
import { succeed } from '../core/result.ts';

export const guardHandlers: Handlers<GuardMessages> = {
  'use.check': () => succeed({ here: 0, elsewhere: 0, thisHour: 0 }),
};
