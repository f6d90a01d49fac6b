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

/** Its words alone, for searching and comparing. */
export const readWords = (text: string): string =>
  readTemplate(text)
    .map((part) => (typeof part === 'string' ? part : ' '))
    .join('');
