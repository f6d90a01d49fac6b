import { markProblems } from '../../background/review/decide.ts';
import { openReviewStore } from '../../background/review/review-store.ts';
import { listWishes, signReceipts } from '../../background/review/sign-receipts.ts';
import { askHubPermission } from '../../browser/hub-permission.ts';
import type { ReviewActions } from '../../components/review/review-view.ts';
import { readPaperKey } from '../../core/import/read-paper-key.ts';
import { saveFile } from '../sidepanel/save-file.ts';
import { readState } from './read-state.ts';
import type { ReviewDesk } from './review-desk.ts';
import { openSigning, runFiles, runLetIn, runPull } from './run-import.ts';

export function makeReviewActions(desk: ReviewDesk): ReviewActions {
  const mark = async (keys: readonly string[], state: 'open' | 'dismissed'): Promise<void> => {
    await markProblems(await openReviewStore(), keys, state);
    await readState(desk);
  };
  return {
    pull: () => void runPull(desk),
    stop: () => desk.stop(),
    takeFiles: (files) => void runFiles(desk, files),
    saveReceipts: () => void saveReceipts(desk),
    dismiss: (keys) => void mark(keys, 'dismissed'),
    showAgain: (keys) => void mark(keys, 'open'),
    letIn: (keys) => void runLetIn(desk, keys),
    allowHub: () => {
      const { access } = desk.state.membership ?? {};
      if (access) void askHubPermission(access).then((isGiven) => (isGiven ? runPull(desk) : undefined));
    },
    tryPaper: async (text) => {
      const found = await readPaperKey(text, desk.state.membership?.root ?? { paper: [] });
      if ('what' in found) return found;
      desk.set({ paperKey: found.identity });
      return undefined;
    },
    forgetPaper: () => desk.set({ paperKey: undefined }),
  };
}

/** One file for all devices that something has come from. */
async function saveReceipts(desk: ReviewDesk): Promise<void> {
  const opened = await openSigning(desk);
  if (!opened) return;
  const signing = { ...opened, now: Date.now() };
  const receipts = await signReceipts(await listWishes(signing), signing);
  desk.set({ receipts: receipts.length });
  if (receipts.length === 0) return;
  const day = new Date().toISOString().slice(0, 10);
  saveFile(`pomost-receipts-${day}.json`, 'application/json', JSON.stringify(receipts.map(({ file }) => file)));
}
