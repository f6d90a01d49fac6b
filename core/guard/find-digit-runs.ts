export interface DigitGroup {
  digits: string;
  start: number;
  end: number;
}

/** Digits with nothing between them but what people put into numbers. */
export interface DigitRun {
  start: number;
  end: number;
  groups: DigitGroup[];
}

// digits and separators have no sign in common: one way to read each text, so the time grows with its length alone
const runs = /(?:\((?=\+?\d{1,5}\)))?(?:\+ ?)?\d+(?:[ .:/()\-_*|~·•'’+]{1,4}\d+)*/g;
const clock = /(?<![\d:])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:])/g;

export const countDigits = (groups: readonly DigitGroup[]): number => groups.reduce((sum, { digits }) => sum + digits.length, 0);

export const hasDialStart = ({ digits }: DigitGroup): boolean => digits.startsWith('00') || /^0\d\d/.test(digits);

const toRun = (groups: DigitGroup[], start: number): DigitRun => ({ start, end: groups.at(-1)?.end ?? start, groups });

/** "0178 1234567 / 0170 7654321" are two: cut where enough has been said and a new one begins. */
function cutRun(run: DigitRun, text: string): DigitRun[] {
  const isDialled = text[run.start] === '+' || run.groups.slice(0, 1).some(hasDialStart);
  const cut = run.groups.findIndex((group, index) => {
    const before = text.slice(run.groups[index - 1]?.end ?? 0, group.start);
    const isNew = before.includes('+') || hasDialStart(group);
    return isDialled && isNew && countDigits(run.groups.slice(0, index)) >= 8 && countDigits(run.groups.slice(index)) >= 7;
  });
  if (cut < 1) return [run];
  const rest = run.groups.slice(cut);
  const plus = text.lastIndexOf('+', rest[0]?.start) >= (run.groups[cut - 1]?.end ?? 0);
  const start = plus ? text.lastIndexOf('+', rest[0]?.start) : (rest[0]?.start ?? 0);
  return [toRun(run.groups.slice(0, cut), run.start), ...cutRun(toRun(rest, start), text)];
}

/** Every run of six digits or more; times of the clock are taken out first. */
export function findDigitRuns(given: string): DigitRun[] {
  const text = given.replace(clock, (written) => '\n'.repeat(written.length));
  return [...text.matchAll(runs)].flatMap(({ index, 0: written }) => {
    const groups = [...written.matchAll(/\d+/g)].map(
      (found): DigitGroup => ({ digits: found[0], start: index + found.index, end: index + found.index + found[0].length }),
    );
    return countDigits(groups) < 6 ? [] : cutRun(toRun(groups, index), text);
  });
}
