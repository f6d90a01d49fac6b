import type { Question } from '../../components/can-insert.ts';
import type { ChosenFinding, FindingItem, Insertion, Notice, PanelSettings, PanelView, Screen } from '../../components/panel-view.ts';
import { sites } from '../../content-scripts/sites/sites.ts';
import type { Added } from '../../core/answer/added.ts';
import { composeGloss } from '../../core/answer/compose-draft.ts';
import { chooseDraft, type Draft, type DraftChoice } from '../../core/answer/draft.ts';
import type { Confirmations } from '../../core/answer/draft-policy.ts';
import { redraft } from '../../core/answer/redraft.ts';
import type { PackLabels, ReferralWishes, Suggestion } from '../../core/answer/suggestion.ts';
import { defaultSettings } from '../../core/settings.ts';
import { siteOfAddress } from '../../core/site-address.ts';
import type { Dismissal } from './dismissal.ts';
import { listUseWarnings } from './guard-slice.ts';
import { listFindings } from './list-findings.ts';
import { viewChosenNotes } from './notes-slice.ts';
import type { UndoableNote } from './notes-state.ts';
import { findRules } from './round-state.ts';
import { listStances, listTold, type SaidActs } from './said-acts.ts';
import { viewChosenTeam } from './sealed-notes-slice.ts';
import { emptySlices, type SliceStates, viewSlices } from './slices.ts';
import type { TabData } from './tab-data.ts';
import { viewChosenDay } from './view-day.ts';
import { viewSigns } from './view-signs.ts';
import { isDone, viewElsewhere, viewThreadOf, viewThreads } from './view-threads.ts';

/** What the panel itself knows; all else comes from the session storage. */
export interface PanelState extends SliceStates {
  screen: Screen;
  tab: { id: number; url: string } | undefined;
  hasPermission: boolean;
  isOrphan: boolean;
  data: TabData | undefined;
  chosen: string | undefined;
  suggestion: Suggestion | undefined;
  choice: DraftChoice | undefined;
  search: ChosenFinding['search'];
  taken: ChosenFinding['taken'];
  /** what was found by searching, by the finding it was taken for */
  added: Record<string, Added>;
  /** what the counsellor said of the person, by finding */
  wishes: Record<string, ReferralWishes>;
  /** how many answers went out from this device */
  turn: number;
  /** emergencies where answers were asked for besides the card, by finding */
  answersShown: Record<string, true>;
  /** the latest attempt of this panel, until the session storage says more */
  attempt: Attempt | undefined;
  offPage: string[];
  stances: SaidActs['stances'];
  told: SaidActs['told'];
  undoable: Dismissal | UndoableNote | undefined;
  storeClosed: boolean;
  waiting: number;
  labels: PackLabels;
  settings: PanelSettings;
  confirmations: Confirmations;
  /** ISO date */
  today: string;
  notice: Notice | undefined;
}

/** An insertion under way, or what was asked about it. */
export interface Attempt {
  key: string | undefined;
  insertion: Insertion;
  /** that it is about */
  text?: string;
  /** what was said yes to before something else was asked */
  answered?: Question;
  /** ms since 1970 */
  at?: number;
}

/** What belongs to one tab: another tab starts with this. */
export const newTabState = {
  isOrphan: false,
  data: undefined,
  chosen: undefined,
  suggestion: undefined,
  choice: undefined,
  search: undefined,
  taken: undefined,
  attempt: undefined,
  offPage: [],
  undoable: undefined,
} satisfies Partial<PanelState>;

export const emptyState: PanelState = {
  ...newTabState,
  ...emptySlices,
  screen: 'findings',

  tab: undefined,
  hasPermission: true,
  added: {},
  turn: 0,
  answersShown: {},
  wishes: {},
  stances: {},
  told: {},
  storeClosed: false,
  waiting: 0,
  labels: { topics: {}, special: [], packs: {} },
  settings: defaultSettings('en'),
  confirmations: {},
  today: '',
  notice: undefined,
};

