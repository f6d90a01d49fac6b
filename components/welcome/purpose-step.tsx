import { Step } from './step.tsx';
import { useWelcome } from './welcome-context.ts';

export function PurposeStep() {
  const { words, view } = useWelcome();
  const { t } = words;
  const does = (['find', 'offer', 'insert', 'note'] as const).map((line) => t(`welcome.purpose.${line}`));
  const never = [
    t('welcome.purpose.send'),
    t('welcome.purpose.store', { days: view.settings.linkDays }),
    t('welcome.purpose.private'),
    view.joining.state === 'joined' ? t('joining.leavesJoined') : t('welcome.purpose.leave'),
  ];
  return (
    <Step name="purpose">
      <p>{t('welcome.purpose.text')}</p>
      <Lines title={t('welcome.purpose.does')} lines={does} kind="does" />
      <Lines title={t('welcome.purpose.never')} lines={never} kind="never" />
    </Step>
  );
}

function Lines({ title, lines, kind }: { title: string; lines: string[]; kind: 'does' | 'never' }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul class="welcome-lines" data-kind={kind}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
