import { askWorker } from '../../browser/messages.ts';
import type { PanelActions } from '../../components/panel-view.ts';
import { type Added, nothingAdded } from '../../core/answer/add-found.ts';
import type { LibraryFind } from '../../core/answer/describe-finds.ts';
import { type DraftChoice, mostReferred } from '../../core/answer/draft.ts';
import { isAnswerLanguage } from '../../core/language.ts';
import type { PanelModel } from './panel-model.ts';

/** So long a pause of typing asks for results, in ms. */
const typingPause = 120;

/** Searching and taking what was found; only the latest search is answered. */
export function makeSearchActions(model: PanelModel): Pick<PanelActions, 'search' | 'take'> {
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
  const { language, country } = chosen.finding;
  const postLanguage = isAnswerLanguage(language.code) ? language.code : uiLanguage;
  const answer = await askWorker('library.search', { query, uiLanguage, postLanguage, ...(country ? { country } : {}) });
  if (signal.aborted || model.state.chosen !== chosen.key || !answer.ok) return;
  model.set({ search: { query, finds: answer.value, isPending: false } });
}

/** Puts what was found among the suggestions of the open post, and into the draft where it belongs there. */
async function take(model: PanelModel, { kind, id }: LibraryFind): Promise<void> {
  const key = model.state.chosen;
  if (key === undefined) return;
  const before = model.state.added[key] ?? nothingAdded;
  model.set({ search: undefined, added: { ...model.state.added, [key]: add(before, kind, id) } });
  await model.suggest(key);
  if (model.state.chosen !== key) return;
  const { draft } = model.view().chosen ?? {};
  if (kind === 'answer') model.actions.setDraft({ answerId: id });
  else if (kind === 'help-point' && draft && !draft.helpPointIds.includes(id) && draft.helpPointIds.length < mostReferred)
    model.actions.setDraft({ helpPointIds: [...draft.helpPointIds, id] });
  model.set({ taken: { kind, id } });
}

const listOf = { answer: 'answers', claim: 'claims', 'help-point': 'helpPoints' } as const satisfies Record<
  LibraryFind['kind'],
  keyof Added
>;

/** The latest last, once. */
function add(added: Added, kind: LibraryFind['kind'], id: string): Added {
  const list = listOf[kind];
  return { ...added, [list]: [...added[list].filter((other) => other !== id), id] };
}

/** What was taken in this panel, and what a draft kept from an earlier one needs. */
export function listAdded(added: Added | undefined, choice: DraftChoice | undefined): Added {
  const { answers, claims, helpPoints } = added ?? nothingAdded;
  if (choice === undefined) return { answers, claims, helpPoints };
  return {
    answers: [...new Set([choice.answerId, ...answers])],
    claims,
    helpPoints: [...new Set([...choice.helpPointIds, ...helpPoints])],
  };
}
