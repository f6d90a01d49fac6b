import type { Example, Pack } from '../pack/schema.ts';
import { topicOf } from '../pack/topic-of.ts';
import type { PostId } from '../post.ts';
import { compileEngine } from './compile-engine.ts';
import { type EngineWeights, stanceClasses } from './decide.ts';
import { Engine, type Readers } from './engine.ts';
import { type Features, leaveOutClaim, readFeatures, readTopicWords } from './features.ts';
import { nearness } from './find-claims.ts';
import { readEmergencyFeatures } from './find-emergency.ts';
import { type Context, readPost } from './judge.ts';
import { type LearnOptions, learn, type Sample } from './learn.ts';
import { readClaimFeatures } from './read-claim-features.ts';
import { type Manner, readStanceFeatures } from './read-stance-features.ts';
import type { Reading } from './reading.ts';
import type { ClassWeights, Weights } from './weigh.ts';

const nothing: Weights = { bias: 0, features: {} };
const noWeights: EngineWeights = {
  relevance: nothing,
  emergency: nothing,
  topics: { classes: [], bias: [], words: {} },
  claim: nothing,
  manner: { asserts: nothing, asks: nothing, denies: nothing },
  stance: { asserts: nothing, asks: nothing, denies: nothing, other: nothing },
};

/** Chosen by cross-validation over the examples. */
const relevanceOptions: LearnOptions = { atLeast: 4, ridge: 1, rounds: 200 };
const emergencyOptions: LearnOptions = { atLeast: 4, ridge: 1, rounds: 200 };
/** Emergencies are few, and missing one is worse than a false alarm. */
const emergencyWeight = 2;
const claimOptions: LearnOptions = { atLeast: 1, ridge: 0.1, rounds: 400 };
const topicOptions: LearnOptions = { atLeast: 2, ridge: 0.5, rounds: 80, least: 0.4 };
const mannerOptions: LearnOptions = { atLeast: 6, ridge: 0.5, rounds: 200 };
const stanceOptions: LearnOptions = { atLeast: 1, ridge: 0.1, rounds: 400 };
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
  const manner = learnManner(packs, read);
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
    manner,
    stance: learnStance(examples, manner),
  };
}

const toClaimSample = ({ example, reading }: ReadExample): Sample => ({
  features: readClaimFeatures(reading),
  isSo: reading.claims[0]?.claim.id === example.claim,
});

interface TopicWords {
  words: Features;
  topics: string[];
  weight: number;
}

/** Of each topic the words that speak for it: from examples, from wordings of its claims, and from the terms themselves. */
function learnTopics(packs: readonly Pack[], examples: readonly ReadExample[], read: Read): ClassWeights {
  const told = [
    ...examples
      .filter(({ example }) => example.topics.length > 0)
      .map(({ example, reading }): TopicWords => ({ words: readTopicWords(reading), topics: example.topics, weight: 1 })),
    ...tellTopics(packs).map(
      ({ text, topic }): TopicWords => ({ words: readTopicWords(read(text)), topics: [topic], weight: smallWeight }),
    ),
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

interface Told<Class> {
  features: Features;
  is: Class;
}

/** How people assert, ask and deny: from what claims say of it themselves, none of which is an example. */
function learnManner(packs: readonly Pack[], read: Read): Manner {
  const told = packs
    .flatMap((pack) => pack.claims)
    .flatMap(({ wordings, denials, questions }) => Object.entries({ asserts: wordings, denies: denials, asks: questions }));
  const samples = told.flatMap(([is, texts = {}]) =>
    Object.values(texts)
      .flat()
      .map((text): Told<string> => ({ is, features: leaveOutClaim(readFeatures(read(text))) })),
  );
  return learnEach(['asserts', 'asks', 'denies'], samples, mannerOptions) as Manner;
}

/** Of examples without a claim only those that might be taken for one teach anything. */
const mistakable = 0.15;

function learnStance(examples: readonly ReadExample[], manner: Manner): EngineWeights['stance'] {
  const samples = examples
    .filter(
      ({ example, reading: { claims } }) =>
        claims[0] && (example.stance ? claims[0].claim.id === example.claim : nearness(claims[0]) >= mistakable),
    )
    .map(
      ({ example, reading }): Told<string> => ({
        is: example.stance ?? 'other',
        features: readStanceFeatures(reading, readFeatures(reading), manner),
      }),
    );
  return learnEach(stanceClasses, samples, stanceOptions) as EngineWeights['stance'];
}

/** Each class against the others, all counting the same. */
function learnEach(classes: readonly string[], samples: readonly Told<string>[], options: LearnOptions): Record<string, Weights> {
  const counts = new Map(classes.map((name) => [name, samples.filter(({ is }) => is === name).length]));
  const most = Math.max(...counts.values());
  const weightOf = (is: string): number => Math.min(5, most / (counts.get(is) ?? 1)) / 5;
  return Object.fromEntries(
    classes.map((name) => [
      name,
      learn(
        samples.map(({ is, features }) => ({ features, isSo: is === name, weight: weightOf(is) })),
        options,
      ),
    ]),
  );
}
