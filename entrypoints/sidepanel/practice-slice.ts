import { askWorker } from '../../browser/messages.ts';
import type { Insertion } from '../../components/panel-view.ts';
import type { PracticeActions, PracticeView } from '../../components/practice-view.ts';
import { emptyBox, insertAtCaret, type ReplyBox } from '../../core/practice/insert-at-caret.ts';
import { isPractice, practiceTab } from '../../core/practice/is-practice.ts';
import { findPracticePost } from '../../core/practice/practice-posts.ts';
import type { Remark } from '../../core/practice/review-practice.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';
import { listStances } from './said-acts.ts';

/** By the key of a finding. */
export interface PracticeState {
  boxes: Record<string, ReplyBox>;
  remarks: Record<string, Remark[]>;
  /** the threads are being laid out */
  isOpening: boolean;
}

export const emptyPractice: PracticeState = { boxes: {}, remarks: {}, isOpening: false };

export const makePracticeActions = (model: PanelModel): PracticeActions => ({
  layOutPractice: () => void layOut(model),
  writeInRoom: (box) => writeInRoom(model, box),
  sendInRoom: () => void sendInRoom(model),
});

export function viewPractice({ practice, chosen }: PanelState): PracticeView {
  const { isOpening, boxes, remarks } = practice;
  const found = chosen === undefined ? undefined : findPracticePost(chosen);
  if (chosen === undefined || !found) return { isOpening };
  const { item, thread } = found;
  const told = remarks[chosen];
  return {
    isOpening,
    room: {
      items: thread.items.map((entry) => ({ text: entry.text, isChosen: entry === item })),
      language: thread.language,
      box: boxes[chosen] ?? emptyBox,
      ...(told ? { remarks: told } : {}),
      ...(item.lesson ? { lesson: item.lesson } : {}),
    },
  };
}

/** Follows what the panel does, until the signal. */
export function startPractice(model: PanelModel, signal: AbortSignal): void {
  const stop = model.store.subscribe(({ screen }, before) => {
    if (screen === before.screen) return;
    if (screen === 'practice') void layOut(model);
    else if (before.screen === 'practice') leave(model);
  });
  signal.addEventListener('abort', stop);
}

/** The findings of the real tab are let go first: at no moment does one stand in the room. */
async function layOut(model: PanelModel): Promise<void> {
  forget(model, true);
  model.follow(practiceTab);
  await askWorker('practice.open', null);
  model.set({ practice: { ...model.state.practice, isOpening: false } });
}

function leave(model: PanelModel): void {
  forget(model, false);
  model.follow(model.state.tab?.id);
  void askWorker('practice.close', null);
}

/** What was said and done in the room before: whoever comes again begins anew. */
function forget(model: PanelModel, isOpening: boolean): void {
  const { stances, told, wishes, added } = model.state;
  model.set({
    practice: { ...emptyPractice, isOpening },
    stances: withoutPractice(stances),
    told: withoutPractice(told),
    wishes: withoutPractice(wishes),
    added: withoutPractice(added),
  });
}

const withoutPractice = <T>(byKey: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(byKey).filter(([key]) => !isPractice(key)));

function setBox(model: PanelModel, key: string, box: ReplyBox): void {
  const { practice } = model.state;
  model.set({ practice: { ...practice, boxes: { ...practice.boxes, [key]: box } } });
}

/** An emptied box takes a text again, as on a site. */
function writeInRoom(model: PanelModel, box: ReplyBox): void {
  const { chosen, attempt } = model.state;
  if (chosen === undefined) return;
  setBox(model, chosen, box);
  if (box.text === '' && attempt?.insertion.state === 'standing') model.set({ attempt: undefined });
}

/** Where the caret was last, as into the reply box of a site. */
export function insertInRoom(model: PanelModel, key: string, text: string): Insertion {
  setBox(model, key, insertAtCaret(model.state.practice.boxes[key] ?? emptyBox, text));
  return { state: 'standing', method: 'control' };
}

async function sendInRoom(model: PanelModel): Promise<void> {
  const { chosen: key, practice, stances, told } = model.state;
  if (key === undefined) return;
  const isTold = (told[key] ?? []).length > 0;
  const text = practice.boxes[key]?.text ?? '';
  const answer = await askWorker('practice.send', { key, text, stances: listStances(stances[key]), isTold });
  if (!answer.ok) return;
  const now = model.state.practice;
  model.set({ practice: { ...now, remarks: { ...now.remarks, [key]: answer.value } } });
}

/** Instead of the page's reply box and of the post on the page. */
export const focusReplyBox = (): void => document.getElementById('practice-box')?.focus();
export const focusThread = (): void => document.getElementById('practice-thread')?.focus();
