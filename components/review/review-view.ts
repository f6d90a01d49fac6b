import type { Overview } from '../../core/import/overview.ts';
import type { PullProgress, PullSummary } from '../../core/import/pull-result.ts';
import type { PaperFault } from '../../core/import/read-paper-key.ts';
import type { AnswerLanguage } from '../../core/language.ts';

export interface ReviewTeam {
  name: string;
  /** name of this device */
  device: string;
  /** hub: fetched from there · own: no hub, this device's own queue · files: a hub, but its folders cannot be seen */
  way: 'hub' | 'own' | 'files';
  hubHost?: string;
}

/** What can be under way, each told where it was begun. */
export type RunKind = 'pull' | 'files' | 'let-in';

export interface Running {
  what: RunKind;
  /** absent: it is not known yet how much there is */
  progress?: PullProgress;
}

export interface ReviewView {
  uiLanguage: AnswerLanguage;
  /** other-role: in a team, but no supervisor's device · alone: in none */
  state: 'loading' | 'closed' | 'alone' | 'other-role' | 'blocked' | 'ready';
  team?: ReviewTeam;
  overview?: Overview;
  running?: Running;
  /** of what was done last in this window */
  summary?: PullSummary & { what: RunKind };
  /** devices in the file of receipts that was saved last; 0: there was nothing to confirm */
  receipts?: number;
  hasPaperKey: boolean;
}

/** What they change comes back as a new view. */
export interface ReviewActions {
  pull(): void;
  stop(): void;
  takeFiles(files: readonly File[]): void;
  saveReceipts(): void;
  /** of problems, by their keys */
  dismiss(keys: readonly string[]): void;
  showAgain(keys: readonly string[]): void;
  letIn(keys: readonly string[]): void;
  /** directly in the click: Firefox asks only then */
  allowHub(): void;
  tryPaper(text: string): Promise<PaperFault | undefined>;
  forgetPaper(): void;
}
