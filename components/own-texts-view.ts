import type { AnswerLanguage } from '../core/language.ts';
import type { OwnText } from '../core/own-text/own-text.ts';

export interface OwnTextsView {
  texts: readonly OwnText[];
  /** the form is open, for a new text or this one */
  editing?: TextForm;
  /** taken away last, still to be brought back */
  removed?: OwnText;
  error?: 'store-closed' | 'refused' | 'too-many';
}

export interface TextForm {
  /** absent: a new one */
  id?: string;
  title: string;
  text: string;
  language: AnswerLanguage;
}

export interface OwnTextsActions {
  /** with what the form holds at first; undefined closes it */
  editText(form: TextForm | undefined): void;
  saveText(form: TextForm): void;
  removeText(id: string): void;
  restoreText(): void;
  /** puts it into the draft of the open post */
  takeText(id: string): void;
  proposeText(id: string): void;
}
