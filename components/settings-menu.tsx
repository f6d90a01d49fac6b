import { useRef } from 'preact/hooks';
import type { TeamStatus } from '../core/team/membership.ts';
import type { DeviceView } from './device-view.ts';
import { DraftPolicyChoice } from './draft-policy-choice.tsx';
import { Icon } from './icon.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { LogExport } from './log-export.tsx';
import { MarkerChoice } from './marker-choice.tsx';
import { usePanel } from './panel-context.ts';
import type { PanelSettings } from './panel-view.ts';
import { ShowModeSwitch } from './show-mode-switch.tsx';
import { SignOffSettings } from './sign-off-settings.tsx';
import { WipeDevice } from './wipe-device.tsx';

interface MenuProps {
  settings: PanelSettings;
  device: DeviceView;
  /** absent: this device works alone */
  team?: TeamStatus | undefined;
  onKeys(): void;
}

function Choices({ settings, device }: Pick<MenuProps, 'settings' | 'device'>) {
  const words = usePanel();
  const given = { words, settings, managed: device.managed, onChange: words.actions.setSettings };
  return (
    <>
      <LanguageChoice {...given} />
      <MarkerChoice {...given} />
      <ShowModeSwitch {...given} />
      <DraftPolicyChoice {...given} />
      <SignOffSettings {...given} />
    </>
  );
}

function TeamLine({ team, onOpen }: Pick<MenuProps, 'team'> & { onOpen(): void }) {
  const { t } = usePanel();
  return (
    <div class="settings-group">
      <p>{team === undefined ? t('joining.noTeam') : t('joining.inTeam', { team: team.team.name })}</p>
      <button type="button" class="button open-joining" onClick={onOpen}>
        {t(team === undefined ? 'queue.join' : 'joining.goOn')}
      </button>
    </div>
  );
}

export function SettingsMenu({ settings, device, team, onKeys }: MenuProps) {
  const { t, actions } = usePanel();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current === null) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  const closeAnd = (go: () => void) => () => {
    close();
    go();
  };
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || menu.current?.open !== true) return;
        event.preventDefault();
        close();
      }}
    >
      <summary class="icon-button" aria-label={t('header.settings')} title={t('header.settings')}>
        <Icon name="settings" />
      </summary>
      <div class="menu-body">
        <Choices settings={settings} device={device} />
        <LogExport />
        <TeamLine team={team} onOpen={closeAnd(() => actions.openJoining())} />
        <div class="buttons">
          <button type="button" class="button" aria-keyshortcuts="?" onClick={closeAnd(onKeys)}>
            {t('settings.keys')} <kbd>?</kbd>
          </button>
          <button type="button" class="button" onClick={() => actions.openWelcome()}>
            {t('welcome.open')}
          </button>
          <button type="button" class="button enter-practice" onClick={closeAnd(() => actions.open('practice'))}>
            {t('practice.title')}
          </button>
          <button type="button" class="button" onClick={close}>
            {t('header.close')}
          </button>
        </div>
        <WipeDevice wipe={device.wipe} />
      </div>
    </details>
  );
}
