import eld from 'eld/extrasmall';
import { answerLanguages, type LanguageCode, otherLanguages, type PostLanguage } from '../language.ts';

const known = new Set<string>([...answerLanguages, ...otherLanguages]);

/** eld's distance between first and second that counts as sure; its scores of one text lie between 0 and 1 and close together. */
const sureDistance = 0.08;

/** Texts shorter than this are never quite sure, in UTF-16 units. */
const sureLength = 60;
/** eld itself reads no further. */
const readAtMost = 1000;

/**
 * Language of a post. Links, numbers and names in capitals say nothing about it and are left out.
 * Croatian stands for hr, bs and sr in Latin letters: no package tells them apart (measured 2026-11).
 */
export function detectLanguage(text: string): PostLanguage {
  const words = text.slice(0, readAtMost).replace(/https?:\/\/\S+|[#@]\S+|[\w.+-]{1,64}@\S+/g, ' ');
  const scores = Object.entries(eld.detect(words).getScores()).filter(([code]) => known.has(code));
  const [first, second] = scores;
  if (!first) return { code: 'unknown', confidence: 0 };
  const distance = first[1] - (second?.[1] ?? 0);
  return {
    code: first[0] as LanguageCode,
    confidence: Math.round(Math.min(1, distance / sureDistance) * Math.min(1, words.trim().length / sureLength) * 100) / 100,
  };
}
