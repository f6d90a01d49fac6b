import * as v from 'valibot';
import { answerLanguages, otherLanguages } from '../language.ts';
import { parseDay } from '../time/civil-day.ts';
import { isTooWide } from './is-too-wide.ts';
import { plain } from './plain.ts';
import { tell, tellOf } from './tell.ts';

// What entries of packs are made of.

export const countries = ['DE', 'CZ'] as const;
export type Country = (typeof countries)[number];
/** `DE-SN` → `DE` */
export const countryOf = (jurisdiction: string): Country => (jurisdiction.startsWith('CZ') ? 'CZ' : 'DE');

/** The language its law is written in, and our texts about it first. */
export const lawLanguageOf = (jurisdiction: string): 'cs' | 'de' => (countryOf(jurisdiction) === 'CZ' ? 'cs' : 'de');

export const language = v.picklist(answerLanguages);
/** Terms and examples may also stand in languages without answers. */
export const anyLanguage = v.picklist([...answerLanguages, ...otherLanguages]);
export const country = v.picklist(countries);
export const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/,
    tellOf((written) => [`is ${written}`, 'write small letters and digits, with . _ or - between them and nothing else']),
  ),
  v.maxLength(80),
);
export const version = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}\.\d{1,2}\.\d{1,2}(?:\.\d+)?$/,
    tellOf((written) => [`is ${written}`, 'write the day of the change, such as 2026.12.31']),
  ),
);
export const date = v.pipe(
  v.string(),
  v.isoDate(tellOf((written) => [`is ${written}, which is no day`, 'write it as 2026-12-31'])),
  v.check(
    (day) => !v.ISO_DATE_REGEX.test(day) || parseDay(day) !== undefined,
    tellOf((written) => [`is ${written}, which is no day of the calendar`, 'correct the day']),
  ),
);
export const line = v.pipe(
  plain,
  v.nonEmpty(),
  v.maxLength(300),
  v.check((text) => !text.includes('\n'), tell('is more than one line', 'take out the line breaks (\\n)')),
);
export const paragraph = v.pipe(plain, v.nonEmpty(), v.maxLength(4000));
export const link = v.pipe(
  v.string(),
  v.maxLength(500),
  v.regex(
    /^https:\/\/[^\s]+$/,
    tellOf((written) => [`is ${written}, which is no address that can be opened safely`, 'it has to begin with https://']),
  ),
);

export const labels = v.strictObject({ bg: line, cs: line, de: line, en: line, hr: line, it: line, pl: line, ro: line });
export const texts = v.record(language, paragraph);
/** Literal, `stem*` for any ending, `a+b` for both in one sentence. No regular expressions. */
export const words = v.pipe(
  plain,
  v.minLength(2),
  v.maxLength(80),
  v.check(
    (text) => text === text.trim().toLowerCase(),
    tellOf((written) => [`is ${written}`, 'write it in small letters, without spaces at the ends']),
  ),
);
export const tooWide = tell('would be found in nearly every text', 'use a longer stem or a phrase');
export const term = v.pipe(
  words,
  v.check((text) => !isTooWide(text), tooWide),
);
export const terms = v.record(anyLanguage, v.pipe(v.array(term), v.maxLength(1000)));
export const sentences = v.record(anyLanguage, v.pipe(v.array(line), v.maxLength(20)));
export const examples = v.record(language, v.pipe(v.array(v.pipe(plain, v.maxLength(1000))), v.maxLength(40)));

export const source = v.strictObject({
  title: line,
  url: v.optional(link),
  /** when somebody of ours last compared the text with this source; absent: never */
  checked: v.optional(date),
});
export const sources = v.pipe(v.array(source), v.maxLength(20));

/** ISO 3166: a country, or one of its Länder or regions, such as DE, DE-SN, CZ */
export const jurisdiction = v.pipe(
  v.string(),
  v.regex(
    /^(?:DE|CZ)(?:-[A-Z0-9]{1,3})?$/,
    tellOf((written) => [`is ${written}, which is no country or region such as DE, DE-SN or CZ`, 'correct it']),
  ),
);
export const land = v.pipe(
  v.string(),
  v.regex(
    /^(?:DE|CZ)-[A-Z0-9]{1,3}$/,
    tellOf((written) => [`is ${written}, which is no region such as DE-SN`, 'correct it']),
  ),
);
/** WGS 84, degrees */
export const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
/** WGS 84, degrees */
export const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));

/** Who has read a text with the eyes of a native speaker or a lawyer, and when; `by` is an office or initials, no more is needed */
export const review = v.strictObject({ by: line, on: date });
/** Of an entry as a whole; without both it is shown as a draft. */
export const reviews = v.strictObject({ law: v.optional(review), language: v.optional(v.record(language, review)) });

/** Posts that an entry has to be found for, and posts like them that it must not be found for; proved over the real engine. */
export const proof = { matches: v.optional(examples), ignores: v.optional(examples) };
export const sensitivity = v.picklist(['normal', 'elevated', 'special_category']);
export type Terms = v.InferOutput<typeof terms>;
