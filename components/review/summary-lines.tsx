import type { PullEnd, PullSummary } from '../../core/import/pull-result.ts';
import { useReview } from './review-context.ts';

/** What to do where fetching came to an end of its own. */
function HelpLine({ end }: { end: PullEnd }) {
  const { t } = useReview().words;
  switch (end) {
    case 'done':
      return null;
    case 'stopped':
      return <p>{t('review.result.stopped')}</p>;
    case 'busy-here':
      return <p>{t('review.result.busy')}</p>;
    case 'no-receipts':
      return <p>{t('review.result.noReceipts')}</p>;
    case 'still-held':
      return <p class="caution">{t('review.result.stillHeld')}</p>;
    case 'disk-full':
      return <p class="caution">{t('queue.said.disk-full')}</p>;
    case 'store-closed':
      return <p class="caution">{t('review.result.closed')}</p>;
    case 'unreachable':
    case 'busy':
      return <Trouble end={end} help={t('review.result.waits')} />;
    case 'captive-portal':
      return <Trouble end={end} help={t('review.result.network')} />;
    case 'no-permission':
      return <Trouble end={end} />;
    default:
      return <Trouble end={end} help={t('review.result.coordinator')} />;
  }
}

type Troubled = Exclude<PullEnd, 'done' | 'stopped' | 'busy-here' | 'no-receipts' | 'still-held' | 'disk-full' | 'store-closed'>;

const whats = ['unreachable', 'captive-portal', 'busy', 'wrong-password', 'wrong-address', 'no-permission'] as const;

/** What a hub can answer to somebody who fetches; anything else is told as unknown. */
const whatOf = (end: Troubled): (typeof whats)[number] | 'unknown' => whats.find((what) => what === end) ?? 'unknown';

function Trouble({ end, help }: { end: Troubled; help?: string }) {
  const { t } = useReview().words;
  return (
    <>
      <p class="caution">{end === 'not-allowed' ? t('review.result.notAllowed') : t(`queue.what.${whatOf(end)}`)}</p>
      {help !== undefined && <p>{help}</p>}
    </>
  );
}

/** Of a whole folder the first are enough to know which one. */
const mostNames = 20;
const sayFiles = (names: readonly string[]): string =>
  [...names.slice(0, mostNames), ...(names.length > mostNames ? ['…'] : [])].join(', ');

/** What fetching or taking files brought, in words. */
export function SummaryLines({ summary }: { summary: PullSummary }) {
  const { t } = useReview().words;
  const { acts, devices, problems, knownFiles, unread = [], end } = summary;
  const isWhole = end === 'done' || end === 'no-receipts';
  return (
    <div class="review-summary" data-end={end} data-new={acts}>
      {acts > 0 && (
        <p class="told">
          {t('review.result.acts', { count: acts })} {t('review.result.devices', { count: devices })}
        </p>
      )}
      {acts === 0 && isWhole && <p class="told">{t('review.result.nothing')}</p>}
      {knownFiles > 0 && <p>{t('review.result.known', { count: knownFiles })}</p>}
      {unread.length > 0 && <p class="caution">{t('review.result.unread', { names: sayFiles(unread) })}</p>}
      {problems > 0 && <p class="caution">{t('review.result.problems', { count: problems })}</p>}
      <HelpLine end={end} />
    </div>
  );
}
