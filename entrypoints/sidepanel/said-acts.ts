import type { Stance, Told } from '../../components/panel-view.ts';

/** What the counsellor said of a claim, and the act in the log that says so. */
export interface Judged {
  stance: Stance;
  act: string;
}

/** Who was told, and the act in the log that says so. */
export interface HandedOver {
  to: Told;
  act: string;
}

/** By finding, and by claim. */
export interface SaidActs {
  stances: Record<string, Record<string, Judged>>;
  told: Record<string, HandedOver[]>;
}

export const listStances = (judged: Record<string, Judged> = {}): Record<string, Stance> =>
  Object.fromEntries(Object.entries(judged).map(([claim, { stance }]) => [claim, stance]));

export const listTold = (handed: readonly HandedOver[] = []): Told[] => handed.map(({ to }) => to);

/** Without an act that was taken back or could not be noted: it may be said anew. */
export const forgetAct = ({ stances, told }: SaidActs, id: string): SaidActs => ({
  stances: mapValues(stances, (judged) => Object.fromEntries(Object.entries(judged).filter(([, { act }]) => act !== id))),
  told: mapValues(told, (handed) => handed.filter(({ act }) => act !== id)),
});

const mapValues = <T>(by: Record<string, T>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(by).map(([key, value]) => [key, change(value)]));
