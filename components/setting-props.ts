import type { Settings } from '../core/settings.ts';
import type { Translator } from '../locales/translate.ts';

/** What every setting needs, in the panel and in the first steps. */
export interface SettingProps {
  words: Translator;
  settings: Settings;
  /** set by the office: shown, but not to be changed here */
  managed: readonly (keyof Settings)[];
  onChange(change: Partial<Settings>): void;
}
