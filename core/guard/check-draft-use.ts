import { findLongNumbers } from './find-long-numbers.ts';
import { findWebLinks } from './find-web-links.ts';
import type { UseReport } from './guard-messages.ts';

// Our own caution, as in count-uses.ts: no site publishes such figures.

/** Two spaces may well ask the same within an hour; so many look like a campaign. */
export const manySpaces = 3;
/** A team of several gives about 175 answers a month: ten within an hour are far from it. */
export const manyAnswers = 10;
/** One source is an answer, several are a link list. */
const mostLinks = 1;
/** A shorter name is a word that any text may have. */
const shortestTeam = 3;

/** What to think of before a text is inserted. */
export type UseWarning =
  /** the worker could not say what is known of the text and the space */
  | { kind: 'unchecked' }
  /** whoever runs the space does not want us there */
  | { kind: 'refused' }
  | { kind: 'rule-no-links' }
  | { kind: 'rule-no-numbers' }
  /** the text names the team */
  | { kind: 'rule-no-promotion' }
  | { kind: 'was-removed'; hasLinks: boolean }
  /** on: ISO date of the last time */
  | { kind: 'answered-here'; on: string; count: number }
  /** near: not word for word */
  | { kind: 'same-here'; days: number; isNear: boolean }
  | { kind: 'same-elsewhere'; count: number }
  | { kind: 'many-this-hour'; count: number }
  | { kind: 'links'; count: number };

/** Rules first, then what happened here, then what sites may take for spam. Without a report only what the text itself says. */
export function checkDraftUse(text: string, report: UseReport | undefined, team: string): UseWarning[] {
  const links = findWebLinks(text).length;
  const ofText: UseWarning[] = links > mostLinks ? [{ kind: 'links', count: links }] : [];
  if (report === undefined) return ofText;
  const { here, answered } = report;
  return [
    ...(report.isRefused ? [{ kind: 'refused' } as const] : []),
    ...checkRules(text, report, team),
    ...(report.wasRemoved ? [{ kind: 'was-removed', hasLinks: links > 0 } as const] : []),
    ...(answered ? [{ kind: 'answered-here', ...answered } as const] : []),
    ...(here ? [{ kind: 'same-here', ...here } as const] : []),
    ...(report.elsewhere >= manySpaces ? [{ kind: 'same-elsewhere', count: report.elsewhere } as const] : []),
    ...(report.thisHour >= manyAnswers ? [{ kind: 'many-this-hour', count: report.thisHour } as const] : []),
    ...(report.rules.noLinks ? [] : ofText),
  ];
}

function checkRules(text: string, { rules }: UseReport, team: string): UseWarning[] {
  const name = team.trim().toLowerCase();
  return [
    ...(rules.noLinks && findWebLinks(text).length > 0 ? [{ kind: 'rule-no-links' } as const] : []),
    ...(rules.noNumbers && findLongNumbers(text).length > 0 ? [{ kind: 'rule-no-numbers' } as const] : []),
    ...(rules.noPromotion && name.length >= shortestTeam && text.toLowerCase().includes(name)
      ? [{ kind: 'rule-no-promotion' } as const]
      : []),
  ];
}

const broken: readonly UseWarning['kind'][] = ['refused', 'rule-no-links', 'rule-no-numbers', 'rule-no-promotion'];

/** What people who run a space forbade is inserted only after a second, deliberate press. */
export const isRuleBroken = (warnings: readonly UseWarning[]): boolean => warnings.some(({ kind }) => broken.includes(kind));