/** The whole view from the whole state. Pure. */
export function toView(state: PanelState): PanelView {
  const items = listFindings(state);
  const threads = viewThreads(state, items);
  const chosen = items.find(({ key }) => key === state.chosen);
  const asking = state.data?.asking[0];
  const askedKey = asking && state.data?.insertion?.id === asking.id ? state.data.insertion.key : undefined;
  return {
    ...viewSlices(state),
    screen: state.screen,
    page: describePage(state),
    ...threads,
    elsewhere: viewElsewhere(state.data),
    done: items.filter(({ finding }) => isDone(finding)).reverse(),
    dropped: state.data?.tab?.dropped ?? 0,
    storeClosed: state.storeClosed,
    waiting: state.waiting,
    ...(chosen ? { chosen: { ...describeChosen(state, chosen), thread: viewThreadOf(state.data, chosen, threads.threads) } } : {}),
    ...(asking ? { asking: { id: asking.id, ...(askedKey === undefined ? {} : { key: askedKey }) } } : {}),
    ...(state.undoable ? { undoable: 'what' in state.undoable ? { what: state.undoable.what } : { key: state.undoable.key } } : {}),
    labels: state.labels,
    settings: state.settings,
    today: state.today,
    ...(state.notice ? { notice: state.notice } : {}),
  };
}

function describePage({ tab, hasPermission, isOrphan, data }: PanelState): PanelView['page'] {
  if (!hasPermission) return { state: 'no-permission' };
  const site = siteOfAddress(tab?.url ?? '');
  if (!site) return { state: 'no-site' };
  if (isOrphan) return { state: 'reload-needed', site };
  const report = data?.tab?.report;
  return { state: report?.state ?? 'no-space', site, spaceTitle: report?.space?.title ?? '', read: report?.read ?? 0 };
}

function describeChosen(state: PanelState, item: FindingItem): NonNullable<PanelView['chosen']> {
  const { suggestion, choice, search, taken, today, confirmations, settings } = state;
  const { limit } = sites[item.finding.site];
  const { draftPolicy: policy, signOff, uiLanguage } = settings;
  const { finding } = item;
  const rules = findRules(state, finding);
  const request = suggestion && { finding, suggestion, limit, today, policy, confirmations, signOff, rules, turn: state.turn };
  const wanted = request && (choice ?? state.data?.drafts.get(item.key) ?? chooseDraft(request));
  // what was chosen may have ended since
  const draft = request && wanted && redraft(wanted, request);
  const team = viewChosenTeam(state, item);
  const gloss = request && draft && composeGloss(draft.answer, draft, { ...request, uiLanguage });
  return {
    ...item,
    ...viewSigns(finding.post.text),
    ...(suggestion ? { suggestion } : {}),
    ...(draft ? { draft, useWarnings: listUseWarnings(state, item.key, draft.text) } : {}),
    ...(gloss === undefined ? {} : { gloss }),
    ...(state.answersShown[item.key] ? { areAnswersShown: true } : {}),
    wishes: state.wishes[item.key] ?? {},
    insertion: describeInsertion(state, item, draft),
    stances: listStances(state.stances[item.key]),
    told: listTold(state.told[item.key]),
    foundClaims: state.added[item.key]?.claims ?? [],
    notes: viewChosenNotes(state, item.key),
    day: viewChosenDay(state, item),
    ...(team ? { team } : {}),
    ...(search ? { search } : {}),
    ...(taken ? { taken } : {}),
  };
}

/** What was asked about a text is over when there is another one. */
const asksAboutText: readonly Insertion['state'][] = ['unreviewed', 'other-composer'];

function describeInsertion({ attempt, data }: PanelState, { key }: FindingItem, draft: Draft | undefined): Insertion {
  const isOver = attempt !== undefined && asksAboutText.includes(attempt.insertion.state) && attempt.text !== draft?.text;
  if (attempt?.key === key && attempt.insertion.state !== 'idle' && !isOver) return attempt.insertion;
  const stored = data?.insertion;
  if (stored?.key !== key) return { state: 'idle' };
  if (stored.state === 'standing') return { state: 'standing', method: stored.method };
  if (stored.state === 'posted') {
    const { evidence = 'seen', variant } = stored;
    return { state: 'posted', evidence, ...(variant ? { variant } : {}) };
  }
  return stored.state === 'taken-back' ? { state: 'taken-back' } : { state: 'idle' };
}
