import { describe, expect, it } from 'vitest';
import { emptyView } from '../tests/empty-view.ts';
import { makeFinding } from '../tests/example-finding.ts';
import { handlePanelKey } from './panel-keys.ts';
import type { ChosenFinding, PanelActions, PanelView } from './panel-view.ts';

/** What was called with what when a key was pressed. */
function press(key: string, view: PanelView): unknown[][] {
  const calls: unknown[][] = [];
  const note =
    (_: object, name: string | symbol) =>
    (...values: unknown[]) =>
      calls.push([name, ...values]);
  const actions = new Proxy({}, { get: note }) as PanelActions;
  const held = { ctrlKey: false, metaKey: false, altKey: false, repeat: false, isComposing: false, defaultPrevented: false };
  handlePanelKey({ ...held, key, target: null, preventDefault: () => undefined }, view, actions);
  return calls;
}

const chosen: ChosenFinding = { key: 'finding/-1/a', finding: makeFinding(), wishes: {}, insertion: { state: 'idle' } };

describe('Escape in the practice room', () => {
  it('closes the open post first, and leaves the room from the list', () => {
    expect(press('Escape', { ...emptyView, screen: 'practice', chosen })).toEqual([['choose', undefined]]);
    expect(press('Escape', { ...emptyView, screen: 'practice' })).toEqual([['open', 'findings']]);
  });
});

describe('the full stop', () => {
  it.each([true, false])('turns show mode from %s to the other', (showMode) => {
    const view = { ...emptyView, settings: { ...emptyView.settings, showMode } };
    expect(press('.', view)).toEqual([['setSettings', { showMode: !showMode }]]);
  });
});
