import { useEffect, useMemo, useRef } from 'preact/hooks';
import { createTranslator } from '../../locales/translate.ts';
import { FoundForm } from './found-form.tsx';
import { PaperScreen } from './paper-screen.tsx';
import { RestoreForm } from './restore-form.tsx';
import { StartScreen } from './start-screen.tsx';
import { TeamContext } from './team-context.ts';
import { TeamHome } from './team-home.tsx';
import type { TeamActions, TeamView } from './team-view.ts';

function Screen({ view }: { view: TeamView }) {
  if (view.screen === 'start') return <StartScreen />;
  if (view.screen === 'found') return <FoundForm />;
  if (view.screen === 'restore') return <RestoreForm />;
  if (view.screen === 'paper' && view.sheet) return <PaperScreen sheet={view.sheet} />;
  return view.home ? <TeamHome home={view.home} /> : null;
}

/** Where a coordinator makes and changes the team. */
export function TeamPage({ view, actions }: { view: TeamView; actions: TeamActions }) {
  const { uiLanguage, screen } = view;
  const words = useMemo(() => createTranslator(uiLanguage), [uiLanguage]);
  const title = view.home ? view.home.team.name : words.t('team.title');
  const main = useRef<HTMLElement>(null);
  const before = useRef(screen);
  useEffect(() => {
    document.documentElement.lang = uiLanguage;
    document.title = `${title} · ${words.t('header.title')}`;
  }, [uiLanguage, title, words]);
  // what had the focus is gone with its screen
  useEffect(() => {
    if (before.current !== 'loading' && before.current !== screen) main.current?.querySelector('h2')?.focus();
    before.current = screen;
  }, [screen]);
  return (
    <TeamContext.Provider value={{ view, actions, words }}>
      <div class="page team-page" data-screen={screen}>
        <header>
          <h1>{title}</h1>
        </header>
        <main ref={main}>
          <p role="status">{screen === 'loading' ? words.t('team.loading') : ''}</p>
          {screen === 'closed' && (
            <p role="alert" class="caution">
              {words.t('team.noStore')}
            </p>
          )}
          <Screen view={view} />
        </main>
      </div>
    </TeamContext.Provider>
  );
}
