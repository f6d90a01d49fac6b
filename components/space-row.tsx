import { countDaysDue } from '../core/space/is-due.ts';
import type { RegisteredSpace } from '../core/space/space.ts';
import { makeSpaceAddress } from '../core/space/space-address.ts';
import { labelTopic } from './describe-finding.ts';
import { describeVisit, describeWhere } from './describe-space.ts';
import { nameSpace } from './name-space.ts';
import { usePanel } from './panel-context.ts';

interface RowProps {
  space: RegisteredSpace;
  showMode: boolean;
}

/** In the language most spoken there, so that it is read aloud with the right voice. */
export function SpaceName({ space, showMode }: RowProps) {
  const { t } = usePanel();
  const name = nameSpace(space, { t, showMode });
  const isNamed = name !== nameSpace({ kind: space.kind }, { t, showMode });
  return (
    <span dir="auto" {...(isNamed ? { lang: space.languages[0] ?? '' } : {})}>
      {name}
    </span>
  );
}

function Facts({ space }: { space: RegisteredSpace }) {
  const panel = usePanel();
  const { t, date } = panel;
  const { members, topic, coveredBy } = space;
  const facts = [
    t(`site.${space.site}`),
    ...describeWhere(space, panel),
    ...(topic === undefined ? [] : [labelTopic(topic, panel)]),
    ...(members ? [t('round.members', { count: members.count, date: date(members.on) })] : []),
    describeVisit(space, panel),
    ...(coveredBy === undefined ? [] : [t('round.covers', { who: coveredBy })]),
  ];
  return (
    <p class="row-where">
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}

/** What must be known before writing there. */
function Limits({ space: { consent, rules, kind } }: { space: RegisteredSpace }) {
  const { t } = usePanel();
  const limits = [
    ...(consent === 'refused' ? [t('round.refusedHere')] : []),
    ...(rules.noLinks ? [t('round.rule.noLinks')] : []),
    ...(rules.noNumbers ? [t('round.rule.noNumbers')] : []),
    ...(rules.noPromotion ? [t('round.rule.noPromotion')] : []),
  ];
  return (
    <>
      {limits.length > 0 && <p class="caution">{limits.join(' · ')}</p>}
      {kind === 'profile' && <p class="muted">{t('round.profileHint')}</p>}
    </>
  );
}

/** One space of the registry, as it stands in both lists. */
export function SpaceRow({ space, showMode, showsDue = false }: RowProps & { showsDue?: boolean }) {
  const { t, actions, today } = usePanel();
  const name = nameSpace(space, { t, showMode });
  const days = countDaysDue(space, today);
  return (
    <li class="space">
      <h3>
        <SpaceName space={space} showMode={showMode} />
      </h3>
      {showsDue && days > 0 && <p class="told">{t('round.dueFor', { count: days })}</p>}
      <Facts space={space} />
      <Limits space={space} />
      <div class="buttons">
        {makeSpaceAddress(space) !== undefined && (
          <button type="button" class="button" aria-label={t('round.openNamed', { name })} onClick={() => actions.openSpace(space.key)}>
            {t('round.open')}
          </button>
        )}
        {!showMode && (
          <button
            type="button"
            class="button quiet"
            aria-label={t('round.editNamed', { name })}
            onClick={() => actions.editSpace(space.key)}
          >
            {t('round.edit')}
          </button>
        )}
      </div>
    </li>
  );
}
