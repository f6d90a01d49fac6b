import { getEngine, getLabels, getLibrarySearch, getPacks, getReferrals } from '../../background/library.ts';
import type { ChosenFinding, FindingItem, PanelView } from '../../components/panel-view.ts';
import { sites } from '../../content-scripts/sites/sites.ts';
import { addFound } from '../../core/answer/add-found.ts';
import { type Added, nothingAdded } from '../../core/answer/added.ts';
import { describeFinds } from '../../core/answer/describe-finds.ts';
import { chooseDraft, type DraftChoice, makeDraft } from '../../core/answer/draft.ts';
import type { Confirmations } from '../../core/answer/draft-policy.ts';
import { suggest } from '../../core/answer/suggest.ts';
import { judgeAnyway } from '../../core/finding/judge.ts';
import { readPostSigns } from '../../core/guard/post-signs.ts';
import type { AnswerLanguage } from '../../core/language.ts';
import type { PostId, SiteId } from '../../core/post.ts';
import { readOpenness } from '../../core/referral/read-openness.ts';
import { defaultSettings } from '../../core/settings.ts';
import { emptyView } from '../empty-view.ts';
import { makeDayStates } from './day-states.ts';
import { galleryPlaces } from './gallery-places.ts';
import { type GalleryPost, type GalleryPostId, galleryPosts } from './gallery-posts.ts';
import { makeGuardStates } from './guard-states.ts';
import { makeManyFindings } from './many-findings.ts';
import { makeNotesStates } from './notes-states.ts';
import { ownTextsStates } from './own-texts-states.ts';
import { practiceStates } from './practice-states.ts';
import { makeQueueStates } from './queue-states.ts';
import { roundStates } from './round-states.ts';
import { makeSealedNotesStates } from './sealed-notes-states.ts';
import { makeThreadStates } from './thread-states.ts';
import { useStates } from './use-states.ts';

/** The day the gallery shows, whenever it is opened. */
export const galleryNow = Date.UTC(2026, 10, 22, 15, 20);
const today = '2026-11-22';
const spaceTitle = 'Români în Germania: locuri de muncă, locuințe și ajutor între noi (oficial)';

const isDone = (memory: string): boolean => memory === 'skipped' || memory === 'answered';

export function makeItem(id: GalleryPostId, site: SiteId = 'facebook'): FindingItem {
  const { memory = 'new', kind, text, ageMinutes, truncated = false }: GalleryPost = galleryPosts[id];
  const post = { id: id as string as PostId, kind, text, truncated, ...(ageMinutes === undefined ? {} : { ageMinutes }) };
  const context = { site, space: { id: '1', title: spaceTitle, kind: 'group' }, now: galleryNow } as const;
  return { key: id, finding: { ...judgeAnyway(post, getEngine(), context), memory } };
}

interface Choosing {
  site?: SiteId;
  insertion?: ChosenFinding['insertion'];
  choice?: Partial<DraftChoice>;
  added?: Partial<Added>;
  confirmations?: Confirmations;
}

export function makeChosen(
  id: GalleryPostId,
  { site = 'facebook', insertion = { state: 'idle' }, choice = {}, added = {}, confirmations = {} }: Choosing = {},
): ChosenFinding {
  const item = makeItem(id, site);
  const { finding } = item;
  const stock = { packs: getPacks(), referrals: getReferrals(), today, isOpen: readOpenness(galleryNow) };
  const suggestion = addFound(suggest(finding, stock), { ...nothingAdded, ...added }, { finding, ...stock });
  const request = { finding, suggestion, limit: sites[site].limit, today, policy: 'confirm' as const, confirmations };
  const best = chooseDraft(request);
  const draft = best && makeDraft({ ...best, ...choice }, request);
  const signs = readPostSigns(finding.post.text);
  return { ...item, ...signs, suggestion, wishes: {}, ...(draft ? { draft } : {}), insertion, foundClaims: added.claims ?? [] };
}

function searchIn(id: GalleryPostId, query: string, uiLanguage: AnswerLanguage): ChosenFinding {
  const hits = getLibrarySearch(today).search(query, { uiLanguage, postLanguage: 'ro', country: 'DE' });
  return { ...makeChosen(id), search: { query, finds: describeFinds(hits, { packs: getPacks(), today, limit: 8 }), isPending: false } };
}

const found = {
  added: { answers: ['cz-housing-loss'], claims: ['notice-by-whatsapp'], helpPoints: ['de-muenchen-schiller25'] },
  choice: { answerId: 'cz-housing-loss', helpPointIds: ['de-muenchen-schiller25'] },
};

function withPlaces(): ChosenFinding {
  const { suggestion, ...chosen } = makeChosen('notice', { added: { helpPoints: ['de-soms'] } });
  return suggestion ? { ...chosen, suggestion: { ...suggestion, helpPoints: [...galleryPlaces, ...suggestion.helpPoints] } } : chosen;
}

