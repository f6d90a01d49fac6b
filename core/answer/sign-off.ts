import type { AnswerLanguage } from '../language.ts';
import type { SignOff } from '../settings.ts';

// Drafts: no native speaker has checked these words yet. Part of the public text, so in the language of the answer.

const free: Record<AnswerLanguage, string> = {
  bg: 'безплатно',
  cs: 'zdarma',
  de: 'kostenlos',
  en: 'free of charge',
  hr: 'besplatno',
  it: 'gratuito',
  pl: 'bezpłatnie',
  ro: 'gratuit',
};

const general: Record<AnswerLanguage, string> = {
  bg: 'обща информация, не правен съвет',
  cs: 'obecná informace, ne právní rada',
  de: 'allgemeine Information, keine Rechtsberatung',
  en: 'general information, not legal advice',
  hr: 'opća informacija, ne pravni savjet',
  it: 'informazione generale, non consulenza legale',
  pl: 'ogólna informacja, nie porada prawna',
  ro: 'informație generală, nu consultanță juridică',
};

/** The last line of a full answer as the team wants it; undefined where it wants none. */
export function saySignOff(signOff: SignOff | undefined, language: AnswerLanguage): string | undefined {
  if (signOff === undefined) return undefined;
  const parts = [signOff.team.trim(), signOff.free ? free[language] : '', signOff.general ? general[language] : ''].filter(Boolean);
  return parts.length === 0 ? undefined : parts.join(' · ');
}
