import { useTeam } from './team-context.ts';

/** No team yet, or another device is its coordinator's. */
export function StartScreen() {
  const { words, view, actions } = useTeam();
  const { t } = words;
  return (
    <section class="page-section" data-section="start">
      <p>{t('team.start.text')}</p>
      {view.member && <p class="told">{t('team.start.member', view.member)}</p>}
      <div class="team-ways">
        {(['found', 'restore'] as const).map((way) => (
          <div key={way} class="field">
            <button type="button" class={way === 'found' ? 'button primary' : 'button'} data-do={way} onClick={() => actions.go(way)}>
              {t(`team.start.${way}`)}
            </button>
            <p class="muted">{t(`team.start.${way}Hint`)}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
