import { browser } from 'wxt/browser';
import { askWorker } from '../../browser/messages.ts';
import type { FindingItem } from '../../components/panel-view.ts';
import type { ChosenTeam, SealedNotesActions, SealedNotesView } from '../../components/sealed-notes-view.ts';
import { isBlank } from '../../core/finding/blank-finding.ts';
import { unknownSpace } from '../../core/post.ts';
import { isPractice } from '../../core/practice/is-practice.ts';
import { notesChangedKey, notesOpeningKey } from '../../core/sealed-note/sealed-note-messages.ts';
import { readHints, sayOnIt } from './follow-hints.ts';
import { makeNoteFormActions, readForms } from './note-forms.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';
import { setSealedNotes } from './sealed-notes-state.ts';
import { sendNote } from './send-note.ts';
import { mayKeepLink } from './view-day.ts';
import { listen } from './watch-tab.ts';

export const makeSealedNotesActions = (model: PanelModel): SealedNotesActions => ({
  ...makeNoteFormActions(model),
  sendNote: (place) => void sendNote(model, place),
  readNote: (id) => void act(model, 'sealed-notes.open', id),
  acknowledgeNote: (id) => void act(model, 'sealed-notes.acknowledge', id),
  dropNote: (id) => void act(model, 'sealed-notes.remove', id),
  openNoteLink: (id) => void openLink(model, id),
  fetchNotes: () => void fetchNotes(model),
  sayOnIt: () => void sayOnIt(model),
});

export function viewSealedNotes({ sealedNotes }: PanelState): SealedNotesView {
  const { notes, unopened, isOffline, isClosed, isFetching, looked } = sealedNotes;
  return {
    notes,
    unopened,
    unread: notes.filter(({ box, readAt }) => box === 'in' && readAt === undefined).length,
    isOffline,
    isClosed,
    isFetching,
    ...(looked === undefined ? {} : { looked }),
    forms: Object.fromEntries(Object.entries(sealedNotes.forms).filter(([place]) => !place.startsWith('finding/'))),
  };
}

/** undefined: alone, blocked, or in the practice room. */
export function viewChosenTeam(state: PanelState, { key, finding }: FindingItem): ChosenTeam | undefined {
  const { queue, sealedNotes } = state;
  const { team } = queue;
  if (!team || team.isBlocked || isPractice(key)) return undefined;
  const link = mayKeepLink(state, finding);
  const form = sealedNotes.forms[key];
  const sent = sealedNotes.notes.find(({ id }) => id === sealedNotes.sent[key]);
  const onIt = sealedNotes.onIt[key];
  return {
    team,
    isOffline: sealedNotes.isOffline,
    link: typeof link === 'string' ? link : 'may',
    hints: sealedNotes.hints?.key === key ? sealedNotes.hints.hints : [],
    canHint: team.hubHost !== undefined && !isBlank(finding.post) && finding.space.id !== unknownSpace.id,
    ...(form ? { form } : {}),
    ...(sent ? { sent } : {}),
    ...(onIt ? { onIt } : {}),
  };
}

/** Follows what the panel does, until the signal. A device without a team asks for nothing. */
export function startSealedNotes(model: PanelModel, signal: AbortSignal): void {
  const stop = model.store.subscribe((state, before) => {
    const isKnown = state.queue.team !== undefined && before.queue.team === undefined;
    if (isKnown) void readForms(model).then(() => readNotes(model));
    if (state.queue.state === 'alone' && state.sealedNotes.notes.length > 0) setSealedNotes(model, { notes: [] });
    if (isKnown || state.chosen !== before.chosen) void readHints(model);
  });
  signal.addEventListener('abort', stop);
  listen(
    browser.storage.onChanged,
    (changes, area) => {
      if (area !== 'session') return;
      if (notesChangedKey in changes) void readNotes(model);
      if (changes[notesOpeningKey]?.newValue !== undefined) showNotes(model);
    },
    signal,
  );
  void browser.storage.session.get(notesOpeningKey).then((stored) => notesOpeningKey in stored && showNotes(model));
  const look = (): void => setSealedNotes(model, { isOffline: navigator.onLine === false });
  look();
  addEventListener('online', look, { signal });
  addEventListener('offline', look, { signal });
}

/** A notification was clicked. */
function showNotes(model: PanelModel): void {
  model.set({ screen: 'team' });
  void browser.storage.session.remove(notesOpeningKey);
}

async function readNotes(model: PanelModel): Promise<void> {
  if (!model.state.queue.team) return;
  const answer = await askWorker('sealed-notes.read', null);
  setSealedNotes(model, answer.ok ? { ...answer.value, isClosed: false } : { isClosed: true });
}

/** What became of it is read when the worker says that something has changed. */
async function act(
  model: PanelModel,
  name: 'sealed-notes.open' | 'sealed-notes.acknowledge' | 'sealed-notes.remove',
  id: string,
): Promise<void> {
  const answer = await askWorker(name, id);
  if (!answer.ok && answer.error !== 'unknown') setSealedNotes(model, { isClosed: true });
}

async function fetchNotes(model: PanelModel): Promise<void> {
  if (model.state.sealedNotes.isFetching) return;
  setSealedNotes(model, { isFetching: true });
  const answer = await askWorker('sealed-notes.fetch', null);
  setSealedNotes(model, { isFetching: false, looked: answer.ok ? answer.value : 'unreachable' });
}

async function openLink(model: PanelModel, id: string): Promise<void> {
  const link = model.state.sealedNotes.notes.find((note) => note.id === id)?.note.link;
  if (link !== undefined) await browser.tabs.create({ url: link });
}
