/** So many of so many, with the 95 % interval of Wilson (1927), in shares of one. */
export interface Share {
  right: number;
  of: number;
}

export const shareOf = ({ right, of }: Share): number => (of === 0 ? Number.NaN : right / of);

export function interval({ right, of }: Share): [low: number, high: number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const p = right / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

export const count = <T>(items: readonly T[], isRight: (item: T) => boolean): Share => ({
  right: items.filter(isRight).length,
  of: items.length,
});

export function printShare(share: Share): string {
  if (share.of === 0) return 'none';
  const [low, high] = interval(share);
  const percent = (value: number): string => (value * 100).toFixed(0);
  return `${(shareOf(share) * 100).toFixed(1)} % (${share.right}/${share.of}, ${percent(low)}–${percent(high)})`;
}
