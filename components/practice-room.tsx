import { useEffect, useRef } from 'preact/hooks';
import { isEmergency } from './is-emergency.ts';
import { usePanel } from './panel-context.ts';
import type { ChosenFinding } from './panel-view.ts';
import { pickText } from './pick-text.ts';
import { PracticeRemarks } from './practice-remarks.tsx';
import type { PracticeRoom as Room } from './practice-view.ts';

function Thread({ room: { items, language } }: { room: Room }) {
  const { t } = usePanel();
  return (
    <>
      <h3 id="practice-thread" tabIndex={-1}>
        {t('practice.thread')}
      </h3>
      <ol class="practice-thread">
        {items.map(({ text, isChosen }, index) => (
          <li key={text} aria-current={isChosen ? 'true' : undefined}>
            <span class="muted">
              {t(index === 0 ? 'row.kind.post' : 'row.kind.comment')}
              {isChosen && ` · ${t('practice.thisOne')}`}
            </span>
            <p lang={language} dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function ReplyBox({ room: { box, language }, hint }: { room: Room; hint: string | undefined }) {
  const { t, actions } = usePanel();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // behind what was inserted; what is typed has its caret there already
    if (field.current?.selectionStart !== box.start) field.current?.setSelectionRange(box.start, box.end);
  }, [box]);
  const tell = ({ currentTarget: { value, selectionStart, selectionEnd } }: { currentTarget: HTMLTextAreaElement }) =>
    actions.writeInRoom({ text: value, start: selectionStart, end: selectionEnd });
  return (
    <div class="field">
      <label for="practice-box">{t('practice.box')}</label>
      {hint !== undefined && (
        <p id="practice-hint" class="muted">
          {hint}
        </p>
      )}
      <textarea
        id="practice-box"
        ref={field}
        rows={6}
        lang={language}
        dir="auto"
        value={box.text}
        aria-describedby={hint === undefined ? undefined : 'practice-hint'}
        onInput={tell}
        onKeyUp={tell}
        onMouseUp={tell}
        onBlur={tell}
      />
    </div>
  );
}

/** What a site's page would be: the thread, and a reply box that goes nowhere. */
export function PracticeRoom({ room, chosen }: { room: Room; chosen: ChosenFinding }) {
  const { t, language, actions } = usePanel();
  const lesson = room.lesson && pickText(room.lesson, language);
  return (
    <section class="practice-room" aria-labelledby="practice-thread">
      <Thread room={room} />
      <ReplyBox key={chosen.key} room={room} hint={isEmergency(chosen) ? t('practice.emergencyHint') : undefined} />
      <button type="button" class="button primary" onClick={() => actions.sendInRoom()}>
        {t('practice.send')}
      </button>
      <PracticeRemarks remarks={room.remarks} />
      {lesson && (
        <details class="fold" open={room.remarks !== undefined}>
          <summary>{t('practice.lesson')}</summary>
          <p lang={lesson.language}>{lesson.text}</p>
        </details>
      )}
    </section>
  );
}
