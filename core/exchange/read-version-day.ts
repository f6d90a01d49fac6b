/** `2026.1.5` → `2026-01-05`; the number of a second change of the day falls away */
export const readVersionDay = (version: string): string =>
  version
    .split('.')
    .slice(0, 3)
    .map((part) => part.padStart(2, '0'))
    .join('-');
