import { usePanel } from './panel-context.ts';

export function LogExport() {
  const { t, actions } = usePanel();
  return (
    <fieldset class="choices">
      <legend>{t('settings.log')}</legend>
      <p class="muted">{t('settings.logHint')}</p>
      <button type="button" class="button" onClick={() => actions.exportLog('csv')}>
        {t('settings.csv')}
      </button>
      <button type="button" class="button" onClick={() => actions.exportLog('jsonl')}>
        {t('settings.jsonl')}
      </button>
    </fieldset>
  );
}
