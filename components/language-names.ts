import type { AnswerLanguage } from '../core/language.ts';

/** Each language by its own name, in its own script. */
export const languageNames: Record<AnswerLanguage, string> = {
  bg: 'Български',
  cs: 'Čeština',
  de: 'Deutsch',
  en: 'English',
  hr: 'Hrvatski',
  it: 'Italiano',
  pl: 'Polski',
  ro: 'Română',
};
