/** To a tenth; `start` is of `performance.now()`. */
export const secondsSince = (start: number): number => Math.round((performance.now() - start) / 100) / 10;
