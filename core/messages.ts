import type { Added } from './answer/added.ts';
import type { Variant } from './answer/compose.ts';
import type { LibraryFind } from './answer/describe-finds.ts';
import type { PackLabels, ReferralWishes, Suggestion } from './answer/suggestion.ts';
import type { CorrectionMessages } from './correction/correction-messages.ts';
import type { DayMessages } from './day/day-messages.ts';
import type { DeviceMessages } from './device-messages.ts';
import type { FoundPlace } from './finding/finding.ts';
import type { GuardMessages } from './guard/guard-messages.ts';
import type { HintMessages } from './hint/hint-messages.ts';
import type { Interaction, InteractionDraft, InteractionId } from './interaction/interaction.ts';
import type { AnswerLanguage } from './language.ts';
import type { NoteMessages } from './note/note-messages.ts';
import type { OwnTextMessages } from './own-text/own-text-messages.ts';
import type { Country } from './pack/schema.ts';
import type { NotLoaded, Post, PostId, SiteId, Space } from './post.ts';
import type { PracticeMessages } from './practice/practice-messages.ts';
import type { Result } from './result.ts';
import type { SealedNoteMessages } from './sealed-note/sealed-note-messages.ts';
import type { SpaceMessages } from './space/space-messages.ts';
import type { SyncMessages } from './sync/sync-messages.ts';
import type { TeamMessages } from './team/team-messages.ts';

/** How a page of a site is being read; shown in the panel. */
export type PageState =
  | 'reading'
  /** a page of the site where nobody posts to a group: start page, settings */
  | 'no-space'
  /** private messages: never read */
  | 'private'
  /** log-in and security checks: never read */
  | 'gate'
  /** posts should be here, but none could be read: the site has changed */
  | 'not-recognised';

export interface PageReport {
  site: SiteId;
  siteVersion: string;
  state: PageState;
  space?: Space;
  /** posts and comments read since the page or space was opened */
  read: number;
  /** this document has just started: what was found in the tab before is gone */
  fresh: boolean;
  /** the address is another one than when the page told of itself before: in private that may be another person's chat */
  hasMoved?: boolean;
}

/** Posts of one space; a batch that comes late, after the tab went elsewhere, is let go. */
export interface SeenBatch {
  space: string;
  posts: Post[];
  /** by thread, as the page says now */
  notLoaded?: NotLoaded[];
}

export interface InsertRequest {
  /** id of the interaction this insertion belongs to: the same id is inserted once */
  id: InteractionId;
  text: string;
  /** the finding answered; absent in manual mode */
  post?: PostId;
  /** insert even though the composer seems to belong to another post */
  anyComposer: boolean;
  /** the draft was begun for a private chat: there nothing but the reply box itself is looked at */
  isPrivate: boolean;
}

export type InsertError =
  /** no reply box has been clicked yet */
  | 'no-composer'
  /** the box that had the caret is no longer on the page */
  | 'composer-gone'
  | 'read-only'
  | 'other-composer'
  | 'private-composer'
  /** the editor did not take the text: the panel copies it */
  | 'not-taken'
  /** something arrived, but not what was sent: look before sending */
  | 'partly-taken'
  | 'busy';

export type InsertMethod = 'control' | 'paste' | 'lines';

/** What became of an inserted answer, told by the page's script. */
export interface AnswerSettled {
  id: InteractionId;
  how: /** the composer emptied and the text appeared as a comment */
    | 'posted'
    /** the composer emptied, but the text was not seen: the counsellor is asked once */
    | 'emptied'
    /** taken back with undo or deleted before sending */
    | 'taken-back'
    /** page left or composer removed */
    | 'lost';
  edited: 'none' | 'in-the-box';
}

export interface AnswerIntent {
  draft: InteractionDraft;
  tab: number;
  /** key of the finding; absent in manual mode without one */
  key?: string;
  /** kept as a keyed hash only, so that our own answer is not judged when it comes back as a comment */
  text: string;
}

/** How the latest insertion of a tab stands; kept in session storage under `insertion/<tab>`. */
export interface InsertionState {
  id: InteractionId;
  key?: string;
  method: InsertMethod;
  state: 'standing' | 'posted' | 'taken-back' | 'asking';
  evidence?: 'seen' | 'confirmed';
  /** which text: after the first half of a pair the second one goes in */
  variant?: Variant;
}

/** The day and the moment are the panel's: one clock says the same everywhere. */
export interface SuggestionRequest {
  /** of the finding */
  key: string;
  /** what the counsellor found by searching and took besides */
  added: Added;
  /** ISO date */
  today: string;
  /** ms since 1970, UTC */
  now: number;
  /** what the counsellor said of the person */
  wishes: ReferralWishes;
  /** in an emergency: answers besides the card */
  evenAnswers: boolean;
}

