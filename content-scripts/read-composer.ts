import { isControl } from './editable.ts';
import { readText } from './read-text.ts';

/** What stands in a composer, one line per shown line. */
export const readComposer = (composer: HTMLElement): string =>
  isControl(composer)
    ? composer.value.replace(/\r\n?/g, '\n')
    : readText(composer, { drop: '[data-lexical-decorator], [aria-hidden="true"], [contenteditable="false"]' });

/** Lines without what editors add or drop: empty ones, odd spaces, invisible joiners at the edges. */
export const contentLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/[\u200b\u200c\ufeff]/g, '')
        .replace(/[\s\u00a0]+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');

/** How often the lines of `part` stand in `whole` as one piece; a draft may go before the first line and behind the last. */
export function countOccurrences(whole: string, part: string): number {
  const [lines, wanted] = [contentLines(whole), contentLines(part)];
  if (wanted.length === 0) return 0;
  if (wanted.length === 1) return lines.reduce((sum, line) => sum + line.split(wanted[0] ?? '').length - 1, 0);
  let count = 0;
  for (let at = 0; at + wanted.length <= lines.length; at++) {
    if (matchesAt(lines.slice(at, at + wanted.length), wanted)) count++;
  }
  return count;
}

function matchesAt(lines: string[], wanted: string[]): boolean {
  const last = wanted.length - 1;
  return wanted.every((line, index) => {
    const given = lines[index] ?? '';
    if (index > 0 && index < last) return given === line;
    return index === 0 ? given.endsWith(line) : given.startsWith(line);
  });
}
