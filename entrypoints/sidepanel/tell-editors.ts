import { changeHiddenEntries } from '../../browser/hidden-entries.ts';
import { askWorker } from '../../browser/messages.ts';
import type { NotesActions } from '../../components/notes-view.ts';
import { nameEdition } from '../../core/answer/editions.ts';
import { makeCorrection } from '../../core/day/make-correction.ts';
import type { Finding } from '../../core/finding/finding.ts';
import { makeInteraction } from '../../core/interaction/make-interaction.ts';
import { type HiddenEntry, nameHidden } from '../../core/note/hidden.ts';
import { makeNote } from '../../core/note/make-note.ts';
import type { Gap, Note } from '../../core/note/note.ts';
import { makeActStamp } from './make-act-stamp.ts';
import { type Noted, setNotes, type UndoableNote } from './notes-state.ts';
import type { PanelModel } from './panel-model.ts';
import { readNotes } from './read-notes.ts';

/** What the counsellor tells the editors while answering: a note in codes, and an act in the log. */
export const makeTellActions = (model: PanelModel): Pick<NotesActions, 'markWrong' | 'noteGap' | 'proposeOwnText'> => ({
  markWrong: (entry) => void markWrong(model, entry),
  noteGap: (gap) => void noteGap(model, gap),
  proposeOwnText: async ({ text, language }) => {
    const made = makeNote('own-text', { id: makeNoteId(model), today: model.state.today });
    return (await addNote(model, { ...made, language, words: text.trim() })) !== undefined;
  },
});

/** Hides first: what is wrong must not stand there a moment longer. */
async function markWrong(model: PanelModel, { kind, id }: { kind: HiddenEntry['kind']; id: string }): Promise<void> {
  const chosen = model.chosenFinding();
  const version = findVersion(model, { kind, id });
  if (!chosen || version === undefined || isPractice(model)) return;
  const hidden: HiddenEntry = { kind, id: id.replace(/@.*$/, ''), version };
  const { draft } = model.view().chosen ?? {};
  const isWritten = draft?.edited === true;
  await changeHiddenEntries((all) => ({ ...all, [nameHidden(hidden)]: model.state.today }));
  untick(model, hidden);
  // own words on this very answer would go with it: it stays until the post is opened again
  if (!isWritten || kind === 'help-point' || draft?.answerId !== id) await model.suggest(chosen.key);
  const about = { id: hidden.id, version };
  const noted = await note(model, chosen.finding, { ...makeGapParts(kind, about), about });
  model.set({ undoable: { what: isWritten ? 'hidden-but-written' : 'hidden', key: chosen.key, hidden, noted } });
}

/** Drafts stay as chosen; a place that is hidden must not count among the five. */
function untick(model: PanelModel, { kind, id }: HiddenEntry): void {
  const { choice, data, chosen } = model.state;
  const { helpPointIds } = choice ?? data?.drafts.get(chosen ?? '') ?? {};
  if (kind === 'help-point' && helpPointIds?.includes(id))
    model.actions.setDraft({ helpPointIds: helpPointIds.filter((other) => other !== id) });
}

function findVersion(
  { state: { suggestion, today } }: PanelModel,
  { kind, id }: { kind: HiddenEntry['kind']; id: string },
): string | undefined {
  if (kind === 'answer') return suggestion?.answers.find(({ answer }) => nameEdition(answer, today) === id)?.answer.version;
  return suggestion?.helpPoints.find(({ helpPoint }) => helpPoint.id === id)?.helpPoint.version;
}

interface GapParts {
  gap: Gap | 'wrong-help-point' | 'wrong-answer';
  helpPoint?: Note['about'];
  answer?: Note['about'];
}

const makeGapParts = (kind: HiddenEntry['kind'], about: NonNullable<Note['about']>): GapParts =>
  kind === 'answer' ? { gap: 'wrong-answer', answer: about } : { gap: 'wrong-help-point', helpPoint: about };

async function noteGap(model: PanelModel, gap: Gap): Promise<void> {
  const chosen = model.chosenFinding();
  if (!chosen || isPractice(model)) return;
  const { key, finding } = chosen;
  if (model.state.notes.noted[key]?.[gap]) return takeGapBack(model, { key, gap });
  const noted = await note(model, finding, { gap });
  if (!noted) return;
  setNotes(model, { noted: { ...model.state.notes.noted, [key]: { ...model.state.notes.noted[key], [gap]: noted } } });
  model.set({ undoable: { what: 'noted', key, gap } });
}

async function takeGapBack(model: PanelModel, { key, gap }: { key: string; gap: Gap }): Promise<void> {
  const { [gap]: noted, ...others } = model.state.notes.noted[key] ?? {};
  setNotes(model, { noted: { ...model.state.notes.noted, [key]: others } });
  model.set({ undoable: undefined });
  await takeBack(model, noted);
}

/** Another one than the act's: words must not lead to a group. */
const makeNoteId = ({ state }: PanelModel): string => makeActStamp(state).id;

/** The note for the editors and the act in the log; undefined where the note could not be kept. */
async function note(
  model: PanelModel,
  finding: Finding,
  { about, ...parts }: GapParts & { about?: Note['about'] },
): Promise<Noted | undefined> {
  const made = makeNote(parts.gap, { id: makeNoteId(model), today: model.state.today, finding });
  const { list } = model.state.notes;
  const kept = await addNote(model, about ? { ...made, about } : made);
  if (!kept) return undefined;
  const before = list?.find(({ id }) => id === kept.id);
  const act = makeInteraction('gap-noted', model.makeContext(finding), parts);
  void model.record(act);
  return { note: kept.id, act, ...(before ? { before } : {}) };
}

async function addNote(model: PanelModel, made: Note): Promise<Note | undefined> {
  const answer = await askWorker('notes.add', made);
  if (!answer.ok) model.set({ notice: { key: 'store-closed' } });
  await readNotes(model);
  return answer.ok ? answer.value : undefined;
}

/** The post may have gone with its page meanwhile: the act is taken back all the same. */
async function takeBack(model: PanelModel, noted: Noted | undefined): Promise<void> {
  if (!noted) return;
  const { note: id, before } = noted;
  await askWorker('notes.take-back', { id, ...(before ? { before } : {}) });
  await readNotes(model);
  void model.record(makeCorrection(noted.act, makeActStamp(model.state)));
}

/** Shows again what was hidden, and takes the note back with it. */
export async function undoNote(model: PanelModel, undoable: UndoableNote): Promise<void> {
  model.set({ undoable: undefined });
  if (undoable.what === 'noted') return takeGapBack(model, undoable);
  if (undoable.what === 'removed') return void (await addNote(model, undoable.note));
  const { key, hidden, noted } = undoable;
  await changeHiddenEntries(({ [nameHidden(hidden)]: _shown, ...others }) => others);
  if (model.state.chosen === key) await model.suggest(key);
  await takeBack(model, noted);
}

/** What is tried out there is told nobody. */
const isPractice = ({ state: { screen } }: PanelModel): boolean => screen === 'practice';
