import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { spellBulgarianLatin } from '../core/text/bulgarian-latin.ts';
import { fold } from '../core/text/fold.ts';
import { cutByteNgrams } from '../core/text/language-bytes.ts';
import { bulgarianSpellings, languages, latinColumns } from '../core/text/language-columns.ts';
import { packNgrams, packTrigrams, type Weights } from '../core/text/language-profiles.ts';
import { listWords } from '../core/text/language-words.ts';

/** Writes core/text/language-data.json from the n-grams of the npm package eld (Apache-2.0) and the project's own lists of words. */

interface Profiles {
  /** by number */
  languages: Record<number, string>;
  /** n-gram → number of the language → weight, a scaled logarithm above a common floor */
  ngrams: Record<string, Record<number, number>>;
  /** by byte, the character that stands for it in the n-grams */
  dictionary: string[];
}

export const languageDataFile = fileURLToPath(new URL('../core/text/language-data.json', import.meta.url));

/** How many n-grams of a language are kept: more where neighbours are close. */
const kept = { near: 5500, far: 2000 };
const near = new Set(['bg', 'cs', 'de', 'en', 'hr', 'it', 'pl', 'ro', 'sk', 'sl', 'mk', 'sr']);
/** eld's weights are about this many times a natural logarithm. */
const scale = 16;
/** What the words of our lists weigh beside eld's profile in the trigrams, as a share of it. */
const wordShare = 0.6;
/** What three letters in a row made of two pairs weigh beside those found as they are. */
const chainShare = 0.5;
/** Probability of a trigram never seen, and the least that makes one worth keeping. */
const unseen = 2e-5;
const leastSeen = 6e-5;
/** Weight of an n-gram of a common Macedonian word, and what an n-gram counts that only Bulgarian or only Serbian has. */
const macedonian = { word: 60, absent: -15 };

/** The file's text; the same eld gives the same bytes. */
export async function deriveLanguageData(): Promise<string> {
  const weights = readWeights(await readProfiles());
  weights.set('mk', deriveMacedonian(weights));
  const data = {
    source: 'eld 2.1, Apache-2.0, Copyright 2023 Nito T.M.; cut, folded and transliterated by commands/derive-language-data.ts',
    ngrams: packNgrams(new Map([...weights].map(([language, ngrams]) => [language, keepHeaviest(ngrams, language)]))),
    ...packTrigrams(new Map(latinColumns.map((column) => [column, weighTrigrams(column, weights)]))),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

async function readProfiles(): Promise<Profiles> {
  const folder = new URL('../node_modules/eld/src/', import.meta.url);
  const { ngramsData }: { ngramsData: Profiles } = await import(/* @vite-ignore */ new URL('ngrams/large.js', folder).href);
  const { dictionary }: Profiles = await import(/* @vite-ignore */ new URL('dictionary.js', folder).href);
  return { ...ngramsData, dictionary };
}

/** Weights of the wanted languages by bytes. */
function readWeights({ languages: codes, ngrams, dictionary }: Profiles): Weights {
  const bytes = new Map(dictionary.flatMap((stand, byte) => (byte >= 0x80 && stand !== ' ' ? [[stand, String.fromCharCode(byte)]] : [])));
  const weights: Weights = new Map(languages.map((language) => [language, new Map()]));
  for (const [stands, scores] of Object.entries(ngrams)) {
    const ngram = [...stands].map((stand) => bytes.get(stand) ?? stand).join('');
    for (const [number, weight] of Object.entries(scores)) weights.get(codes[Number(number)] ?? '')?.set(ngram, weight);
  }
  return weights;
}

/** eld has no Macedonian: it stands between Bulgarian and Serbian as far as their letters are its own; common words do the rest. */
function deriveMacedonian(weights: Weights): Map<string, number> {
  const derived = new Map<string, number>();
  const [bulgarian, serbian] = [weights.get('bg') ?? new Map(), weights.get('sr') ?? new Map()];
  for (const ngram of new Set<string>([...bulgarian.keys(), ...serbian.keys()])) {
    if (/[^а-зиклмнопрстуфхцчшѓѕјљњќџ ]/.test(decode(ngram))) continue;
    const weight = ((bulgarian.get(ngram) ?? macedonian.absent) + (serbian.get(ngram) ?? macedonian.absent)) / 2;
    if (weight >= 0) derived.set(ngram, weight);
  }
  for (const word of listWords('mk'))
    for (const ngram of cutByteNgrams(word)) derived.set(ngram, Math.max(derived.get(ngram) ?? 0, macedonian.word));
  return derived;
}

/** The whole letters of an n-gram of bytes; half ones at its ends are lost. */
function decode(ngram: string): string {
  const whole = ngram
    .replace(/^[\x80-\xbf]+/, '')
    .replace(/[\xc0-\xff][\x80-\xbf]*$/, (last) => (last.length < (last.charCodeAt(0) >= 0xe0 ? 3 : 2) ? '' : last));
  return Buffer.from(whole, 'latin1').toString('utf8');
}

const keepHeaviest = (ngrams: Map<string, number>, language: string): Map<string, number> =>
  new Map([...ngrams].sort(([, a], [, b]) => b - a).slice(0, near.has(language) ? kept.near : kept.far));

/** Trigrams of letters without marks, as the logarithm of how much likelier each is than an unseen one. */
function weighTrigrams(column: string, weights: Weights): Map<string, number> {
  const spelling = bulgarianSpellings.indexOf(column);
  const language = spelling < 0 ? column : 'bg';
  const write = (text: string): string => (spelling < 0 ? fold(text) : (spellBulgarianLatin(text)[spelling] ?? ''));
  const counts = new Map<string, number>();
  const add = (text: string, count: number): void => countTrigrams(counts, write(text), count);
  const pieces = [...(weights.get(language) ?? [])].map(([ngram, weight]) => [decode(ngram), Math.exp(weight / scale)] as const);
  for (const [text, count] of pieces) add(text, count);
  if (spelling >= 0) chainLetters(pieces, add);
  const words = listWords(language);
  const length = sum(words.map((word) => write(word).length));
  const each = (wordShare * sum(counts.values())) / length;
  for (const word of words) add(` ${word} `, each);
  const total = sum(counts.values());
  const likely = [...counts].filter(([, count]) => count / total > leastSeen);
  return new Map(likely.map(([trigram, count]) => [trigram, Math.log(1 + count / total / unseen)]));
}

function countTrigrams(counts: Map<string, number>, text: string, count: number): void {
  for (let at = 0; at + 3 <= text.length; at++) {
    const trigram = text.slice(at, at + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + count);
  }
}

/** Three letters in a row, as likely as their pairs make them: an n-gram of four bytes holds no more than two Cyrillic letters. */
function chainLetters(pieces: (readonly [text: string, count: number])[], add: (text: string, count: number) => void): void {
  const pairs = new Map<string, number>();
  const firsts = new Map<string, number>();
  for (const [text, count] of pieces) {
    const pair = text.trim();
    if (pair.length !== 2) continue;
    pairs.set(pair, (pairs.get(pair) ?? 0) + count);
    firsts.set(pair.charAt(0), (firsts.get(pair.charAt(0)) ?? 0) + count);
  }
  for (const [pair, count] of pairs)
    for (const [next, following] of pairs)
      if (next.charAt(0) === pair.charAt(1))
        add(pair + next.charAt(1), (chainShare * count * following) / (firsts.get(next.charAt(0)) ?? 1));
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(languageDataFile, await deriveLanguageData());
