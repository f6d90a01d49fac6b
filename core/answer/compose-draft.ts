import type { Finding } from '../finding/finding.ts';
import { withoutLinks } from '../guard/without-links.ts';
import { withoutNumbers } from '../guard/without-numbers.ts';
import type { AnswerLanguage } from '../language.ts';
import type { Answer, Phrase } from '../pack/schema.ts';
import type { SignOff } from '../settings.ts';
import type { SpaceRules } from '../space/space.ts';
import { toBulgarianLatin } from '../text/to-bulgarian-latin.ts';
import { type Composed, composeAnswer } from './compose.ts';
import type { DraftChoice } from './draft.ts';
import { mayBeNamed } from './may-tick.ts';
import { callFirst, notVerified } from './phrases.ts';
import { saySignOff } from './sign-off.ts';
import type { Suggestion } from './suggestion.ts';

interface Surroundings {
  finding: Finding;
  suggestion: Suggestion;
  /** ISO date */
  today: string;
  signOff?: SignOff;
  rules?: SpaceRules;
}

type Words = Pick<DraftChoice, 'language' | 'variant' | 'opening' | 'closing'>;

/** The reviewed text with places, fields, the lines around it and the team's last line; undefined where there is none in the language. */
export function composeDraft(answer: Answer, choice: DraftChoice, surroundings: Surroundings): Composed | undefined {
  const { finding, suggestion, today, signOff, rules = {} } = surroundings;
  const { language, variant } = choice;
  const [opening, closing] = findPhrases(answer, choice, suggestion.phrases).map((phrase) => phrase?.texts[language]);
  const composed = composeAnswer({
    answer,
    language,
    variant,
    helpPoints: suggestion.helpPoints
      .map((option) => option.helpPoint)
      .filter((point) => mayBeNamed(point) && choice.helpPointIds.includes(point.id)),
    callFirst: (variant === 'full' ? callFirst : notVerified)[language],
    facts: suggestion.facts,
    today,
    fields: { ...(finding.place ? { city: finding.place.name } : {}), ...choice.fields },
    ...(opening === undefined ? {} : { opening }),
    ...(closing === undefined ? {} : { closing }),
  });
  if (composed === undefined) return undefined;
  const named = rules.noPromotion && signOff ? { ...signOff, team: '' } : signOff;
  const lastLine = variant === 'full' ? saySignOff(named, language) : undefined;
  const text = obey([composed.text, lastLine].filter((part) => part !== undefined).join('\n\n'), rules);
  return { ...composed, text: isLatin(choice) ? toBulgarianLatin(text) : text };
}

/** What people who run the space forbid is not offered there. */
function obey(text: string, { noLinks = false, noNumbers = false }: SpaceRules): string {
  const linkless = noLinks ? withoutLinks(text) : text;
  return noNumbers ? withoutNumbers(linkless) : linkless;
}

/** What the answer itself says on the day, whatever is filled in. */
export const composeBasis = (answer: Answer, { language, variant }: Words, { suggestion: { facts }, today }: Surroundings): string =>
  composeAnswer({ answer, language, variant, helpPoints: [], callFirst: '', facts, today })?.text ?? '';

/** The lines before and after a full text, where they are in its language and speak to the reader as it does. */
export function findPhrases(
  answer: Answer,
  { language, variant, opening, closing }: Words,
  phrases: readonly Phrase[],
): (Phrase | undefined)[] {
  const { register } = answer.texts[language] ?? {};
  const fits = (phrase: Phrase): boolean => variant === 'full' && phrase.register === register && phrase.texts[language] !== undefined;
  return [opening, closing].map((id) => phrases.find((phrase) => phrase.id === id && fits(phrase)));
}

export const isLatin = ({ language, script }: Pick<DraftChoice, 'language' | 'script'>): boolean => language === 'bg' && script === 'latin';

/** The same answer in the counsellor's own language, to be read beside it; undefined where that is no other one or has no text. */
export function composeGloss(
  answer: Answer,
  { script: _script, ...choice }: DraftChoice,
  { uiLanguage, ...surroundings }: Surroundings & { uiLanguage: AnswerLanguage },
): string | undefined {
  if (choice.language === uiLanguage) return undefined;
  return composeDraft(answer, { ...choice, language: uiLanguage }, surroundings)?.text;
}
