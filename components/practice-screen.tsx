import { useEffect, useRef } from 'preact/hooks';
import { FindingDetail } from './finding-detail.tsx';
import { FindingList } from './finding-list.tsx';
import { usePanel } from './panel-context.ts';
import type { PanelView } from './panel-view.ts';
import { PracticeRoom } from './practice-room.tsx';

/** Says all the time that this is practice; who comes in is told first, who leaves goes on where pages are chosen. */
function Banner({ isOpen }: { isOpen: boolean }) {
  const { t, actions } = usePanel();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    return () => document.querySelector<HTMLElement>('.panel-nav button')?.focus();
  }, []);
  return (
    <section class="practice-banner" aria-labelledby="practice-title">
      <h2 id="practice-title" ref={title} tabIndex={-1}>
        {t('practice.title')}
      </h2>
      <p>{t('practice.banner')}</p>
      <button type="button" class="button" onClick={() => actions.open('findings')}>
        {t('practice.leave')} {!isOpen && <kbd>Esc</kbd>}
      </button>
    </section>
  );
}

function Threads({ view: { findings, done, practice } }: { view: PanelView }) {
  const { t, actions } = usePanel();
  if (practice.isOpening) return <p class="hint">{t('practice.opening')}</p>;
  return (
    <>
      <p class="hint">{findings.length > 0 ? t('practice.intro') : t('practice.allDone')}</p>
      <FindingList findings={findings} done={done} dropped={0} />
      <div class="hint">
        <button type="button" class="button wide" onClick={() => actions.layOutPractice()}>
          {t('practice.again')}
        </button>
      </div>
    </>
  );
}

/** The panel as it is every day, with made-up posts. */
export function PracticeScreen({ view }: { view: PanelView }) {
  const { chosen, findings, ownTexts, practice } = view;
  return (
    <>
      <Banner isOpen={chosen !== undefined} />
      {chosen === undefined && <Threads view={view} />}
      {chosen !== undefined && <FindingDetail chosen={chosen} findings={findings} ownTexts={ownTexts.texts} />}
      {chosen !== undefined && practice.room !== undefined && <PracticeRoom room={practice.room} chosen={chosen} />}
    </>
  );
}
