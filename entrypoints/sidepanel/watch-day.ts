import { formatDay, toDay } from '../../core/time/civil-day.ts';

/** The laptop may have slept through midnight: the day is looked at again this often, in ms, and when the panel comes to the front. */
const interval = 20_000;

/** Today where the law holds: Germany and Czechia share a clock, wherever this device is. ISO date. */
export const readToday = (): string => formatDay(toDay(Date.now(), 'Europe/Berlin'));

/** Tells when another day has begun. */
export function watchDay(onDay: (today: string) => void, signal: AbortSignal): void {
  let known = readToday();
  const look = (): void => {
    const today = readToday();
    if (today === known) return;
    known = today;
    onDay(today);
  };
  const timer = setInterval(look, interval);
  signal.addEventListener('abort', () => clearInterval(timer));
  addEventListener('focus', look, { signal });
  document.addEventListener('visibilitychange', look, { signal });
}
