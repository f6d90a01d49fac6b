import { useId } from 'preact/hooks';
import type { ActDetails as Details } from '../core/interaction/make-interaction.ts';
import { usePanel } from './panel-context.ts';

type Group = NonNullable<Details['targetGroups']>[number];
type Persons = NonNullable<Details['supportedPerson']>;
type Objective = NonNullable<Details['objective']>;

const objectives = ['ehap-1', 'ehap-2', 'child', 'none'] as const satisfies Objective[];
const persons = ['first', 'again', 'unknown'] as const satisfies Persons[];
const groups = [
  'eu-newcomer',
  'homeless',
  'threatened-homeless',
  'family-with-children',
  'minor',
  'counsellors-colleague',
  'authority',
  'other',
] as const satisfies Group[];
/** A record holds no more. */
const mostGroups = 5;

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
  const isFull = chosen.length >= mostGroups;
  const toggle = (group: Group) => {
    if (chosen.includes(group)) onChoose(chosen.filter((other) => other !== group));
    else onChoose([...chosen, group]);
  };
  return (
    <fieldset class="choices">
      <legend>{t('after.groups')}</legend>
      {groups.map((group) => {
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
  const { objective, supportedPerson, targetGroups, ...none } = details;
  const count = [objective, supportedPerson].filter((said) => said !== undefined).length + (targetGroups?.length ?? 0);
  const say = (change: { [K in keyof Details]: Details[K] | undefined }) => {
    const next = Object.entries({ objective, supportedPerson, targetGroups, ...change });
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
      <Groups chosen={targetGroups ?? []} onChoose={(value) => say({ targetGroups: value })} />
      <Choose
        legend={t('after.personTitle')}
        values={persons}
        chosen={supportedPerson}
        say={(value) => t(`after.person.${value}`)}
        onChoose={(value) => say({ supportedPerson: value })}
      />
      <p class="muted">{t('after.detailsHint')}</p>
    </details>
  );
}
