import { askWorker } from '../../browser/messages.ts';
import type { PanelActions, Stance, Told } from '../../components/panel-view.ts';
import { makeCorrection } from '../../core/day/make-correction.ts';
import type { Finding } from '../../core/finding/finding.ts';
import { makeInteraction } from '../../core/interaction/make-interaction.ts';
import type { Dismissal, DismissReason } from './dismissal.ts';
import { makeActStamp } from './make-act-stamp.ts';
import { noticeOf } from './notice-of.ts';
import type { PanelModel } from './panel-model.ts';
import { forgetAct, type Judged } from './said-acts.ts';
import { undoNote } from './tell-editors.ts';

type Acting = 'skip' | 'notRelevant' | 'undo' | 'judgeClaim' | 'handOver';

/** What the counsellor does with a finding besides answering; each is an act in the log. */
export const makeActActions = (model: PanelModel): Pick<PanelActions, Acting> => ({
  skip: (key, reason) => void dismiss(model, key, reason),
  notRelevant: (key) => void dismiss(model, key, 'not-relevant'),
  undo: () => void undo(model),
  judgeClaim: (claimId, stance) => void judgeClaim(model, claimId, stance),
  handOver: (to) => void handOver(model, to),
});

async function dismiss(model: PanelModel, key: string, reason: DismissReason): Promise<void> {
  const finding = model.state.data?.findings.get(key)?.finding;
  if (!finding) return;
  const closed = model.state.chosen === key ? { chosen: undefined, suggestion: undefined } : {};
  // done already: that it was set aside as well would be untrue
  if (isAnswered(model, key, finding)) return model.set(closed);
  const context = model.makeContext(finding);
  const record = makeInteraction('finding-dismissed', context, { reason });
  model.noteStore(await askWorker('finding.dismiss', { key, draft: record }));
  model.set({ undoable: { key, id: context.id, record, reason }, ...closed });
}

/** The page may have seen it before the memory knows. */
function isAnswered({ state: { data } }: PanelModel, key: string, { memory }: Finding): boolean {
  return memory === 'answered' || (data?.insertion?.key === key && data.insertion.state === 'posted');
}

async function undo(model: PanelModel): Promise<void> {
  const { undoable } = model.state;
  if (undoable && 'what' in undoable) return undoNote(model, undoable);
  if (!undoable) return;
  model.set({ undoable: undefined });
  for (const done of [undoable, ...(undoable.others ?? [])]) await takeBack(model, done);
}

/** The post may have gone with its page meanwhile: the act is taken back all the same. */
async function takeBack(model: PanelModel, { key, record }: Pick<Dismissal, 'key' | 'record'>): Promise<void> {
  const draft = makeCorrection(record, makeActStamp(model.state));
  const isHere = model.state.data?.findings.has(key) === true;
  const answer = await (isHere ? askWorker('finding.restore', { key, draft }) : askWorker('act.withdraw', draft));
  model.noteStore(answer);
  const isNoted = answer.ok || answer.error === 'store-closed';
  model.set({ notice: noticeOf({ ok: isNoted }, isHere ? 'restored' : 'recorded') });
}

/** The same again says nothing new; another one corrects what was said before. */
async function judgeClaim(model: PanelModel, claimId: string, stance: Stance): Promise<void> {
  const { chosen } = model.view();
  const claim = chosen?.suggestion?.claims.find(({ id }) => id === claimId);
  if (!chosen || !claim) return;
  const { key, finding } = chosen;
  const before = model.state.stances[key]?.[claimId];
  if (before?.stance === stance) return;
  const context = model.makeContext(finding);
  const corrects = before ? { corrects: before.act } : {};
  setJudged(model, key, [claimId, { stance, act: context.id }]);
  const said = { claim: { id: claim.id, version: claim.version }, stance, ...corrects };
  if (await model.record(makeInteraction('claim-judged', context, said))) return;
  takeBackSaid(model, context.id);
  if (before) setJudged(model, key, [claimId, before]);
}

function setJudged(model: PanelModel, key: string, [claimId, judged]: [claimId: string, judged: Judged]): void {
  const { stances } = model.state;
  model.set({ stances: { ...stances, [key]: { ...stances[key], [claimId]: judged } } });
}

/** Somebody is told once: the key shows that it was noted. */
export async function handOver(model: PanelModel, to: Told, chosen = model.chosenFinding()): Promise<void> {
  if (!chosen) return;
  const { told } = model.state;
  const before = told[chosen.key] ?? [];
  if (before.some((handed) => handed.to === to)) return;
  const context = model.makeContext(chosen.finding);
  model.set({ told: { ...told, [chosen.key]: [...before, { to, act: context.id }] } });
  if (!(await model.record(makeInteraction('handed-over', context, { to })))) takeBackSaid(model, context.id);
}

/** It could not be noted: the key must not look as if it were. */
function takeBackSaid(model: PanelModel, id: string): void {
  model.set({ ...forgetAct(model.state, id), notice: noticeOf({ ok: false }) });
}
