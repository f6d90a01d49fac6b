import type { RegisteredSpace } from '../core/space/space.ts';
import type { PanelSurroundings } from './panel-context.ts';

type Facts = Pick<RegisteredSpace, 'languages' | 'country'>;

/** `Romanian and German · Germany` */
export function describeWhere({ languages, country }: Facts, { list, languageName, countryName }: PanelSurroundings): string[] {
  return [...(languages.length > 0 ? [list(languages.map(languageName))] : []), ...(country === undefined ? [] : [countryName(country)])];
}

export function describeVisit({ lastVisitAt }: RegisteredSpace, { t, age, now }: PanelSurroundings): string {
  if (lastVisitAt === undefined) return t('round.neverVisited');
  return t('round.lastVisit', { age: age((now - lastVisitAt) / 60_000) ?? t('row.justNow') });
}
