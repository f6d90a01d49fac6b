import type { PersonalHit } from '../core/guard/personal-hit.ts';
import { langOf } from './describe-finding.ts';
import { usePanel } from './panel-context.ts';
import type { ChosenFinding } from './panel-view.ts';
import { PersonalPieces } from './personal-pieces.tsx';

interface Parts {
  chosen: ChosenFinding;
  hits: readonly PersonalHit[];
}

/** The personal data of a post; its kinds alone while the words are hidden. */
export function PostPieces({ chosen: { finding, personalKinds = [] }, hits }: Parts) {
  const { t } = usePanel();
  if (hits.length > 0) return <PersonalPieces text={finding.post.text} hits={hits} lang={langOf(finding)} />;
  return (
    <ul class="personal-pieces">
      {personalKinds.map((kind) => (
        <li key={kind}>{t(`guard.kind.${kind}`)}</li>
      ))}
    </ul>
  );
}
