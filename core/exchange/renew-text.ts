import { type AnswerLanguage, answerLanguages } from '../language.ts';
import type { SheetChange } from './apply-sheet.ts';
import type { Json } from './json-parts.ts';
import { findSourceLanguage, type SheetField } from './sheet-field.ts';

/** Whether a new source text says something else (`major`: its translations are outdated) or the same in better words. */
export type Step = 'major' | 'minor';

interface Renewal {
  step: Step;
  /** texts that have their new version: three changed parts of one text are one change */
  renewed: Set<unknown>;
  sourceVersion: string | undefined;
}

function countOn(version: string, step: Step): string {
  const [major = 1, minor = 0] = version.split('.').map(Number);
  return step === 'major' ? `${major + 1}.0` : `${major}.${minor + 1}`;
}

/** After a text was changed: its next version, what it is a translation of, and no reviews, because nobody has read it yet. */
export function renewText({ field, language }: SheetChange, renewal: Renewal): void {
  if (field.isVersioned) renewVersioned(field, language, renewal);
  else if (field.isInserted) countText(field, language, renewal);
  else dropReviews(field.entry, language);
}

const textsOf = ({ entry }: SheetField): Partial<Record<AnswerLanguage, Json>> => entry['texts'] as Partial<Record<AnswerLanguage, Json>>;

/** A text that is new has no version yet, and none to count on. */
function countText(field: SheetField, language: AnswerLanguage, { step, renewed }: Renewal): void {
  const text = textsOf(field)[language];
  if (text?.['version'] === undefined || renewed.has(text)) return;
  renewed.add(text);
  delete text['reviews'];
  text['version'] = countOn(String(text['version']), language === findSourceLanguage(field) ? step : 'minor');
}

function renewVersioned(field: SheetField, language: AnswerLanguage, renewal: Renewal): void {
  const { entry } = field;
  const { renewed, sourceVersion } = renewal;
  const texts = textsOf(field);
  const text = texts[language];
  const source = findSourceLanguage(field);
  if (!text || renewed.has(text)) return;
  if (text['version'] === undefined) {
    const { core, next, short } = text;
    const made = {
      version: '1.0',
      translatedFrom: sourceVersion,
      register: texts[source]?.['register'],
      ...{ core, ...(next ? { next } : {}), short },
    };
    texts[language] = made;
    entry['texts'] = Object.fromEntries(answerLanguages.flatMap((key) => (texts[key] ? [[key, texts[key]]] : [])));
    renewed.add(made);
    return;
  }
  countText(field, language, renewal);
  if (language !== source) text['translatedFrom'] = sourceVersion;
}

function dropReviews(entry: Json, language: AnswerLanguage): void {
  const reviews = entry['reviews'] as { law?: unknown; language?: Json } | undefined;
  if (!reviews) return;
  delete reviews.law;
  if (reviews.language) delete reviews.language[language];
  if (Object.keys(reviews.language ?? {}).length === 0) delete entry['reviews'];
}
