import { askWorker } from '../../browser/messages.ts';
import type { PanelActions } from '../../components/panel-view.ts';
import { type Added, addChosen, addTaken, nothingAdded, removeClaim } from '../../core/answer/added.ts';
import type { LibraryFind } from '../../core/answer/describe-finds.ts';
import { mostReferred } from '../../core/answer/draft.ts';
import { isAnswerLanguage } from '../../core/language.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';

/** So long a pause of typing asks for results, in ms. */
const typingPause = 120;

/** Searching and taking what was found; only the latest search is answered. */
export function makeSearchActions(model: PanelModel): Pick<PanelActions, 'search' | 'take' | 'putAway'> {
  let turn = new AbortController();
  const begin = (): AbortSignal => {
    turn.abort();
    turn = new AbortController();
    return turn.signal;
  };
  return {
    search: (query) => void search(model, query, begin()),
    take: (find) => {
      begin();
      void take(model, find);
    },
    putAway: (claimId) => void putAway(model, claimId),
  };
}

async function search(model: PanelModel, query: string, signal: AbortSignal): Promise<void> {
  const chosen = model.chosenFinding();
  if (!chosen) return;
  if (query.trim() === '') return model.set({ search: query === '' ? undefined : { query, isPending: false } });
  // what was found before stays until the next is there
  model.set({ search: { ...model.state.search, query, isPending: true } });
  await new Promise((resolve) => setTimeout(resolve, typingPause));
  if (signal.aborted) return;
  const { uiLanguage } = model.state.settings;
  const { language, country, place } = chosen.finding;
  const answer = await askWorker('library.search', {
    query,
    today: model.state.today,
    uiLanguage,
    postLanguage: isAnswerLanguage(language.code) ? language.code : uiLanguage,
    ...(country ? { country } : {}),
    ...(place ? { place: { id: place.id, land: place.land } } : {}),
  });
  if (signal.aborted || model.state.chosen !== chosen.key || !answer.ok) return;
  model.set({ search: { query, finds: answer.value, isPending: false } });
}

/** Puts what was found among the suggestions of the open post, and into the draft where it belongs there. */
async function take(model: PanelModel, { kind, id }: LibraryFind): Promise<void> {
  const key = model.state.chosen;
  if (key === undefined) return;
  // else the draft nobody touched would follow what stands first then
  if (model.view().chosen?.draft) model.actions.setDraft({});
  const before = model.state.added[key] ?? nothingAdded;
  model.set({ search: undefined, added: { ...model.state.added, [key]: addTaken(before, { kind, id }) } });
  await model.suggest(key);
  if (model.state.chosen !== key) return;
  const { draft } = model.view().chosen ?? {};
  if (kind === 'answer') model.actions.setDraft({ answerId: id });
  else if (
    kind === 'help-point' &&
    draft &&
    !draft.helpPointIds.includes(id) &&
    draft.helpPointIds.length < mostReferred &&
    isUsable(model, id)
  )
    model.actions.setDraft({ helpPointIds: [...draft.helpPointIds, id] });
  model.set({ taken: { kind, id } });
}

/** What has ended is shown, and ticked by hand only. */
function isUsable(model: PanelModel, id: string): boolean {
  const choice = model.view().chosen?.suggestion?.helpPoints.find(({ helpPoint }) => helpPoint.id === id);
  return choice !== undefined && !choice.why.some(({ reason }) => reason === 'funding-ended' || reason === 'closed-for-now');
}

async function putAway(model: PanelModel, claimId: string): Promise<void> {
  const key = model.state.chosen;
  const before = key === undefined ? undefined : model.state.added[key];
  if (key === undefined || before === undefined) return;
  model.set({ added: { ...model.state.added, [key]: removeClaim(before, claimId) } });
  await model.suggest(key);
}

/** What was taken for a finding, also when a panel before this one did it and the draft was kept. */
export const listAdded = ({ added, choice, data }: PanelState, key: string): Added =>
  addChosen(added[key] ?? nothingAdded, choice ?? data?.drafts.get(key));
