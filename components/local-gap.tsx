import type { HelpPointChoice } from '../core/answer/suggestion.ts';
import { GapButtons } from './gap-buttons.tsx';
import { usePanel } from './panel-context.ts';
import type { ChosenFinding } from './panel-view.ts';

const localReasons: readonly HelpPointChoice['why'][number]['reason'][] = ['postcode', 'some-postcodes', 'in-town', 'near'];

export const isLocal = ({ why }: HelpPointChoice): boolean => why.some(({ reason }) => localReasons.includes(reason));

/** Under the places: none near by is said, and can be told the editors at once. */
export function LocalGap({ chosen: { finding, suggestion, notes } }: { chosen: ChosenFinding }) {
  const { t } = usePanel();
  const { place } = finding;
  const hasLocal = suggestion?.helpPoints.some(isLocal) === true;
  return (
    <div class="local-gap">
      {place !== undefined && !hasLocal && <p class="caution">{t('notes.noneLocal', { place: place.name })}</p>}
      <GapButtons gaps={['no-help-point']} notes={notes} />
    </div>
  );
}
