import type { Draft } from '../core/answer/draft.ts';
import type { UseWarning } from '../core/guard/check-draft-use.ts';
import { withoutLinks } from '../core/guard/without-links.ts';
import { withoutNumbers } from '../core/guard/without-numbers.ts';
import type { SiteId } from '../core/post.ts';
import { type Fix, listFixes } from './choose-fix.ts';
import { type PanelSurroundings, usePanel } from './panel-context.ts';
import type { ChosenFinding } from './panel-view.ts';

/** More at once would cover the text they are about. */
const mostShown = 2;

function say(warning: UseWarning, site: SiteId, { t, date }: PanelSurroundings): string {
  switch (warning.kind) {
    case 'unchecked':
    case 'refused':
    case 'rule-no-links':
    case 'rule-no-numbers':
    case 'rule-no-promotion':
    case 'was-removed':
      return t(`uses.${warning.kind}`);
    case 'answered-here':
      return t('uses.answered', { count: warning.count, date: date(warning.on) });
    case 'same-here': {
      const likeness = warning.isNear ? 'near' : 'same';
      return warning.days === 0 ? t(`uses.${likeness}Today`) : t(`uses.${likeness}`, { count: warning.days });
    }
    case 'same-elsewhere':
      return t('uses.elsewhere', { count: warning.count });
    case 'many-this-hour':
      return t('uses.manyThisHour', { count: warning.count, site: t(`site.${site}`) });
    case 'links':
      return t('uses.links', { count: warning.count });
  }
}

function FixButton({ fix, draft }: { fix: Fix; draft: Draft }) {
  const { t, actions } = usePanel();
  const carryOut: Record<Fix, () => void> = {
    'other-lines': () => actions.rotateLines(),
    short: () => actions.setDraft({ variant: 'short' }),
    'without-links': () => actions.editDraft(withoutLinks(draft.text)),
    'without-numbers': () => actions.editDraft(withoutNumbers(draft.text)),
    'show-answers': () => actions.open('day'),
  };
  const press = () => {
    carryOut[fix]();
    // the button may go with what it was about, and the text above has changed
    document.getElementById('draft-heading')?.focus();
  };
  return (
    <button type="button" class="button quiet" onClick={press}>
      {t(`uses.fix.${fix}`)}
    </button>
  );
}

interface Told {
  warning: UseWarning;
  fix: Fix | undefined;
}

function Warnings({ told, chosen, draft }: { told: readonly Told[]; chosen: ChosenFinding; draft: Draft }) {
  const panel = usePanel();
  return (
    <ul>
      {told.map(({ warning, fix }) => (
        <li key={warning.kind}>
          <p class="caution">{say(warning, chosen.finding.site, panel)}</p>
          {fix !== undefined && <FixButton fix={fix} draft={draft} />}
        </li>
      ))}
    </ul>
  );
}

const isOfOurs = ({ kind }: UseWarning): boolean => kind === 'same-elsewhere' || kind === 'many-this-hour';

/** What to think of before the text goes in. The region is always there: what appears inside it is read aloud. */
export function UseWarnings({ chosen }: { chosen: ChosenFinding }) {
  const { t } = usePanel();
  const { draft, insertion, useWarnings = [] } = chosen;
  const isOver = insertion.state === 'posted' || insertion.state === 'standing' || insertion.state === 'inserting';
  // until it is sent the counsellor can still look for it
  const warnings = isOver ? useWarnings.filter(({ kind }) => kind === 'unchecked' && insertion.state !== 'posted') : useWarnings;
  if (draft === undefined) return null;
  const fixes = listFixes(warnings, draft);
  const told = warnings.map((warning, index) => ({ warning, fix: fixes[index] }));
  const more = told.slice(mostShown);
  return (
    <div class="use-warnings" role="status">
      {told.length > 0 && <Warnings told={told.slice(0, mostShown)} chosen={chosen} draft={draft} />}
      {more.length > 0 && (
        <details class="fold">
          <summary>{t('uses.more', { count: more.length })}</summary>
          <Warnings told={more} chosen={chosen} draft={draft} />
        </details>
      )}
      {warnings.some(isOfOurs) && <p class="muted">{t('uses.ownGuess')}</p>}
    </div>
  );
}
