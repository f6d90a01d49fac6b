import { changeHiddenEntries } from '../../browser/hidden-entries.ts';
import { askWorker } from '../../browser/messages.ts';
import type { NotesActions } from '../../components/notes-view.ts';
import type { Note } from '../../core/note/note.ts';
import { writeNotesFile } from '../../core/note/write-notes-file.ts';
import type { PanelModel } from './panel-model.ts';
import { readNotes } from './read-notes.ts';
import { saveFile } from './save-file.ts';

/** What is done with notes afterwards. */
export const makeNoteListActions = (model: PanelModel): Pick<NotesActions, 'rewordNote' | 'removeNote' | 'showAgain' | 'exportNotes'> => ({
  rewordNote: (id, words) => void reword(model, id, words),
  removeNote: (note) => void remove(model, note),
  showAgain: (name) => void showAgain(model, name),
  exportNotes: () => exportNotes(model),
});

async function reword(model: PanelModel, id: string, words: string): Promise<void> {
  const answer = await askWorker('notes.reword', { id, words });
  if (!answer.ok) model.set({ notice: { key: 'store-closed' } });
  await readNotes(model);
}

async function remove(model: PanelModel, note: Note): Promise<void> {
  const answer = await askWorker('notes.remove', note.id);
  model.set(answer.ok ? { undoable: { what: 'removed', note } } : { notice: { key: 'store-closed' } });
  await readNotes(model);
}

async function showAgain(model: PanelModel, name: string): Promise<void> {
  await changeHiddenEntries(({ [name]: _shown, ...others }) => others);
  await readNotes(model);
  if (model.state.chosen !== undefined) await model.suggest(model.state.chosen);
}

function exportNotes({ state: { notes, today, labels } }: PanelModel): void {
  if (notes.list === undefined || notes.list.length === 0) return;
  saveFile(`pomost-notes-${today}.json`, 'application/json', writeNotesFile(notes.list, { today, packs: labels.packs }));
}
