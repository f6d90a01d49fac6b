import type { Situation } from '../finding/finding.ts';
import type { PostLanguage } from '../language.ts';
import type { Answer, Claim, Pack } from '../pack/schema.ts';
import { readWords } from '../pack/template.ts';
import type { PracticeReply } from './practice-messages.ts';
import { findPracticePost } from './practice-posts.ts';
import type { PracticeWork } from './review-practice.ts';

interface Surroundings {
  packs: readonly Pack[];
  detectLanguage: (text: string) => PostLanguage;
}

/** A reply with all it is measured by; undefined under a post that needs none. */
export function makeWork({ key, text, stances, isTold }: PracticeReply, { packs, detectLanguage }: Surroundings): PracticeWork | undefined {
  const { item, thread } = findPracticePost(key) ?? {};
  if (!item?.expected || !thread) return undefined;
  const { expected } = item;
  return {
    expected,
    text,
    postLanguage: thread.language,
    textLanguage: detectLanguage(text).code,
    ...(expected.claim === undefined ? {} : { stance: stances[expected.claim] }),
    isTold,
    corrections: expected.claim === undefined ? [] : listCorrections(expected.claim, packs),
    sentences: expected.emergency === undefined ? [] : listSentences(expected.emergency, packs),
    helpPoints: packs.flatMap((pack) => pack.helpPoints),
  };
}

/** In every language: which one was right is said elsewhere. */
function listCorrections(claim: string, packs: readonly Pack[]): string[] {
  const known = packs.flatMap((pack) => pack.claims).filter(({ id }) => id === claim);
  const answers = packs.flatMap((pack) => pack.answers).filter(({ corrects }) => corrects === claim);
  return [...known.flatMap(wordsOfClaim), ...answers.flatMap(wordsOfAnswer)].map((text) => readWords(text));
}

const wordsOfClaim = ({ fact, short = {} }: Claim): string[] => [...Object.values(fact), ...Object.values(short).flat()];
const wordsOfAnswer = ({ texts }: Answer): string[] => Object.values(texts).flatMap(({ core, short }) => [core, ...[short].flat()]);

const listSentences = (situation: Situation, packs: readonly Pack[]): string[] =>
  packs
    .flatMap((pack) => pack.emergencyCards)
    .filter(({ situations }) => situations.includes(situation))
    .flatMap(({ write = {} }) => Object.values(write));
