import { useId, useRef, useState } from 'preact/hooks';
import type { PaperFault } from '../../core/import/read-paper-key.ts';
import { useReview } from './review-context.ts';

/** What is wrong with what was typed off the paper. */
function Wrong({ problem }: { problem: PaperFault | undefined }) {
  const { t } = useReview().words;
  if (!problem) return null;
  if (problem.what === 'line') return <p class="caution">{t('review.paper.wrong', { number: problem.number })}</p>;
  return <p class="caution">{t(problem.what === 'wrong-key' ? 'review.paper.wrongKey' : 'review.paper.otherTeam')}</p>;
}

function PaperField() {
  const { actions, words } = useReview();
  const { t } = words;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState<PaperFault>();
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const found = await actions.tryPaper(field.current?.value ?? '');
    setProblem(found);
    if (found) field.current?.focus();
  };
  return (
    <form class="field" onSubmit={(event) => void submit(event)}>
      <label for={id}>{t('review.paper.label')}</label>
      {/* not kept in the state of the view: it is read once */}
      <textarea
        id={id}
        ref={field}
        rows={4}
        class="review-code"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-wrong`}
        data-part="paper"
      />
      <div role="alert" id={`${id}-wrong`}>
        <Wrong problem={problem} />
      </div>
      <div class="buttons">
        <button type="submit" class="button" data-do="use-paper">
          {t('review.paper.use')}
        </button>
      </div>
    </form>
  );
}

/** If no supervisor's device is left: the key on paper opens everything. */
export function PaperForm() {
  const { view, actions, words } = useReview();
  const { t } = words;
  return (
    <details class="page-section fold review-paper" data-section="paper">
      <summary>{t('review.paper.title')}</summary>
      <p>{t('review.paper.hint')}</p>
      <div role="status">{view.hasPaperKey && <p class="told">{t('review.paper.inUse')}</p>}</div>
      {view.hasPaperKey ? (
        <button type="button" class="button" data-do="forget-paper" onClick={() => actions.forgetPaper()}>
          {t('review.paper.forget')}
        </button>
      ) : (
        <PaperField />
      )}
    </details>
  );
}
