import { useEffect, useMemo } from 'preact/hooks';
import { createTranslator } from '../../locales/translate.ts';
import { DeviceTable } from './device-table.tsx';
import { FetchSection } from './fetch-section.tsx';
import { FilesSection } from './files-section.tsx';
import { NotSupervisor } from './not-supervisor.tsx';
import { PaperForm } from './paper-form.tsx';
import { ProblemList } from './problem-list.tsx';
import { ReviewContext, useReview } from './review-context.ts';
import type { ReviewActions, ReviewView } from './review-view.ts';

function Content() {
  const { view, words } = useReview();
  const { t } = words;
  if (view.state === 'loading') return <p role="status">{t('review.loading')}</p>;
  if (view.state === 'closed') {
    return (
      <p class="caution" role="alert">
        {t('review.closed')}
      </p>
    );
  }
  if (view.state !== 'ready') return <NotSupervisor />;
  return (
    <>
      <FetchSection />
      <ProblemList />
      <DeviceTable />
      <FilesSection />
      <PaperForm />
    </>
  );
}

/** Where supervisors receive what the devices of the team noted. */
export function ReviewPage({ view, actions }: { view: ReviewView; actions: ReviewActions }) {
  const { uiLanguage, team, overview } = view;
  const words = useMemo(() => createTranslator(uiLanguage), [uiLanguage]);
  const title = words.t('review.title');
  useEffect(() => {
    document.documentElement.lang = uiLanguage;
    document.title = `${title} · ${words.t('header.title')}`;
  }, [uiLanguage, title, words]);
  return (
    <ReviewContext.Provider value={{ view, actions, words }}>
      <div class="page review" data-state={view.state}>
        <header>
          <h1>{title}</h1>
          {team && <p>{words.t('review.head', { team: team.name, device: team.device })}</p>}
          {overview && (
            <p class="told" data-acts={overview.acts}>
              {words.t('review.total', { count: overview.acts })}
            </p>
          )}
        </header>
        <main>
          <Content />
        </main>
      </div>
    </ReviewContext.Provider>
  );
}
