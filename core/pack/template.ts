/**
 * A text of a pack in its parts: words, fields that are filled in for one answer (`{{help-point}}`), and facts (`{{fact:kindergeld}}`;
 * `{{fact:kindergeld:number}}` is the number alone, for texts that bend the word after it themselves).
 */
export type TemplatePart = string | { field: string } | { fact: string; isBare: boolean } | { unknown: string };

const placeholder = /(\{\{[^{}]*\}\})/;
const factName = /^\{\{fact:([a-z0-9]+(?:[._-][a-z0-9]+)*)(:number)?\}\}$/;
const fieldName = /^\{\{([a-z]+(?:-[a-z]+)*)\}\}$/;

/** Filled in by the panel itself, so that no answer has to declare them. */
export const ownFields = ['help-point', 'city'] as const;

export function readTemplate(text: string): TemplatePart[] {
  return text
    .split(placeholder)
    .filter((part) => part !== '')
    .map(readPart);
}

function readPart(part: string): TemplatePart {
  if (!part.startsWith('{{')) return part.includes('{{') || part.includes('}}') ? { unknown: part } : part;
  const [, fact, form] = factName.exec(part) ?? [];
  if (fact !== undefined) return { fact, isBare: form !== undefined };
  const [, field] = fieldName.exec(part) ?? [];
  return field === undefined ? { unknown: part } : { field };
}

/** Its words alone, for searching and comparing; `standIn` takes the place of all that is filled in. */
export const readWords = (text: string, standIn = ' '): string =>
  readTemplate(text)
    .map((part) => (typeof part === 'string' ? part : standIn))
    .join('');

/** What it names: `fact:kindergeld` for both forms of a fact, because languages bend the word after it in their own ways; `city`. */
export const listNames = (text: string): Set<string> =>
  new Set(
    readTemplate(text).flatMap((part) =>
      typeof part === 'string' || 'unknown' in part ? [] : ['fact' in part ? `fact:${part.fact}` : part.field],
    ),
  );
