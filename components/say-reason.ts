import type { HelpPointReason } from '../core/answer/suggestion.ts';
import { en } from '../locales/en.ts';
import type { TextKey, Translator } from '../locales/translate.ts';

/** What speaks against a help point, or has to be asked before somebody is sent there. */
const doubts: readonly HelpPointReason['reason'][] = [
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

/** Said by the line about the hours, by other reasons, or nothing new: other countries' places do not stand here. */
const unsaid: readonly HelpPointReason['reason'][] = ['open-now', 'by-appointment', 'closed-now', 'partial', 'country'];

/** What speaks for a help point, and what against it, most points first. */
export function splitReasons(why: readonly HelpPointReason[]): { reasons: HelpPointReason[]; doubts: HelpPointReason[] } {
  const said = why.filter(({ reason }) => !unsaid.includes(reason)).toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const isDoubt = ({ reason }: HelpPointReason): boolean => doubts.includes(reason);
  return { reasons: said.filter((reason) => !isDoubt(reason)), doubts: said.filter(isDoubt) };
}

type Words = Pick<Translator, 't' | 'date' | 'list'>;

const isGroup = (id: string): id is keyof typeof en.groups => id in en.groups;

function sayGroups(ids: string, { t, list }: Words): string {
  return list(ids.split(' ').map((id) => (isGroup(id) ? t(`groups.${id}` as TextKey & `groups.${string}`) : id)));
}

/** One reason in the language of the screen, with its distance, date or group. */
export function sayReason({ reason, value }: HelpPointReason, words: Words): string {
  const { t, date } = words;
  switch (reason) {
    case 'near':
      return t('place.near', { km: Number(value) });
    case 'in-land':
      return value === undefined ? t('place.in-land') : t('place.inLandAt', { km: Number(value) });
    case 'verified':
      return t('place.verified', { date: date(String(value)) });
    case 'funding-ended':
      return t('place.funding-ended', { date: date(String(value)) });
    case 'other-group':
    case 'group-unknown':
      return t(`place.${reason}`, { groups: sayGroups(String(value), words) });
    default:
      return t(`place.${reason}`);
  }
}
