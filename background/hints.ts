import type { Handlers } from '../browser/messages.ts';
import type { HintMessages } from '../core/hint/hint-messages.ts';
import { fail, succeed } from '../core/result.ts';

export const hintHandlers: Handlers<HintMessages> = {
  'hints.read': () => succeed([]),
  'hint.working': () => fail('alone'),
};
