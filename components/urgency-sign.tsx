import type { Finding } from '../core/finding/finding.ts';
import { Icon } from './icon.tsx';
import { usePanel } from './panel-context.ts';

/** Word, shape and colour; the situation stands with it in an emergency. */
export function UrgencySign({ finding }: { finding: Finding }) {
  const { t } = usePanel();
  const word = t(`urgency.${finding.urgency}`);
  return (
    <span class="urgency" data-urgency={finding.urgency}>
      <Icon name={finding.urgency} />
      {finding.emergency === undefined ? word : `${word}: ${t(`situation.${finding.emergency}`)}`}
    </span>
  );
}
