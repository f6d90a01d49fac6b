import type { HelpPointReason } from '../core/answer/suggestion.ts';
import type { HelpPoint } from '../core/pack/schema.ts';
import { en } from '../locales/en.ts';
import type { TextKey, Translator } from '../locales/translate.ts';

/** What speaks against a help point, or has to be asked before somebody is sent there. */
const doubts: readonly HelpPointReason['reason'][] = [
  'partial',
  'funding-ended',
  'closed-for-now',
  'may-report',
  'other-group',
  'group-unknown',
  'language-not-spoken',
  'other-topic',
  'other-town',
  'other-country',
  'some-postcodes',
  'papers-needed',
  'insurance-needed',
  'not-verified',
  'stale-source',
];

/** Said by the line about the hours, or nothing new: other countries' places do not stand here. */
const unsaid = ['open-now', 'by-appointment', 'closed-now', 'country'] as const;

export type SaidReason = HelpPointReason & { reason: Exclude<HelpPointReason['reason'], (typeof unsaid)[number]> };

const isSaid = (why: HelpPointReason): why is SaidReason => !(unsaid as readonly string[]).includes(why.reason);

/** That something is missing stands before what it is. */
const weigh = ({ reason, points }: HelpPointReason): number => (reason === 'partial' ? Number.POSITIVE_INFINITY : Math.abs(points));

/** What speaks for a help point, and what against it, most points first. */
export function splitReasons(why: readonly HelpPointReason[]): { reasons: SaidReason[]; doubts: SaidReason[] } {
  const said = why.filter(isSaid).toSorted((a, b) => weigh(b) - weigh(a));
  const isDoubt = ({ reason }: HelpPointReason): boolean => doubts.includes(reason);
  return { reasons: said.filter((reason) => !isDoubt(reason)), doubts: said.filter(isDoubt) };
}

interface Words extends Pick<Translator, 't' | 'date' | 'list'> {
  source: HelpPoint['source'];
}

const isGroup = (id: string): id is keyof typeof en.groups => id in en.groups;

function sayGroups(ids: string, { t, list }: Pick<Words, 't' | 'list'>): string {
  return list(ids.split(' ').map((id) => (isGroup(id) ? t(`groups.${id}` as TextKey & `groups.${string}`) : id)));
}

/** One reason in the language of the screen, with its distance, date or group. */
export function sayReason({ reason, value }: SaidReason, words: Words): string {
  const { t, date, source } = words;
  switch (reason) {
    case 'near':
      return t('place.near', { km: Number(value) });
    case 'in-land':
      return value === undefined ? t('place.in-land') : t('place.inLandAt', { km: Number(value) });
    case 'verified':
      return t('place.verified', { date: date(String(value)) });
    case 'funding-ended':
      return t('place.funding-ended', { date: date(String(value)) });
    case 'stale-source':
      return source.date === null ? t('helpPoints.sourceUndated') : t('helpPoints.sourceOf', { year: source.date.slice(0, 4) });
    case 'other-group':
    case 'group-unknown':
      return t(`place.${reason}`, { groups: sayGroups(String(value), words) });
    default:
      return t(`place.${reason}`);
  }
}
