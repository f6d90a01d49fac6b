import { useState } from 'preact/hooks';
import { PageSection } from '../page-section.tsx';
import { Fold } from './fold.tsx';
import { PaperLines } from './paper-lines.tsx';
import { ProblemLine } from './problem-line.tsx';
import { SubmitRow } from './submit-row.tsx';
import { useTeam } from './team-context.ts';
import type { HomeView } from './team-view.ts';
import { useTask } from './use-task.ts';

/** The key on paper: when it was made and tested, a test, a new one. */
export function PaperSection({ home }: { home: HomeView }) {
  const { words } = useTeam();
  const { t } = words;
  const [isOpened, setOpened] = useState(false);
  return (
    <PageSection name="paper-key" title={t('team.drill.title')}>
      {home.paperMade !== undefined && <p>{t('team.drill.made', { date: words.date(home.paperMade) })}</p>}
      <p data-part="drilled">
        {home.drilled === undefined ? t('team.drill.never') : t('team.drill.last', { date: words.date(home.drilled) })}
      </p>
      <p role="status" class="told">
        {isOpened ? t('team.drill.opened') : ''}
      </p>
      <Fold name="drill" title={t('team.drill.start')}>
        {(close) => (
          <DrillForm
            onCancel={close}
            onDone={() => {
              setOpened(true);
              close();
            }}
          />
        )}
      </Fold>
      <Fold name="replace-paper" title={t('team.drill.replace')}>
        {() => <ReplacePaper />}
      </Fold>
    </PageSection>
  );
}

function DrillForm({ onDone, onCancel }: { onDone(): void; onCancel(): void }) {
  const { words, actions } = useTeam();
  const { t } = words;
  const [lines, setLines] = useState<string[]>([]);
  const { isBusy, problem, run } = useTask();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        run(() => actions.drill(lines), onDone);
      }}
    >
      <p>{t('team.drill.text')}</p>
      <PaperLines lines={lines} problem={problem} onChange={setLines} />
      <ProblemLine problem={problem} />
      <SubmitRow label={t('team.drill.open')} isBusy={isBusy} onCancel={onCancel} />
      <p class="muted">{t('team.drill.saveHint')}</p>
      <button type="button" class="button quiet" data-do="save-drill" onClick={() => actions.saveDrillFile()}>
        {t('team.drill.save')}
      </button>
    </form>
  );
}

function ReplacePaper() {
  const { words, actions } = useTeam();
  const { t } = words;
  const { isBusy, problem, run } = useTask();
  return (
    <>
      <p>{t('team.drill.replaceHint')}</p>
      <ProblemLine problem={problem} />
      <button type="button" class="button" data-do="replace-paper" aria-disabled={isBusy} onClick={() => run(() => actions.replacePaper())}>
        {t('team.drill.replace')}
      </button>
    </>
  );
}
