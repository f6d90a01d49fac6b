import type { AskHub } from './ask-hub.ts';
import { readClock } from './read-clock.ts';

export interface WatchedHub {
  ask: AskHub;
  /** what time it is at the hub by its latest answer, in ms since 1970, UTC; undefined: it has not said */
  hubNow(): number | undefined;
}

/** Clocks of devices are wrong by days: what has an end ends by the hub's. `now` is the clock of this device. */
export function watchClock(ask: AskHub, now: () => number): WatchedHub {
  let skew: number | undefined;
  return {
    ask: async (request) => {
      const answer = await ask(request);
      const hubTime = typeof answer === 'string' ? undefined : readClock(answer);
      if (hubTime !== undefined) skew = hubTime - now();
      return answer;
    },
    hubNow: () => (skew === undefined ? undefined : now() + skew),
  };
}
