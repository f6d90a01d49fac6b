import type { AnswerLanguage } from '../core/language.ts';
import type { ReplyBox } from '../core/practice/insert-at-caret.ts';
import type { Remark } from '../core/practice/review-practice.ts';

/** What stands below the open finding of the practice room, in place of a site's page. */
export interface PracticeRoom {
  /** post and comments as they would stand on the page */
  items: { text: string; isChosen: boolean }[];
  language: AnswerLanguage;
  box: ReplyBox;
  /** to the reply last sent in the room */
  remarks?: Remark[];
  lesson?: Partial<Record<AnswerLanguage, string>>;
}

/** What the panel shows of it; filled by `entrypoints/sidepanel/practice-slice.ts`. */
export interface PracticeView {
  isOpening: boolean;
  room?: PracticeRoom;
}

export interface PracticeActions {
  /** all threads from the beginning */
  layOutPractice(): void;
  writeInRoom(box: ReplyBox): void;
  sendInRoom(): void;
}
