import { askPage, askWorker, type Unreachable } from '../../browser/messages.ts';
import { canCopy, canInsert, findQuestion, isAnswered, isBlocking, type Question } from '../../components/can-insert.ts';
import type { Insertion } from '../../components/panel-view.ts';
import type { Draft } from '../../core/answer/draft.ts';
import type { InteractionDraft } from '../../core/interaction/interaction.ts';
import { makeInserted } from '../../core/interaction/make-interaction.ts';
import type { AnswerOf, ArgumentOf, InsertError, WorkerMessages } from '../../core/messages.ts';
import type { PostId } from '../../core/post.ts';
import { isPractice } from '../../core/practice/is-practice.ts';
import { endTurn } from './compose-actions.ts';
import { checkUse } from './guard-slice.ts';
import type { PanelModel } from './panel-model.ts';
import { insertInRoom } from './practice-slice.ts';
import { readToday } from './watch-day.ts';

type Failure = Extract<Insertion, { state: 'failed' }>['error'];

/** After these the counsellor can paste by hand what the page's script could not put there. */
const copiedAfter: Failure[] = ['composer-gone', 'read-only', 'not-taken', 'no-page'];

interface Options {
  anyComposer: boolean;
  onlyCopy?: boolean;
  /** the counsellor was asked, and takes the unreviewed text */
  evenDraft?: boolean;
}

interface Attempt {
  model: PanelModel;
  key: string;
  draft: Draft;
  /** to be answered with a second press */
  question: Question | undefined;
  record: InteractionDraft;
  tab: number;
  /** absent in manual mode */
  post: PostId | undefined;
}

/** Puts the draft into the reply box: intent first, then the page, then the record. Sends nothing. */
export async function insertAnswer(model: PanelModel, options: Options): Promise<void> {
  const pressedAt = Date.now();
  if (!(await isKnown(model))) return;
  const attempt = prepare(model, options);
  if (!attempt) return;
  const { key } = attempt;
  if (model.state.attempt?.insertion.state === 'inserting') return;
  const about = { key, text: attempt.draft.text };
  const { question } = attempt;
  const isAsked = question !== undefined && options.evenDraft === true && isAnswered(question, findAsked(model, about));
  // the other half of a double click is no answer to what the first has asked
  if (question !== undefined && !(isAsked && pressedAt - (model.state.attempt?.at ?? 0) > readingTime)) {
    const wants = options.onlyCopy ? 'copy' : 'insert';
    if (!isAsked) model.set({ attempt: { ...about, at: Date.now(), insertion: { state: 'unreviewed', wants, about: question } } });
    return;
  }
  // what went out stays as it went out, whatever comes first in the next turn
  model.actions.setDraft({});
  if (options.onlyCopy) return copyOnly(attempt);
  const answered = question === undefined ? {} : { answered: question };
  if (isPractice(key)) return model.set({ attempt: { ...about, insertion: insertInRoom(model, key, attempt.draft.text) } });
  model.set({ attempt: { ...about, insertion: { state: 'inserting' } }, notice: undefined });
  const insertion = await carryOut(attempt, options);
  model.set({ attempt: { ...about, ...answered, insertion } });
  if (insertion.state === 'idle' || insertion.state === 'standing') await endTurn(model);
}

/** In ms: whoever answers faster has not read the question. */
const readingTime = 400;

/** The gravest that was asked, or said yes to, about this very text. */
function findAsked({ state: { attempt } }: PanelModel, { key, text }: { key: string; text: string }): Question | undefined {
  if (attempt?.key !== key || attempt.text !== text) return undefined;
  return attempt.insertion.state === 'unreviewed' ? attempt.insertion.about : attempt.answered;
}

/** Panels whose press is being looked at: another one meanwhile is the other half of a double click. */
const checking = new WeakSet<PanelModel>();

