import type { Variant } from '../core/answer/compose.ts';
import type { LibraryFind } from '../core/answer/describe-finds.ts';
import type { Draft } from '../core/answer/draft.ts';
import type { PackLabels, ReferralWishes, Suggestion } from '../core/answer/suggestion.ts';
import type { Finding } from '../core/finding/finding.ts';
import type { UseWarning } from '../core/guard/check-draft-use.ts';
import type { PersonalHit } from '../core/guard/personal-hit.ts';
import type { InsertError, InsertMethod, PageState } from '../core/messages.ts';
import type { PostId, SiteId } from '../core/post.ts';
import type { Settings } from '../core/settings.ts';
import type { Question } from './can-insert.ts';
import type { ComposeActions } from './compose-view.ts';
import type { ChosenDay, DayActions, DayView } from './day-view.ts';
import type { DeviceActions, DeviceView } from './device-view.ts';
import type { ChosenNotes, NotesActions, NotesUndo, NotesView } from './notes-view.ts';
import type { OwnTextsActions, OwnTextsView } from './own-texts-view.ts';
import type { PracticeActions, PracticeView } from './practice-view.ts';
import type { QueueActions, QueueView } from './queue-view.ts';
import type { RoundActions, RoundView } from './round-view.ts';
import type { ChosenTeam, SealedNotesActions, SealedNotesView } from './sealed-notes-view.ts';
import type { ElsewhereView, ThreadActions, ThreadView } from './threads-view.ts';

/** The pages of the panel, one at a time. */
export const screens = ['findings', 'round', 'day', 'own-texts', 'team', 'practice'] as const;
export type Screen = (typeof screens)[number];

/** Everything the panel shows, as one value: the views below take it apart and know nothing else. */
export interface PanelView {
  screen: Screen;
  round: RoundView;
  day: DayView;
  device: DeviceView;
  notes: NotesView;
  ownTexts: OwnTextsView;
  practice: PracticeView;
  queue: QueueView;
  sealedNotes: SealedNotesView;
  page: /** the tab is not one of the four sites */
    | { state: 'no-site' }
    | { state: 'no-permission' }
    /** the page was open before Pomost came or was updated, and could not be mended */
    | { state: 'reload-needed'; site: SiteId }
    | { state: PageState; site: SiteId; spaceTitle: string; read: number };
  /** open findings, most urgent first, those of a thread together */
  findings: FindingItem[];
  /** of the open findings, in their order */
  threads: readonly ThreadView[];
  elsewhere: readonly ElsewhereView[];
  /** skipped or answered, newest first */
  done: FindingItem[];
  /** non-urgent findings let go because memory is full */
  dropped: number;
  /** the log cannot be opened: acts wait, nothing is lost */
  storeClosed: boolean;
  /** acts that wait for the log to open */
  waiting: number;
  chosen?: ChosenFinding;
  /** was this answer sent? asked once when the composer emptied and nothing was seen */
  asking?: { id: string; key?: string };
  /** the last dismissal, still to be taken back */
  undoable?: { key: string } | NotesUndo;
  labels: PackLabels;
  settings: PanelSettings;
  /** ISO date */
  today: string;
  /** last message for the status line, as a locale key with values */
  notice?: Notice;
}

export interface FindingItem {
  key: string;
  finding: Finding;
  /** no longer mounted on the page, when the counsellor last asked to see it */
  offPage?: boolean;
  /** the post at the top of its thread */
  root?: PostId;
}

export interface ChosenFinding extends FindingItem {
  suggestion?: Suggestion;
  wishes: ReferralWishes;
  draft?: Draft;
  /** the same text in the language of the screen, where that is another one */
  gloss?: string;
  /** in an emergency: the counsellor wants answers besides the card */
  areAnswersShown?: boolean;
  insertion: Insertion;
  /** the writer may be under 18: said of the whole text, also while its words are hidden */
  isMinor?: boolean;
  /** of the personal data in the post, likewise; names alone do not count */
  personalKinds?: readonly PersonalHit['kind'][];
  /** what to think of before the text is inserted */
  useWarnings?: UseWarning[];
  /** what the counsellor said of each claim, by claim id */
  stances?: Record<string, Stance>;
  /** who was told of the emergency, as the counsellor noted */
  told?: Told[];
  /** ids of the claims that the counsellor found by searching */
  foundClaims?: readonly string[];
  search?: SearchView;
  /** what was told the editors about it */
  notes?: ChosenNotes;
  /** what was done about it, and what is to be done */
  day?: ChosenDay;
  /** absent: works alone */
  team?: ChosenTeam;
  /** that it stands in */
  thread?: ThreadView;
  /** what was found and taken last: it gets the focus */
  taken?: Pick<LibraryFind, 'kind' | 'id'>;
}

