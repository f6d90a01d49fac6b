import type { Space } from '../core/post.ts';
import type { Translator } from '../locales/translate.ts';

interface Naming {
  t: Translator['t'];
  /** somebody looks on: no space is named */
  showMode: boolean;
}

/** What a space is called on the screen; where it has no title or must not be named, what it is. */
export function nameSpace({ title = '', kind }: { title?: string; kind: Space['kind'] }, { t, showMode }: Naming): string {
  if (showMode || title === '') return t(`round.kind.${kind}`);
  return kind === 'hashtag' ? `#${title}` : title;
}
