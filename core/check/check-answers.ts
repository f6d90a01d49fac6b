import { answerLanguages } from '../language.ts';
import { listParts } from '../pack/answer.ts';
import { listNames, ownFields } from '../pack/template.ts';
import { listSaidAnswers, type SaidAnswer } from './list-corrections.ts';
import type { PlacedEntries } from './place-entries.ts';
import { type Problem, reportError } from './problem.ts';

type Answer = PlacedEntries['entries']['answers'][number];

/** What would leave somebody with half an answer or none: texts that vanish, translations of nothing, choices without words. */
export const checkAnswers = (all: PlacedEntries): Problem[] => [
  ...listSaidAnswers(all).flatMap(checkRemains),
  ...all.entries.answers.flatMap((placed) => [...checkSource(placed), ...checkChoices(placed)]),
];

/** A line with a field that may stay empty falls away; `next` is meant to. */
function checkRemains({ placed, locate }: SaidAnswer): Problem[] {
  const { fields = [], texts } = placed.entry;
  const optional = new Set<string>([...ownFields, ...fields.filter(({ required }) => !required).map(({ key }) => key)]);
  const findOptional = (line: string): string | undefined => [...listNames(line)].find((name) => optional.has(name));
  return answerLanguages.flatMap((language) => {
    const written = texts[language];
    return (written ? listParts(written) : []).flatMap(([part, text]) => {
      const empty = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [findOptional(line)]));
      const [first] = empty;
      if (part === 'next' || first === undefined || empty.includes(undefined)) return [];
      return [
        reportError(placed, locate(`.texts.${language}.${part}`), [
          `every line has a field that may stay empty, such as {{${first}}}: nothing would be left of it`,
          'write it so that a line without it remains',
        ]),
      ];
    });
  });
}

function checkSource(placed: Answer): Problem[] {
  const { sourceLanguage, texts } = placed.entry;
  const source = texts[sourceLanguage];
  const translations = answerLanguages.filter((language) => language !== sourceLanguage && texts[language]);
  if (!source) {
    if (translations.length === 0) return [];
    return [
      reportError(placed, '.sourceLanguage', [
        `is ${sourceLanguage}, and there is no text in ${sourceLanguage} that ${translations.join(', ')} could be translated from`,
        'write the source text, or name the language of the text that the others were translated from',
      ]),
    ];
  }
  return translations.flatMap((language) => {
    const { translatedFrom } = texts[language] ?? {};
    if (translatedFrom === undefined || !isNewer(translatedFrom, source.version)) return [];
    return [
      reportError(placed, `.texts.${language}.translatedFrom`, [
        `says that it was translated from ${translatedFrom}, and the text in ${sourceLanguage} is ${source.version}`,
        'correct it, or raise the version of the source text',
      ]),
    ];
  });
}

/** Of versions such as 2.1 */
function isNewer(one: string, other: string): boolean {
  const [first = 0, second = 0] = one.split('.').map(Number);
  const [otherFirst = 0, otherSecond = 0] = other.split('.').map(Number);
  return first === otherFirst ? second > otherSecond : first > otherFirst;
}

function checkChoices(placed: Answer): Problem[] {
  const spoken = answerLanguages.filter((language) => placed.entry.texts[language]);
  return (placed.entry.fields ?? []).flatMap(({ key, type, choices }, field) => {
    if (type !== 'choice') return [];
    if (choices === undefined) {
      const said = [`the field "${key}" is a choice and has nothing to choose from`, 'write "choices", or make it a text'] as const;
      return [reportError(placed, `.fields[${field}]`, said)];
    }
    return choices.flatMap(({ id, texts }, choice) => {
      const silent = spoken.filter((language) => texts[language] === undefined);
      if (silent.length === 0) return [];
      return [
        reportError(placed, `.fields[${field}].choices[${choice}].texts`, [
          `the choice "${id}" has no words in ${silent.join(', ')}, where the answer has a text`,
          'write them in these languages too',
        ]),
      ];
    });
  });
}
