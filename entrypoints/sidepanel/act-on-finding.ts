import { askWorker } from '../../browser/messages.ts';
import type { PanelActions, Stance, Told } from '../../components/panel-view.ts';
import type { InteractionDraft } from '../../core/interaction/interaction.ts';
import { type ActContext, makeInteraction } from '../../core/interaction/make-interaction.ts';
import type { DismissReason } from './dismissal.ts';
import type { PanelModel } from './panel-model.ts';
import { undoNote } from './tell-editors.ts';

type Acting = 'skip' | 'notRelevant' | 'undo' | 'judgeClaim' | 'handOver';

/** What the counsellor does with a finding besides answering; each is an act in the log. */
export const makeActActions = (model: PanelModel): Pick<PanelActions, Acting> => ({
  skip: (key, reason) => void dismiss(model, key, reason),
  notRelevant: (key) => void dismiss(model, key, 'not-relevant'),
  undo: () => void undo(model),
  judgeClaim: (claimId, stance) => judgeClaim(model, claimId, stance),
  handOver: (to) => handOver(model, to),
});

async function dismiss(model: PanelModel, key: string, reason: DismissReason): Promise<void> {
  const finding = model.state.data?.findings.get(key)?.finding;
  if (!finding) return;
  const context = model.makeContext(finding);
  const answer = await askWorker('finding.dismiss', { key, draft: makeInteraction('finding-dismissed', context, { reason }) });
  model.noteStore(answer);
  model.set({
    undoable: { key, id: context.id, reason },
    ...(model.state.chosen === key ? { chosen: undefined, suggestion: undefined } : {}),
  });
}

async function undo(model: PanelModel): Promise<void> {
  const { undoable, data } = model.state;
  if (undoable && 'what' in undoable) return undoNote(model, undoable);
  if (!undoable) return;
  model.set({ undoable: undefined });
  for (const { key, id } of [undoable, ...(undoable.others ?? [])]) {
    const finding = data?.findings.get(key)?.finding;
    if (!finding) continue;
    const draft = makeInteraction('corrected', model.makeContext(finding), { corrects: id, fields: ['withdrawn'] });
    model.noteStore(await askWorker('finding.restore', { key, draft }));
    model.set({ notice: { key: 'restored' } });
  }
}

function judgeClaim(model: PanelModel, claimId: string, stance: Stance): void {
  const claim = model.view().chosen?.suggestion?.claims.find(({ id }) => id === claimId);
  if (!claim) return;
  const key = recordOnChosen(model, (context) =>
    makeInteraction('claim-judged', context, { claim: { id: claim.id, version: claim.version }, stance }),
  );
  const { stances } = model.state;
  if (key) model.set({ stances: { ...stances, [key]: { ...stances[key], [claimId]: stance } } });
}

function handOver(model: PanelModel, to: Told): void {
  const key = recordOnChosen(model, (context) => makeInteraction('handed-over', context, { to }));
  const { told } = model.state;
  if (key) model.set({ told: { ...told, [key]: [...(told[key] ?? []), to] } });
}

function recordOnChosen(model: PanelModel, make: (context: ActContext) => InteractionDraft): string | undefined {
  const chosen = model.chosenFinding();
  if (!chosen) return undefined;
  void model.record(make(model.makeContext(chosen.finding)));
  return chosen.key;
}
