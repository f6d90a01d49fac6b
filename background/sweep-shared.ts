import { browser } from 'wxt/browser';
import { askHub } from '../browser/hub-request.ts';
import { hintLife } from '../core/hint/hint.ts';
import { readHintName } from '../core/hint/hint-name.ts';
import { longestLife } from '../core/sealed-note/note-life.ts';
import { readNoteName } from '../core/sealed-note/note-name.ts';
import { sweepHub } from '../core/sealed-note/sweep-hub.ts';
import { readMembership } from './team/membership.ts';

const key = 'swept';
/** In ms */
const betweenSweeps = 12 * 60 * 60 * 1000;
/** For clocks that differ, in ms. */
const margin = 24 * 60 * 60 * 1000;

/** Notes and hints whose time is over go from the hub, twice a day, by a device that may delete there: a supervisor's. */
export async function sweepShared(): Promise<void> {
  const access = (await readMembership())?.access;
  if (!access?.shared || !access.logs) return;
  const sweptAt = (await browser.storage.session.get(key))[key];
  const now = Date.now();
  if (typeof sweptAt === 'number' && Math.abs(now - sweptAt) < betweenSweeps) return;
  await browser.storage.session.set({ [key]: now });
  await sweepHub(askHub, access.shared, { folder: 'notes', lifeOf: (name) => readNoteName(name) && longestLife, now: Date.now });
  await sweepHub(askHub, access.shared, { folder: 'hints', lifeOf: lifeOfHint, now: Date.now });
}

function lifeOfHint(name: string): number | undefined {
  const hint = readHintName(name);
  return hint && hintLife[hint.state] + margin;
}
