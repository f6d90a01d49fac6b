import type { PanelSurroundings } from './panel-context.ts';

/** How long ago, in words; `at` in ms since 1970, UTC. */
export const sayAge = (at: number, { t, age, now }: Pick<PanelSurroundings, 't' | 'age' | 'now'>): string =>
  age((now - at) / 60_000) ?? t('row.justNow');
