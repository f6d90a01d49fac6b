/** Versions that taking over leaps to are multiples of this, so that a device finds them without asking for every one in between. */
const stride = 100;

/**
 * The version that a team goes on with after taking over. A hub that was put back to an older day, or that hides what is newest, shows an
 * old root, and devices take only what is newer than what they have: so it is newer by more changes than a team makes in years.
 */
export const leapFrom = (version: number): number => (Math.floor(version / stride) + 2) * stride;

/** The next version that a takeover may have leapt to. */
export const nextLeap = (version: number): number => (Math.floor(version / stride) + 1) * stride;
