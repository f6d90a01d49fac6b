import type { Situation } from '../finding/finding.ts';
import type { AnswerLanguage } from '../language.ts';
import threads from './practice-threads.json' with { type: 'json' };

/** What a good counsellor sees in a post. */
export interface Expected {
  /** subtopic */
  topic: string;
  claim?: string;
  stance?: 'asserts' | 'asks';
  emergency?: Situation;
}

export interface PracticeItem {
  text: string;
  ageMinutes: number;
  /** absent: harmless, and not to be found */
  expected?: Expected;
  /** in one line */
  lesson?: Partial<Record<AnswerLanguage, string>>;
}

/** Made up from beginning to end, like the people in it. */
export interface PracticeThread {
  id: string;
  language: AnswerLanguage;
  /** the post first, then its comments */
  items: PracticeItem[];
}

export const practiceThreads = threads as readonly PracticeThread[];
