import { useId } from 'preact/hooks';
import { mostTargetGroups, objectives, supportedPersons, targetGroups } from '../core/interaction/interaction.ts';
import type { ActDetails as Details } from '../core/interaction/make-interaction.ts';
import { usePanel } from './panel-context.ts';

type Group = (typeof targetGroups)[number];

interface Choice<T extends string> {
  legend: string;
  values: readonly T[];
  chosen: T | undefined;
  say: (value: T) => string;
  onChoose: (value: T | undefined) => void;
}

/** One of several, or none: what is not said is not recorded. */
function Choose<T extends string>({ legend, values, chosen, say, onChoose }: Choice<T>) {
  const { t } = usePanel();
  const name = useId();
  return (
    <fieldset class="segments">
      <legend>{legend}</legend>
      {[undefined, ...values].map((value) => (
        <label key={value ?? ''}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{value === undefined ? t('after.notSaid') : say(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Groups({ chosen, onChoose }: { chosen: readonly Group[]; onChoose: (groups: Group[]) => void }) {
  const { t } = usePanel();
  const isFull = chosen.length >= mostTargetGroups;
  const toggle = (group: Group) => {
    if (chosen.includes(group)) onChoose(chosen.filter((other) => other !== group));
    else onChoose([...chosen, group]);
  };
  return (
    <fieldset class="choices">
      <legend>{t('after.groups')}</legend>
      {targetGroups.map((group) => {
        const isOn = chosen.includes(group);
        return (
          <label key={group} class="wish">
            <input type="checkbox" checked={isOn} disabled={isFull && !isOn} onChange={() => toggle(group)} />
            <span>{t(`after.group.${group}`)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** Said by the counsellor of the person, never inferred, and goes with every act on this post. */
export function ActDetails({ details }: { details: Details }) {
  const { t, actions } = usePanel();
  const { objective, supportedPerson, targetGroups: groups, ...none } = details;
  const count = [objective, supportedPerson].filter((said) => said !== undefined).length + (groups?.length ?? 0);
  const say = (change: { [K in keyof Details]: Details[K] | undefined }) => {
    const next = Object.entries({ objective, supportedPerson, targetGroups: groups, ...change });
    actions.setDetails({ ...none, ...Object.fromEntries(next.filter(([, value]) => value !== undefined && value.length > 0)) });
  };
  return (
    <details class="fold wishes details">
      <summary>{count === 0 ? t('after.details') : t('after.detailsSome', { count })}</summary>
      <Choose
        legend={t('after.objectiveTitle')}
        values={objectives}
        chosen={objective}
        say={(value) => t(`after.objective.${value}`)}
        onChoose={(value) => say({ objective: value })}
      />
      <Groups chosen={groups ?? []} onChoose={(value) => say({ targetGroups: value })} />
      <Choose
        legend={t('after.personTitle')}
        values={supportedPersons}
        chosen={supportedPerson}
        say={(value) => t(`after.person.${value}`)}
        onChoose={(value) => say({ supportedPerson: value })}
      />
      <p class="muted">{t('after.detailsHint')}</p>
    </details>
  );
}
