import type { ReferralWishes as Wishes } from '../core/answer/suggestion.ts';
import { usePanel } from './panel-context.ts';

/** Of the groups help points name those a counsellor can know of; none is ever inferred or logged. */
const groups = ['women', 'men', 'families', 'minors', 'seniors', 'homeless'] as const;
const needs = ['withoutPapers', 'withoutInsurance'] as const;

function Wish({ label, isOn, onToggle }: { label: string; isOn: boolean; onToggle: () => void }) {
  return (
    <label class="wish">
      <input type="checkbox" checked={isOn} onChange={onToggle} />
      <span>{label}</span>
    </label>
  );
}

/** What the counsellor knows of the person, to find the place that takes them in. */
export function ReferralWishes({ wishes }: { wishes: Wishes }) {
  const { t, actions } = usePanel();
  const { targetGroups = [], needs: wanted = {} } = wishes;
  const toggleGroup = (group: string) =>
    actions.setWishes({
      ...wishes,
      targetGroups: targetGroups.includes(group) ? targetGroups.filter((other) => other !== group) : [...targetGroups, group],
    });
  const toggleNeed = (need: (typeof needs)[number]) => actions.setWishes({ ...wishes, needs: { ...wanted, [need]: !wanted[need] } });
  const count = targetGroups.length + needs.filter((need) => wanted[need]).length;
  return (
    <details class="fold wishes">
      <summary>{count === 0 ? t('wishes.title') : t('wishes.some', { count })}</summary>
      <fieldset class="choices">
        <legend>{t('wishes.legend')}</legend>
        {groups.map((group) => (
          <Wish key={group} label={t(`groups.${group}`)} isOn={targetGroups.includes(group)} onToggle={() => toggleGroup(group)} />
        ))}
        {needs.map((need) => (
          <Wish key={need} label={t(`wishes.${need}`)} isOn={wanted[need] === true} onToggle={() => toggleNeed(need)} />
        ))}
      </fieldset>
      <p class="muted">{t('wishes.hint')}</p>
    </details>
  );
}
