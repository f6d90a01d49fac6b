import { useTeam } from './team-context.ts';
import type { ShareLinks, TeamProblem } from './team-view.ts';
import { TextField } from './text-field.tsx';

interface LinksProps {
  links: ShareLinks;
  /** supervisors read what everybody sends */
  hasLogs: boolean;
  problem: TeamProblem | undefined;
  onChange(links: ShareLinks): void;
}

export const noLinks: ShareLinks = { drop: '', shared: '', logs: '' };

/** Links of Nextcloud, of one device. */
export function ShareLinkFields({ links, hasLogs, problem, onChange }: LinksProps) {
  const { t } = useTeam().words;
  const names = hasLogs ? (['drop', 'shared', 'logs'] as const) : (['drop', 'shared'] as const);
  return (
    <div class="team-fields">
      <p class="muted">{t('team.hub.links')}</p>
      {names.map((name) => (
        <TextField
          key={name}
          name={name}
          label={t(`team.hub.${name}`)}
          hint={t(`team.hub.${name}Hint`)}
          value={links[name]}
          most={600}
          isCode
          problem={problem}
          onChange={(value) => onChange({ ...links, [name]: value })}
        />
      ))}
    </div>
  );
}

interface TextProps {
  text: string;
  hint: string;
  problem: TeamProblem | undefined;
  onChange(text: string): void;
}

/** The text of a hub of our own. */
export function HubTextField({ text, hint, problem, onChange }: TextProps) {
  const { t } = useTeam().words;
  return (
    <TextField
      name="hub"
      label={t('team.hub.text')}
      hint={hint}
      value={text}
      most={200_000}
      rows={4}
      isCode
      problem={problem}
      onChange={onChange}
    />
  );
}
