import type { AnswerLanguage } from '../language.ts';

/** Behind a place nobody of ours has called yet. Part of the public text, so in the language of the answer. */
export const callFirst: Record<AnswerLanguage, string> = {
  bg: 'непроверено, първо се обадете',
  cs: 'neověřeno, nejdřív zavolejte',
  de: 'nicht geprüft, bitte vorher anrufen',
  en: 'not verified, call first',
  hr: 'nije provjereno, prvo nazovite',
  it: 'non verificato, chiamare prima',
  pl: 'niesprawdzone, najpierw zadzwoń',
  ro: 'neverificat, sunați înainte',
};

/** The same where there is little room. */
export const notVerified: Record<AnswerLanguage, string> = {
  bg: 'непроверено',
  cs: 'neověřeno',
  de: 'ungeprüft',
  en: 'not verified',
  hr: 'neprovjereno',
  it: 'non verificato',
  pl: 'niesprawdzone',
  ro: 'neverificat',
};
