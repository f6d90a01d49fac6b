import type { Finding } from '../finding/finding.ts';
import { type AnswerLanguage, isAnswerLanguage } from '../language.ts';
import type { Country } from '../pack/schema.ts';
import type { SiteId, Space } from '../post.ts';
import type { RegisteredSpace } from './space.ts';

/** What the findings of a space say of it. */
export type ReadOff = Pick<RegisteredSpace, 'languages' | 'country'>;

/** A language is usual from this share of the findings on. */
const usualShare = 0.2;
const usualDays = 7;

function count<T>(values: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Languages most usual first; the country only where more than half say the same. */
export function readOff(findings: readonly Finding[]): ReadOff {
  const languages = findings.map(({ language: { code } }) => code).filter(isAnswerLanguage);
  const countries = findings.map(({ country }) => country).filter((country) => country !== undefined);
  const [most] = count<Country>(countries);
  return {
    languages: count<AnswerLanguage>(languages)
      .filter(([, times]) => times >= languages.length * usualShare)
      .map(([language]) => language),
    ...(most && most[1] * 2 > countries.length ? { country: most[0] } : {}),
  };
}

interface Proposing {
  /** in the registry */
  key: string;
  site: SiteId;
  space: Space;
  findings: readonly Finding[];
  /** who adds it */
  who: string;
  /** ms since 1970, UTC */
  now: number;
}

/** A space as it is proposed for the registry: it is being visited right now. */
export const proposeSpace = ({ key, site, space, findings, who, now }: Proposing): RegisteredSpace => ({
  key,
  site,
  kind: space.kind,
  ...(space.kind === 'profile' || space.title === '' ? {} : { title: space.title }),
  ...readOff(findings),
  consent: 'unknown',
  rules: {},
  notes: '',
  ...(who === '' ? {} : { coveredBy: who }),
  everyDays: usualDays,
  lastVisitAt: now,
  addedAt: now,
  changedAt: now,
});