export interface SearchView {
  query: string;
  /** absent: nothing to look for, or no results yet */
  finds?: LibraryFind[];
  /** the results, if any, are those of an earlier query */
  isPending: boolean;
}

export const stances = ['asserts', 'asks', 'denies', 'other'] as const;
export type Stance = (typeof stances)[number];
export const tellable = ['supervisor', 'colleague', 'emergency-service'] as const;
export type Told = (typeof tellable)[number];

export type Insertion =
  | { state: 'idle' }
  | { state: 'inserting' }
  /** it stands in the reply box, unsent */
  | { state: 'standing'; method: InsertMethod }
  | { state: 'posted'; evidence: 'seen' | 'confirmed'; variant?: Variant }
  | { state: 'taken-back' }
  /** the composer is another post's: insert all the same? */
  | { state: 'other-composer' }
  /** something stands against the text: use it all the same? */
  | { state: 'unreviewed'; wants: 'insert' | 'copy'; about: Question }
  | { state: 'failed'; error: InsertError | 'no-page' | 'draft'; copied: boolean };

export type PanelSettings = Settings;

export interface Notice {
  key:
    | 'copied'
    | 'not-on-page'
    | 'exported'
    | 'nothing-to-export'
    | 'nothing-selected'
    | 'nothing-found'
    | 'private-words'
    | 'unknown-page'
    | 'recorded'
    | 'restored'
    | 'store-closed'
    | 'reminder-not-for-topic'
    | 'reminder-no-address'
    | 'no-reminder';
  values?: Record<string, string | number>;
}

/** undefined: none */
interface DraftLines {
  opening?: string | undefined;
  closing?: string | undefined;
  script?: 'latin' | undefined;
  risksSeen?: string;
  ownTextId?: string | undefined;
}

export interface PanelActions
  extends ComposeActions,
    RoundActions,
    DayActions,
    DeviceActions,
    NotesActions,
    OwnTextsActions,
    PracticeActions,
    QueueActions,
    SealedNotesActions,
    ThreadActions {
  open(screen: Screen): void;
  choose(key: string | undefined): void;
  show(key: string): void;
  skip(key: string, reason: 'answered-by-peers' | 'cannot-help' | 'other'): void;
  notRelevant(key: string): void;
  undo(): void;
  judgeClaim(claimId: string, stance: Stance): void;
  handOver(to: Told): void;
  notEmergency(): void;
  /** among all answers, claims and help points; empty: no search */
  search(query: string): void;
  take(find: LibraryFind): void;
  /** puts the card of a claim away that was found by searching */
  putAway(claimId: string): void;
  setDraft(change: Partial<Pick<Draft, 'answerId' | 'language' | 'variant' | 'helpPointIds' | 'fields'>> & DraftLines): void;
  /** the counsellor's own words replace the text; undefined: back to the reviewed text */
  editDraft(text: string | undefined): void;
  /** `evenDraft`: asked already, the counsellor takes the unreviewed text */
  insert(options: { anyComposer: boolean; evenDraft?: boolean }): void;
  copy(options?: { evenDraft: boolean }): void;
  /** the text in hand was compared with its source today */
  confirmSource(): void;
  setWishes(wishes: ReferralWishes): void;
  /** a phone number of a card or help point */
  copyText(text: string): void;
  focusComposer(): void;
  confirmPosted(posted: boolean): void;
  askPermission(): void;
  reloadPage(): void;
  judgeSelection(): void;
  judgeText(text: string): void;
  /** a draft for a private chat, where nothing is read */
  writePrivately(): void;
  exportLog(format: 'csv' | 'jsonl'): void;
  setSettings(change: Partial<PanelSettings>): void;
  dismissNotice(): void;
}
