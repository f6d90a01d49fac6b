import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import extrasmall from 'eld/extrasmall';
import large from 'eld/large';
import { franc } from 'franc-min';
import { detectLanguage } from '../../core/text/detect-language.ts';

export interface LanguageDetector {
  name: string;
  /** ISO 639-1, with hr for bs and for sr in Latin letters */
  detect: (text: string) => string;
  /** its data packed, in bytes */
  gzip: number;
}

/** franc-min has no Slovak, Slovene, Macedonian and Albanian. */
const francCodes: Record<string, string> = {
  ...{ bul: 'bg', ces: 'cs', deu: 'de', eng: 'en', hrv: 'hr', bos: 'hr', srp: 'sr', ita: 'it', pol: 'pl', ron: 'ro', ukr: 'uk', rus: 'ru' },
  ...{ tur: 'tr', hun: 'hu', spa: 'es', fra: 'fr', arb: 'ar', por: 'pt', nld: 'nl' },
};
const only = Object.keys(francCodes);

const packed = (...paths: string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(new URL(`../../${path}`, import.meta.url)), { level: 9 }).length, 0);

export const languageDetectors: LanguageDetector[] = [
  {
    name: 'pomost',
    detect: (text) => detectLanguage(text).code,
    gzip: packed('core/text/language-data.json', 'core/text/language-words.json'),
  },
  {
    name: 'franc-min',
    detect: (text) => francCodes[franc(text, { only, minLength: 1 })] ?? 'unknown',
    gzip: packed('node_modules/franc-min/data.js'),
  },
  {
    name: 'eld-extrasmall',
    detect: (text) => extrasmall.detect(text).language,
    gzip: packed('node_modules/eld/src/ngrams/extrasmall.js'),
  },
  { name: 'eld-large', detect: (text) => large.detect(text).language, gzip: packed('node_modules/eld/src/ngrams/large.js') },
];
