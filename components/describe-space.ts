import type { RegisteredSpace } from '../core/space/space.ts';
import type { PanelSurroundings } from './panel-context.ts';
import { sayAge } from './say-age.ts';

type Facts = Pick<RegisteredSpace, 'languages' | 'country'>;

/** `Romanian and German · Germany` */
export function describeWhere({ languages, country }: Facts, { list, languageName, countryName }: PanelSurroundings): string[] {
  return [...(languages.length > 0 ? [list(languages.map(languageName))] : []), ...(country === undefined ? [] : [countryName(country)])];
}

export function describeVisit({ lastVisitAt }: RegisteredSpace, panel: PanelSurroundings): string {
  if (lastVisitAt === undefined) return panel.t('round.neverVisited');
  return panel.t('round.lastVisit', { age: sayAge(lastVisitAt, panel) });
}
