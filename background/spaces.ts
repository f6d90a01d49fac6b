import type { Handlers } from '../browser/messages.ts';
import { fail, succeed } from '../core/result.ts';
import type { SpaceMessages } from '../core/space/space-messages.ts';
import { openDatabase } from './database.ts';

export const spaceHandlers: Handlers<SpaceMessages> = {
  'spaces.read': async () => {
    try {
      return succeed(await (await openDatabase()).getAll('spaces'));
    } catch (error) {
      return fail('store-closed', String(error));
    }
  },
};
