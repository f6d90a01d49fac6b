import { isGood, type Remark } from '../core/practice/review-practice.ts';
import type { Translator } from '../locales/translate.ts';
import { Icon } from './icon.tsx';
import { usePanel } from './panel-context.ts';

function sayRemark({ about, isRight, word = '' }: Remark, { t }: Pick<Translator, 't'>): string {
  if (isRight) return t(`practice.right.${about}`);
  return about === 'kind' ? t('practice.missing.kind', { word }) : t(`practice.missing.${about}`);
}

/** What is right in a reply and what is missing. Always there, so that it is read aloud. */
export function PracticeRemarks({ remarks }: { remarks: readonly Remark[] | undefined }) {
  const { t } = usePanel();
  return (
    <div class="practice-remarks" role="status">
      {remarks !== undefined && (
        <>
          <p class="told">{isGood(remarks) ? t('practice.good') : t('practice.notYet')}</p>
          <ul>
            {remarks.map((remark) => (
              <li key={remark.about} data-right={remark.isRight}>
                <Icon name={remark.isRight ? 'check' : 'close'} />
                <span>
                  <span class="hidden">{remark.isRight ? t('practice.isRight') : t('practice.isMissing')}: </span>
                  {sayRemark(remark, { t })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
