import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from './panel-context.ts';
import type { PanelView } from './panel-view.ts';
import { RoundShare } from './round-share.tsx';
import { RoundTold } from './round-told.tsx';
import type { RoundView } from './round-view.ts';
import { SpaceForm } from './space-form.tsx';
import { SpaceList } from './space-list.tsx';
import { SpaceOfTab } from './space-proposal.tsx';
import { SpaceRow } from './space-row.tsx';

interface Parts {
  round: RoundView;
  showMode: boolean;
}

/** More are not read in one go; the rest comes after them. */
const mostShown = 20;

function DueToday({ round: { due, dueOfOthers }, showMode }: Parts) {
  const { t, actions } = usePanel();
  return (
    <section class="block" aria-labelledby="due-title">
      <h2 id="due-title">
        {t('round.due')} <span class="count">{due.length}</span>
      </h2>
      {due.length === 0 ? (
        <p>{t('round.noneDue')}</p>
      ) : (
        <button type="button" class="button primary" aria-keyshortcuts="o" onClick={() => actions.openNextSpace()}>
          {t('round.openNext')} <kbd>o</kbd>
        </button>
      )}
      {dueOfOthers > 0 && <p class="muted">{t('round.dueOfOthers', { count: dueOfOthers })}</p>}
      <ul class="spaces">
        {due.slice(0, mostShown).map((space) => (
          <SpaceRow key={space.key} space={space} showMode={showMode} showsDue />
        ))}
      </ul>
    </section>
  );
}

function Empty() {
  const { t } = usePanel();
  return (
    <section class="block" aria-labelledby="round-empty">
      <h2 id="round-empty">{t('round.empty')}</h2>
      <p>{t('round.emptyWhy')}</p>
      <p>{t('round.emptyHow')}</p>
    </section>
  );
}

function Lists({ round, showMode }: Parts) {
  return (
    <>
      <SpaceOfTab round={round} showMode={showMode} />
      {round.spaces.length === 0 ? (
        <Empty />
      ) : (
        <>
          <DueToday round={round} showMode={showMode} />
          <SpaceList spaces={round.spaces} showMode={showMode} />
        </>
      )}
      <RoundShare mayExport={round.spaces.length > 0} />
    </>
  );
}

/** The registry of spaces: what is due today, all there are, and one to be changed. */
export function RoundScreen({ view }: { view: PanelView }) {
  const { t } = usePanel();
  const { round, settings } = view;
  const { editing } = round;
  const heading = useRef<HTMLHeadingElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && editing === undefined) heading.current?.focus();
    wasEditing.current = editing !== undefined;
  }, [editing]);
  return (
    <section class="round" aria-labelledby="screen-title">
      <h2 id="screen-title" tabIndex={-1} ref={heading}>
        {t('round.title')}
      </h2>
      {round.isClosed && <p class="caution">{t('round.told.store-closed')}</p>}
      <RoundTold round={round} showMode={settings.showMode} />
      {editing === undefined || settings.showMode ? (
        <Lists round={round} showMode={settings.showMode} />
      ) : (
        <SpaceForm key={editing.key} space={editing} written={round.written} />
      )}
    </section>
  );
}
