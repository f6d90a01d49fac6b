const kept: (() => void)[] = [];

/** What a file keeps in memory of what is stored goes too when the device is wiped. */
export const forgetOnWipe = (forget: () => void): void => void kept.push(forget);

export function forgetAll(): void {
  for (const forget of kept) forget();
}
