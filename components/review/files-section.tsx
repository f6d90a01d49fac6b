import { useId, useState } from 'preact/hooks';
import { PageSection } from '../page-section.tsx';
import { useReview } from './review-context.ts';
import { RunStatus } from './run-status.tsx';

/** Files by a click, or dropped anywhere on the field. */
function FilesField() {
  const { view, actions, words } = useReview();
  const { t } = words;
  const id = useId();
  const [isOver, setOver] = useState(false);
  const isBusy = view.running !== undefined;
  const take = (files: FileList | null | undefined): void => {
    if (!isBusy && files && files.length > 0) actions.takeFiles([...files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shorter way to the field inside, which the keyboard reaches
    <div
      class="review-drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <label for={id}>{t('review.files.choose')}</label>
      <input
        id={id}
        type="file"
        multiple
        accept=".age"
        data-do="take-files"
        disabled={isBusy}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          currentTarget.value = '';
        }}
      />
      <p class="muted">{t('review.files.drop')}</p>
    </div>
  );
}

/** The way without a hub. */
export function FilesSection() {
  const { view, actions, words } = useReview();
  const { t } = words;
  const { receipts } = view;
  return (
    <PageSection name="files" title={t('review.files.title')}>
      <p>{t('review.files.hint')}</p>
      <FilesField />
      <RunStatus what="files" />
      <button type="button" class="button" data-do="save-receipts" onClick={() => actions.saveReceipts()}>
        {t('review.files.receipts')}
      </button>
      <p class="muted">{t('review.files.receiptsHint')}</p>
      <div role="status">
        {receipts !== undefined && (
          <p class="told">{receipts > 0 ? t('review.files.receiptsSaved', { count: receipts }) : t('review.files.noReceipts')}</p>
        )}
      </div>
    </PageSection>
  );
}
