import { type DraftPolicy, draftPolicies } from './answer/draft-policy.ts';
import { type AnswerLanguage, isAnswerLanguage } from './language.ts';
import { type Country, countries } from './pack/schema.ts';

export const markers = ['chosen', 'all', 'none'] as const;
export type Marker = (typeof markers)[number];
export const roles = ['counsellor', 'supervisor', 'editor'] as const;
export type Role = (typeof roles)[number];

/** The last line of a full answer: who answers, that it is free, that it is general information. */
export interface SignOff {
  /** the team's name as people know it; empty: not named */
  team: string;
  free: boolean;
  general: boolean;
}

export interface Settings {
  uiLanguage: AnswerLanguage;
  /** which posts get our outline on the page */
  marker: Marker;
  /** what may be done with texts nobody has reviewed */
  draftPolicy: DraftPolicy;
  signOff: SignOff;
  /** hides posts and spaces while somebody looks on */
  showMode: boolean;
  role: Role;
  /** not the counsellor's name: what the team calls this device in the registry of spaces */
  pseudonym: string;
  /** countries whose packs are used */
  countries: Country[];
  /** how long the link of a follow-up is kept, in days, at most 90 */
  linkDays: number;
  /** the pages of the first start were read */
  isWelcomed: boolean;
}

export const defaultSettings = (uiLanguage: AnswerLanguage): Settings => ({
  uiLanguage,
  marker: 'chosen',
  draftPolicy: 'confirm',
  signOff: { team: '', free: false, general: false },
  showMode: false,
  role: 'counsellor',
  pseudonym: '',
  countries: [...countries],
  linkDays: 30,
  isWelcomed: false,
});

/** What of it may be changed here: the office has the rest. */
export const dropManaged = (change: Partial<Settings>, managed: readonly (keyof Settings)[]): Partial<Settings> =>
  Object.fromEntries(Object.entries(change).filter(([name]) => !managed.includes(name as keyof Settings)));

const isOneOf = <T>(list: readonly T[], given: unknown): given is T => list.includes(given as T);
const isText = (given: unknown, most: number): given is string => typeof given === 'string' && given.length <= most;

/** What of a stored or managed value can be used; the rest is left out. */
export function readPart(given: unknown): Partial<Settings> {
  if (typeof given !== 'object' || given === null) return {};
  const { uiLanguage, marker, draftPolicy, signOff, showMode, role, pseudonym, linkDays, isWelcomed, ...rest } = given as Record<
    string,
    unknown
  >;
  const chosen = Array.isArray(rest['countries']) ? countries.filter((country) => (rest['countries'] as unknown[]).includes(country)) : [];
  const off = readSignOff(signOff);
  return {
    ...(typeof uiLanguage === 'string' && isAnswerLanguage(uiLanguage) ? { uiLanguage } : {}),
    ...(isOneOf(markers, marker) ? { marker } : {}),
    ...(isOneOf(draftPolicies, draftPolicy) ? { draftPolicy } : {}),
    ...(off ? { signOff: off } : {}),
    ...(typeof showMode === 'boolean' ? { showMode } : {}),
    ...(isOneOf(roles, role) ? { role } : {}),
    ...(isText(pseudonym, 40) ? { pseudonym } : {}),
    ...(chosen.length > 0 ? { countries: chosen } : {}),
    ...(typeof linkDays === 'number' && linkDays >= 1 && linkDays <= 90 ? { linkDays: Math.round(linkDays) } : {}),
    ...(typeof isWelcomed === 'boolean' ? { isWelcomed } : {}),
  };
}

function readSignOff(given: unknown): SignOff | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { team, free, general } = given as Record<string, unknown>;
  return { team: isText(team, 80) ? team : '', free: free === true, general: general === true };
}
