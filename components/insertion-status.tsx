import { usePanel } from './panel-context.ts';
import type { Insertion } from './panel-view.ts';

type Failure = Extract<Insertion, { state: 'failed' }>;

/** The text is on the clipboard only where pasting it by hand would help. */
const isHopeless = ({ error }: Failure): boolean => error === 'private-composer' || error === 'draft' || error === 'busy';

function Failed({ failure }: { failure: Failure }) {
  const { t } = usePanel();
  const byHand = isHopeless(failure) ? undefined : failure.copied ? t('insertion.copied') : t('insertion.notCopied');
  return (
    <>
      <p class="told">{t(`insertion.error.${failure.error}`)}</p>
      {byHand !== undefined && <p>{byHand}</p>}
    </>
  );
}

interface Parts {
  insertion: Insertion;
  /** the writer may be under 18: nothing private is offered then */
  isMinor: boolean;
}

function Words({ insertion, isMinor }: Parts) {
  const { t } = usePanel();
  switch (insertion.state) {
    case 'idle':
      return null;
    case 'inserting':
      return <p>{t('insertion.inserting')}</p>;
    case 'standing':
      return (
        <>
          <p class="told">{t('insertion.standing')}</p>
          <p>{t('insertion.readOnce')}</p>
        </>
      );
    case 'posted':
      return <p class="told">{t(`insertion.posted.${insertion.evidence}`)}</p>;
    case 'taken-back':
      return <p class="told">{t('insertion.takenBack')}</p>;
    case 'other-composer':
      return (
        <>
          <p class="told">{t('insertion.otherComposer')}</p>
          <p>{t('insertion.otherComposerHint')}</p>
        </>
      );
    case 'unreviewed':
      return (
        <>
          <p class="told">{t(`insertion.${insertion.about}`)}</p>
          <p>
            {t(insertion.about === 'personal-data' && isMinor ? 'insertion.personal-dataMinorHint' : `insertion.${insertion.about}Hint`)}
          </p>
        </>
      );
    case 'failed':
      return <Failed failure={insertion} />;
  }
}

/** What became of the text after Insert; says "sent" only when it was. Always there, so that it is read aloud. */
export const InsertionStatus = ({ insertion, isMinor }: Parts) => (
  <div class="insertion" role="status" data-state={insertion.state}>
    <Words insertion={insertion} isMinor={isMinor} />
  </div>
);
