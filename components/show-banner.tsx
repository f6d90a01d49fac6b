import { usePanel } from './panel-context.ts';

/** Always there, so that it is read aloud when it begins to say something. */
export function ShowBanner({ isOn }: { isOn: boolean }) {
  const { t, actions } = usePanel();
  const turnOff = () => {
    actions.setSettings({ showMode: false });
    // its button goes with it
    document.querySelector<HTMLElement>('#finding-title, #list-title, #page-status-title, .panel-nav [aria-current]')?.focus();
  };
  return (
    <div class="show-banner" role="status">
      {isOn && (
        <>
          <span>{t('show.banner')}</span>
          <button type="button" class="button" aria-keyshortcuts="." onClick={turnOff}>
            {t('show.off')} <kbd>.</kbd>
          </button>
        </>
      )}
    </div>
  );
}
