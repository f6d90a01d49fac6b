import * as v from 'valibot';
import { readSettings } from '../browser/settings.ts';
import { ageFollowUp } from '../core/day/age-follow-up.ts';
import type { DayMessages, FollowUpWish } from '../core/day/day-messages.ts';
import type { FollowUp, FollowUpItem } from '../core/day/follow-up.ts';
import { keepLink } from '../core/day/keep-link.ts';
import { interactionId } from '../core/interaction/interaction.ts';
import { isSpecialRecord } from '../core/interaction/stamp.ts';
import type { AnswerOf } from '../core/messages.ts';
import { fail, succeed } from '../core/result.ts';
import { formatDay, parseDay, toDay } from '../core/time/civil-day.ts';
import { openDatabase } from './database.ts';
import { isSpecialTopic } from './keep-less.ts';
import { findRecord } from './log.ts';

/** None may be further away than a year. */
const mostDays = 366;

const day = v.pipe(
  v.string(),
  v.check((iso) => parseDay(iso) !== undefined),
);
const wishSchema = v.strictObject({ id: interactionId, dueOn: day, link: v.optional(v.pipe(v.string(), v.maxLength(2000))) });

const readToday = (): string => formatDay(toDay(Date.now(), 'Europe/Berlin'));

/** The link lives by what the project has set, and not at all for a special category, whatever the panel asked for. */
export async function setFollowUp(wish: FollowUpWish): Promise<AnswerOf<DayMessages, 'follow-up.set'>> {
  const parsed = v.safeParse(wishSchema, wish);
  if (!parsed.success || !isWithinReach(parsed.output.dueOn)) return fail('refused');
  try {
    const { id, dueOn, link } = parsed.output;
    const record = await findRecord(id);
    if (!record) return fail('unknown');
    const today = readToday();
    const { linkDays } = await readSettings();
    const life = { today, days: linkDays, isSpecial: isSpecialRecord(record, isSpecialTopic), site: record.site };
    const { kept, noLink } = link === undefined ? { kept: {} } : keepLink(link, life);
    await (await openDatabase()).put('follow-ups', { id, site: record.site, dueOn, ...kept, state: 'open', setOn: today });
    return succeed(noLink === undefined ? {} : { noLink });
  } catch (error) {
    return fail('store-closed', String(error));
  }
}

function isWithinReach(dueOn: string): boolean {
  const ahead = (parseDay(dueOn) ?? Number.NaN) - toDay(Date.now(), 'Europe/Berlin');
  return ahead >= 0 && ahead <= mostDays;
}

export async function postponeFollowUp({ id, dueOn }: FollowUpWish): Promise<AnswerOf<DayMessages, 'follow-up.postpone'>> {
  if (!v.is(day, dueOn) || !isWithinReach(dueOn)) return fail('refused');
  return changeFollowUp(id, (followUp) => ({ ...followUp, dueOn }));
}

/** What was done stands in the log: nothing of the follow-up stays. */
export const closeFollowUp = (id: string): Promise<AnswerOf<DayMessages, 'follow-up.close'>> => changeFollowUp(id, () => undefined);

/** Undefined deletes it. */
async function changeFollowUp(
  id: string,
  change: (followUp: FollowUp) => FollowUp | undefined,
): Promise<AnswerOf<DayMessages, 'follow-up.close'>> {
  try {
    const database = await openDatabase();
    const transaction = database.transaction('follow-ups', 'readwrite');
    const followUp = await transaction.store.get(id);
    const changed = followUp && change(followUp);
    if (changed) await transaction.store.put(changed);
    else await transaction.store.delete(id);
    await transaction.done;
    return followUp ? succeed(null) : fail('unknown');
  } catch (error) {
    return fail('store-closed', String(error));
  }
}

/** Of acts that were taken back. */
export async function forgetFollowUps(ids: readonly string[]): Promise<void> {
  const transaction = (await openDatabase()).transaction('follow-ups', 'readwrite');
  for (const id of ids) await transaction.store.delete(id);
  await transaction.done;
}

/** Open ones, due first; with the topics of what they follow. */
export async function listFollowUps(): Promise<FollowUpItem[]> {
  const database = await openDatabase();
  const today = readToday();
  // a worker that slept for long has not forgotten them yet
  const open = (await database.getAllFromIndex('follow-ups', 'dueOn')).flatMap((followUp) => ageFollowUp(followUp, today) ?? []);
  return Promise.all(open.map(async (followUp) => ({ ...followUp, topics: (await findRecord(followUp.id))?.topics ?? [] })));
}

/** Links past their day go, and what nobody came back to. */
export async function forgetLinks(now: number): Promise<void> {
  const today = formatDay(toDay(now, 'Europe/Berlin'));
  const transaction = (await openDatabase()).transaction('follow-ups', 'readwrite');
  for await (const cursor of transaction.store) {
    const { value } = cursor;
    const left = ageFollowUp(value, today);
    if (left === undefined) await cursor.delete();
    else if (left !== value) await cursor.update(left);
  }
  await transaction.done;
}
