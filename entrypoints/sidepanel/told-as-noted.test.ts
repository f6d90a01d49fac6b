import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askWorker } from '../../browser/messages.ts';
import type { ElsewhereEntry } from '../../core/day/make-elsewhere.ts';
import type { OwnText } from '../../core/own-text/own-text.ts';
import { makePanelModel, makeTabData } from '../../tests/make-panel-model.ts';
import { confirmPosted } from './confirm-posted.ts';
import { makeDayActions } from './day-actions.ts';
import { makeOwnTextsActions } from './own-texts-slice.ts';
import { emptyState } from './panel-state.ts';
import { forgetAct } from './said-acts.ts';

vi.mock('../../browser/messages.ts', () => ({ askWorker: vi.fn() }));
vi.mock('./make-act-stamp.ts', () => ({ makeActStamp: () => ({ id: 'stamp', packs: {}, appVersion: '1', siteVersion: '1' }) }));

const settle = () => new Promise((resolve) => setTimeout(resolve));
const asked = (name: string) => vi.mocked(askWorker).mock.calls.filter(([message]) => message === name);
const answer = (result: { ok: boolean; error?: string }) =>
  vi
    .mocked(askWorker)
    .mockReset()
    .mockResolvedValue({ value: null, ...result } as never);

beforeEach(() => void answer({ ok: true }));

describe('whether it was sent', () => {
  const asking = [{ id: 'act-1', tab: 1 }];

  it.each([
    [{ ok: true }, 'recorded'],
    [{ ok: false, error: 'store-closed' }, 'store-closed'],
    [{ ok: false, error: 'unreachable' }, 'store-closed'],
  ])('%j: says %s', async (result, key) => {
    answer(result);
    const model = makePanelModel({ data: { ...makeTabData({}), asking } });
    await confirmPosted(model, true);
    expect(model.state.notice).toEqual({ key });
  });
});

describe('what was done elsewhere', () => {
  const entry: ElsewhereEntry = { channel: 'phone', service: 'counselling', site: 'facebook' };

  it.each([
    [{ ok: true }, false],
    // it waits for the log
    [{ ok: false, error: 'store-closed' }, false],
    [{ ok: false, error: 'unreachable' }, true],
    [{ ok: false, error: 'refused' }, true],
  ])('%j: the form is open still: %s', async (result, isOpen) => {
    answer(result);
    const model = makePanelModel({ day: { ...emptyState.day, form: {} } });
    makeDayActions(model).recordElsewhere(entry);
    expect(model.state.day.form).toEqual({});
    await settle();
    expect(model.state.day.form !== undefined).toBe(isOpen);
  });

  it('is noted once by a double click', async () => {
    const model = makePanelModel({ day: { ...emptyState.day, form: {} } });
    const { recordElsewhere } = makeDayActions(model);
    recordElsewhere(entry);
    recordElsewhere(entry);
    await settle();
    expect(asked('elsewhere.record')).toHaveLength(1);
  });
});

describe('a text proposed to the editors', () => {
  const text: OwnText = { id: '1', title: 'Notschlafstelle', text: 'Bună ziua', language: 'ro', changedAt: 1 };

  it.each([true, false])('stands there as proposed only when the note was kept: %s', async (isKept) => {
    const model = makePanelModel({ ownTexts: { texts: [text] }, today: '2026-11-22' });
    Object.assign(model, { actions: { proposeOwnText: async () => isKept } });
    makeOwnTextsActions(model).proposeText('1');
    await settle();
    expect(asked('own-texts.write').map(([, written]) => written)).toEqual(isKept ? [{ ...text, proposedOn: '2026-11-22' }] : []);
  });
});

describe('an act that was taken back', () => {
  it('may be said anew', () => {
    const said = {
      stances: { a: { x: { stance: 'asks', act: '1' }, y: { stance: 'denies', act: '2' } } },
      told: { a: [{ to: 'supervisor', act: '3' }] },
    } as const;
    const state = { stances: { a: { ...said.stances.a } }, told: { a: [...said.told.a] } };
    expect(forgetAct(state, '1')).toEqual({ ...state, stances: { a: { y: said.stances.a.y } } });
    expect(forgetAct(state, '3')).toEqual({ ...state, told: { a: [] } });
  });
});
