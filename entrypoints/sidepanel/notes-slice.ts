import { browser } from 'wxt/browser';
import type { ChosenNotes, NotesActions, NotesView } from '../../components/notes-view.ts';
import { nameAbout, readHiddenName } from '../../core/note/hidden.ts';
import { gaps } from '../../core/note/note.ts';
import { makeCorrectionActions } from './correct-finding.ts';
import { makeNoteListActions } from './note-list-actions.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';
import { readNotes } from './read-notes.ts';
import { makeTellActions } from './tell-editors.ts';
import { listen } from './watch-tab.ts';

export const makeNotesActions = (model: PanelModel): NotesActions => ({
  ...makeTellActions(model),
  ...makeNoteListActions(model),
  ...makeCorrectionActions(model),
});

export function viewNotes({ notes: { list, hidden, titles } }: PanelState): NotesView {
  const items = list?.map((note) => {
    const entry = titles[nameAbout(note) ?? ''];
    return { note, ...(entry ? { entry } : {}) };
  });
  return {
    ...(items ? { list: items.sort((one, other) => (one.note.on < other.note.on ? 1 : -1)) } : {}),
    hidden: Object.entries(hidden).flatMap(([name, on]) => {
      const parts = readHiddenName(name);
      const entry = parts && titles[`${parts.kind}/${parts.id}`];
      // a version that is no longer in the packs hides nothing
      return parts && entry?.versions.includes(parts.version) ? { name, kind: parts.kind, entry, on } : [];
    }),
  };
}

export function viewChosenNotes({ notes: { list = [], noted, places } }: PanelState, key: string): ChosenNotes {
  const found = gaps.flatMap((gap) => {
    const note = list.find(({ id }) => id === noted[key]?.[gap]?.note);
    return note ? [[gap, note] as const] : [];
  });
  return {
    noted: Object.fromEntries(found),
    ...(places?.key === key ? { places: { name: places.name, found: places.found } } : {}),
  };
}

/** Follows what the panel does, until the signal. */
export function startNotes(model: PanelModel, signal: AbortSignal): void {
  void readNotes(model);
  listen(browser.storage.onChanged, (changes, area) => void (area === 'local' && 'hidden' in changes && readNotes(model)), signal);
  const stop = model.store.subscribe((state, before) => {
    // another window may have noted something meanwhile
    if (state.screen === 'own-texts' && before.screen !== 'own-texts') void readNotes(model);
  });
  signal.addEventListener('abort', stop);
}
