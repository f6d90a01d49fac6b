import { Step } from './step.tsx';
import { useWelcome } from './welcome-context.ts';

const permissions = ['sites', 'storage', 'clipboard', 'tabs', 'menu', 'hub', 'notice'] as const;

/** Firefox can take the four sites away again at any time: then they are asked for here. */
export function PermissionStep() {
  const { words, view, actions } = useWelcome();
  const { t } = words;
  return (
    <Step name="permission">
      <ul class="welcome-lines" data-kind="does">
        {permissions.map((permission) => (
          <li key={permission}>{t(`welcome.permission.${permission}`)}</li>
        ))}
      </ul>
      <div role="status">
        <p class={view.hasPermission ? 'told' : 'caution'}>
          {t(view.hasPermission ? 'welcome.permission.given' : 'welcome.permission.missing')}
        </p>
      </div>
      {!view.hasPermission && (
        <button type="button" class="button primary" onClick={() => actions.askPermission()}>
          {t('page.allow')}
        </button>
      )}
    </Step>
  );
}
