import { type AnswerLanguage, isAnswerLanguage } from '../language.ts';
import sentences from './guard-sentences.json' with { type: 'json' };

/** `askToMove`: delete it, write to us in private. `forMinor`: an adult, the number of our answer, and never in private. */
export type GuardSentence = 'askToMove' | 'forMinor';

// draft: no native speaker has read these yet
const texts: Record<GuardSentence, Record<AnswerLanguage, string>> = sentences;

export interface Sentence {
  language: AnswerLanguage;
  text: string;
}

/** In the wanted language, else in English. */
export function sayToPrivate(sentence: GuardSentence, wanted: string): Sentence {
  const language: AnswerLanguage = isAnswerLanguage(wanted) ? wanted : 'en';
  return { language, text: texts[sentence][language] };
}
