import type { Finding } from '../finding/finding.ts';
import type { DraftOf } from '../interaction/interaction.ts';

type Corrected = Pick<DraftOf<'finding-corrected'>, 'field' | 'from' | 'to'>;

/** What differs, in codes for the log: of a place its Land alone. */
export function listCorrected(before: Finding, after: Finding): Corrected[] {
  const corrected: Corrected[] = [];
  const compare = (field: Corrected['field'], read: (finding: Finding) => string | undefined): void => {
    const [from, to] = [read(before), read(after)];
    if (from !== to) corrected.push({ field, ...say('from', from), ...say('to', to) });
  };
  compare('language', ({ language }) => language.code);
  compare('topic', ({ topics }) => topics[0]?.id);
  compare('country', ({ country }) => country?.toLowerCase());
  if (before.place?.id !== after.place?.id) corrected.push({ field: 'place', ...say('from', landOf(before)), ...say('to', landOf(after)) });
  return corrected;
}

const landOf = ({ place }: Finding): string | undefined => place?.land.toLowerCase();

const say = <K extends 'from' | 'to'>(name: K, code: string | undefined): { [N in K]?: string } =>
  (code === undefined ? {} : { [name]: code }) as { [N in K]?: string };
