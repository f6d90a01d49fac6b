import type { AnswerLanguage } from '../language.ts';
import { lawLanguageOf } from '../pack/schema.ts';
import type { Json } from './json-parts.ts';
import type { SheetKind } from './sheet-row.ts';

type ByLanguage<T> = Partial<Record<AnswerLanguage, T>>;
type Access = Pick<SheetField, 'read' | 'write'>;

/** An entry as it stands in a pack's file; writing a field changes it in place. */
export type SheetEntry = Json & { id: string };

/** One text of an entry in all its languages. */
export interface SheetField {
  kind: SheetKind;
  id: string;
  /** of an answer: the first day of the edition */
  edition: string;
  name: string;
  entry: SheetEntry;
  /** has a version per language, and a status with it */
  isVersioned: boolean;
  /** a word that goes into the texts: they say something else with it */
  isInserted?: boolean;
  read(language: AnswerLanguage): string | undefined;
  write(language: AnswerLanguage, text: string): void;
}

function setText<T>(owner: Json, key: string, said: { language: AnswerLanguage; value: T }): void {
  const texts = owner[key] as ByLanguage<T>;
  texts[said.language] = said.value;
}

/** Between the two halves of a short text that is a pair. */
const pairMark = '\n---\n';

const accessTexts = (owner: Json, key: string): Access => ({
  read: (language) => (owner[key] as ByLanguage<string>)[language],
  write: (language, value) => setText(owner, key, { language, value }),
});

/** A list of lines is one cell with a line each. */
const accessLines = (owner: Json, key: string): Access => ({
  read: (language) => (owner[key] as ByLanguage<string[]>)[language]?.join('\n'),
  write: (language, text) => setText(owner, key, { language, value: text.split('\n').filter((line) => line.trim() !== '') }),
});

const joinPair = (value: unknown): string | undefined => (Array.isArray(value) ? value.join(pairMark) : (value as string | undefined));
const splitPair = (text: string): string | string[] => (text.includes(pairMark) ? text.split(pairMark) : text);

const accessPart = (entry: SheetEntry, part: string): Access => ({
  read: (language) => joinPair((entry['texts'] as ByLanguage<Json>)[language]?.[part]),
  write: (language, text) => {
    const texts = entry['texts'] as ByLanguage<Json>;
    const stands = texts[language] ?? {};
    texts[language] = stands;
    stands[part] = part === 'short' ? splitPair(text) : text;
  },
});

const accessShort = (short: ByLanguage<string | string[]>): Access => ({
  read: (language) => joinPair(short[language]),
  write: (language, text) => {
    short[language] = splitPair(text);
  },
});

type AnswerPart = Pick<SheetField, 'name'> & Partial<Pick<SheetField, 'isVersioned' | 'isInserted'>> & Access;

function listAnswerFields(entry: SheetEntry): AnswerPart[] {
  const lines = ['appliesWhen', 'notWhen', 'askFirst'].filter((key) => entry[key] !== undefined);
  const fields = (entry['fields'] ?? []) as (Json & { key: string; choices?: (Json & { id: string })[] })[];
  return [
    { name: 'title', ...accessTexts(entry, 'title') },
    ...['core', 'next', 'short'].map((part) => ({ name: part, isVersioned: true, ...accessPart(entry, part) })),
    ...lines.map((key) => ({ name: key, ...accessLines(entry, key) })),
    ...listRiskFields(entry),
    ...fields.flatMap((field) => [
      { name: `fields.${field.key}`, ...accessTexts(field, 'labels') },
      ...(field.choices ?? []).map((choice) => ({
        name: `fields.${field.key}.${choice.id}`,
        isInserted: true,
        ...accessTexts(choice, 'texts'),
      })),
    ]),
  ];
}

const listClaimFields = (entry: SheetEntry): AnswerPart[] => [
  ...['myth', 'fact', 'why', 'nextStep'].map((name) => ({ name, ...accessTexts(entry, name) })),
  ...(entry['short'] === undefined ? [] : [{ name: 'short', ...accessShort(entry['short'] as ByLanguage<string | string[]>) }]),
  ...(entry['askFirst'] === undefined ? [] : [{ name: 'askFirst', ...accessLines(entry, 'askFirst') }]),
  ...listRiskFields(entry),
];

const listRiskFields = (entry: SheetEntry): AnswerPart[] =>
  ((entry['risks'] ?? []) as Json[]).map((risk, index) => ({ name: `risks.${index + 1}`, ...accessTexts(risk, 'texts') }));

function listCardFields(entry: SheetEntry): AnswerPart[] {
  const lines = ['doFirst', 'avoid', 'doNotWrite'].filter((key) => entry[key] !== undefined);
  const numbers = (entry['numbers'] ?? []) as (Json & { number: string })[];
  return [
    { name: 'title', ...accessTexts(entry, 'title') },
    ...(entry['write'] === undefined ? [] : [{ name: 'write', ...accessTexts(entry, 'write') }]),
    ...lines.map((key) => ({ name: key, ...accessLines(entry, key) })),
    ...numbers.map((owner) => ({ name: `numbers.${owner.number.replaceAll(' ', '')}`, ...accessTexts(owner, 'label') })),
  ];
}

const listFields: Record<Exclude<SheetKind, 'topics'>, (entry: SheetEntry) => AnswerPart[]> = {
  answers: listAnswerFields,
  phrases: (entry) => [{ name: 'texts', ...accessTexts(entry, 'texts') }],
  correctionFrames: (entry) => ['myth', 'referral'].map((part) => ({ name: part, ...accessPart(entry, part) })),
  claims: listClaimFields,
  emergencyCards: listCardFields,
  facts: (entry) => [{ name: 'labels', ...accessTexts(entry, 'labels') }],
  officeWords: (entry) => [{ name: 'gloss', ...accessTexts(entry, 'gloss') }],
};

/** All texts of an entry that a translator may have to do with. */
export function listSheetFields(kind: SheetKind, entry: SheetEntry): SheetField[] {
  const common = { kind, id: entry.id, edition: kind === 'answers' ? String(entry['validFrom']) : '', entry, isVersioned: false };
  if (kind !== 'topics') return listFields[kind](entry).map((field) => ({ ...common, ...field }));
  const subtopics = (entry['subtopics'] ?? []) as SheetEntry[];
  return [entry, ...subtopics].map((owner) => ({ ...common, id: owner.id, name: 'labels', ...accessTexts(owner, 'labels') }));
}

/** The language the others are translated from: the answer's own, else that of the country where it is there. */
export function findSourceLanguage({ entry, read }: SheetField): AnswerLanguage {
  if (entry['sourceLanguage'] !== undefined) return entry['sourceLanguage'] as AnswerLanguage;
  const own = lawLanguageOf(String(entry['jurisdiction'] ?? entry['country']));
  return read(own) === undefined ? 'en' : own;
}

interface TextVersion {
  version?: string;
}

export const findTextVersion = ({ entry, isVersioned }: SheetField, language: AnswerLanguage): string | undefined =>
  isVersioned ? (entry['texts'] as ByLanguage<TextVersion>)[language]?.version : undefined;
