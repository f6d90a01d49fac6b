import { browser } from 'wxt/browser';
import { readLastExport } from '../browser/last-export.ts';
import type { Handlers } from '../browser/messages.ts';
import type { DayMessages, Reminders } from '../core/day/day-messages.ts';
import type { ThreadHistory } from '../core/day/recall-acts.ts';
import type { ArgumentOf, InsertionState } from '../core/messages.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { changeFinding, readFinding, tabOfKey } from './findings.ts';
import { closeFollowUp, listFollowUps, postponeFollowUp, setFollowUp } from './follow-ups.ts';
import { recordInteraction, recordSpecial } from './log.ts';
import { readSince } from './read-since.ts';
import { readUnkept } from './read-unkept.ts';
import { recallHistory } from './recall-thread.ts';
import { readMembership } from './team/membership.ts';
import { rememberThread } from './threads.ts';
import { withdrawAct } from './withdraw-act.ts';

export const dayHandlers: Handlers<DayMessages> = {
  'day.read': (since) => whileOpen(() => readSince(since)),
  'reminders.read': () => whileOpen(readReminders),
  'follow-up.set': setFollowUp,
  'follow-up.postpone': postponeFollowUp,
  'follow-up.close': closeFollowUp,
  'thread.recall': recall,
  'act.withdraw': withdrawAct,
  'elsewhere.record': recordElsewhere,
};

async function whileOpen<T>(read: () => Promise<T>): Promise<Result<T, 'store-closed'>> {
  try {
    return succeed(await read());
  } catch (error) {
    return fail('store-closed', String(error));
  }
}

async function readReminders(): Promise<Reminders> {
  const last = await readLastExport();
  const isInTeam = (await readMembership()) !== undefined;
  return {
    followUps: await listFollowUps(),
    unsaved: {
      ...(await readUnkept()),
      ...(last ? { lastExportOn: last.on } : {}),
      ...(isInTeam ? { isInTeam } : {}),
    },
  };
}

async function recall(key: string): Promise<Result<ThreadHistory, 'store-closed' | 'unknown'>> {
  const stored = await readFinding(key);
  const name = `insertion/${tabOfKey(key)}`;
  const last = (await browser.storage.session.get(name))[name] as InsertionState | undefined;
  const justSent = last?.key === key && last.state === 'posted' ? [last.id] : [];
  return stored ? whileOpen(() => recallHistory(stored.hashes, justSent)) : fail('unknown');
}

async function recordElsewhere({
  draft,
  key,
  isSpecial,
}: ArgumentOf<DayMessages, 'elsewhere.record'>): ReturnType<typeof recordInteraction> {
  const recorded = await (isSpecial ? recordSpecial : recordInteraction)(draft);
  if (key === undefined || (!recorded.ok && recorded.error === 'refused')) return recorded;
  const stored = await changeFinding(key, (found) => ({ ...found, finding: { ...found.finding, memory: 'answered' } }));
  if (stored) await rememberThread({ hashes: stored.hashes, state: 'answered', interaction: draft.id }).catch(() => undefined);
  return recorded;
}
