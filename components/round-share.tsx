import { useId } from 'preact/hooks';
import { usePanel } from './panel-context.ts';

/** The registry as a file, for the team. */
export function RoundShare({ mayExport }: { mayExport: boolean }) {
  const { t, actions } = usePanel();
  const id = useId();
  const read = async (input: HTMLInputElement) => {
    const text = await input.files?.[0]?.text();
    // the same file may be chosen again
    input.value = '';
    if (text !== undefined) actions.importSpaces(text);
  };
  return (
    <section class="block" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('round.share')}</h2>
      <p class="muted">{t('round.shareHint')}</p>
      <div class="field">
        <label for={id}>{t('round.takeIn')}</label>
        <input id={id} type="file" accept=".json,application/json" onChange={({ currentTarget }) => void read(currentTarget)} />
      </div>
      {mayExport && (
        <button type="button" class="button" onClick={() => actions.exportSpaces()}>
          {t('round.export')}
        </button>
      )}
    </section>
  );
}
