import { fillFacts, gap } from '../fact/fill-facts.ts';
import { type AnswerLanguage, localeOf } from '../language.ts';
import type { AnswerField } from '../pack/answer.ts';
import type { Answer, Fact, HelpPoint } from '../pack/schema.ts';
import { ownFields, readTemplate } from '../pack/template.ts';

/** `second`: the other half of a short answer that is a pair */
export const variants = ['full', 'short', 'second'] as const;
export type Variant = (typeof variants)[number];

export interface ComposeRequest {
  answer: Answer;
  language: AnswerLanguage;
  variant: Variant;
  helpPoints: HelpPoint[];
  /** "not verified" in the language of the answer, in the length of the variant */
  callFirst: string;
  facts: readonly Fact[];
  /** ISO date: facts are said as they are on this day */
  today: string;
  /** what the counsellor filled in, by the field's key, and `city` */
  fields?: Readonly<Record<string, string>>;
  /** around a full text */
  opening?: string;
  closing?: string;
}

export interface Composed {
  text: string;
  /** fields that have to be filled in, and facts without a value on this day; the text has a gap for each */
  missing: { fields: string[]; facts: string[] };
}

/** A place as one line: name, address, phone; in short only name and phone. A secret address has none. */
export function describeHelpPoint(point: HelpPoint, variant: Variant): string {
  const name = variant === 'full' ? point.name : (point.shortName ?? point.name);
  const reach = point.phones?.[0] ?? point.email ?? (variant === 'full' ? point.url : undefined);
  const parts = variant === 'full' ? [name, point.addressSecret ? undefined : point.address, reach] : [name, reach];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** The text to insert. A line with a field that may stay empty and does is left out; undefined where the answer has no such text. */
export function composeAnswer(request: ComposeRequest): Composed | undefined {
  const template = findTemplate(request);
  if (template === undefined) return undefined;
  const values = listValues(request);
  const required = new Set(request.answer.fields?.filter((field) => field.required).map(({ key }) => key));
  const missing = new Set<string>();
  const lines = template.split('\n').flatMap((line) => {
    const named = readTemplate(line).flatMap((part) => (typeof part === 'object' && 'field' in part ? [part.field] : []));
    const empty = named.filter((key) => !values[key]);
    if (empty.some((key) => !required.has(key))) return [];
    for (const key of empty) missing.add(key);
    return [named.reduce((text, key) => text.replace(`{{${key}}}`, () => values[key] || gap), line)];
  });
  const { text, missing: facts } = fillFacts(lines.join('\n'), request);
  return { text: text.replace(/\n{3,}/g, '\n\n').trim(), missing: { fields: [...missing], facts } };
}

/** Before facts are filled in, so that nothing a counsellor types can name one. */
function listValues({ answer, language, helpPoints, variant, callFirst, fields, today }: ComposeRequest): Record<string, string> {
  const places = helpPoints.map((point) => {
    const described = describeHelpPoint(point, variant);
    return isFresh(point, today) ? described : `${described} (${callFirst})`;
  });
  const say = (key: string, given: string): string =>
    sayField(
      answer.fields?.find((field) => field.key === key),
      given,
      language,
    );
  const plain = Object.entries(fields ?? {}).map(([key, value]) => [key, say(key, value)]);
  return { ...Object.fromEntries(plain), [ownFields[0]]: places.join('; ') };
}

/** What somebody was told a year ago may have changed. */
const isFresh = ({ verifiedAt }: HelpPoint, today: string): boolean =>
  verifiedAt !== undefined && verifiedAt >= `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;

/** A choice is kept by its id, so that it is said in the language of the text. */
function sayField(field: AnswerField | undefined, given: string, language: AnswerLanguage): string {
  if (field?.type === 'date') return sayDate(given, language);
  if (field?.type === 'choice') return field.choices?.find(({ id }) => id === given)?.texts[language] ?? '';
  return given.replace(/[{}\n]/g, ' ').trim();
}

/** From `2026-12-01`; nothing where it is no day. */
function sayDate(iso: string, language: AnswerLanguage): string {
  const ms = Date.parse(iso);
  if (Number.isNaN(ms)) return '';
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(ms);
}

/** The text with its placeholders. */
export function findTemplate({
  answer,
  language,
  variant,
  ...around
}: Pick<ComposeRequest, 'answer' | 'language' | 'variant' | 'opening' | 'closing'>): string | undefined {
  const text = answer.texts[language];
  if (!text) return undefined;
  if (variant === 'full') return [around.opening, text.core, text.next, around.closing].filter((part) => part !== undefined).join('\n\n');
  const [first, second] = [text.short].flat();
  return variant === 'short' ? first : second;
}

/** Characters as the sites count them: UTF-16 units, which never counts less than they do. */
export const countCharacters = (text: string): number => text.length;
