import { cueSigns } from '../pack/schema.ts';
import { nearness } from './find-claims.ts';
import type { Reading } from './reading.ts';

/** Name of a feature → how much of it the text has. Names are words people can read: weights.json lists them. */
export type Features = Map<string, number>;

/** Words are compared by so many first letters: endings say little. */
const prefix = 6;
const mostWords = 120;

const links = /https?:\/\/|www\.|\bwa\.me\b|\bt\.me\b/iu;
const phone = /(?:\+|00)?\d[\d ()/-]{7,}\d/u;
const price = /\d\s?(?:€|eur\b|euro\b|kč\b|kc\b|лв|zł|zl\b|lei\b)|€\s?\d/iu;
const emoji = /\p{Extended_Pictographic}/u;
/** Of worry, pleading, alarm; all others are of good cheer or mere decoration. */
const worried = /[😢😭😞😔😟😰😱🥺😓😥😩😫😡🙏🆘💔‼❗⚠🚨]/u;
const cheerful = /[😂🤣😅😆😄😊😍🥳🎉🎶❤💐🌷☀☕🍕🎂👋😉😋🤪😜]/u;

/** Whoever begins so answers somebody and mostly contradicts. */
const noes = new Set(['no', 'nein', 'ne', 'nie', 'nu', 'non', 'nope', 'не', 'нет', 'ні', 'nem', 'jo', 'yok', 'doch', 'ama', 'ma', 'ba']);

/** What speaks for or against a text being worth a look; the same for learning and for judging. */
export function readFeatures(reading: Reading): Features {
  const features: Features = new Map();
  addSigns(features, reading);
  addForm(features, reading.text);
  if (reading.tokens.slice(0, 2).some(({ folded }) => noes.has(folded))) features.set('opens with no', 1);
  for (const [word, value] of readWords(reading)) features.set(word, value);
  return features;
}

/** Beginnings of the words of so many letters, each once. */
export function readWords({ tokens }: Pick<Reading, 'tokens'>, prefixes: readonly number[] = [prefix]): Features {
  const words: Features = new Map();
  for (const { folded, readings } of tokens.slice(0, mostWords)) {
    const word = readings?.[0] ?? folded;
    if (word.length < 2 || /^\d+$/.test(word)) continue;
    for (const letters of prefixes) words.set(`word:${word.slice(0, letters)}`, 0.5);
  }
  return words;
}

/** What speaks for a topic: words and, for compounds and inflections, their first letters. */
export const readTopicWords = (reading: Pick<Reading, 'tokens'>): Features => readWords(reading, [4, prefix]);

/** The same for what is done with a claim: how like one the text is says nothing of that. */
export function leaveOutClaim(features: Features): Features {
  const rest = new Map(features);
  rest.delete('claim');
  return rest;
}

function addSigns(features: Features, { signs, places, times, claims }: Reading): void {
  const topic = Math.min(3, signs.topics[0]?.score ?? 0);
  const set = (name: string, value: number): void => void (value !== 0 && features.set(name, value));
  set('topic', topic);
  set('no topic', topic === 0 ? 1 : 0);
  set('several topics', signs.topics.length > 2 ? 1 : 0);
  for (const sign of cueSigns) set(sign, Math.log1p(Math.min(6, signs.cues[sign])) * (sign === 'chatter' ? 0.5 : 1));
  for (const sign of ['asks', 'distress', 'asserts', 'offer', 'asksWhether'] as const)
    set(`topic and ${sign}`, topic > 0 && signs.cues[sign] > 0 ? 1 : 0);
  set('emergency', signs.emergencies.length > 0 ? 1 : 0);
  set('urgent topic', signs.topics.some(({ urgency }) => urgency !== 'normal') ? 1 : 0);
  set('place', places.length > 0 ? 1 : 0);
  set('time', times.length > 0 ? 1 : 0);
  set('claim', claims[0] ? nearness(claims[0]) : 0);
}

/** The form of a text shows in its beginning; the patterns below are not all linear. */
const readForForm = 2000;

function addForm(features: Features, whole: string): void {
  const text = whole.slice(0, readForForm);
  const set = (name: string, isSo: boolean): void => void (isSo && features.set(name, 1));
  const asks = /[?？]/.test(text);
  const { length } = text;
  set('question mark', asks);
  set('no question mark', !asks);
  set('ends with a question mark', /[?？]$/.test(whole.trimEnd()));
  set('link', links.test(text));
  set('phone', phone.test(text));
  set('price', price.test(text));
  // whoever needs help also greets, with flowers and marks of all kinds: these may never decide
  const setLightly = (name: string, isSo: boolean): void => void (isSo && features.set(name, 0.5));
  setLightly('exclamation mark', text.includes('!'));
  setLightly('worried emoji', worried.test(text));
  setLightly('cheerful emoji', cheerful.test(text));
  setLightly('other emoji', emoji.test(text) && !worried.test(text) && !cheerful.test(text));
  set('list', (text.match(/^[ \t]{0,8}[-•✅✔*]/gmu)?.length ?? 0) > 1);
  set('very short', length < 30);
  set('short', length < 60);
  set('long', length > 160);
  set('very long', length > 300);
}
