import * as v from 'valibot';
import { readSettings } from '../browser/settings.ts';
import { cleanLink } from '../core/day/clean-link.ts';
import type { DayMessages, FollowUpWish } from '../core/day/day-messages.ts';
import type { FollowUp, FollowUpItem } from '../core/day/follow-up.ts';
import { linkLife } from '../core/day/link-life.ts';
import { type Interaction, interactionId } from '../core/interaction/interaction.ts';
import { isSpecialDraft } from '../core/interaction/stamp.ts';
import type { AnswerOf } from '../core/messages.ts';
import { fail, succeed } from '../core/result.ts';
import { siteOfAddress } from '../core/site-address.ts';
import { formatDay, parseDay, toDay } from '../core/time/civil-day.ts';
import { openDatabase } from './database.ts';
import { isSpecialTopic } from './keep-less.ts';
import { findRecord } from './log.ts';

/** A follow-up that is done is forgotten after so many days, and none may be further away than a year. */
const doneDays = 90;
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
    const kept = link === undefined ? {} : await keepLink(link, record);
    if (kept === undefined) return fail('refused');
    await (await openDatabase()).put('follow-ups', { id, site: record.site, dueOn, ...kept, state: 'open', setOn: readToday() });
    return succeed(null);
  } catch (error) {
    return fail('store-closed', String(error));
  }
}

async function keepLink(address: string, record: Interaction): Promise<Pick<FollowUp, 'link' | 'linkUntil'> | undefined> {
  const link = cleanLink(address);
  const { linkDays } = await readSettings();
  const linkUntil = linkLife({ today: readToday(), days: linkDays, isSpecial: isSpecialDraft(record, isSpecialTopic) });
  return link === undefined || linkUntil === undefined || siteOfAddress(link) !== record.site ? undefined : { link, linkUntil };
}

function isWithinReach(dueOn: string): boolean {
  const ahead = (parseDay(dueOn) ?? Number.NaN) - toDay(Date.now(), 'Europe/Berlin');
  return ahead >= 0 && ahead <= mostDays;
}

export async function postponeFollowUp({ id, dueOn }: FollowUpWish): Promise<AnswerOf<DayMessages, 'follow-up.postpone'>> {
  if (!v.is(day, dueOn) || !isWithinReach(dueOn)) return fail('refused');
  return changeFollowUp(id, (followUp) => ({ ...followUp, dueOn }));
}

export const closeFollowUp = (id: string): Promise<AnswerOf<DayMessages, 'follow-up.close'>> =>
  changeFollowUp(id, (followUp) => ({ ...withoutLink(followUp), state: 'done' }));

async function changeFollowUp(id: string, change: (followUp: FollowUp) => FollowUp): Promise<AnswerOf<DayMessages, 'follow-up.close'>> {
  try {
    const database = await openDatabase();
    const transaction = database.transaction('follow-ups', 'readwrite');
    const followUp = await transaction.store.get(id);
    if (followUp) await transaction.store.put(change(followUp));
    await transaction.done;
    return followUp ? succeed(null) : fail('unknown');
  } catch (error) {
    return fail('store-closed', String(error));
  }
}

const withoutLink = ({ link: _link, linkUntil: _linkUntil, ...rest }: FollowUp): FollowUp => rest;

/** Open ones, due first; with the topics of what they follow. */
export async function listFollowUps(): Promise<FollowUpItem[]> {
  const database = await openDatabase();
  const open = (await database.getAllFromIndex('follow-ups', 'dueOn')).filter(({ state }) => state === 'open');
  const today = readToday();
  return Promise.all(
    open.map(async (followUp) => {
      const record = await findRecord(followUp.id);
      // a worker that slept for long has not forgotten it yet
      const isPast = (followUp.linkUntil ?? today) < today;
      return { ...(isPast ? withoutLink(followUp) : followUp), topics: record?.topics ?? [] };
    }),
  );
}

/** Links past their day go, and what has long been done. */
export async function forgetLinks(now: number): Promise<void> {
  const today = toDay(now, 'Europe/Berlin');
  const transaction = (await openDatabase()).transaction('follow-ups', 'readwrite');
  for await (const cursor of transaction.store) {
    const { state, dueOn, linkUntil } = cursor.value;
    if (state === 'done' && dueOn < formatDay(today - doneDays)) await cursor.delete();
    else if (linkUntil !== undefined && linkUntil < formatDay(today)) await cursor.update(withoutLink(cursor.value));
  }
  await transaction.done;
}
