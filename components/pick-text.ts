/** The text in the wanted language, else in English, else in any; with the language it is in. */
export function pickText<T>(texts: Partial<Record<string, T>>, wanted: string): { language: string; text: T } | undefined {
  for (const language of [wanted, 'en', ...Object.keys(texts)]) {
    const text = texts[language];
    if (text !== undefined) return { language, text };
  }
  return undefined;
}
