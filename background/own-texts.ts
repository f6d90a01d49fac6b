import type { Handlers } from '../browser/messages.ts';
import type { OwnTextMessages } from '../core/own-text/own-text-messages.ts';
import { fail, succeed } from '../core/result.ts';
import { openDatabase } from './database.ts';

export const ownTextHandlers: Handlers<OwnTextMessages> = {
  'own-texts.read': async () => {
    try {
      return succeed(await (await openDatabase()).getAll('own-texts'));
    } catch (error) {
      return fail('store-closed', String(error));
    }
  },
  'own-texts.write': () => succeed(null),
  'own-texts.remove': () => succeed(null),
};
