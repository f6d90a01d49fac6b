import type { ProblemLine } from '../../core/import/list-problems.ts';
import { toRanges } from '../../core/import/to-ranges.ts';
import { nameSender } from './name-sender.ts';
import { useReview } from './review-context.ts';
import { sayMoment } from './say-moment.ts';
import { sayRanges } from './say-ranges.ts';

const mostRanges = 20;
const mostFiles = 50;

function Numbers({ seqs }: Pick<ProblemLine, 'seqs'>) {
  const { t } = useReview().words;
  const ranges = toRanges(seqs);
  if (ranges.length === 0) return null;
  const more = ranges.length - mostRanges;
  return (
    <p>
      {t('review.problems.numbers', { seqs: sayRanges(ranges.slice(0, mostRanges)) })}
      {more > 0 && ` ${t('review.problems.more', { count: more })}`}
    </p>
  );
}

function Files({ files }: Pick<ProblemLine, 'files'>) {
  const { t } = useReview().words;
  if (files.length === 0) return null;
  return (
    <details class="fold">
      <summary>{t('review.problems.files', { count: files.length })}</summary>
      <ul class="review-files">
        {files.slice(0, mostFiles).map((file) => (
          <li key={file}>{file}</li>
        ))}
      </ul>
      {files.length > mostFiles && <p>{t('review.problems.more', { count: files.length - mostFiles })}</p>}
    </details>
  );
}

function Decisions({ line, isDismissed }: CardProps) {
  const { actions, words } = useReview();
  const { t } = words;
  if (isDismissed) {
    return (
      <button type="button" class="button" data-do="again" onClick={() => actions.showAgain(line.keys)}>
        {t('review.problems.again')}
      </button>
    );
  }
  return (
    <div class="buttons">
      {line.admissible > 0 && (
        <button type="button" class="button" data-do="let-in" onClick={() => actions.letIn(line.keys)}>
          {t('review.problems.letIn', { count: line.admissible })}
        </button>
      )}
      <button type="button" class="button" data-do="dismiss" onClick={() => actions.dismiss(line.keys)}>
        {t('review.problems.dismiss')}
      </button>
    </div>
  );
}

interface CardProps {
  line: ProblemLine;
  isDismissed?: boolean;
}

/** What is wrong, with which device, and what to do. */
export function ProblemCard({ line, isDismissed = false }: CardProps) {
  const { view, words } = useReview();
  const { t, language } = words;
  const { code, device, folder, seqs, files, lastSeen } = line;
  return (
    <li class="card" data-problem={code} data-device={device} data-seqs={seqs.join(' ')}>
      <h3>{t(`review.problem.${code}.what`)}</h3>
      {device !== undefined && <p class="told">{nameSender(device, view.overview, words)}</p>}
      <Numbers seqs={seqs} />
      {folder !== undefined && <p>{t('review.problems.folder', { folder })}</p>}
      <p>{t(`review.problem.${code}.help`)}</p>
      <Files files={files} />
      <p class="muted">{t('review.problems.seen', { when: sayMoment(lastSeen, language) })}</p>
      <Decisions line={line} isDismissed={isDismissed} />
    </li>
  );
}
