import { useTeam } from './team-context.ts';

/** About as many requests as the examination takes. */
const usual = 20;

/** How far the examination of a hub has come, and what it found. */
export function HubSteps() {
  const { words, view } = useTeam();
  const { t } = words;
  const { examining, diagnosis } = view;
  return (
    <div class="hub-steps">
      <div role="status">
        {examining !== undefined && <p>{t('team.hub.examining', { steps: examining, all: Math.max(usual, examining) })}</p>}
      </div>
      {examining !== undefined && <progress max={Math.max(usual, examining)} value={examining} aria-label={t('doctor.checking')} />}
      {examining === undefined && diagnosis && (
        <div data-part="diagnosis" data-verdict={diagnosis.verdict}>
          <p class="told">{t(`doctor.verdict.${diagnosis.verdict}`)}</p>
          {diagnosis.findings.length === 0 && <p>{t('doctor.clean')}</p>}
          <ul class="hub-findings">
            {diagnosis.findings.map(({ code, severity }) => (
              <li key={code} data-finding={code} class={severity === 'refuse' ? 'caution' : 'muted'}>
                {t(`doctor.finding.${code}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
