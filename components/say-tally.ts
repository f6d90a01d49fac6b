import type { Translator } from '../locales/translate.ts';
import type { TallyView } from './threads-view.ts';

const counted = ['asserts', 'asks', 'denies', 'corrected', 'notLoaded'] as const;

/** What a thread's comments do, each number with its words; nothing is said of what there is none of. */
export function sayTally(tally: TallyView, { t }: Pick<Translator, 't'>): string[] {
  const said = counted.flatMap((name) => (tally[name] > 0 ? [t(`threads.${name}`, { count: tally[name] })] : []));
  return tally.read > 0 ? [t('threads.read', { count: tally.read }), ...said] : said;
}

/** Whether it says more than how much was read. */
export const isTelling = ({ asserts, asks, denies, notLoaded }: TallyView): boolean => asserts + asks + denies + notLoaded > 0;
