import { browser } from 'wxt/browser';
import { type NoteForm, type NotePlace, placeOfAnswer, type SealedNotesActions } from '../../components/sealed-notes-view.ts';
import { makeUuid } from '../../core/interaction/uuid.ts';
import type { SealedNoteKind } from '../../core/sealed-note/sealed-note.ts';
import type { PanelModel } from './panel-model.ts';
import { type SealedNotesState, setSealedNotes } from './sealed-notes-state.ts';

/** In the session storage, which is memory: what was written outlives the panel, not the browser. */
const key = 'sealedNotes/forms';

export const makeNoteFormActions = (
  model: PanelModel,
): Pick<SealedNotesActions, 'writeNote' | 'changeNote' | 'closeNote' | 'answerNote'> => ({
  writeNote: (place, kind) => openForm(model, place, { kind }),
  changeNote: (place, change) => changeForm(model, place, { ...change, error: undefined }),
  closeNote: (place) => closeForm(model, place),
  answerNote: (id) => answerNote(model, id),
});

/** What was begun there is gone on with, as what is wanted now. */
function openForm(model: PanelModel, place: NotePlace, wish: { kind: SealedNoteKind; to?: string; about?: string }): void {
  const begun = model.state.sealedNotes.forms[place];
  const id = makeUuid(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
  const to = wish.to ?? begun?.to ?? findFirstReceiver(model);
  writeForm(model, place, { id, words: '', withLink: false, ...begun, ...wish, to });
}

/** A supervisor where there is one: most notes are for them. */
function findFirstReceiver({ state: { queue } }: PanelModel): string {
  return queue.team?.devices.some(({ roles }) => roles.includes('supervisor')) ? 'supervisor' : '';
}

function answerNote(model: PanelModel, id: string): void {
  const kept = model.state.sealedNotes.notes.find((note) => note.id === id);
  if (!kept) return;
  // an answer to a handover is none, and must not ring like one
  const kind = kept.note.kind === 'handover' ? 'review-comment' : kept.note.kind;
  openForm(model, placeOfAnswer(id), { kind, to: kept.note.from, about: id });
}

type Change = { [K in keyof NoteForm]?: NoteForm[K] | undefined };

export function changeForm(model: PanelModel, place: NotePlace, change: Change): void {
  const form = model.state.sealedNotes.forms[place];
  if (!form) return;
  const entries = Object.entries({ ...form, ...change }).filter(([, value]) => value !== undefined);
  writeForm(model, place, Object.fromEntries(entries) as unknown as NoteForm);
}

export function closeForm(model: PanelModel, place: NotePlace): void {
  const { [place]: _closed, ...forms } = model.state.sealedNotes.forms;
  keepForms(model, forms);
}

const writeForm = (model: PanelModel, place: NotePlace, form: NoteForm): void =>
  keepForms(model, { ...model.state.sealedNotes.forms, [place]: form });

function keepForms(model: PanelModel, forms: SealedNotesState['forms']): void {
  setSealedNotes(model, { forms });
  void browser.storage.session.set({ [key]: forms });
}

/** What another panel, or an earlier one, was writing. What was being sent is to be sent once more: it has its id. */
export async function readForms(model: PanelModel): Promise<void> {
  const stored = ((await browser.storage.session.get(key))[key] ?? {}) as SealedNotesState['forms'];
  const forms = Object.entries(stored).map(([place, { isSending: _isSending, ...form }]) => [place, form]);
  setSealedNotes(model, { forms: { ...Object.fromEntries(forms), ...model.state.sealedNotes.forms } });
}
