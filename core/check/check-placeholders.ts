import type { AnswerLanguage } from '../language.ts';
import type { Answer } from '../pack/schema.ts';
import type { Told } from '../pack/tell.ts';
import { listNames, ownFields, readTemplate, type TemplatePart } from '../pack/template.ts';
import { groupBy } from './group-by.ts';
import {
  listAnswerTexts,
  listCardTexts,
  listCardWarnings,
  listChoiceTexts,
  listClaimParagraphs,
  listClaimShorts,
  listClaimTexts,
  listGuidanceTexts,
  listMyths,
  listPhraseTexts,
  listPointTexts,
  listQuestions,
  listRiskTexts,
  type OutgoingText,
  type WrittenText,
} from './list-texts.ts';
import type { PlacedEntries } from './place-entries.ts';
import { type Problem, reportError } from './problem.ts';

/** What stands in `{{…}}`: it exists, and all languages of a text have the same. */
export function checkPlaceholders(all: PlacedEntries): Problem[] {
  const { entries, ids } = all;
  return [
    ...entries.answers.flatMap((placed) => {
      const texts = listAnswerTexts(placed);
      const fields = [...ownFields, ...(placed.entry.fields ?? []).map(({ key }) => key)];
      return [
        ...checkTexts(texts, { facts: ids.facts, fields }),
        ...compareLanguages(texts, placed.entry.sourceLanguage),
        ...findUnused(placed, texts),
        ...refuseAny(listChoiceTexts(placed), inChoice),
        ...refuseAny([...listGuidanceTexts(placed), ...listRiskTexts(placed)], inGuidance),
      ];
    }),
    ...entries.claims.flatMap((placed) => {
      return [
        ...checkTexts(listClaimParagraphs(placed), { facts: ids.facts, fields: [] }),
        ...checkTexts(listClaimShorts(placed), { facts: ids.facts, fields: ['help-point'] }),
        ...compareLanguages(listClaimTexts(placed)),
        ...refuseAny(listMyths(placed), inMyth),
        ...refuseAny([...listQuestions(placed), ...listRiskTexts(placed)], inGuidance),
      ];
    }),
    ...entries.phrases.flatMap((placed) => checkTexts(listPhraseTexts(placed), { facts: ids.facts, fields: [] })),
    ...entries.emergencyCards.flatMap((placed) => refuseAny([...listCardTexts(placed), ...listCardWarnings(placed)], inCard)),
    ...entries.helpPoints.flatMap((placed) => refuseAny(listPointTexts(placed), inPoint)),
  ];
}

interface Known {
  facts: ReadonlySet<string>;
  fields: readonly string[];
}

const checkTexts = (texts: readonly OutgoingText[], known: Known): Problem[] =>
  texts.flatMap(({ spot, at, text }) =>
    readTemplate(text).flatMap((part) => {
      const said = judge(part, known);
      return said ? [reportError(spot, at, said)] : [];
    }),
  );

function judge(part: TemplatePart, { facts, fields }: Known): Told | undefined {
  if (typeof part === 'string') return undefined;
  if ('unknown' in part) {
    const shown = part.unknown.length > 40 ? `${part.unknown.slice(0, 40)}…` : part.unknown;
    return [`"${shown}" is no placeholder`, 'write {{help-point}}, {{city}}, {{fact:name-of-the-fact}} or a field of this answer'];
  }
  if ('fact' in part) {
    if (facts.has(part.fact)) return undefined;
    return [`there is no fact "${part.fact}"`, 'correct its name, or write the fact down with its value and source in a list "facts"'];
  }
  if (fields.includes(part.field)) return undefined;
  const remedy =
    fields.length > 0
      ? `correct its name (${fields.join(', ')}), or declare it under "fields" of this answer`
      : 'take it out: only answers have fields';
  return [`there is no field "${part.field}"`, remedy];
}

/** Against the source language; of a claim, against the language that says most. */
function compareLanguages(texts: readonly OutgoingText[], source?: AnswerLanguage): Problem[] {
  const parts = groupBy(texts, ({ part }) => part);
  return [...parts.values()].flatMap((group) => {
    const named = group.map((text) => ({ ...text, names: listNames(text.text) }));
    const model = named.find(({ language }) => language === source) ?? named.toSorted((one, other) => other.names.size - one.names.size)[0];
    if (!model) return [];
    return named.flatMap((text) => [
      ...[...model.names].filter((name) => !text.names.has(name)).map((name) => reportMissing(text, name, model.language)),
      ...[...text.names].filter((name) => !model.names.has(name)).map((name) => reportExtra(text, name, model.language)),
    ]);
  });
}

const reportMissing = ({ spot, at, language }: OutgoingText, name: string, model: AnswerLanguage): Problem =>
  reportError(spot, at, [
    `{{${name}}} stands in the text in ${model} and not in ${language}`,
    `write {{${name}}} into the text in ${language}`,
  ]);

const reportExtra = ({ spot, at, language }: OutgoingText, name: string, model: AnswerLanguage): Problem =>
  reportError(spot, at, [
    `{{${name}}} stands in the text in ${language} and not in ${model}`,
    `write it into the text in ${model} too, or take it out here`,
  ]);

function findUnused(placed: PlacedEntries['entries']['answers'][number], texts: readonly OutgoingText[]): Problem[] {
  const used = new Set(texts.flatMap(({ text }) => [...listNames(text)]));
  const { fields = [] }: Pick<Answer, 'fields'> = placed.entry;
  return fields.flatMap(({ key }, index) =>
    used.has(key)
      ? []
      : [
          reportError(placed, `.fields[${index}].key`, [
            `the field "${key}" is asked for and stands in no text`,
            `write {{${key}}} into the texts, or take the field out`,
          ]),
        ],
  );
}

/** What is put into a text is not read for placeholders again. */
const inChoice: Told = ['has a placeholder in a choice, where none is filled in', 'write it into the text around the choice'];
const inGuidance: Told = [
  'has a placeholder in what the counsellor reads, where none is filled in',
  'say it without the placeholder, the value stands in the answer',
];
const inMyth: Told = ['has a placeholder in what circulates, where none is filled in', 'say it without the value'];
const inCard: Told = [
  'has a placeholder in an emergency card, where none is filled in',
  'say it without the placeholder: a card goes out as it stands',
];
const inPoint: Told = ['has a placeholder in a help point, where none is filled in', 'take it out'];

const refuseAny = (texts: readonly WrittenText[], told: Told): Problem[] =>
  texts.flatMap(({ spot, at, text }) => (readTemplate(text).some((part) => typeof part !== 'string') ? [reportError(spot, at, told)] : []));
