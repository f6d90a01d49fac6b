import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '../../locales/translate.ts';
import type { SettingProps } from '../setting-props.ts';
import type { WelcomeActions, WelcomeView } from './welcome-view.ts';

/** What every step needs. */
export interface WelcomeSurroundings {
  view: WelcomeView;
  actions: WelcomeActions;
  words: Translator;
}

export const WelcomeContext = createContext<WelcomeSurroundings | undefined>(undefined);

export function useWelcome(): WelcomeSurroundings & { given: SettingProps } {
  const surroundings = useContext(WelcomeContext);
  if (surroundings === undefined) throw new Error('This view stands outside the first steps.');
  const { view, actions, words } = surroundings;
  return { ...surroundings, given: { words, settings: view.settings, managed: view.managed, onChange: actions.setSettings } };
}
