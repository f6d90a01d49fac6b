import type { LatestAct } from '../core/day/list-latest.ts';
import { recordDay } from '../core/day/record-day.ts';
import type { Interaction } from '../core/interaction/interaction.ts';
import type { TextKey } from '../locales/translate.ts';
import { labelTopic } from './describe-finding.ts';
import { usePanel } from './panel-context.ts';

const words = {
  'answer-posted': 'day.act.answer-posted',
  'handled-elsewhere': 'day.act.handled-elsewhere',
  'handed-over': 'day.act.handed-over',
  'finding-dismissed': 'day.act.finding-dismissed',
  'claim-judged': 'day.act.claim-judged',
  'gap-noted': 'day.act.gap-noted',
  'referral-followed': 'day.act.referral-followed',
  'reaction-seen': 'day.act.reaction-seen',
} as const satisfies Partial<Record<Interaction['act'], TextKey>>;

const isNamed = (act: Interaction['act']): act is keyof typeof words => act in words;

function Act({ latest: { record, isWithdrawn, withdraws }, isUndoable }: { latest: LatestAct; isUndoable: boolean }) {
  const panel = usePanel();
  const { t, actions, date, today } = panel;
  const { topics, at, act } = record;
  const day = recordDay(at);
  if (!isNamed(act)) return null;
  return (
    <li class="act" data-withdrawn={isWithdrawn}>
      <p class="row-where">
        <span class="told">{t(words[act])}</span>
        {topics[0] !== undefined && <span>{labelTopic(topics[0], panel)}</span>}
        {day !== today && <span>{date(day)}</span>}
        {isWithdrawn && <span>{t('day.takenBack')}</span>}
      </p>
      {isUndoable && withdraws !== undefined && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            actions.withdraw(withdraws);
            // the button goes with the act
            document.getElementById('latest-title')?.focus();
          }}
        >
          {t('undo.button')}
        </button>
      )}
    </li>
  );
}

/** The last acts; the last one that still stands can be taken back, today. */
export function LatestActs({ latest }: { latest: readonly LatestAct[] }) {
  const { t } = usePanel();
  const last = latest.find(({ isWithdrawn }) => !isWithdrawn);
  return (
    <section class="block" aria-labelledby="latest-title">
      <h3 id="latest-title" tabIndex={-1}>
        {t('day.latest')}
      </h3>
      {latest.length === 0 && <p class="muted">{t('day.nothingThisWeek')}</p>}
      <ul class="latest">
        {latest.map((one) => (
          <Act key={one.record.id} latest={one} isUndoable={one === last} />
        ))}
      </ul>
      {last?.withdraws !== undefined && <p class="muted">{t('day.undoHint')}</p>}
    </section>
  );
}
