import { wasThere } from '../../components/last-visit.ts';
import type { FindingItem } from '../../components/panel-view.ts';
import type { Urgency } from '../../core/finding/finding.ts';
import type { PanelState } from './panel-state.ts';
import { findLastVisit } from './round-state.ts';
import { followRoot } from './view-threads.ts';

const order: Record<Urgency, number> = { emergency: 0, high: 1, normal: 2 };

/** All findings of the tab, done or not: most urgent first, then what is new since the last visit, then as they were seen. */
export function listFindings(state: PanelState): FindingItem[] {
  const { data, offPage } = state;
  const lastVisitAt = findLastVisit(state);
  const isOld = (item: FindingItem): number => Number(wasThere(item, lastVisitAt));
  const items = [...(data?.findings ?? [])].map(
    ([key, { finding, root }]): FindingItem => ({
      key,
      finding,
      ...(offPage.includes(key) ? { offPage: true } : {}),
      ...(root === undefined ? {} : { root: followRoot(data, root) }),
    }),
  );
  return items.sort(
    (a, b) =>
      order[a.finding.urgency] - order[b.finding.urgency] ||
      isOld(a) - isOld(b) ||
      a.finding.seenAt - b.finding.seenAt ||
      (a.key < b.key ? -1 : 1),
  );
}
