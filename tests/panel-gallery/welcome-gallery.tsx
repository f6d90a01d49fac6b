import { render } from 'preact';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import type { WelcomeActions, WelcomeView } from '../../components/welcome/welcome-view.ts';
import { isAnswerLanguage } from '../../core/language.ts';
import { defaultSettings } from '../../core/settings.ts';
import { galleryPairing, joiningStates } from './joining-states.ts';

const asked = new URLSearchParams(location.search);
const state = asked.get('state') ?? 'new';
const language = asked.get('lang') ?? 'en';
const root = document.getElementById('welcome') as HTMLElement;

/** `new`, `managed` (the office has set some), `wiped`, `done`, or one of the step with the team */
let view: WelcomeView = {
  settings: { ...defaultSettings(isAnswerLanguage(language) ? language : 'en'), isWelcomed: state === 'done' },
  managed: state === 'managed' ? ['draftPolicy', 'signOff', 'countries', 'role'] : [],
  hasPermission: state !== 'new',
  isWiped: state === 'wiped',
  joining: joiningStates[state] ?? { state: 'alone', waiting: 0 },
};

function change(next: Partial<WelcomeView>): void {
  view = { ...view, ...next };
  draw();
}

const actions: WelcomeActions = {
  setSettings: (settings) => change({ settings: { ...view.settings, ...settings } }),
  askPermission: () => change({ hasPermission: true }),
  copy: async (text) => console.info(text),
  joinTeam: () => change({ joining: { ...view.joining, doing: 'joining' } }),
  allowHub: () => change({ joining: { ...view.joining, isHubBarred: false, said: 'newest' } }),
  lookForChanges: () => change({ joining: { ...view.joining, said: 'newest' } }),
  takeTeamFile: () => change({ joining: { ...view.joining, error: { of: 'looking', why: 'unreadable' } } }),
  leaveTeam: () => change({ joining: { state: 'alone', waiting: 0, said: 'left' } }),
};

const draw = (): void => render(<WelcomePage view={view} actions={actions} />, root);
draw();

/** As if it had been pasted. */
if (['pasted', 'joining', 'error'].includes(state)) {
  const field = document.querySelector('textarea');
  if (field) field.value = galleryPairing;
  field?.dispatchEvent(new Event('input', { bubbles: true }));
}
if (joiningStates[state]) document.getElementById('team')?.scrollIntoView();