const items = (Object.keys(galleryPosts) as GalleryPostId[]).map((id) => makeItem(id));
const order = { emergency: 0, high: 1, normal: 2 } as const;

const base = (): PanelView => ({
  ...emptyView,
  page: { state: 'reading', site: 'facebook', spaceTitle, read: 60 },
  findings: items
    .filter(({ finding }) => !isDone(finding.memory))
    .sort((one, other) => order[one.finding.urgency] - order[other.finding.urgency]),
  done: items.filter(({ finding }) => isDone(finding.memory)),
  labels: getLabels(),
  today,
});

const nothing = { findings: [], done: [] };
const onPage = (state: 'no-space' | 'private' | 'gate' | 'not-recognised'): Partial<PanelView> => ({
  ...nothing,
  page: { state, site: 'facebook', spaceTitle: '', read: 0 },
});
const withInsertion = (insertion: ChosenFinding['insertion']): Partial<PanelView> => ({ chosen: makeChosen('notice', { insertion }) });
const ownText = 'Bună ziua! Nu trebuie să plecați până nu decide un judecător. '.repeat(4);

/** What the panel can look like, by name. */
const states: Record<string, (uiLanguage: AnswerLanguage) => Partial<PanelView>> = {
  list: () => ({ dropped: 3 }),
  many: () => ({ ...nothing, findings: makeManyFindings(500, getEngine(), galleryNow) }),
  empty: () => nothing,
  detail: () => ({ chosen: makeChosen('notice') }),
  shelter: () => ({ chosen: makeChosen('street') }),
  places: () => ({ chosen: withPlaces() }),
  claim: () => ({ chosen: { ...makeChosen('rumour'), stances: { 'no-registration-deportation': 'asserts' } } }),
  truncated: () => ({ chosen: { ...makeChosen('insurance'), offPage: true } }),
  'other-language': () => ({ chosen: makeChosen('wages', { choice: { language: 'de' } }) }),
  'too-long': () => ({ chosen: makeChosen('notice', { site: 'tiktok', choice: { ownText } }) }),
  'no-answer': () => {
    const { draft: _draft, ...chosen } = makeChosen('wages');
    return { chosen: { ...chosen, suggestion: { answers: [], helpPoints: [], claims: [], facts: [], phrases: [] } } };
  },
  search: (uiLanguage) => ({ chosen: searchIn('notice', 'kaltebus', uiLanguage) }),
  'search-statements': (uiLanguage) => ({ chosen: searchIn('notice', 'kunding', uiLanguage) }),
  'search-nothing': (uiLanguage) => ({ chosen: searchIn('notice', 'xqzv', uiLanguage) }),
  found: () => ({ chosen: makeChosen('notice', found) }),
  emergency: () => ({ chosen: { ...makeChosen('violence'), told: ['supervisor'] } }),
  'emergency-unknown-country': () => ({ chosen: makeChosen('hopeless') }),
  standing: () => withInsertion({ state: 'standing', method: 'paste' }),
  posted: () => withInsertion({ state: 'posted', evidence: 'seen' }),
  failed: () => withInsertion({ state: 'failed', error: 'not-taken', copied: true }),
  'no-composer': () => withInsertion({ state: 'failed', error: 'no-composer', copied: true }),
  'other-composer': () => withInsertion({ state: 'other-composer' }),
  unreviewed: () => withInsertion({ state: 'unreviewed', wants: 'insert', about: 'unreviewed' }),
  confirmed: () => ({ chosen: makeChosen('notice', { confirmations: { 'de-housing-loss@2026.11.22/ro': today } }) }),
  asking: () => ({ asking: { id: '1', key: 'notice' }, undoable: { key: 'wages' }, notice: { key: 'recorded' } }),
  'store-closed': () => ({ storeClosed: true, waiting: 2 }),
  'no-site': () => ({ ...nothing, page: { state: 'no-site' } }),
  'no-permission': () => ({ ...nothing, page: { state: 'no-permission' } }),
  'reload-needed': () => ({ ...nothing, page: { state: 'reload-needed', site: 'telegram' } }),
  'not-recognised': () => onPage('not-recognised'),
  'no-space': () => onPage('no-space'),
  private: () => onPage('private'),
  gate: () => onPage('gate'),
  ...makeNotesStates(makeChosen),
  ...makeDayStates(makeChosen),
  ...ownTextsStates,
  ...roundStates,
  ...makeThreadStates(makeItem, makeChosen),
  ...practiceStates(makeChosen('notice')),
  ...useStates(() => makeChosen('notice')),
  ...makeGuardStates(makeChosen),
  ...makeQueueStates(galleryNow),
  ...makeSealedNotesStates(makeChosen, galleryNow),
};

export const stateNames: string[] = Object.keys(states);

export const makeView = (name: string, uiLanguage: AnswerLanguage): PanelView => ({
  ...base(),
  settings: defaultSettings(uiLanguage),
  ...states[name]?.(uiLanguage),
});
