import { useEffect, useId, useRef } from 'preact/hooks';
import { paperLines, splitLines } from '../../core/team/paper-key.ts';
import { useTeam } from './team-context.ts';
import type { TeamProblem } from './team-view.ts';

interface LinesProps {
  lines: readonly string[];
  problem: TeamProblem | undefined;
  onChange(lines: string[]): void;
}

/** The paper key is typed line by line; a line that is wrong says so. Several lines pasted into one are spread. */
export function PaperLines({ lines, problem, onChange }: LinesProps) {
  const change = (at: number, text: string) => {
    const split = splitLines(text);
    const pasted = split.length > 1 ? split : [text];
    onChange(Array.from({ length: paperLines }, (_, line) => pasted[line - at] ?? lines[line] ?? ''));
  };
  return (
    <div class="paper-fields" data-part="paper-fields">
      {Array.from({ length: paperLines }, (_, line) => (
        <PaperLine
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
          key={line}
          line={line}
          value={lines[line] ?? ''}
          problem={problem}
          onChange={(text) => change(line, text)}
        />
      ))}
    </div>
  );
}

interface LineProps {
  line: number;
  value: string;
  problem: TeamProblem | undefined;
  onChange(text: string): void;
}

function PaperLine({ line, value, problem, onChange }: LineProps) {
  const { words } = useTeam();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const wrong = problem?.lines?.find((found) => found.line === line);
  const isFirst = wrong !== undefined && problem?.lines?.[0] === wrong;
  // the first wrong one takes the focus, at each try
  const focused = isFirst ? wrong : undefined;
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  return (
    <div class="field">
      <label for={id}>{words.t('team.lines.line', { number: line + 1 })}</label>
      <input
        id={id}
        ref={field}
        type="text"
        class="team-code"
        data-line={line}
        value={value}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-wrong`}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <div role="alert" id={`${id}-wrong`}>
        {wrong && (
          <p class="caution" data-problem={wrong.what}>
            {words.t(`team.lines.${wrong.what}`, { number: line + 1 })}
          </p>
        )}
      </div>
    </div>
  );
}
