import type { FindingItem, PanelView } from '../../components/panel-view.ts';
import type { ElsewhereView, TallyView, ThreadView } from '../../components/threads-view.ts';
import { groupThreads, type ThreadGroup, threadOf } from '../../core/finding/group-threads.ts';
import { mayGoAlong } from '../../core/finding/may-go-along.ts';
import { countCorrected, isServedAtOnce, sumStances, type ThreadTally } from '../../core/finding/thread-tally.ts';
import type { PostId } from '../../core/post.ts';
import type { DismissReason } from './dismissal.ts';
import type { PanelState } from './panel-state.ts';

type Data = PanelState['data'];

/** A thread goes on under another id when the true one of its post appears. */
export function followRoot(data: Data, root: PostId): PostId {
  let at = root;
  for (let step = 0; step < 8; step++) at = data?.threads.get(at)?.into ?? at;
  return at;
}

/** The open findings by thread. `items` are all, most urgent first. */
export function viewThreads(state: PanelState, items: readonly FindingItem[]): Pick<PanelView, 'findings' | 'threads'> {
  const groups = groupThreads(items.filter(({ finding }) => !isDone(finding)));
  const answered = new Set(items.flatMap((item) => (item.finding.memory === 'answered' ? [threadOf(item)] : [])));
  const dismissed = findDismissed(state, items);
  const countOthers = (group: ThreadGroup<FindingItem>): number =>
    answered.has(group.root) || dismissed === group.root
      ? listOthers(group, state.chosen, listSettled(state, items, group.root)).length
      : 0;
  return {
    findings: groups.flatMap((group) => group.items),
    threads: groups.map((group) => {
      const others = countOthers(group);
      return { ...viewThread(state.data, group.root), keys: group.items.map(({ key }) => key), ...(others > 0 ? { others } : {}) };
    }),
  };
}

/** Of the open post; it may be done already and stand in the list no more. */
export const viewThreadOf = (data: Data, item: FindingItem, threads: readonly ThreadView[]): ThreadView => {
  const root = threadOf(item);
  return threads.find((thread) => thread.root === root) ?? viewThread(data, root);
};

/** What may be set aside with the thread, and why: as the one of it that was dealt with. */
export function findOthers(state: PanelState, items: readonly FindingItem[], root: PostId): { keys: string[]; reason: DismissReason } {
  const group = groupThreads(items.filter(({ finding }) => !isDone(finding))).find((one) => one.root === root);
  const isAnswered = items.some((item) => item.finding.memory === 'answered' && threadOf(item) === root);
  const { undoable } = state;
  const reason = !isAnswered && undoable && 'reason' in undoable ? undoable.reason : 'answered-by-us';
  return { keys: group ? listOthers(group, state.chosen, listSettled(state, items, root)) : [], reason };
}

export const isDone = ({ memory }: FindingItem['finding']): boolean => memory === 'skipped' || memory === 'answered';

const listOthers = ({ items }: ThreadGroup<FindingItem>, chosen: string | undefined, settled: ReadonlySet<string>): string[] =>
  items.flatMap(({ key, finding }) => (key !== chosen && mayGoAlong(finding, settled) ? [key] : []));

/** Claims of the thread's posts that were answered, or set aside last. */
function listSettled({ undoable }: PanelState, items: readonly FindingItem[], root: PostId): ReadonlySet<string> {
  const last = undoable && 'reason' in undoable ? undoable.key : undefined;
  const settled = items.filter((item) => (item.finding.memory === 'answered' || item.key === last) && threadOf(item) === root);
  return new Set(settled.flatMap(({ finding }) => finding.claims.map(({ id }) => id)));
}

/** The thread of what was set aside last. */
function findDismissed({ undoable }: PanelState, items: readonly FindingItem[]): PostId | undefined {
  const last = undoable && 'reason' in undoable ? items.find(({ key }) => key === undoable.key) : undefined;
  return last && threadOf(last);
}

function viewThread(data: Data, root: PostId): ThreadView {
  const tally = data?.threads.get(root);
  return { root, keys: [], ...(tally ? { tally: viewTally(tally, findSaid(data, root)) } : {}) };
}

/** Claims of the findings of a thread, the post at its top among them: tallies count comments alone. */
const findSaid = (data: Data, root: PostId): ReadonlySet<string> =>
  new Set(
    [...(data?.findings ?? [])]
      .filter(([key, stored]) => followRoot(data, threadOf({ key, ...stored })) === root)
      .flatMap(([, { finding }]) => finding.claims.map(({ id }) => id)),
  );

const viewTally = (tally: ThreadTally, said: ReadonlySet<string>): TallyView => ({
  read: tally.read,
  ...sumStances(tally),
  corrected: countCorrected(tally, said),
  notLoaded: tally.notLoaded ?? 0,
  isServedAtOnce: isServedAtOnce(tally),
});

/** Emergencies of other tabs, by tab. */
export function viewElsewhere(data: Data): ElsewhereView[] {
  const tabs = new Map<number, ElsewhereView>();
  for (const { tab, situation } of data?.elsewhere.values() ?? []) {
    const before = tabs.get(tab);
    const named = before?.situation ?? situation;
    tabs.set(tab, { tab, count: (before?.count ?? 0) + 1, ...(named === undefined ? {} : { situation: named }) });
  }
  return [...tabs.values()];
}
