import { describe, expect, it, vi } from 'vitest';
import { screens } from '../../components/panel-view.ts';
import { choose, makeView } from '../../tests/press-key.ts';
import { obeyCommand } from './obey-command.ts';

const obey = (command: string, view: ReturnType<typeof makeView>) => {
  const actions = { insert: vi.fn(), choose: vi.fn() };
  obeyCommand(command, view, actions);
  return actions;
};

describe('the key of the browser for Insert', () => {
  it.each(screens)('inserts only what can be read: on the page %s', (screen) => {
    const { insert } = obey('insert-answer', makeView({ ...choose(), screen }));
    expect(insert).toHaveBeenCalledTimes(screen === 'findings' || screen === 'practice' ? 1 : 0);
  });

  it('pressed again says yes to what was asked', () => {
    const asked = choose({ insertion: { state: 'unreviewed', wants: 'insert', about: 'rules' } });
    expect(obey('insert-answer', makeView(asked)).insert).toHaveBeenCalledWith({ anyComposer: false, evenDraft: true });
  });
});

it.each([
  ['next-finding', 'c'],
  ['previous-finding', 'a'],
])('%s opens the neighbour of the open post', (command, key) => {
  expect(obey(command, makeView(choose())).choose).toHaveBeenCalledWith(key);
});
