import type { Cover } from './plan-receipt.ts';

const day = 24 * 60 * 60 * 1000;
/** What was imported stays at the hub for so long, in ms: a copy while this device may still be lost. */
const keptFor = 30 * day;
/** For so long, in ms, it waits for the other supervisors. */
const waitsFor = 90 * day;

export const isCovered = (cover: Cover | undefined, seq: number): boolean =>
  cover !== undefined && seq <= cover.upTo && !cover.missing.includes(seq);

/** An imported file at the hub, by the hub's clock and by ours: one of them may be wrong. `isWithAll`: every supervisor has it. */
export const mayClean = (file: { age: number; importedAge: number }, isWithAll: boolean): boolean =>
  Math.min(file.age, file.importedAge) > (isWithAll ? keptFor : waitsFor);
