/** The first character as Unicode names it: `U+202E` */
export const nameCharacter = (text: string): string => `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
