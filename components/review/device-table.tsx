import type { DeviceRow } from '../../core/import/overview.ts';
import { formatMoment } from '../format-moment.ts';
import { nameDevice } from './name-device.ts';
import { useReview } from './review-context.ts';
import { ReviewSection } from './review-section.tsx';
import { sayRanges } from './say-ranges.ts';

function Row({ row }: { row: DeviceRow }) {
  const { view, words } = useReview();
  const { t, language } = words;
  const { device, receivedAt, lastSeq, missing, isBlocked, received } = row;
  return (
    <tr data-device={device} data-last-seq={lastSeq} data-received={received}>
      <th scope="row">
        {nameDevice(device, view.overview, words)}
        {isBlocked && <span class="label">{t('review.devices.isBlocked')}</span>}
      </th>
      <td>
        {receivedAt === undefined ? (
          t('review.devices.nothing')
        ) : (
          <>
            {formatMoment(receivedAt, { dateStyle: 'medium', timeStyle: 'short' }, language)}{' '}
            <span class="muted">{t('review.devices.upTo', { seq: lastSeq })}</span>
          </>
        )}
      </td>
      <td class="review-number">{new Intl.NumberFormat(language).format(received)}</td>
      <td data-missing={sayRanges(missing)}>
        {missing.length === 0 ? t('review.devices.noGap') : <strong class="review-gap">{sayRanges(missing)}</strong>}
      </td>
    </tr>
  );
}

export function DeviceTable() {
  const { view, words } = useReview();
  const { t } = words;
  const rows = view.overview?.devices ?? [];
  return (
    <ReviewSection name="devices" title={t('review.devices.title')}>
      {rows.length === 0 ? (
        <p>{t('review.devices.none')}</p>
      ) : (
        <table class="review-table">
          <thead>
            <tr>
              {(['name', 'last', 'acts', 'missing'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`review.devices.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.device} row={row} />
            ))}
          </tbody>
        </table>
      )}
      <p class="muted">{t('review.devices.hint')}</p>
    </ReviewSection>
  );
}
