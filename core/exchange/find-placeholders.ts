/** `{{help-point}}` and `{{fact:kindergeld}}`, each once, sorted */
export const findPlaceholders = (text: string): string[] => [...new Set(text.match(/\{\{[^}]*\}\}/g) ?? [])].sort();

/** What stands in one text and not in the other, in words; undefined when both have the same. */
export function comparePlaceholders(source: string, text: string): string | undefined {
  const [wanted, found] = [findPlaceholders(source), findPlaceholders(text)];
  const missing = wanted.filter((placeholder) => !found.includes(placeholder));
  const added = found.filter((placeholder) => !wanted.includes(placeholder));
  if (missing.length > 0) return `${missing.join(', ')} of the source text is missing: put it back exactly as it stands there`;
  return added.length > 0 ? `${added.join(', ')} does not stand in the source text: take it out` : undefined;
}
