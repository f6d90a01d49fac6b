import { browser } from 'wxt/browser';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { draftKey } from '../../background/findings.ts';
import { askPage, askWorker } from '../../browser/messages.ts';
import { changeSettings, readConfirmations, readSettings, readTurn } from '../../browser/settings.ts';
import type { PanelActions, PanelView } from '../../components/panel-view.ts';
import type { ReferralWishes } from '../../core/answer/suggestion.ts';
import type { Finding } from '../../core/finding/finding.ts';
import type { InteractionDraft } from '../../core/interaction/interaction.ts';
import type { ActContext } from '../../core/interaction/make-interaction.ts';
import { isPractice } from '../../core/practice/is-practice.ts';
import { dropManaged } from '../../core/settings.ts';
import { siteOfAddress, siteOrigins } from '../../core/site-address.ts';
import { makeActActions } from './act-on-finding.ts';
import { changeChoice, type DraftChange } from './change-choice.ts';
import { makeComposeActions } from './compose-actions.ts';
import { confirmPosted } from './confirm-posted.ts';
import { confirmSource } from './confirm-source.ts';
import { readDetails } from './day-slice.ts';
import { exportLog } from './export-log.ts';
import { insertAnswer } from './insert-answer.ts';
import { makeManualActions } from './judge-by-hand.ts';
import { makeActStamp } from './make-act-stamp.ts';
import { obeyCommand } from './obey-command.ts';
import { openAsked } from './open-asked.ts';
import { emptyState, newTabState, type PanelState, toView } from './panel-state.ts';
import { focusReplyBox, focusThread } from './practice-slice.ts';
import { readsOtherwise } from './reads-otherwise.ts';
import { followTrueIds } from './rename-finding.ts';
import { listAdded, makeSearchActions } from './search-library.ts';
import { makeSliceActions, startSlices } from './slices.ts';
import { copyTabData, watchTabData } from './tab-data.ts';
import { readToday, watchDay } from './watch-day.ts';
import { listen, type WatchedTab, watchTab } from './watch-tab.ts';

/** How long a page script put into an open tab may take to answer, in ms. */
const mendPatience = 700;

/** State of one panel and all it can do. The views get `view` and `actions` and nothing else. */
export class PanelModel {
  readonly store: StoreApi<PanelState> = createStore(() => emptyState);
  readonly actions: PanelActions;
  #tabSignal = new AbortController();
  #windowId = -1;
  #marked = '';

  constructor(signal: AbortSignal) {
    this.actions = this.#makeActions();
    void this.#start(signal);
    startSlices(this, signal);
  }

  view(): PanelView {
    return toView(this.store.getState());
  }

  set(change: Partial<PanelState>): void {
    this.store.setState(change);
  }

  get state(): PanelState {
    return this.store.getState();
  }

  /** The finding in hand and what an act on it needs. */
  chosenFinding(): { key: string; finding: Finding } | undefined {
    const chosen = this.view().chosen;
    return chosen && { key: chosen.key, finding: chosen.finding };
  }

  makeContext(finding: Finding): ActContext {
    const details = readDetails(this.state, finding);
    const isManual = finding.post.id.startsWith('manual:');
    return { ...makeActStamp(this.state), finding, isManual, ...(details ? { details } : {}) };
  }

  noteStore(answer: { ok: boolean; error?: string }): void {
    if (answer.ok) this.set({ storeClosed: false, waiting: 0 });
    else if (answer.error === 'store-closed') this.set({ storeClosed: true, waiting: this.state.waiting + 1 });
  }

  /** In the practice room nothing is noted. */
  get isPractising(): boolean {
    return this.state.screen === 'practice';
  }

  /** Every act on the way to the log goes through here. */
  async record(draft: InteractionDraft): Promise<boolean> {
    if (this.isPractising) return true;
    const answer = await askWorker('interaction.record', draft);
    this.noteStore(answer);
    return answer.ok || answer.error === 'store-closed';
  }

