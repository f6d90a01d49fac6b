import type { Finding } from '../finding/finding.ts';
import type { AnswerLanguage } from '../language.ts';
import type { Answer, Phrase } from '../pack/schema.ts';

interface Rotation {
  phrases: readonly Phrase[];
  answer: Answer;
  language: AnswerLanguage;
  finding: Finding;
  /** how many answers went before on this device: each takes the next lines */
  turn: number;
}

/** A statement is not thanked for as if it were a question. */
const asks = ({ claims }: Finding): boolean => claims[0]?.stance !== 'asserts';

/**
 * Ids of the lines before and after an answer, in turn: sites take the same text again and again for spam. Openings and closings
 * are stepped through together, and where they are equally many the closings fall behind by one each time round.
 */
export function rotateLines({ phrases, answer, language, finding, turn }: Rotation): { opening?: string; closing?: string } {
  const register = answer.texts[language]?.register;
  const offered = (place: Phrase['place']): Phrase[] =>
    phrases.filter(
      (phrase) =>
        phrase.place === place &&
        phrase.register === register &&
        phrase.texts[language] !== undefined &&
        (phrase.onlyQuestions !== true || asks(finding)),
    );
  const openings = offered('opening');
  const closings = offered('closing');
  const opening = openings[turn % openings.length];
  const closing = closings[(turn + Math.floor(turn / openings.length || 0)) % closings.length];
  return { ...(opening ? { opening: opening.id } : {}), ...(closing ? { closing: closing.id } : {}) };
}
