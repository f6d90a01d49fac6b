import { useMemo } from 'preact/hooks';
import { findPersonalData } from '../core/guard/find-personal-data.ts';
import type { PersonalHit } from '../core/guard/personal-hit.ts';
import { findSignsOfMinor } from '../core/guard/signs-of-minor.ts';
import { sayToPrivate } from '../core/guard/to-private.ts';
import { GuardSentence } from './guard-sentence.tsx';
import { MinorCaution } from './minor-caution.tsx';
import { usePanel } from './panel-context.ts';
import type { ChosenFinding } from './panel-view.ts';
import { PostPieces } from './post-pieces.tsx';

function PersonalDataInPost({ chosen, hits }: { chosen: ChosenFinding; hits: readonly PersonalHit[] }) {
  const { t } = usePanel();
  const { finding, draft } = chosen;
  return (
    <section class="card warning guard" aria-labelledby="personal-title">
      <h3 id="personal-title">{t('guard.post')}</h3>
      <PostPieces chosen={chosen} hits={hits} />
      <p>{t('guard.postHint')}</p>
      <GuardSentence sentence={sayToPrivate('askToMove', draft?.language ?? finding.language.code)} chosen={chosen} />
      <p class="muted">{t('guard.guess')}</p>
    </section>
  );
}

/** What the post tells of a person that everybody can read: where it says so is marked, unless its words are hidden. Kept nowhere. */
export function PostGuard({ chosen }: { chosen: ChosenFinding }) {
  const { isMinor = false, personalKinds = [] } = chosen;
  const { text } = chosen.finding.post;
  const { hits, signs } = useMemo(() => ({ hits: findPersonalData(text), signs: findSignsOfMinor(text) }), [text]);
  const shown = personalKinds.length > 0 ? hits : [];
  if (isMinor) return <MinorCaution chosen={chosen} signs={signs} hits={shown} />;
  return personalKinds.length > 0 ? <PersonalDataInPost chosen={chosen} hits={shown} /> : null;
}
