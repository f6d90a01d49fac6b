import { usePanel } from './panel-context.ts';

const reasons = ['answered-by-peers', 'cannot-help', 'other'] as const;

/** The ways to let a post be, each one press and each to be taken back. */
export function SetAside({ postKey }: { postKey: string }) {
  const { t, actions } = usePanel();
  return (
    <fieldset class="choices">
      <legend>{t('aside.title')}</legend>
      <button type="button" class="button" aria-keyshortcuts="n" onClick={() => actions.notRelevant(postKey)}>
        {t('aside.notRelevant')} <kbd>n</kbd>
      </button>
      {reasons.map((reason) => (
        <button key={reason} type="button" class="button" onClick={() => actions.skip(postKey, reason)}>
          {t(`aside.${reason}`)} {reason === 'other' && <kbd>s</kbd>}
        </button>
      ))}
    </fieldset>
  );
}
