import { browser } from 'wxt/browser';
import { isLockedOut } from '../../background/outbox/lock-out.ts';
import { readSettings } from '../../browser/settings.ts';
import { wipedKey } from '../../core/device-messages.ts';
import { isRefusedLately } from '../../core/import/is-refused-lately.ts';
import { nothingPulled } from '../../core/import/pull-result.ts';
import { teamChangedKey } from '../../core/team/team-messages.ts';
import { listen } from '../sidepanel/watch-tab.ts';
import { readState } from './read-state.ts';
import type { ReviewDesk } from './review-desk.ts';
import { runPull } from './run-import.ts';

/** In ms. */
const betweenPulls = 5 * 60_000;

/** Looks at once and then every five minutes while the page is open, and follows what other windows change. */
export async function startReview(desk: ReviewDesk, signal: AbortSignal): Promise<void> {
  const readLanguage = async (): Promise<void> => desk.set({ uiLanguage: (await readSettings()).uiLanguage });
  listen(
    browser.storage.onChanged,
    (changes, area) => {
      if (area !== 'session') void readLanguage();
      // whatever was kept is gone
      else if (changes[wipedKey]?.newValue !== undefined) location.reload();
      else if (teamChangedKey in changes) void follow(desk);
    },
    signal,
  );
  await Promise.all([readLanguage(), readState(desk)]);
  const timer = setInterval(() => void look(desk), betweenPulls);
  signal.addEventListener('abort', () => clearInterval(timer));
  void lookAnew(desk);
}

/** By the clock: where there is anything to look at, and the hub has not refused the password lately. */
async function look(desk: ReviewDesk): Promise<void> {
  const { membership, overview } = desk.state;
  const isRefused =
    membership?.access && (isRefusedLately(overview?.last, membership.joinedAt, Date.now()) || (await isLockedOut().catch(() => false)));
  if (!isRefused) return lookAnew(desk);
  const { running, state, summary } = desk.state;
  if (state === 'ready' && !running && !summary) desk.set({ summary: { ...nothingPulled('wrong-password'), what: 'pull' } });
}

/** Somebody has opened the page, or the way to the hub has changed: what the hub said of the password before counts no more. */
async function lookAnew(desk: ReviewDesk): Promise<void> {
  const { access } = desk.state.membership ?? {};
  if (!access || access.logs) await runPull(desk);
}

async function follow(desk: ReviewDesk): Promise<void> {
  if (desk.state.running) return;
  await readState(desk);
  await lookAnew(desk);
}
