import type { AnswerLanguage } from '../language.ts';
import type { Claim } from '../pack/schema.ts';

type Verdict = Claim['verdict'];

/** From 1, nothing of it is right, to 5, all of it is. */
export const verdictRatings: Readonly<Record<Verdict, number>> = { false: 1, scam: 1, misleading: 2, outdated: 2, partly_true: 3 };
export const bestRating = 5;
export const worstRating = 1;

/** What stands under a published review. */
export const verdictNames: Readonly<Record<Verdict, Readonly<Record<AnswerLanguage, string>>>> = {
  false: { bg: 'невярно', cs: 'nepravda', de: 'falsch', en: 'false', hr: 'netočno', it: 'falso', pl: 'fałsz', ro: 'fals' },
  misleading: {
    bg: 'подвеждащо',
    cs: 'zavádějící',
    de: 'irreführend',
    en: 'misleading',
    hr: 'obmanjujuće',
    it: 'fuorviante',
    pl: 'wprowadza w błąd',
    ro: 'înșelător',
  },
  outdated: {
    bg: 'остаряло',
    cs: 'zastaralé',
    de: 'veraltet',
    en: 'outdated',
    hr: 'zastarjelo',
    it: 'superato',
    pl: 'nieaktualne',
    ro: 'depășit',
  },
  partly_true: {
    bg: 'отчасти вярно',
    cs: 'zčásti pravda',
    de: 'teilweise wahr',
    en: 'partly true',
    hr: 'djelomično točno',
    it: 'parzialmente vero',
    pl: 'częściowo prawda',
    ro: 'parțial adevărat',
  },
  scam: { bg: 'измама', cs: 'podvod', de: 'Betrug', en: 'scam', hr: 'prijevara', it: 'truffa', pl: 'oszustwo', ro: 'înșelătorie' },
};
