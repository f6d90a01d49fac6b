import type { Example, Pack } from '../pack/schema.ts';
import type { PostId } from '../post.ts';
import { compileEngine } from './compile-engine.ts';
import { type EngineWeights, type StanceClass, stanceClasses } from './decide.ts';
import { Engine, type Readers } from './engine.ts';
import { type Features, leaveOutClaim, readFeatures, readTopicWords } from './features.ts';
import { bothWays, topicOf } from './find-claims.ts';
import { readEmergencyFeatures } from './find-emergency.ts';
import { type Context, readPost } from './judge.ts';
import { type LearnOptions, learn, type Sample } from './learn.ts';
import { readClaimFeatures } from './read-claim-features.ts';
import type { Reading } from './reading.ts';
import type { ClassWeights, Weights } from './weigh.ts';

const nothing: Weights = { bias: 0, features: {} };
const noWeights: EngineWeights = {
  relevance: nothing,
  emergency: nothing,
  topics: { classes: [], bias: [], words: {} },
  claim: nothing,
  stance: { asserts: nothing, asks: nothing, denies: nothing, other: nothing },
};

/** Chosen by cross-validation over the examples. */
const relevanceOptions: LearnOptions = { atLeast: 4, ridge: 1, rounds: 200 };
const emergencyOptions: LearnOptions = { atLeast: 4, ridge: 1, rounds: 200 };
/** Emergencies are few, and missing one is worse than a false alarm. */
const emergencyWeight = 3;
const claimOptions: LearnOptions = { atLeast: 1, ridge: 0.1, rounds: 400 };
const topicOptions: LearnOptions = { atLeast: 2, ridge: 0.5, rounds: 80, least: 0.4 };
const stanceOptions: LearnOptions = { atLeast: 6, ridge: 0.5, rounds: 200 };
/** Wordings and terms are many and short: each counts for less than an example. */
const smallWeight = 0.3;

/** A fixed moment: what is learned must not depend on the day. */
const context: Context = { site: 'facebook', space: { id: '1', title: '', kind: 'group' }, now: Date.UTC(2026, 10, 21, 11) };

type Read = (text: string) => Reading;

interface ReadExample {
  example: Example;
  reading: Reading;
}

/** Learns from the examples of packs, and from the wordings, denials and questions of their claims. Nothing else. */
export function learnWeights(packs: readonly Pack[], readers: Readers): EngineWeights {
  const engine = new Engine(compileEngine(packs), readers, noWeights);
  const read: Read = (text) => readPost({ id: 'example' as PostId, kind: 'post', text, truncated: false }, engine, context);
  const examples = packs.flatMap((pack) => pack.examples).map((example): ReadExample => ({ example, reading: read(example.text) }));
  const stances = [...examples.flatMap(toStanceSample), ...readStances(packs, read)];
  return {
    relevance: learn(
      examples.map(({ example, reading }) => ({ features: readFeatures(reading), isSo: example.relevant })),
      relevanceOptions,
    ),
    emergency: learn(
      examples.map(({ example, reading }) => ({
        features: readEmergencyFeatures(reading, readFeatures(reading)),
        isSo: example.urgency === 'emergency',
        weight: example.urgency === 'emergency' ? emergencyWeight : 1,
      })),
      emergencyOptions,
    ),
    topics: learnTopics(packs, examples, read),
    claim: learn(examples.filter(({ reading }) => reading.claims.length > 0).map(toClaimSample), claimOptions),
    stance: Object.fromEntries(stanceClasses.map((name) => [name, learnStance(stances, name)])) as EngineWeights['stance'],
  };
}

const toClaimSample = ({ example, reading }: ReadExample): Sample => ({
  features: readClaimFeatures(reading),
  isSo: reading.claims[0]?.claim.id === example.claim,
});

interface Told {
  words: Features;
  topics: string[];
  weight: number;
}

/** Of each topic the words that speak for it: from examples, from wordings of its claims, and from the terms themselves. */
function learnTopics(packs: readonly Pack[], examples: readonly ReadExample[], read: Read): ClassWeights {
  const told = [
    ...examples
      .filter(({ example }) => example.topics.length > 0)
      .map(({ example, reading }): Told => ({ words: readTopicWords(reading), topics: example.topics, weight: 1 })),
    ...tellTopics(packs).map(({ text, topic }): Told => ({ words: readTopicWords(read(text)), topics: [topic], weight: smallWeight })),
  ];
  const classes = packs.flatMap((pack) => pack.topics.map(({ id }) => id));
  const learned = classes.map((id) =>
    learn(
      told.map(({ words, topics, weight }) => ({ features: words, isSo: topics.includes(id), weight })),
      topicOptions,
    ),
  );
  const words: Record<string, number[]> = {};
  learned.forEach(({ features }, number) => {
    for (const [word, weight] of Object.entries(features)) {
      words[word] ??= [];
      words[word].push(number, Math.round(weight * 10) / 10);
    }
  });
  return { classes, bias: learned.map(({ bias }) => bias), words };
}

/** Texts of the packs that are about one topic. */
function tellTopics(packs: readonly Pack[]): { text: string; topic: string }[] {
  const wordings = packs
    .flatMap((pack) => pack.claims)
    .flatMap(({ topics, wordings: told = {} }) =>
      Object.values(told)
        .flat()
        .map((text) => ({ text, topic: topicOf(topics[0] ?? '') })),
    );
  const terms = packs
    .flatMap((pack) => pack.topics)
    .flatMap(({ id, subtopics }) =>
      subtopics.flatMap((subtopic) =>
        Object.values(subtopic.terms)
          .flat()
          .map((term) => ({ text: term.replaceAll('*', '').replaceAll('+', ' '), topic: id })),
      ),
    );
  return [...wordings, ...terms];
}

interface ReadStance {
  stance: StanceClass;
  features: Features;
}

/** Of examples without a claim only those that might be taken for one teach anything. */
const mistakable = 0.15;

function toStanceSample({ example, reading }: ReadExample): ReadStance[] {
  const [first] = reading.claims;
  if (!example.stance && (!first || bothWays(first) < mistakable)) return [];
  return [{ stance: example.stance ?? 'other', features: leaveOutClaim(readFeatures(reading)) }];
}

/** What claims say of how they are asserted, denied and asked about. */
function readStances(packs: readonly Pack[], read: Read): ReadStance[] {
  const told = packs
    .flatMap((pack) => pack.claims)
    .flatMap(({ wordings, denials, questions }) => Object.entries({ asserts: wordings, denies: denials, asks: questions }));
  return told.flatMap(([stance, texts = {}]) =>
    Object.values(texts)
      .flat()
      .map((text) => ({ stance: stance as StanceClass, features: leaveOutClaim(readFeatures(read(text))) })),
  );
}

/** Each stance against the others, all counting the same. */
function learnStance(samples: readonly ReadStance[], wanted: StanceClass): Weights {
  const counts = { asserts: 0, asks: 0, denies: 0, other: 0 };
  for (const { stance } of samples) counts[stance]++;
  const most = Math.max(...Object.values(counts));
  return learn(
    samples.map(({ features, stance }) => ({ features, isSo: stance === wanted, weight: Math.min(5, most / counts[stance]) / 5 })),
    stanceOptions,
  );
}
