import type { TeamStatus } from '../core/team/membership.ts';
import { Icon } from './icon.tsx';
import { usePanel } from './panel-context.ts';

/** Whom to call when nobody can be reached through the hub. */
export function OnDuty({ onDuty }: Pick<TeamStatus, 'onDuty'> | { onDuty: undefined }) {
  const { t, actions } = usePanel();
  if (onDuty === undefined) return <p class="caution">{t('teamNote.noOnDuty')}</p>;
  const copy = t('emergency.copyNumber', { number: onDuty.phone });
  return (
    <div class="on-duty">
      <p class="told">{t('teamNote.call', { name: onDuty.name })}</p>
      <div class="number">
        <strong class="digits">{onDuty.phone}</strong>
        <button type="button" class="icon-button" aria-label={copy} title={copy} onClick={() => actions.copyText(onDuty.phone)}>
          <Icon name="copy" />
        </button>
      </div>
      {onDuty.hours !== undefined && <p class="muted">{onDuty.hours}</p>}
    </div>
  );
}
