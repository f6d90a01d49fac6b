import type { HelpPoint } from '../pack/schema.ts';
import { namesHelpPoint } from '../referral/names-help-point.ts';
import { findReproach } from './find-reproach.ts';
import type { Expected } from './practice-thread.ts';
import { shareOfWords } from './share-of-words.ts';

/** What a reply is looked at for; the screen has a sentence for each, done and still to do. */
export const reviewed = ['told', 'card', 'written', 'language', 'stance', 'corrected', 'kind', 'referral'] as const;

export interface Remark {
  about: (typeof reviewed)[number];
  isRight: boolean;
  /** from the reply, where one word is meant */
  word?: string;
}

export interface PracticeWork {
  expected: Expected;
  /** the reply, and the languages of post and reply */
  text: string;
  postLanguage: string;
  textLanguage: string;
  /** what the counsellor said of the claim on its card */
  stance?: string | undefined;
  /** the emergency was handed over */
  isTold: boolean;
  /** what could be used, in all languages: texts that put the claim right, sentences of the card, places */
  corrections: readonly string[];
  sentences: readonly string[];
  helpPoints: readonly HelpPoint[];
}

/** What is right in a reply and what is missing, most important first. Pure. */
export function reviewPractice(work: PracticeWork): Remark[] {
  return work.expected.emergency === undefined ? reviewReply(work) : reviewEmergency(work);
}

export const isGood = (remarks: readonly Remark[]): boolean => remarks.every(({ isRight }) => isRight);

/** So much of a sentence has to stand in the reply; the rest may be in own words. */
const mostOf = 0.7;
const halfOf = 0.5;

/** Where somebody who is feared may read along, nothing stands beside the sentence of the card. */
function reviewEmergency({ expected, text, sentences, isTold }: PracticeWork): Remark[] {
  const says = sentences.some((sentence) => shareOfWords(sentence, text) >= mostOf);
  const saysMore = !sentences.some((sentence) => shareOfWords(text, sentence) >= mostOf);
  return [
    { about: 'told', isRight: isTold },
    { about: 'card', isRight: says && !(expected.emergency === 'violence' && saysMore) },
  ];
}

function reviewReply(work: PracticeWork): Remark[] {
  const { expected, text, postLanguage, textLanguage, helpPoints } = work;
  const stance: Remark[] = expected.claim === undefined ? [] : [{ about: 'stance', isRight: work.stance === expected.stance }];
  if (text.trim() === '') return [{ about: 'written', isRight: false }, ...stance];
  return [
    { about: 'language', isRight: textLanguage === postLanguage },
    ...stance,
    ...(expected.claim === undefined ? [] : [{ about: 'corrected', isRight: isCorrected(work) } as const]),
    reviewTone(text),
    { about: 'referral', isRight: namesHelpPoint(text, helpPoints) },
  ];
}

function reviewTone(text: string): Remark {
  const word = findReproach(text);
  return word === undefined ? { about: 'kind', isRight: true } : { about: 'kind', isRight: false, word };
}

const isCorrected = ({ text, corrections }: PracticeWork): boolean =>
  corrections.some((correction) => shareOfWords(correction, text) >= halfOf);
