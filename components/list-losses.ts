import type { Losses } from '../core/device-messages.ts';
import type { Translator } from '../locales/translate.ts';

const kinds = ['acts', 'ownTexts', 'spaces', 'followUps', 'notes'] as const satisfies (keyof Losses)[];

/** In words what wiping would lose, the acts first; only what there is. */
export const listLosses = (losses: Losses, { t }: Pick<Translator, 't'>): string[] =>
  kinds.filter((kind) => losses[kind] > 0).map((kind) => t(`wipe.${kind}`, { count: losses[kind] }));
