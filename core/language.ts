/** The languages answers are written in. Croatian stands for hr, bs and sr in Latin letters. */
export const answerLanguages = ['bg', 'cs', 'de', 'en', 'hr', 'it', 'pl', 'ro'] as const;
export type AnswerLanguage = (typeof answerLanguages)[number];

/** Recognised, so that they are not mistaken for a neighbour, but without answers. */
export const otherLanguages = ['sk', 'sl', 'sr', 'mk', 'uk', 'ru', 'tr', 'hu', 'es', 'fr', 'sq', 'ar', 'pt', 'nl'] as const;
export type OtherLanguage = (typeof otherLanguages)[number];

export type LanguageCode = AnswerLanguage | OtherLanguage;

export interface PostLanguage {
  code: LanguageCode | 'unknown';
  /** 0 to 1 */
  confidence: number;
  /** Bulgarian typed in Latin letters; absent where a language is written as usual */
  script?: 'latin';
}

export const isAnswerLanguage = (code: string): code is AnswerLanguage => (answerLanguages as readonly string[]).includes(code);

/** For `Intl`. British English: day before month, as everywhere else the readers look. */
export const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);
