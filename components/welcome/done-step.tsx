import { Step } from './step.tsx';
import { useWelcome } from './welcome-context.ts';

export function DoneStep() {
  const { words, view, actions } = useWelcome();
  const { t } = words;
  const { isWelcomed } = view.settings;
  return (
    <Step name="done">
      <p>{t('welcome.done.text')}</p>
      <p class="muted">{t('welcome.done.again')}</p>
      {!isWelcomed && (
        <button type="button" class="button primary" onClick={() => actions.setSettings({ isWelcomed: true })}>
          {t('welcome.done.button')}
        </button>
      )}
      <p role="status" class="told">
        {isWelcomed ? t('welcome.done.thanks') : ''}
      </p>
    </Step>
  );
}
