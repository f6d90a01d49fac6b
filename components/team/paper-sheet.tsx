import { groupDigits } from '../group-digits.ts';
import { useTeam } from './team-context.ts';
import type { PaperSheetView } from './team-view.ts';

/** What is printed: alone on its page, black on white. */
export function PaperSheet({ sheet }: { sheet: PaperSheetView }) {
  const { words } = useTeam();
  const { t } = words;
  return (
    <article class="paper-sheet" data-part="sheet" aria-labelledby="sheet-title">
      <h3 id="sheet-title">{t('team.paper.sheetTitle', { team: sheet.teamName })}</h3>
      <p>{t('team.paper.made', { date: words.date(sheet.made) })}</p>
      <h4>{t('team.paper.lines')}</h4>
      <dl class="paper-lines">
        {sheet.lines.map((line, index) => (
          <div key={line}>
            <dt>{t('team.paper.line', { number: index + 1 })}</dt>
            <dd class="team-code" data-part="paper-line" translate={false}>
              {line}
            </dd>
          </div>
        ))}
      </dl>
      <h4>{t('team.paper.purpose')}</h4>
      <ul class="paper-purposes">
        <li>{t('team.paper.purposeRestore')}</li>
        <li>{t('team.paper.purposeDrill')}</li>
        <li>{t('team.paper.purposeOpen')}</li>
      </ul>
      <h4>{t('team.paper.identity')}</h4>
      <p class="team-code" data-part="identity" translate={false}>
        {sheet.identity}
      </p>
      <h4>{t('team.paper.keys')}</h4>
      <ul class="team-code">
        <li>{t('team.paper.ofPaper', { id: groupDigits(sheet.paperKey) })}</li>
        <li>{t('team.paper.ofDevice', { id: groupDigits(sheet.deviceKey) })}</li>
      </ul>
      <p>{t('team.paper.keep')}</p>
    </article>
  );
}