/** Asks what there is to know of the text before it is decided on; false where that has become another one meanwhile. */
async function isKnown(model: PanelModel): Promise<boolean> {
  if (checking.has(model)) return false;
  checking.add(model);
  const before = model.view().chosen;
  await checkUse(model).finally(() => checking.delete(model));
  const now = model.view().chosen;
  return now?.key === before?.key && now?.draft?.text === before?.draft?.text;
}

function prepare(model: PanelModel, { onlyCopy = false }: Options): Attempt | undefined {
  const today = readToday();
  if (today !== model.state.today) {
    // asleep over midnight: what is to be inserted is no longer what stands there
    model.beginDay(today);
    return undefined;
  }
  const chosen = model.view().chosen;
  if (!chosen?.draft || !chosen.suggestion || !model.state.tab) return undefined;
  if (!(onlyCopy ? canCopy(chosen) : canInsert(chosen))) {
    if (chosen.draft.problems.some(isBlocking))
      model.set({ attempt: { key: chosen.key, insertion: { state: 'failed', error: 'draft', copied: false } } });
    return undefined;
  }
  const context = model.makeContext(chosen.finding);
  return {
    model,
    key: chosen.key,
    draft: chosen.draft,
    question: findQuestion(chosen),
    record: makeInserted(context, chosen.draft, chosen.suggestion),
    tab: model.state.tab.id,
    post: context.isManual ? undefined : chosen.finding.post.id,
  };
}

async function carryOut({ model, key, draft, record, tab, post }: Attempt, { anyComposer }: Options): Promise<Insertion> {
  const { id } = record;
  const intended = await askWorker('answer.intend', { draft: record, tab, key, text: draft.text });
  model.noteStore(intended.ok || intended.error !== 'store-closed' ? { ok: true } : intended);
  const answer = await askPage(tab, 'answer.insert', {
    id,
    text: draft.text,
    anyComposer,
    isPrivate: record.channel === 'private',
    ...(post === undefined ? {} : { post }),
  });
  if (answer.ok) {
    const recorded = intended.ok ? await tellDone({ id, method: answer.value.method }) : await askWorker('interaction.record', record);
    model.noteStore(recorded);
    // from here on the session storage tells how it goes on, if the worker could be told
    const isTold = intended.ok && (recorded.ok || recorded.error !== 'unreachable');
    return isTold ? { state: 'idle' } : { state: 'standing', method: answer.value.method };
  }
  const error: Failure = answer.error === 'unreachable' ? 'no-page' : (answer.error as InsertError);
  if (error === 'other-composer') {
    await askWorker('answer.done', { id, method: null });
    return { state: 'other-composer' };
  }
  const copied = copiedAfter.includes(error) && (await copy(draft.text));
  // something may stand in the box: whether it was sent only the counsellor knows
  await askWorker('answer.done', { id, method: copied || error === 'partly-taken' ? 'copied' : null });
  return { state: 'failed', error, copied };
}

/** In ms, before it is told again. */
const pauses = [100, 500, 2000];

/** The worker may end between question and answer; told twice, it notes it once. */
async function tellDone(done: ArgumentOf<WorkerMessages, 'answer.done'>): Promise<AnswerOf<WorkerMessages, 'answer.done'> | Unreachable> {
  let told = await askWorker('answer.done', done);
  for (const pause of pauses) {
    if (told.ok || told.error !== 'unreachable') return told;
    await new Promise((resolve) => setTimeout(resolve, pause));
    told = await askWorker('answer.done', done);
  }
  return told;
}

/** The counsellor pastes it by hand; whether it was sent is asked afterwards. */
async function copyOnly({ model, key, draft, record, tab }: Attempt): Promise<void> {
  if (!(await copy(draft.text))) return;
  model.set({ notice: { key: 'copied' } });
  if (isPractice(key)) return;
  const intended = await askWorker('answer.intend', { draft: record, tab, key, text: draft.text });
  model.noteStore(intended);
  if (intended.ok) await askWorker('answer.done', { id: record.id, method: 'copied' });
  await endTurn(model);
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
