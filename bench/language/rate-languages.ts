import { answerLanguages } from '../../core/language.ts';
import type { LanguageDetector } from './language-detectors.ts';
import { type Length, lengths, type Sample, type Spelling, spellings } from './language-sample.ts';

interface Judged extends Sample {
  found: string;
}

/** In percent; `<spelling>.<length>` is the mean over the languages with answers, of Latin-script Bulgarian its recall. */
export function rateLanguages(samples: Sample[], detect: LanguageDetector['detect']): Record<string, number> {
  const judged = samples.map((sample) => ({ ...sample, found: detect(sample.text) }));
  const figures: Record<string, number> = {};
  for (const spelling of spellings)
    for (const length of lengths) figures[`${spelling}.${length}`] = averageRecall(judged, spelling, length);
  const others = judged.filter(({ language }) => !(answerLanguages as readonly string[]).includes(language));
  const croatian = judged.filter(({ language }) => language === 'hr');
  return {
    ...figures,
    'other.recall': share(others, ({ language, found }) => found === language),
    croatianLostToBulgarian: share(croatian, ({ found }) => found === 'bg'),
  };
}

function averageRecall(judged: Judged[], spelling: Spelling, length: Length): number {
  const recalls = answerLanguages.flatMap((code) => {
    const of = judged.filter((each) => each.language === code && each.spelling === spelling && each.length === length);
    return of.length > 0 ? [share(of, ({ language, found }) => found === language)] : [];
  });
  return recalls.reduce((sum, recall) => sum + recall, 0) / Math.max(1, recalls.length);
}

const share = (judged: Judged[], is: (each: Judged) => boolean): number => (100 * judged.filter(is).length) / Math.max(1, judged.length);

/** Median time for one text in microseconds, after a round to warm up. */
export function timeLanguages(texts: string[], detect: LanguageDetector['detect']): number {
  for (const text of texts) detect(text);
  const times = texts.map((text) => {
    const start = performance.now();
    detect(text);
    return 1000 * (performance.now() - start);
  });
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
