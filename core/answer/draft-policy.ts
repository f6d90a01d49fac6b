import type { AnswerLanguage } from '../language.ts';
import type { Answer } from '../pack/schema.ts';

/** What a team lets its counsellors do with texts that no native speaker and no lawyer has read. */
export const draftPolicies = ['blocked', 'confirm', 'free'] as const;
export type DraftPolicy = (typeof draftPolicies)[number];

/** A text compared with its source on this device; by `nameText`, ISO dates. */
export type Confirmations = Readonly<Record<string, string>>;

/** So long it counts, in days; the day itself is the first. */
export const confirmedFor = 30;

export const nameText = ({ id, version }: Pick<Answer, 'id' | 'version'>, language: AnswerLanguage): string =>
  `${id}@${version}/${language}`;

const msPerDay = 86_400_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / msPerDay;

/** What was stored may be anything. */
export const readConfirmed = (stored: unknown): Confirmations =>
  Object.fromEntries(Object.entries(stored ?? {}).filter(([, on]) => typeof on === 'string' && !Number.isNaN(Date.parse(on))));

/** Until when a text counts as compared (the last day, ISO date); undefined: it does not. */
export function findConfirmation(confirmations: Confirmations, name: string, today: string): string | undefined {
  const on = confirmations[name];
  if (on === undefined || daysBetween(on, today) < 0 || daysBetween(on, today) >= confirmedFor) return undefined;
  return new Date(Date.parse(on) + (confirmedFor - 1) * msPerDay).toISOString().slice(0, 10);
}

/** With this text compared today, and without those that no longer count. */
export function confirmText(confirmations: Confirmations, name: string, today: string): Confirmations {
  const counting = Object.entries(confirmations).filter(([other]) => findConfirmation(confirmations, other, today) !== undefined);
  return { ...Object.fromEntries(counting), [name]: today };
}