  async #start(signal: AbortSignal): Promise<void> {
    this.set({ today: readToday() });
    await this.#readSettings();
    this.set({ turn: await readTurn() });
    watchDay((today) => this.beginDay(today), signal);
    listen(browser.storage.onChanged, (_changes, area) => void (area !== 'session' && this.#readSettings()), signal);
    void askWorker('labels.read', null).then((answer) => answer.ok && this.set({ labels: answer.value }));
    await this.#checkPermission();
    listen(browser.permissions.onAdded, () => void this.#checkPermission(), signal);
    listen(browser.permissions.onRemoved, () => void this.#checkPermission(), signal);
    listen(
      browser.commands.onCommand,
      (command, tab) => void (tab?.windowId === this.#windowId && obeyCommand(command, this.view(), this.actions)),
      signal,
    );
    this.#windowId = await watchTab((tab) => this.#follow(tab), signal);
  }

  /** What another window sets holds in this one too. */
  async #readSettings(): Promise<void> {
    this.set({ settings: await readSettings(), confirmations: await readConfirmations() });
  }

  async #checkPermission(): Promise<void> {
    const hasPermission = await browser.permissions.contains({ origins: [...siteOrigins] });
    const isNew = hasPermission && !this.state.hasPermission;
    this.set({ hasPermission });
    if (isNew && this.state.tab) await this.#mend(this.state.tab.id);
  }

  #follow(tab: WatchedTab | undefined): void {
    const isSameTab = tab?.id === this.state.tab?.id;
    this.set(isSameTab ? { tab } : { tab, isOrphan: false });
    if (tab) void this.#reach(tab);
    if (!isSameTab && !this.isPractising) this.follow(tab?.id);
  }

  /** Whose findings are shown: those of the tab looked at, or the practice room's. */
  follow(tab: number | undefined): void {
    this.#tabSignal.abort();
    this.#tabSignal = new AbortController();
    this.set({ ...newTabState, isOrphan: this.state.isOrphan });
    if (tab !== undefined) void watchTabData(tab, (data) => this.#takeData(data), this.#tabSignal.signal);
  }

  /** A tab that was open before us, or before our update, has no script that answers. */
  async #reach(tab: WatchedTab): Promise<void> {
    if (!siteOfAddress(tab.url) || !this.state.hasPermission) return this.set({ isOrphan: false });
    const answer = await askPage(tab.id, 'page.ping', null);
    if (answer.ok) this.set({ isOrphan: false });
    else await this.#mend(tab.id);
  }

  async #mend(tab: number): Promise<void> {
    await askWorker('tabs.mend', tab);
    await new Promise((resolve) => setTimeout(resolve, mendPatience));
    const answer = await askPage(tab, 'page.ping', null);
    if (this.state.tab?.id === tab) this.set({ isOrphan: !answer.ok && siteOfAddress(this.state.tab.url) !== undefined });
  }

