/** In groups of four, as people compare them. */
export const groupDigits = (id: string): string => id.replace(/(.{4})(?=.)/g, '$1 ');
