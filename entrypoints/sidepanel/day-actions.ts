import { browser } from 'wxt/browser';
import { askWorker } from '../../browser/messages.ts';
import type { DayActions, FollowUpChoice } from '../../components/day-view.ts';
import { linkToPost } from '../../core/day/link-to-post.ts';
import { makeCorrection } from '../../core/day/make-correction.ts';
import { type ElsewhereEntry, reportElsewhere } from '../../core/day/make-elsewhere.ts';
import { makeFollowing } from '../../core/day/make-following.ts';
import type { RecalledAct } from '../../core/day/recall-acts.ts';
import type { InteractionDraft } from '../../core/interaction/interaction.ts';
import { siteOfAddress } from '../../core/site-address.ts';
import { readReminders, recall, refreshDay, setDay } from './day-slice.ts';
import { isAnswerUnsent } from './is-answer-unsent.ts';
import { makeActStamp } from './make-act-stamp.ts';
import { noticeOf } from './notice-of.ts';
import type { PanelModel } from './panel-model.ts';
import { refusedOf } from './refused-of.ts';
import { forgetAct } from './said-acts.ts';

export const makeDayActions = (model: PanelModel): DayActions => ({
  openElsewhere: () => openElsewhere(model),
  closeElsewhere: () => setDay(model, { form: undefined }),
  recordElsewhere: (entry) => void recordElsewhere(model, entry),
  withdraw: (id) => void withdraw(model, id),
  setFollowUp: (choice) => void setFollowUp(model, choice),
  postponeFollowUp: (id, dueOn) => void askWorker('follow-up.postpone', { id, dueOn }).then(() => readReminders(model)),
  closeFollowUp: (id) => void askWorker('follow-up.close', id).then(() => readReminders(model)),
  openFollowUp: (id) => void openFollowUp(model, id),
  noteReaction: (id, reaction) =>
    void noteOutcome(model, id, ({ record }) => {
      const prior = { record, stamp: makeActStamp(model.state) };
      return makeFollowing('reaction-seen', prior, { reaction, follows: id });
    }),
  noteReferral: (id, state) =>
    void noteOutcome(model, id, ({ record }) => {
      const prior = { record, stamp: makeActStamp(model.state) };
      return makeFollowing('referral-followed', prior, { state, follows: id });
    }),
  setDetails: (details) => {
    const { chosen, day } = model.state;
    if (chosen !== undefined) setDay(model, { details: { ...day.details, [chosen]: details } });
  },
});

/** At the post in hand, else on the page of the day. */
function openElsewhere(model: PanelModel): void {
  if (model.isPractising) return;
  const { chosen, screen } = model.state;
  if (screen === 'findings' && chosen !== undefined) setDay(model, { form: { key: chosen } });
  else model.set({ screen: 'day', day: { ...model.state.day, form: {} } });
}

async function recordElsewhere(model: PanelModel, entry: ElsewhereEntry): Promise<void> {
  const { form, details } = model.state.day;
  if (form === undefined || recording.has(form)) return;
  const finding = form.key === undefined ? undefined : model.state.data?.findings.get(form.key)?.finding;
  const said = form.key === undefined ? undefined : details[form.key];
  const context = { ...makeActStamp(model.state), isManual: false, ...(said ? { details: said } : {}) };
  const { special } = model.state.labels;
  const report = reportElsewhere(entry, finding ? { ...context, finding } : context, (id) => special.includes(id));
  recording.add(form);
  const answer = await askWorker('elsewhere.record', { ...report, ...(form.key === undefined ? {} : { key: form.key }) });
  recording.delete(form);
  // an act that waits for the log is kept; of any other failure the form still holds what was to be noted
  if ((answer.ok || answer.error === 'store-closed') && model.state.day.form === form) closeForm(model, form, entry);
  await finish(model, answer);
  if (form.key !== undefined && model.state.chosen === form.key) await recall(model, form.key);
}

/** The other half of a double click is no second act. */
const recording = new WeakSet<object>();

function closeForm(model: PanelModel, { key }: { key?: string }, entry: ElsewhereEntry): void {
  const { channel: _channel, topic: _topic, ...again } = entry;
  setDay(model, { form: undefined, ...(key === undefined ? { lastEntry: again } : {}) });
}

async function withdraw(model: PanelModel, id: string): Promise<void> {
  const { day, undoable } = model.state;
  const record = day.records?.find((other) => other.id === id);
  const isCorrected = day.records?.some((other) => other.act === 'corrected' && other.corrects === id);
  // the other half of a double click
  if (!record || isCorrected || withdrawing.has(id)) return;
  withdrawing.add(id);
  // what the foot of the panel would still take back is this very act
  if (undoable && 'id' in undoable && undoable.id === id) model.set({ undoable: undefined });
  const answer = await askWorker('act.withdraw', makeCorrection(record, makeActStamp(model.state)));
  // it may be said anew
  if (answer.ok || answer.error === 'store-closed') model.set(forgetAct(model.state, id));
  await finish(model, answer);
  withdrawing.delete(id);
}

const withdrawing = new Set<string>();

async function finish(model: PanelModel, answer: { ok: boolean; error?: string }): Promise<void> {
  model.noteStore(answer);
  model.set({ notice: noticeOf(answer) });
  await refreshDay(model);
}

async function setFollowUp(model: PanelModel, { id, dueOn, withLink }: FollowUpChoice): Promise<void> {
  const finding = model.chosenFinding()?.finding;
  const link = withLink && finding ? linkToPost(model.state.tab?.url ?? '', finding) : undefined;
  const answer = await askWorker('follow-up.set', { id, dueOn, ...(link === undefined ? {} : { link }) });
  const key = refusedOf(answer);
  if (key !== undefined) model.set({ notice: { key } });
  await readReminders(model);
}

/** In this tab, unless it shows something else or an answer still stands unsent there. */
async function openFollowUp(model: PanelModel, id: string): Promise<void> {
  const { tab, day } = model.state;
  const link = day.reminders.followUps.find((followUp) => followUp.id === id)?.link;
  if (link === undefined) return;
  model.set({ screen: 'findings' });
  const isFree = tab !== undefined && siteOfAddress(tab.url) !== undefined && !isAnswerUnsent(model.state);
  if (isFree) await browser.tabs.update(tab.id, { url: link });
  else await browser.tabs.create({ url: link });
}

async function noteOutcome(model: PanelModel, id: string, make: (act: RecalledAct) => InteractionDraft): Promise<void> {
  const { history } = model.state.day;
  const act = history?.history.acts.find(({ record }) => record.id === id);
  if (!history || !act) return;
  await model.record(make(act));
  await recall(model, history.key);
}
