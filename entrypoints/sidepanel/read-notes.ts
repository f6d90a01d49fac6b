import { readHiddenEntries } from '../../browser/hidden-entries.ts';
import { askWorker } from '../../browser/messages.ts';
import { nameAbout } from '../../core/note/hidden.ts';
import { setNotes } from './notes-state.ts';
import type { PanelModel } from './panel-model.ts';

/** All that was noted and hidden, with what it is called. */
export async function readNotes(model: PanelModel): Promise<void> {
  const [answer, hidden] = await Promise.all([askWorker('notes.read', null), readHiddenEntries()]);
  const list = answer.ok ? answer.value : undefined;
  setNotes(model, { list, hidden });
  const names = [
    ...(list ?? []).flatMap((note) => nameAbout(note) ?? []),
    ...Object.keys(hidden).map((name) => name.slice(0, name.indexOf('@'))),
  ];
  const titles = await askWorker('entries.name', { names: [...new Set(names)], uiLanguage: model.state.settings.uiLanguage });
  if (titles.ok) setNotes(model, { titles: titles.value });
}
