import { describeWhere } from './describe-space.ts';
import { nameSpace } from './name-space.ts';
import { usePanel } from './panel-context.ts';
import { RoundTold } from './round-told.tsx';
import type { RoundView, SpaceHere } from './round-view.ts';

interface Parts {
  round: RoundView;
  showMode: boolean;
}

function Proposal({ here, mayDecline }: { here: SpaceHere; mayDecline: boolean }) {
  const panel = usePanel();
  const { t, actions } = panel;
  const where = describeWhere(here.readOff, panel);
  return (
    <>
      <p>{t(`round.notInRound.${here.kind}`)}</p>
      {where.length > 0 && <p class="muted">{t('round.readOff', { what: where.join(' · ') })}</p>}
      {here.kind === 'profile' && <p class="muted">{t('round.profileHint')}</p>}
      <div class="buttons">
        <button type="button" class="button" onClick={() => actions.addSpace()}>
          {t('round.add')}
        </button>
        {mayDecline && (
          <button type="button" class="button quiet" onClick={() => actions.declineSpace()}>
            {t('round.notNow')}
          </button>
        )}
      </div>
    </>
  );
}

/** Above the findings: asks once about a space that is none of the registry. Not about people's own pages: they are added on the round's page. */
export function SpaceProposal({ round, showMode }: Parts) {
  const { t, actions } = usePanel();
  const { here, told } = round;
  const isNew = here !== undefined && here.registered === undefined && !here.isDeclined && here.kind !== 'profile' && !round.isClosed;
  const isAdded = told?.what === 'added' && here?.key === told.key;
  return (
    <div class="proposal">
      {isNew && <Proposal here={here} mayDecline />}
      <RoundTold round={round} showMode={showMode} />
      {isAdded && !showMode && (
        <button type="button" class="button quiet" onClick={() => actions.editSpace(told.key)}>
          {t('round.edit')}
        </button>
      )}
    </div>
  );
}

/** On the round's page: the space of this tab, whatever it is. */
export function SpaceOfTab({ round: { here }, showMode }: Parts) {
  const { t, actions } = usePanel();
  if (here === undefined) return null;
  const { registered } = here;
  return (
    <section class="card" aria-labelledby="space-here">
      <h3 id="space-here">{t('round.here', { name: nameSpace(here, { t, showMode }) })}</h3>
      {registered === undefined ? (
        <Proposal here={here} mayDecline={false} />
      ) : (
        !showMode && (
          <button type="button" class="button" onClick={() => actions.editSpace(registered.key)}>
            {t('round.edit')}
          </button>
        )
      )}
    </section>
  );
}
