import { formatMoment } from '../format-moment.ts';

/** Day and time; `ms` since 1970, UTC. */
export const sayMoment = (ms: number, language: string): string => formatMoment(ms, { dateStyle: 'medium', timeStyle: 'short' }, language);
