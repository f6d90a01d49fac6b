import { browser } from 'wxt/browser';
import type { RoundActions } from '../../components/round-view.ts';
import type { RegisteredSpace } from '../../core/space/space.ts';
import { makeSpaceAddress } from '../../core/space/space-address.ts';
import { isAnswerUnsent } from './is-answer-unsent.ts';
import type { PanelModel } from './panel-model.ts';
import { setRound } from './round-state.ts';

/** Going from space to space, always in the tab that is open. */
export const makeRoundWalk = (model: PanelModel): Pick<RoundActions, 'openSpace' | 'openNextSpace'> => ({
  openSpace: (key) =>
    void open(
      model,
      model.state.round.spaces.find((space) => space.key === key),
    ),
  openNextSpace: () => {
    const { due, here } = model.view().round;
    void open(
      model,
      due.find(({ key }) => key !== here?.key),
    );
  },
});

async function open(model: PanelModel, space: RegisteredSpace | undefined): Promise<void> {
  const url = space && makeSpaceAddress(space);
  const { tab } = model.state;
  if (url === undefined || !tab) return setRound(model, { told: { what: 'nothing-due' } });
  if (isAnswerUnsent(model.state)) return setRound(model, { told: { what: 'answer-unsent' } });
  await browser.tabs.update(tab.id, { url });
  await model.choose(undefined);
}
