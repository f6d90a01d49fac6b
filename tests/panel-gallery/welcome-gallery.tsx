import { render } from 'preact';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import type { WelcomeActions, WelcomeView } from '../../components/welcome/welcome-view.ts';
import { isAnswerLanguage } from '../../core/language.ts';
import { defaultSettings } from '../../core/settings.ts';

const asked = new URLSearchParams(location.search);
const state = asked.get('state') ?? 'new';
const language = asked.get('lang') ?? 'en';
const root = document.getElementById('welcome') as HTMLElement;

/** `new`, `managed` (the office has set some), `wiped`, `done` */
let view: WelcomeView = {
  settings: { ...defaultSettings(isAnswerLanguage(language) ? language : 'en'), isWelcomed: state === 'done' },
  managed: state === 'managed' ? ['draftPolicy', 'signOff', 'countries', 'role'] : [],
  hasPermission: state !== 'new',
  isWiped: state === 'wiped',
};

function change(next: Partial<WelcomeView>): void {
  view = { ...view, ...next };
  draw();
}

const actions: WelcomeActions = {
  setSettings: (settings) => change({ settings: { ...view.settings, ...settings } }),
  askPermission: () => change({ hasPermission: true }),
  copy: async (text) => console.info(text),
};

const draw = (): void => render(<WelcomePage view={view} actions={actions} />, root);
draw();
