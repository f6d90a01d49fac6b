import type { Handlers } from '../browser/messages.ts';
import type { DayMessages } from '../core/day/day-messages.ts';
import { succeed } from '../core/result.ts';

export const dayHandlers: Handlers<DayMessages> = {
  'day.read': () => succeed([]),
};
