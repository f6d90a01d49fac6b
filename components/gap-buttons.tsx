import type { Gap } from '../core/note/note.ts';
import { NoteWords } from './note-words.tsx';
import type { ChosenNotes } from './notes-view.ts';
import { usePanel } from './panel-context.ts';

/** Keys that note what is missing. */
export const gapKeys: Partial<Record<Gap, string>> = { 'no-answer': 'x', 'new-rumour': 'm' };

function GapButton({ gap, isNoted }: { gap: Gap; isNoted: boolean }) {
  const { t, actions } = usePanel();
  const key = gapKeys[gap];
  return (
    <button type="button" class="button" aria-pressed={isNoted} aria-keyshortcuts={key} onClick={() => actions.noteGap(gap)}>
      {t(`notes.kind.${gap}`)} {key !== undefined && <kbd>{key}</kbd>}
    </button>
  );
}

/** Tells the editors what is missing, with one press; then words may be added. Not of what is made up for practice. */
export function GapButtons({ gaps, notes }: { gaps: readonly Gap[]; notes: ChosenNotes | undefined }) {
  const { t, isPractising } = usePanel();
  if (isPractising) return null;
  const noted = gaps.flatMap((gap) => notes?.noted[gap] ?? []);
  return (
    <div class="gaps">
      <fieldset class="choices">
        <legend>{t('notes.tell')}</legend>
        {gaps.map((gap) => (
          <GapButton key={gap} gap={gap} isNoted={notes?.noted[gap] !== undefined} />
        ))}
      </fieldset>
      {noted.map((note) => (
        <details key={note.id} class="fold">
          <summary>{t('notes.addWords', { gap: t(`notes.kind.${note.kind}`) })}</summary>
          <NoteWords note={note} />
        </details>
      ))}
    </div>
  );
}
