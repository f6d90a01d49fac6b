import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askWorker } from '../../browser/messages.ts';
import { makeSpace } from '../../tests/example-space.ts';
import { makePanelModel } from '../../tests/make-panel-model.ts';
import { makeSpaceActions } from './change-spaces.ts';
import { keepWritten, viewRound } from './round-slice.ts';
import { emptyRound } from './round-state.ts';

vi.mock('../../browser/messages.ts', () => ({ askWorker: vi.fn() }));

const space = makeSpace();
const written = makeSpace({ notes: 'Nach den Regeln fragen.' });
const other = makeSpace({ key: 'facebook/2' });

function openForm() {
  const model = makePanelModel({ screen: 'round', round: { ...emptyRound, spaces: [space, other] } });
  const actions = makeSpaceActions(model);
  actions.editSpace(space.key);
  const form = () => {
    const { editing, written: unsaved } = viewRound(model.state);
    return { of: editing?.key, notes: unsaved?.notes };
  };
  return { model, actions, form };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));
beforeEach(() => void vi.mocked(askWorker).mockReset());

describe('the form of a space', () => {
  it('stays with what was written in it while another page is looked at, and closes when nothing was', () => {
    const { model, actions } = openForm();
    expect(keepWritten(model.state.round)).toEqual({ editing: undefined });
    actions.writeSpace(written);
    expect(keepWritten(model.state.round)).toEqual({ editing: space.key });
  });

  it('shows it again, also after that of another space', () => {
    const { actions, form } = openForm();
    actions.writeSpace(written);
    actions.editSpace(other.key);
    expect(form()).toEqual({ of: other.key, notes: undefined });
    actions.editSpace(space.key);
    expect(form()).toEqual({ of: space.key, notes: written.notes });
  });

  it('forgets it when it is cancelled', () => {
    const { actions, form } = openForm();
    actions.writeSpace(written);
    actions.editSpace(undefined);
    actions.editSpace(space.key);
    expect(form()).toEqual({ of: space.key, notes: undefined });
  });

  it.each([true, false])('is over once it is saved: %s', async (ok) => {
    const { actions, form } = openForm();
    vi.mocked(askWorker).mockImplementation((async (name: string) =>
      name === 'spaces.read' ? { ok: true, value: [written, other] } : { ok, error: 'store-closed' }) as never);
    actions.writeSpace(written);
    actions.saveSpace(written);
    await settle();
    expect(form()).toEqual(ok ? { of: undefined, notes: undefined } : { of: space.key, notes: written.notes });
  });
});
