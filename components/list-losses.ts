import type { Losses } from '../core/device-messages.ts';
import type { Translator } from '../locales/translate.ts';

const kinds = ['ownTexts', 'spaces', 'followUps', 'notes'] as const satisfies (keyof Losses)[];

/** In words what wiping would lose, the acts first; only what there is. */
export function listLosses(losses: Losses, { t }: Pick<Translator, 't'>): string[] {
  const { acts: count, isInTeam, hasRootKey, hasReview } = losses;
  const acts = count > 0 ? [isInTeam ? t('joining.lost.acts', { count }) : t('wipe.acts', { count })] : [];
  const team = [
    ...(isInTeam ? [t('joining.lost.membership')] : []),
    ...(hasRootKey ? [t('joining.lost.rootKey')] : []),
    ...(hasReview ? [t('joining.lost.review')] : []),
  ];
  const others = kinds.filter((kind) => losses[kind] > 0).map((kind) => t(`wipe.${kind}`, { count: losses[kind] }));
  return [...acts, ...team, ...others];
}
