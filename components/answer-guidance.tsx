import type { Draft } from '../core/answer/draft.ts';
import { usePanel } from './panel-context.ts';
import { pickText } from './pick-text.ts';

interface ListProps {
  title: string;
  /** by language */
  lines: Partial<Record<string, string[]>> | undefined;
  wanted: string;
}

function Lines({ title, lines, wanted }: ListProps) {
  const picked = lines && pickText(lines, wanted);
  if (!picked) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul lang={picked.language}>
        {picked.text.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** What following the answer can bring upon somebody stands open; when it fits and what to ask first can be unfolded. */
export function AnswerGuidance({ draft: { answer, language: answerLanguage, problems } }: { draft: Draft }) {
  const { t, language, actions } = usePanel();
  const { appliesWhen, notWhen, askFirst, risks = [] } = answer;
  const hasMore = [appliesWhen, notWhen, askFirst].some((part) => part !== undefined);
  return (
    <>
      {risks.map(({ texts, source }) => {
        const picked = pickText(texts, language);
        return (
          <p key={source.title} class="caution" lang={picked?.language}>
            <strong>{t('guidance.risk')}</strong> {picked?.text} ({source.title})
          </p>
        );
      })}
      {problems.includes('risk-unread') && (
        <button type="button" class="button" aria-keyshortcuts="a" onClick={() => actions.acceptRisks()}>
          {t('guidance.riskRead')} <kbd>a</kbd>
        </button>
      )}
      {hasMore && (
        <details class="fold" open={notWhen !== undefined}>
          <summary>{t('guidance.title')}</summary>
          <Lines title={t('guidance.appliesWhen')} lines={appliesWhen} wanted={language} />
          <Lines title={t('guidance.notWhen')} lines={notWhen} wanted={language} />
          <Lines title={t('guidance.askFirst')} lines={askFirst} wanted={answerLanguage} />
        </details>
      )}
    </>
  );
}
