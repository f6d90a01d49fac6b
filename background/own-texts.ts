import * as v from 'valibot';
import type { Handlers } from '../browser/messages.ts';
import { mostOwnTexts, ownText } from '../core/own-text/own-text.ts';
import type { OwnTextMessages } from '../core/own-text/own-text-messages.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { type Database, openDatabase } from './database.ts';

async function inDatabase<T>(job: (database: Database) => Promise<T>): Promise<Result<T, 'store-closed'>> {
  try {
    return succeed(await job(await openDatabase()));
  } catch (error) {
    return fail('store-closed', String(error));
  }
}

export const ownTextHandlers: Handlers<OwnTextMessages> = {
  'own-texts.read': () => inDatabase((database) => database.getAll('own-texts')),
  'own-texts.write': async (given) => {
    const parsed = v.safeParse(ownText, given);
    if (!parsed.success) return fail('refused');
    const { output } = parsed;
    const isWritten = await inDatabase(async (database) => {
      const isNew = (await database.get('own-texts', output.id)) === undefined;
      if (isNew && (await database.count('own-texts')) >= mostOwnTexts) return false;
      await database.put('own-texts', output);
      return true;
    });
    if (!isWritten.ok) return isWritten;
    return isWritten.value ? succeed(null) : fail('too-many');
  },
  'own-texts.remove': async (id) => {
    const removed = await inDatabase((database) => database.delete('own-texts', id));
    return removed.ok ? succeed(null) : removed;
  },
};
