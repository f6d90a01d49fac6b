import { useEffect, useReducer } from 'preact/hooks';

const msPerMinute = 60_000;

/** The time in ms since 1970, drawn anew each minute and when the panel is looked at again; a given one stands still. */
export function useNow(given: number | undefined): number {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (given !== undefined) return;
    const end = new AbortController();
    const timer = setInterval(() => redraw(undefined), msPerMinute);
    end.signal.addEventListener('abort', () => clearInterval(timer));
    // timers of a hidden panel may be put off
    window.addEventListener('focus', () => redraw(undefined), { signal: end.signal });
    document.addEventListener('visibilitychange', () => redraw(undefined), { signal: end.signal });
    return () => end.abort();
  }, [given]);
  return given ?? Date.now();
}
