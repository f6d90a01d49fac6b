import { answerLanguages, type LanguageCode, type PostLanguage } from '../language.ts';
import { columns, languages } from './language-columns.ts';
import { readPostWords } from './language-post-words.ts';
import { type LanguageScores, scoreLanguages } from './language-score.ts';

/** Who asks where streetworkers look, mostly writes a language they answer in; in the measure of the scores. */
const expected = 30;
/** And mostly one of the space's. */
const usualHere = 60;
/** Distance between first and second that makes the confidence a half; measured, about six of ten are right there. */
const halfSure = 60;

const answered = languages.map((code) => ((answerLanguages as readonly string[]).includes(code) ? expected : 0));

/**
 * Language of a post; `usual` are the languages usual in its space, which decide where a short text leaves it open. Croatian stands
 * for hr, bs and sr in Latin letters, which nobody can tell apart in short texts. Bulgarian in Latin letters says so.
 */
export function detectLanguage(text: string, usual: readonly LanguageCode[] = []): PostLanguage {
  const scores = scoreLanguages(readPostWords(text));
  const { best, distance, prior } = choose(scores, usual);
  const latin = Math.max(...scores.loose.subarray(languages.length)) + (usual.includes('bg') ? usualHere : 0);
  // in Latin letters Bulgarian has no exact n-grams, so neither counts what its rival has of them
  const ahead = latin - (scores.loose[best] ?? 0) - prior;
  if (latin > 0 && ahead > 0) return { code: 'bg', confidence: toShare(ahead), script: 'latin' };
  if (distance <= 0) return { code: 'unknown', confidence: 0 };
  return { code: languages[best] as LanguageCode, confidence: toShare(distance) };
}

/** Number of the best column before the Latin spellings of Bulgarian, how far the second is behind, and what was known before. */
function choose({ exact, loose }: LanguageScores, usual: readonly string[]): { best: number; distance: number; prior: number } {
  let best = 0;
  let [first, second, prior] = [0, 0, 0];
  for (let at = 0; at < languages.length; at++) {
    const evidence = (exact[at] ?? 0) + (loose[at] ?? 0);
    if (evidence <= 0) continue;
    const before = (answered[at] ?? 0) + (usual.includes(columns[at] ?? '') ? usualHere : 0);
    const score = evidence + before;
    if (score > first) [best, second, first, prior] = [at, first, score, before];
    else if (score > second) second = score;
  }
  return { best, distance: first - second, prior };
}

const toShare = (distance: number): number => Math.round((100 * distance) / (distance + halfSure)) / 100;
