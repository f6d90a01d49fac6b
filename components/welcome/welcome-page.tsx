import { useEffect, useMemo } from 'preact/hooks';
import { createTranslator } from '../../locales/translate.ts';
import { DoneStep } from './done-step.tsx';
import { NoticeStep } from './notice-step.tsx';
import { PermissionStep } from './permission-step.tsx';
import { PurposeStep } from './purpose-step.tsx';
import { CountriesStep, LanguageStep, PersonStep, TextsStep } from './setting-steps.tsx';
import { TeamStep } from './team-step.tsx';
import { useCurrentStep } from './use-current-step.ts';
import { useWelcome, WelcomeContext } from './welcome-context.ts';
import { type WelcomeActions, type WelcomeView, welcomeSteps } from './welcome-view.ts';

function Progress() {
  const { words } = useWelcome();
  const current = useCurrentStep();
  return (
    <nav class="welcome-nav" aria-label={words.t('welcome.steps')}>
      <ol>
        {welcomeSteps.map((step) => (
          <li key={step}>
            <a href={`#${step}`} aria-current={step === current ? 'step' : undefined}>
              {words.t(`welcome.${step}.title`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What a counsellor should know and set before the first post, on one page. */
export function WelcomePage({ view, actions }: { view: WelcomeView; actions: WelcomeActions }) {
  const { uiLanguage } = view.settings;
  const words = useMemo(() => createTranslator(uiLanguage), [uiLanguage]);
  const title = words.t('welcome.title');
  useEffect(() => {
    document.documentElement.lang = uiLanguage;
    document.title = `${title} · ${words.t('header.title')}`;
  }, [uiLanguage, title, words]);
  // the browser looked for it before the page stood
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <WelcomeContext.Provider value={{ view, actions, words }}>
      <div class="page welcome">
        <header>
          <h1>{title}</h1>
          {view.isWiped && (
            <p class="told" role="status">
              {words.t('welcome.wiped')}
            </p>
          )}
        </header>
        <Progress />
        <main>
          <PurposeStep />
          <PermissionStep />
          <LanguageStep />
          <PersonStep />
          <TeamStep />
          <CountriesStep />
          <TextsStep />
          <NoticeStep />
          <DoneStep />
        </main>
      </div>
    </WelcomeContext.Provider>
  );
}
