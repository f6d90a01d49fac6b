import type { DeviceRow } from '../../core/import/overview.ts';
import { PageSection } from '../page-section.tsx';
import { nameSender } from './name-sender.ts';
import { useReview } from './review-context.ts';
import { sayMoment } from './say-moment.ts';
import { sayRanges } from './say-ranges.ts';

function Row({ row }: { row: DeviceRow }) {
  const { view, words } = useReview();
  const { t, language } = words;
  const { device, receivedAt, lastSeq, missing, isBlocked, received } = row;
  return (
    <tr data-device={device}>
      <th scope="row">
        {nameSender(device, view.overview, words)}
        {isBlocked && <span class="label">{t('review.devices.isBlocked')}</span>}
      </th>
      <td>
        {receivedAt === undefined ? (
          t('review.devices.nothing')
        ) : (
          <>
            {sayMoment(receivedAt, language)} <span class="muted">{t('review.devices.upTo', { seq: lastSeq })}</span>
          </>
        )}
      </td>
      <td class="review-number">{new Intl.NumberFormat(language).format(received)}</td>
      <td>{missing.length === 0 ? t('review.devices.noGap') : <strong class="review-gap">{sayRanges(missing)}</strong>}</td>
    </tr>
  );
}

export function DeviceTable() {
  const { view, words } = useReview();
  const { t } = words;
  const rows = view.overview?.devices ?? [];
  return (
    <PageSection name="devices" title={t('review.devices.title')}>
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
    </PageSection>
  );
}
