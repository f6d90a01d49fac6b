import type { Overview } from '../../core/import/overview.ts';
import type { Translator } from '../../locales/translate.ts';

/** As the team calls it. */
export function nameSender(device: string, overview: Overview | undefined, { t }: Pick<Translator, 't'>): string {
  const name = overview?.devices.find((row) => row.device === device)?.name;
  return name ?? t('review.devices.unnamed', { device });
}
