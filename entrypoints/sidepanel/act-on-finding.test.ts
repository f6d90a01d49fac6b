import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askWorker } from '../../browser/messages.ts';
import type { Suggestion } from '../../core/answer/suggestion.ts';
import type { Finding } from '../../core/finding/finding.ts';
import type { InteractionDraft } from '../../core/interaction/interaction.ts';
import { makeFinding } from '../../tests/example-finding.ts';
import { makePanelModel, makeTabData } from '../../tests/make-panel-model.ts';
import { makeActActions } from './act-on-finding.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';

vi.mock('../../browser/messages.ts', () => ({ askWorker: vi.fn() }));
vi.mock('./make-act-stamp.ts', () => ({ makeActStamp: () => ({ id: 'stamp', packs: {}, appVersion: '1', siteVersion: '1' }) }));

const key = 'finding/1/post-1';
const suggestion = { answers: [], helpPoints: [], claims: [{ id: 'debts-prison', version: '1' }], facts: [], phrases: [] };

let recorded: InteractionDraft[] = [];

/** The panel with one post open. */
function open(change: Partial<Finding> = {}, isNoted = true): PanelModel & { record: PanelModel['record'] } {
  const state: Partial<PanelState> = {
    data: makeTabData({ [key]: { finding: makeFinding(change), hashes: [] } }),
    chosen: key,
    suggestion: suggestion as unknown as Suggestion,
  };
  const record = async (draft: InteractionDraft) => {
    recorded.push(draft);
    return isNoted;
  };
  return Object.assign(makePanelModel(state), { record });
}

const asked = (): string[] => vi.mocked(askWorker).mock.calls.map(([name]) => name);
const settle = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  recorded = [];
  vi.mocked(askWorker).mockReset().mockResolvedValue({ ok: true, value: null });
});

describe('setting a post aside', () => {
  it('notes it, and it can be taken back', async () => {
    const model = open();
    makeActActions(model).notRelevant(key);
    await settle();
    expect(asked()).toEqual(['finding.dismiss']);
    expect(model.state).toMatchObject({
      chosen: undefined,
      undoable: { key, reason: 'not-relevant', record: { act: 'finding-dismissed' } },
    });
  });

  it.each(['notRelevant', 'skip'] as const)('only closes it (%s) when it was answered: nothing untrue is noted', async (act) => {
    const model = open({ memory: 'answered' });
    makeActActions(model)[act](key, 'other');
    await settle();
    expect(asked()).toEqual([]);
    expect(model.state).toMatchObject({ chosen: undefined, undoable: undefined });
  });

  it('only closes it when the page has just shown the answer', async () => {
    const model = open();
    const insertion = { id: '1', key, method: 'paste', state: 'posted' } as const;
    model.set({ data: { ...makeTabData({ [key]: { finding: makeFinding(), hashes: [] } }), insertion } });
    makeActActions(model).notRelevant(key);
    await settle();
    expect(asked()).toEqual([]);
  });

  it('is taken back by the record, also when the post went with its page', async () => {
    const model = open();
    const acts = makeActActions(model);
    acts.notRelevant(key);
    await settle();
    model.set({ data: makeTabData({}) });
    acts.undo();
    await settle();
    const corrected = { act: 'corrected', corrects: 'act-1', fields: ['withdrawn'], site: 'facebook', urgency: 'normal' };
    expect(vi.mocked(askWorker)).toHaveBeenLastCalledWith('act.withdraw', expect.objectContaining(corrected));
    expect(model.state.notice).toEqual({ key: 'recorded' });
  });

  it('is taken back where the post still stands', async () => {
    const model = open();
    const acts = makeActActions(model);
    acts.notRelevant(key);
    await settle();
    acts.undo();
    await settle();
    expect(asked()).toEqual(['finding.dismiss', 'finding.restore']);
    expect(model.state.notice).toEqual({ key: 'restored' });
  });
});

describe('what is said of a claim', () => {
  it('is noted once; another word on it corrects the first', async () => {
    const model = open();
    const acts = makeActActions(model);
    for (const stance of ['asserts', 'asserts', 'asks', 'asks'] as const) acts.judgeClaim('debts-prison', stance);
    await settle();
    expect(recorded).toMatchObject([
      { act: 'claim-judged', id: 'act-1', stance: 'asserts' },
      { act: 'claim-judged', id: 'act-2', stance: 'asks', corrects: 'act-1' },
    ]);
    expect(recorded[0]).not.toHaveProperty('corrects');
    expect(model.view().chosen?.stances).toEqual({ 'debts-prison': 'asks' });
  });

  it('does not look noted when it could not be', async () => {
    const model = open({}, false);
    makeActActions(model).judgeClaim('debts-prison', 'asserts');
    await settle();
    expect(model.view().chosen?.stances).toEqual({});
    expect(model.state.notice).toEqual({ key: 'store-closed' });
  });
});

describe('who was told', () => {
  it('is noted once each', async () => {
    const model = open();
    const acts = makeActActions(model);
    for (const to of ['supervisor', 'supervisor', 'colleague'] as const) acts.handOver(to);
    await settle();
    expect(recorded).toMatchObject([
      { act: 'handed-over', to: 'supervisor' },
      { act: 'handed-over', to: 'colleague' },
    ]);
    expect(model.view().chosen?.told).toEqual(['supervisor', 'colleague']);
  });
});
