import type { PersonalHit } from '../core/guard/personal-hit.ts';
import type { MinorSign } from '../core/guard/signs-of-minor.ts';
import { sayToPrivate } from '../core/guard/to-private.ts';
import { langOf } from './describe-finding.ts';
import { GuardSentence } from './guard-sentence.tsx';
import { Icon } from './icon.tsx';
import { usePanel } from './panel-context.ts';
import type { ChosenFinding } from './panel-view.ts';
import { PostPieces } from './post-pieces.tsx';

interface Parts {
  chosen: ChosenFinding;
  signs: readonly MinorSign[];
  /** personal data in the same post */
  hits: readonly PersonalHit[];
}

function WhatToDo({ country }: { country: 'DE' | 'CZ' | undefined }) {
  const { t } = usePanel();
  return (
    <>
      <div class="lines" data-kind="do">
        <h4>{t('guard.minor.doFirst')}</h4>
        <ul>
          {[t('guard.minor.public'), t(`guard.minor.danger.${country ?? 'unknown'}`), t('guard.minor.handOver')].map((line) => (
            <li key={line}>
              <Icon name="check" />
              {line}
            </li>
          ))}
        </ul>
      </div>
      <div class="lines" data-kind="avoid">
        <h4>{t('guard.minor.avoid')}</h4>
        <ul>
          <li>
            <Icon name="close" />
            {t('guard.minor.noPrivate')}
          </li>
        </ul>
      </div>
    </>
  );
}

/** The writer may be under 18: what to do instead of writing in private. */
export function MinorCaution({ chosen, signs, hits }: Parts) {
  const { t, actions } = usePanel();
  const { finding, told = [], draft, personalKinds = [] } = chosen;
  const { text } = finding.post;
  return (
    <section class="card warning guard" aria-labelledby="minor-title">
      <h3 id="minor-title">
        <Icon name="high" />
        {t('guard.minor.title')}
      </h3>
      {signs.length > 0 && (
        <p>
          {t('guard.minor.said')}{' '}
          {signs.map(({ start, end }) => (
            <mark key={start} data-sign="claim" lang={langOf(finding)} dir="auto">
              {text.slice(start, end)}
            </mark>
          ))}
        </p>
      )}
      <WhatToDo country={finding.country} />
      <button type="button" class="button" aria-pressed={told.includes('supervisor')} onClick={() => actions.handOver('supervisor')}>
        {t('guard.minor.told')}
      </button>
      {personalKinds.length > 0 && (
        <>
          <h4>{t('guard.post')}</h4>
          <PostPieces chosen={chosen} hits={hits} />
        </>
      )}
      <h4>{t('guard.youCanWrite')}</h4>
      <GuardSentence sentence={sayToPrivate('forMinor', draft?.language ?? finding.language.code)} chosen={chosen} isAdded />
      {signs.length > 0 && <p class="muted">{t('guard.minor.guess')}</p>}
    </section>
  );
}
