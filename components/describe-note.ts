import type { Note } from '../core/note/note.ts';
import { labelTopic } from './describe-finding.ts';
import type { PanelSurroundings } from './panel-context.ts';

/** Topic, language, country, how often and when. */
export function describeNote({ topic, language, country, count, on }: Note, panel: PanelSurroundings): string {
  const parts = [
    topic === undefined ? undefined : labelTopic(topic, panel),
    language === undefined ? undefined : panel.languageName(language),
    country === undefined ? undefined : panel.countryName(country),
    panel.t('notes.count', { count }),
    panel.date(on),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}
