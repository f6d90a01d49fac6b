import type { Finding } from '../core/finding/finding.ts';
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

/** For the `lang` attribute, so that the text is read aloud with the right voice. */
export const langOf = (finding: Finding): string => (finding.language.code === 'unknown' ? '' : finding.language.code);
