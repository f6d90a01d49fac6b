import type { Finding } from '../core/finding/finding.ts';
import { formatDay } from '../core/time/civil-day.ts';
import type { PanelSurroundings } from './panel-context.ts';

type Words = Pick<PanelSurroundings, 't' | 'language' | 'labels'>;

export const labelTopic = (id: string, { labels, language }: Words): string => labels.topics[id]?.[language] ?? id;

/** The strongest topic; in an emergency without one, the situation. */
export function titleFinding(finding: Finding, words: Words): string {
  const topic = finding.topics[0];
  if (topic !== undefined) return labelTopic(topic.id, words);
  return finding.emergency === undefined ? words.t('row.noTopic') : words.t(`situation.${finding.emergency}`);
}

export function describeLanguage(finding: Finding, { t, languageName }: PanelSurroundings): string {
  return finding.language.code === 'unknown' ? t('row.languageUnknown') : languageName(finding.language.code);
}

export function describeAge(finding: Finding, { t, age, now }: PanelSurroundings): string | undefined {
  if (finding.post.ageMinutes === undefined) return undefined;
  return age(finding.post.ageMinutes + Math.max(0, now - finding.seenAt) / 60_000) ?? t('row.justNow');
}

/** The day or deadline the post names; one that today has overtaken may be over. */
export function describeDue({ due }: Finding, { t, date }: Pick<PanelSurroundings, 't' | 'date'>): string | undefined {
  if (due === undefined) return undefined;
  const day = date(formatDay(due.toDay));
  if (due.isPast) return t('row.due.over', { date: day });
  return t(due.isExact ? 'row.due.on' : 'row.due.about', { date: day });
}

/** For the `lang` attribute, so that the text is read aloud with the right voice. */
export const langOf = (finding: Finding): string => (finding.language.code === 'unknown' ? '' : finding.language.code);
