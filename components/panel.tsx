import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createTranslator } from '../locales/translate.ts';
import { AskingBar } from './asking-bar.tsx';
import { countQueueTrouble } from './count-queue-trouble.ts';
import { DayScreen } from './day-screen.tsx';
import { EmergencyElsewhere } from './emergency-elsewhere.tsx';
import { FindingDetail } from './finding-detail.tsx';
import { FindingList } from './finding-list.tsx';
import { hideForShow } from './hide-for-show.ts';
import { KeyHelp } from './key-help.tsx';
import { ManualMode } from './manual-mode.tsx';
import { NoticeLine } from './notice-line.tsx';
import { OwnTextsScreen } from './own-texts-screen.tsx';
import { PageStatus } from './page-status.tsx';
import { PanelContext } from './panel-context.ts';
import { PanelHeader } from './panel-header.tsx';
import { handlePanelKey, isWriting } from './panel-keys.ts';
import { PanelNav } from './panel-nav.tsx';
import type { PanelActions, PanelView } from './panel-view.ts';
import { PracticeScreen } from './practice-screen.tsx';
import { RoundScreen } from './round-screen.tsx';
import { ShowBanner } from './show-banner.tsx';
import { SpaceProposal } from './space-proposal.tsx';
import { StoreWarning } from './store-warning.tsx';
import { TeamScreen } from './team-screen.tsx';
import { UndoBar } from './undo-bar.tsx';
import { useNow } from './use-now.ts';
import { usePanelFocus } from './use-panel-focus.ts';

interface PanelProps {
  view: PanelView;
  actions: PanelActions;
  /** ms since 1970, UTC; absent: the clock, minute by minute */
  now?: number;
}

/** Keys work wherever the focus is in the panel. */
function useKeys({ view, actions }: PanelProps): [isHelpOpen: boolean, openHelp: (isOpen: boolean) => void] {
  const [isHelpOpen, openHelp] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === '?' && !isWriting(event)) openHelp(!isHelpOpen);
      else if (event.key === 'Escape' && isHelpOpen) openHelp(false);
      else handlePanelKey(event, view, actions);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [view, actions, isHelpOpen]);
  return [isHelpOpen, openHelp];
}

/** The list, or what the page is like when there is nothing to list. */
function Overview({ view }: { view: PanelView }) {
  const { page, findings, done, dropped } = view;
  const mayJudge = page.state !== 'private' && page.state !== 'gate';
  return (
    <>
      <SpaceProposal round={view.round} showMode={view.settings.showMode} />
      <PageStatus page={page} isEmpty={findings.length === 0} />
      <EmergencyElsewhere elsewhere={view.elsewhere} />
      <FindingList findings={findings} done={done} dropped={dropped} lastVisitAt={view.round.lastVisitAt} threads={view.threads} />
      {mayJudge && !view.settings.showMode && <ManualMode isOpen={page.state === 'not-recognised'} />}
    </>
  );
}

/** What the chosen page of the panel shows. */
function Content({ view }: { view: PanelView }) {
  const { chosen } = view;
  switch (view.screen) {
    case 'round':
      return <RoundScreen view={view} />;
    case 'day':
      return <DayScreen view={view} />;
    case 'own-texts':
      return <OwnTextsScreen view={view} />;
    case 'team':
      return <TeamScreen view={view} />;
    case 'practice':
      return <PracticeScreen view={view} />;
    case 'findings':
      return chosen === undefined ? (
        <Overview view={view} />
      ) : (
        <FindingDetail chosen={chosen} findings={view.findings} ownTexts={view.ownTexts.texts} />
      );
  }
}

export function Panel({ view: whole, actions, now: given }: PanelProps) {
  const view = useMemo(() => (whole.settings.showMode ? hideForShow(whole) : whole), [whole]);
  const { chosen, settings, labels, today } = view;
  const now = useNow(given);
  const chosenKey = chosen?.key;
  const translator = useMemo(() => createTranslator(settings.uiLanguage), [settings.uiLanguage]);
  // the same object as long as nothing in it changes: every row of the list hangs on it
  const isPractising = view.screen === 'practice';
  const surroundings = useMemo(
    () => ({ ...translator, actions, labels, isPractising, now, today }),
    [translator, actions, labels, isPractising, now, today],
  );
  const main = useRef<HTMLElement>(null);
  const [isHelpOpen, openHelp] = useKeys({ view, actions });
  usePanelFocus(view);
  useEffect(() => {
    document.documentElement.lang = settings.uiLanguage;
  }, [settings.uiLanguage]);
  useEffect(() => {
    if (chosenKey !== undefined || isHelpOpen) main.current?.scrollTo(0, 0);
  }, [chosenKey, isHelpOpen]);
  return (
    <PanelContext.Provider value={surroundings}>
      <div class="panel">
        <PanelHeader
          page={view.screen === 'practice' ? { state: 'no-site' } : view.page}
          settings={settings}
          device={view.device}
          queue={view.queue}
          onKeys={() => openHelp(true)}
        />
        <PanelNav
          screen={view.screen}
          counts={{ day: view.day.reminders, team: view.sealedNotes.unread + countQueueTrouble(view.queue) }}
        />
        <ShowBanner isOn={settings.showMode} />
        <main ref={main}>
          {isHelpOpen && <KeyHelp onClose={() => openHelp(false)} />}
          <StoreWarning storeClosed={view.storeClosed} waiting={view.waiting} />
          {view.asking !== undefined && view.screen !== 'practice' && <AskingBar asking={view.asking} chosenKey={chosenKey} />}
          <Content view={view} />
        </main>
        <footer class="panel-footer">
          <UndoBar undoable={view.undoable} />
          <NoticeLine notice={view.notice} />
        </footer>
      </div>
    </PanelContext.Provider>
  );
}
