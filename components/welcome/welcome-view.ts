import type { Settings } from '../../core/settings.ts';
import type { JoiningActions, JoiningView } from './joining-view.ts';

/** The parts of the first steps, in this order. */
export const welcomeSteps = ['purpose', 'permission', 'language', 'person', 'team', 'countries', 'texts', 'notice', 'done'] as const;
export type WelcomeStep = (typeof welcomeSteps)[number];

export interface WelcomeView {
  settings: Settings;
  /** set by the office: shown, but not to be changed here */
  managed: readonly (keyof Settings)[];
  hasPermission: boolean;
  /** everything on this device has just been deleted */
  isWiped: boolean;
  joining: JoiningView;
}

export interface WelcomeActions extends JoiningActions {
  setSettings(change: Partial<Settings>): void;
  askPermission(): void;
  copy(text: string): Promise<void>;
}
