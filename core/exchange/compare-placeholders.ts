import { listNames, readTemplate } from '../pack/template.ts';

/** `{{help-point}}` and `{{fact:kindergeld}}`, each once, sorted; what is written like one and is none stands as it is. */
function listPlaceholders(text: string): string[] {
  const unknown = readTemplate(text).flatMap((part) => (typeof part !== 'string' && 'unknown' in part ? [part.unknown] : []));
  const odd = unknown.filter((part) => part.startsWith('{{') && part.endsWith('}}'));
  return [...new Set([...[...listNames(text)].map((name) => `{{${name}}}`), ...odd])].sort();
}

/** What stands in one text and not in the other, in words; undefined when both have the same. The form of a fact may differ. */
export function comparePlaceholders(source: string, text: string): string | undefined {
  const [wanted, found] = [listPlaceholders(source), listPlaceholders(text)];
  const missing = wanted.filter((placeholder) => !found.includes(placeholder));
  const added = found.filter((placeholder) => !wanted.includes(placeholder));
  if (missing.length > 0) return `${missing.join(', ')} of the source text is missing: put it back exactly as it stands there`;
  return added.length > 0 ? `${added.join(', ')} does not stand in the source text: take it out` : undefined;
}
