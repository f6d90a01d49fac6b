import type {
  ChosenFinding,
  FindingItem,
  Insertion,
  Notice,
  PanelSettings,
  PanelView,
  Screen,
  Stance,
  Told,
} from '../../components/panel-view.ts';
import { sites } from '../../content-scripts/sites/sites.ts';
import type { Added } from '../../core/answer/added.ts';
import { chooseDraft, type Draft, type DraftChoice, type DraftRequest, makeDraft } from '../../core/answer/draft.ts';
import type { Confirmations } from '../../core/answer/draft-policy.ts';
import type { PackLabels, ReferralWishes, Suggestion } from '../../core/answer/suggestion.ts';
import type { Urgency } from '../../core/finding/finding.ts';
import { defaultSettings } from '../../core/settings.ts';
import { siteOfAddress } from '../../core/site-address.ts';
import { emptySlices, type SliceStates, viewSlices } from './slices.ts';
import type { TabData } from './tab-data.ts';

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
  /** the latest attempt of this panel, until the session storage says more */
  attempt: Attempt | undefined;
  offPage: string[];
  stances: Record<string, Record<string, Stance>>;
  told: Record<string, Told[]>;
  undoable: { key: string; id: string } | undefined;
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

const order: Record<Urgency, number> = { emergency: 0, high: 1, normal: 2 };

/** The whole view from the whole state. Pure. */
export function toView(state: PanelState): PanelView {
  const items = listFindings(state);
  const chosen = items.find(({ key }) => key === state.chosen);
  const asking = state.data?.asking[0];
  const askedKey = asking && state.data?.insertion?.id === asking.id ? state.data.insertion.key : undefined;
  return {
    ...viewSlices(state),
    screen: state.screen,
    page: describePage(state),
    findings: items.filter(({ finding }) => !isDone(finding)),
    done: items.filter(({ finding }) => isDone(finding)).reverse(),
    dropped: state.data?.tab?.dropped ?? 0,
    storeClosed: state.storeClosed,
    waiting: state.waiting,
    ...(chosen ? { chosen: describeChosen(state, chosen) } : {}),
    ...(asking ? { asking: { id: asking.id, ...(askedKey === undefined ? {} : { key: askedKey }) } } : {}),
    ...(state.undoable ? { undoable: { key: state.undoable.key } } : {}),
    labels: state.labels,
    settings: state.settings,
    today: state.today,
    ...(state.notice ? { notice: state.notice } : {}),
    manual: { text: '' },
  };
}

const isDone = ({ memory }: FindingItem['finding']): boolean => memory === 'skipped' || memory === 'answered';

function listFindings({ data, offPage }: PanelState): FindingItem[] {
  const items = [...(data?.findings ?? [])].map(
    ([key, { finding }]): FindingItem => ({ key, finding, ...(offPage.includes(key) ? { offPage: true } : {}) }),
  );
  return items.sort(
    (a, b) => order[a.finding.urgency] - order[b.finding.urgency] || a.finding.seenAt - b.finding.seenAt || (a.key < b.key ? -1 : 1),
  );
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
  const request = suggestion && { finding: item.finding, suggestion, limit, today, policy: settings.draftPolicy, confirmations };
  const wanted = request && (choice ?? state.data?.drafts.get(item.key) ?? chooseDraft(request));
  // what was chosen may have ended since
  const draft = request && wanted && (makeDraft(wanted, request) ?? makeFirstDraft(request));
  return {
    ...item,
    ...(suggestion ? { suggestion } : {}),
    ...(draft ? { draft } : {}),
    wishes: state.wishes[item.key] ?? {},
    insertion: describeInsertion(state, item, draft),
    stances: state.stances[item.key] ?? {},
    told: state.told[item.key] ?? [],
    foundClaims: state.added[item.key]?.claims ?? [],
    ...(search ? { search } : {}),
    ...(taken ? { taken } : {}),
  };
}

function makeFirstDraft(request: DraftRequest): Draft | undefined {
  const first = chooseDraft(request);
  return first && makeDraft(first, request);
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
