import { browser } from 'wxt/browser';
import { askWorker } from '../../browser/messages.ts';
import type { ThreadActions } from '../../components/threads-view.ts';
import { makeInteraction } from '../../core/interaction/make-interaction.ts';
import type { PostId } from '../../core/post.ts';
import type { Dismissal } from './dismissal.ts';
import { listFindings } from './list-findings.ts';
import type { PanelModel } from './panel-model.ts';
import { findOthers } from './view-threads.ts';

export const makeThreadActions = (model: PanelModel): ThreadActions => ({
  setThreadAside: (root) => void setThreadAside(model, root),
  openTab: (tab) => void openTab(tab),
});

/** Each is an act of its own in the log; one undo takes them all back. */
async function setThreadAside(model: PanelModel, root: PostId): Promise<void> {
  const { keys, reason } = findOthers(model.state, listFindings(model.state), root);
  const done: Pick<Dismissal, 'key' | 'id' | 'record'>[] = [];
  for (const key of keys) {
    const finding = model.state.data?.findings.get(key)?.finding;
    if (!finding) continue;
    const context = model.makeContext(finding);
    const record = makeInteraction('finding-dismissed', context, { reason });
    model.noteStore(await askWorker('finding.dismiss', { key, draft: record }));
    done.push({ key, id: context.id, record });
  }
  const [first, ...others] = done;
  if (first) model.set({ undoable: { ...first, reason, others } });
}

async function openTab(tab: number): Promise<void> {
  try {
    const { windowId } = (await browser.tabs.update(tab, { active: true })) ?? {};
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  } catch {
    // closed meanwhile: its emergencies go from the list with it
  }
}
