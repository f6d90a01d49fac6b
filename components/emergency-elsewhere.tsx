import { Icon } from './icon.tsx';
import { usePanel } from './panel-context.ts';
import type { ElsewhereView } from './threads-view.ts';

/** Emergencies in tabs that nobody looks at just now. */
export function EmergencyElsewhere({ elsewhere }: { elsewhere: readonly ElsewhereView[] }) {
  const { t, actions } = usePanel();
  if (elsewhere.length === 0) return null;
  return (
    <section class="card emergency elsewhere" aria-labelledby="elsewhere-title">
      <h2 id="elsewhere-title">
        <Icon name="emergency" />
        {t('threads.elsewhere')}
      </h2>
      <ul>
        {elsewhere.map(({ tab, count, situation }) => (
          <li key={tab}>
            <button type="button" class="button" onClick={() => actions.openTab(tab)}>
              {situation === undefined || count > 1
                ? t('threads.openTab', { count })
                : t('threads.openSituation', { situation: t(`situation.${situation}`) })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
