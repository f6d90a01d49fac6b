/** What the extension's script did on the page's main thread. */
export interface OwnTime {
  ownMs: number;
  /** the longest of its turns: what it adds to one task of the page */
  longestOwnMs: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** microseconds */
  ts: number;
  dur?: number;
  args: { data?: { url?: string } };
}

const counted = ['FunctionCall', 'EvaluateScript'];

/** From a trace of `devtools.timeline`: the calls into our script, and what they made the browser do at once (styles, layout). */
export function readOwnTime(trace: Uint8Array): OwnTime {
  const { traceEvents = [] } = JSON.parse(new TextDecoder().decode(trace) || '{}') as { traceEvents?: TraceEvent[] };
  const calls = traceEvents.filter(
    ({ name, ph, args }) => ph === 'X' && counted.includes(name) && /^chrome-extension:.*\/content-scripts\//.test(args.data?.url ?? ''),
  );
  const outer = withoutNested(calls.sort((a, b) => a.ts - b.ts));
  const times = outer.map(({ dur = 0 }) => dur / 1000);
  return { ownMs: times.reduce((sum, time) => sum + time, 0), longestOwnMs: Math.max(0, ...times) };
}

/** A call within a call is part of it already. */
function withoutNested(calls: TraceEvent[]): TraceEvent[] {
  let end = 0;
  return calls.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}
