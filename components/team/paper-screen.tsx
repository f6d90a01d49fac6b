import { useState } from 'preact/hooks';
import { PageSection } from '../page-section.tsx';
import { Tick } from '../tick.tsx';
import { PaperSheet } from './paper-sheet.tsx';
import { ProblemLine } from './problem-line.tsx';
import { SubmitRow } from './submit-row.tsx';
import { useTeam } from './team-context.ts';
import type { PaperSheetView } from './team-view.ts';
import { useTask } from './use-task.ts';

/** A new paper key: it comes into force when it was printed, put away and looked at. */
export function PaperScreen({ sheet }: { sheet: PaperSheetView }) {
  const { words, actions } = useTeam();
  const { t } = words;
  const [isPutAway, setPutAway] = useState(false);
  return (
    <PageSection name="paper" title={t('team.paper.title')}>
      <p>{t('team.paper.why')}</p>
      <p class="caution">{t('team.paper.secret')}</p>
      <PaperSheet sheet={sheet} />
      <div class="buttons">
        <button type="button" class="button primary" data-do="print" onClick={() => actions.print()}>
          {t('team.paper.print')}
        </button>
        {!isPutAway && (
          <button type="button" class="button" data-do="cancel" onClick={() => actions.dropPaper()}>
            {t('team.cancel')}
          </button>
        )}
      </div>
      <div class="put-away">
        <Tick label={t('team.paper.putAway')} isOn={isPutAway} onChange={setPutAway} />
      </div>
      {isPutAway && <PaperCheck sheet={sheet} />}
    </PageSection>
  );
}

function PaperCheck({ sheet }: { sheet: PaperSheetView }) {
  const { words, actions } = useTeam();
  const { t } = words;
  const [typed, setTyped] = useState<string[]>([]);
  const { isBusy, problem, run } = useTask();
  const submit = (event: Event) => {
    event.preventDefault();
    run(() => actions.keepPaper(typed));
  };
  return (
    <form onSubmit={submit} data-part="paper-check">
      <fieldset class="paper-groups">
        <legend>{t('team.paper.check')}</legend>
        {sheet.asked.map(({ line, group }, index) => (
          <label key={`${line}.${group}`} class="paper-group" data-line={line} data-group={group}>
            <span>{t('team.paper.group', { line: line + 1, group: group + 1 })}</span>
            <input
              type="text"
              class="team-code"
              maxLength={8}
              autocomplete="off"
              spellcheck={false}
              value={typed[index] ?? ''}
              onInput={({ currentTarget }) => setTyped(Object.assign([...typed], { [index]: currentTarget.value }))}
            />
          </label>
        ))}
      </fieldset>
      <ProblemLine problem={problem} />
      <p class="muted">{t('team.paper.forgotten')}</p>
      <SubmitRow label={t('team.paper.done')} isBusy={isBusy} onCancel={() => actions.dropPaper()} />
    </form>
  );
}