  #takeData(data: PanelState['data']): void {
    const { chosen, settings, tab } = this.state;
    const before = this.view().chosen?.finding;
    const renamed = data ? followTrueIds(this.state, data.findings) : this.state;
    const now = renamed.chosen !== undefined && data?.findings.has(renamed.chosen) ? renamed.chosen : undefined;
    const after = now === undefined ? undefined : data?.findings.get(now)?.finding;
    const isOther = after?.emergency !== before?.emergency;
    this.set({
      ...renamed,
      data: data && copyTabData(data),
      chosen: now,
      // what was offered before it was an emergency must not be in hand a moment longer
      ...(now === undefined ? { suggestion: undefined, choice: undefined } : isOther ? { suggestion: undefined } : {}),
    });
    if (now !== undefined && (isOther || now !== chosen || readsOtherwise(before, after))) void this.suggest(now);
    if (settings.marker === 'all' && tab && !this.isPractising) this.#markAll(tab.id);
    if (data && tab) openAsked(this, tab.id, data);
  }

  #markAll(tab: number): void {
    const posts = this.view().findings.map(({ finding }) => finding.post.id);
    if (posts.join() === this.#marked) return;
    this.#marked = posts.join();
    void askPage(tab, 'posts.mark', posts);
  }

  async suggest(key: string): Promise<void> {
    const { today, wishes } = this.state;
    const answer = await askWorker('suggestion.read', {
      key,
      added: listAdded(this.state, key),
      today,
      now: Date.now(),
      wishes: wishes[key] ?? {},
      evenAnswers: this.state.answersShown[key] === true,
    });
    if (this.state.chosen === key && answer.ok) this.set({ suggestion: answer.value });
  }

  /** Amounts change at once; another edition of an answer has to be fetched, and what was asked was asked about another text. */
  beginDay(today: string): void {
    this.set({ today, search: undefined, attempt: undefined });
    if (this.state.chosen !== undefined) void this.suggest(this.state.chosen);
  }

  #setWishes(wishes: ReferralWishes): void {
    const { chosen } = this.state;
    if (chosen === undefined) return;
    this.set({ wishes: { ...this.state.wishes, [chosen]: wishes } });
    void this.suggest(chosen);
  }

  async choose(key: string | undefined): Promise<void> {
    this.set({
      screen: this.state.screen === 'practice' ? 'practice' : 'findings',
      suggestion: undefined,
      choice: undefined,
      search: undefined,
      taken: undefined,
      chosen: key,
      attempt: undefined,
      notice: undefined,
    });
    if (key === undefined) return;
    await this.suggest(key);
    await askWorker('finding.open', key);
    await this.#show(key);
  }

  async #show(key: string): Promise<void> {
    const { tab, data, settings, offPage } = this.state;
    const finding = data?.findings.get(key)?.finding;
    if (!tab || !finding || finding.post.id.startsWith('manual:')) return;
    const answer = await askPage(tab.id, 'post.show', { post: finding.post.id, mark: settings.marker !== 'none' });
    const others = offPage.filter((other) => other !== key);
    this.set(answer.ok ? { offPage: others } : { offPage: [...others, key], notice: { key: 'not-on-page' } });
  }

  /** What is chosen outlives the panel: it may be closed and opened again at any time. */
  changeDraft(change: DraftChange): void {
    const chosen = this.view().chosen;
    if (!chosen?.draft) return;
    const choice = changeChoice(chosen.draft, change);
    const isOver = ['failed', 'unreviewed', 'other-composer'].includes(this.state.attempt?.insertion.state ?? '');
    this.set({ choice, ...(isOver ? { attempt: undefined } : {}) });
    void browser.storage.session.set({ [draftKey(chosen.key)]: choice });
  }

  async #calm(): Promise<void> {
    const { chosen } = this.state;
    if (chosen === undefined) return;
    await askWorker('finding.calm', chosen);
    await this.suggest(chosen);
  }

  #makeActions(): PanelActions {
    return {
      ...makeSliceActions(this),
      ...makeComposeActions(this),
      open: (screen) => this.set({ screen }),
      choose: (key) => void this.choose(key),
      show: (key) => void (isPractice(key) ? focusThread() : this.#show(key)),
      ...makeActActions(this),
      notEmergency: () => void this.#calm(),
      ...makeSearchActions(this),
      setDraft: (change) =>
        this.changeDraft(
          change.answerId || change.language || change.variant || 'script' in change ? { ...change, ownText: undefined } : change,
        ),
      editDraft: (text) => this.changeDraft({ ownText: text }),
      insert: (options) => void insertAnswer(this, options),
      copy: (options) => void insertAnswer(this, { anyComposer: false, onlyCopy: true, ...options }),
      confirmSource: () => void confirmSource(this),
      setWishes: (wishes) => this.#setWishes(wishes),
      copyText: (text) => void navigator.clipboard.writeText(text).then(() => this.set({ notice: { key: 'copied' } })),
      focusComposer: () =>
        this.isPractising
          ? focusReplyBox()
          : void (this.state.tab && askPage(this.state.tab.id, 'composer.focus', this.chosenFinding()?.finding.post.id ?? null)),
      confirmPosted: (isPosted) => void confirmPosted(this, isPosted),
      // directly in the click: Firefox asks only then
      askPermission: () => void browser.permissions.request({ origins: [...siteOrigins] }).then(() => this.#checkPermission()),
      reloadPage: () => void (this.state.tab && browser.tabs.reload(this.state.tab.id)),
      ...makeManualActions(this),
      exportLog: (format) => void exportLog(this, format),
      setSettings: (change) => {
        const free = dropManaged(change, this.state.device.managed);
        this.set({ settings: { ...this.state.settings, ...free } });
        void changeSettings(free);
        if (free.marker !== undefined && free.marker !== 'all' && this.state.tab) void askPage(this.state.tab.id, 'posts.mark', []);
      },
      dismissNotice: () => this.set({ notice: undefined }),
    };
  }
}
