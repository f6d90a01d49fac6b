import type { PersonalHit } from '../core/guard/personal-hit.ts';
import { usePanel } from './panel-context.ts';

interface Parts {
  text: string;
  hits: readonly PersonalHit[];
  /** of the text */
  lang: string;
}

/** What was found, each piece marked and named by its kind. */
export function PersonalPieces({ text, hits, lang }: Parts) {
  const { t } = usePanel();
  return (
    <ul class="personal-pieces">
      {hits.map(({ start, end, kind }) => (
        <li key={start}>
          <span>{t(`guard.kind.${kind}`)}:</span>{' '}
          <mark data-sign="claim" lang={lang} dir="auto">
            {text.slice(start, end)}
          </mark>
        </li>
      ))}
    </ul>
  );
}