/** A search of the counsellor among answers, claims and help points. */
export interface LibraryQuestion {
  query: string;
  /** ISO date */
  today: string;
  uiLanguage: AnswerLanguage;
  postLanguage: AnswerLanguage;
  country?: Country;
  /** of the post */
  place?: Pick<FoundPlace, 'id' | 'land'>;
}

export interface ExportSlice {
  records: Interaction[];
  /** pass as `after` to go on; absent at the end */
  next?: number;
}

/** Panel or page script → worker. One line per message: argument → answer. */
export interface WorkerMessages
  extends SpaceMessages,
    DayMessages,
    NoteMessages,
    CorrectionMessages,
    GuardMessages,
    OwnTextMessages,
    PracticeMessages,
    DeviceMessages,
    TeamMessages,
    SyncMessages,
    SealedNoteMessages,
    HintMessages {
  'page.report': (report: PageReport) => Result<null, never>;
  'posts.seen': (batch: SeenBatch) => Result<null, 'not-reading'>;
  'answer.settled': (settled: AnswerSettled) => Result<null, 'unknown'>;
  /** a draft without a post, for a private chat: nothing of it is read */
  'blank.open': (tab: number) => Result<{ key: string }, 'tab-gone'>;
  /** manual mode: a text the counsellor selected or pasted becomes a finding of the tab, whatever it says */
  'text.judge': (argument: { tab: number; text: string }) => Result<{ key: string }, 'empty' | 'tab-gone'>;
  'suggestion.read': (request: SuggestionRequest) => Result<Suggestion, 'unknown'>;
  'library.search': (question: LibraryQuestion) => Result<LibraryFind[], never>;
  'labels.read': (none: null) => Result<PackLabels, never>;
  'finding.open': (key: string) => Result<null, 'unknown'>;
  /** the counsellor says the emergency rule was wrong: answers are offered after all */
  'finding.calm': (key: string) => Result<null, 'unknown'>;
  'interaction.record': (draft: InteractionDraft) => Result<null, 'store-closed' | 'refused'>;
  /** remembers what is about to be inserted, before it is */
  'answer.intend': (intent: AnswerIntent) => Result<null, 'store-closed' | 'refused'>;
  /** what happened: inserted turns the intent into a record, once; copied leaves it open until the counsellor says; null drops it */
  'answer.done': (done: { id: InteractionId; method: InsertMethod | 'copied' | null }) => Result<null, 'store-closed' | 'unknown'>;
  /** the counsellor's own word on whether an answer was sent */
  'answer.confirm': (confirmed: { id: InteractionId; isPosted: boolean }) => Result<null, 'store-closed' | 'unknown'>;
  'finding.dismiss': (argument: { key: string; draft: InteractionDraft }) => Result<null, 'store-closed' | 'refused'>;
  'finding.restore': (argument: { key: string; draft: InteractionDraft }) => Result<null, 'store-closed' | 'refused'>;
  'log.read': (after: number) => Result<ExportSlice, 'store-closed'>;
  'tabs.mend': (tab: number) => Result<null, 'not-possible'>;
}

/** Panel or worker → the page script of one tab. */
export interface PageMessages {
  'page.ping': (none: null) => Result<PageReport, never>;
  /** reads the whole page again and answers with all that is there now */
  'page.read': (none: null) => Result<{ space: Space | null; posts: Post[] }, never>;
  /** tells the worker once more of all posts that are there now: they are to be judged otherwise */
  'posts.again': (none: null) => Result<null, never>;
  'post.show': (argument: { post: PostId; mark: boolean }) => Result<null, 'not-on-page'>;
  /** marks these posts where they are on the page, and no others */
  'posts.mark': (posts: PostId[]) => Result<null, never>;
  'selection.read': (none: null) => Result<string, 'nothing-selected' | 'private'>;
  'answer.insert': (request: InsertRequest) => Result<{ method: InsertMethod }, InsertError>;
  /** what became of an insertion whose answer was lost; null: never heard of it */
  'answer.outcome': (id: InteractionId) => Result<{ method: InsertMethod } | null, never>;
  'composer.focus': (post: PostId | null) => Result<null, 'no-composer'>;
}

/** All a page's script may ask of the worker; everything else comes from our own pages only. */
export const allowedFromContentScript = ['page.report', 'posts.seen', 'answer.settled'] as const satisfies (keyof WorkerMessages)[];

export type AnswerOf<M, K extends keyof M> = M[K] extends (argument: never) => infer R ? R : never;
export type ArgumentOf<M, K extends keyof M> = M[K] extends (argument: infer A) => unknown ? A : never;
export interface Message {
  name: string;
  argument: unknown;
}
