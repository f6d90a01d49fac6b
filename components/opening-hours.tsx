import { describeOpeningHours } from '../core/opening-hours/describe-opening-hours.ts';
import { toLocalTime } from '../core/opening-hours/local-time.ts';
import type { OpeningHours as Hours } from '../core/opening-hours/opening-hours.ts';
import { parseOpeningHours } from '../core/opening-hours/parse-opening-hours.ts';
import { isPublicHoliday } from '../core/opening-hours/public-holidays.ts';
import { readOpenState } from '../core/opening-hours/read-open-state.ts';
import type { HelpPoint } from '../core/pack/schema.ts';
import { zoneOf } from '../core/referral/read-openness.ts';
import { formatMoment } from './format-moment.ts';
import { usePanel } from './panel-context.ts';
import { sayHours } from './say-hours.ts';

/** A day of this week by its name, another by its date. */
function sayMoment(ms: number, { now, zone, language }: { now: number; zone: string; language: string }): string {
  const days = toLocalTime(ms, zone).day - toLocalTime(now, zone).day;
  const day = days === 0 ? {} : days < 7 ? ({ weekday: 'short' } as const) : ({ day: 'numeric', month: 'short' } as const);
  return formatMoment(ms, { ...day, hour: '2-digit', minute: '2-digit', timeZone: zone }, language);
}

function State({ hours, zone, land }: { hours: Hours; zone: string; land: string }) {
  const { t, now, language } = usePanel();
  const open = readOpenState(hours, { zone, land }, now);
  const at = (ms: number): string => sayMoment(ms, { now, zone, language });
  if (open.state === 'open') {
    const words = open.until === undefined ? t('hours.always') : t('hours.openUntil', { time: at(open.until) });
    return (
      <span class="hours-state" data-state="open">
        {words}
      </span>
    );
  }
  const next = open.opens === undefined ? undefined : t('hours.opens', { time: at(open.opens) });
  return (
    <span class="hours-state" data-state={open.state}>
      {[t(`hours.${open.state}`), next].filter((part) => part !== undefined).join(', ')}
    </span>
  );
}

interface Parts {
  point: HelpPoint;
  /** ISO 3166-2, for public holidays; absent: those of the whole country */
  land: string | undefined;
}

/** Whether it is open at this moment, and its hours; where they are not known, that. */
export function OpeningHours({ point, land = point.country }: Parts) {
  const { t, list, now, language } = usePanel();
  const parsed = point.openingHours === undefined ? undefined : parseOpeningHours(point.openingHours);
  if (!parsed?.ok) return <span class="hours">{point.hoursNote ?? t('hours.unknown')}</span>;
  const hours = parsed.value;
  const zone = zoneOf(point);
  const words = [...sayHours(describeOpeningHours(hours), { t, list, language }), ...(point.hoursNote ? [point.hoursNote] : [])];
  const isHolidayUnsaid =
    point.openingHours !== '24/7' &&
    !hours.rules.some(({ onPublicHolidays }) => onPublicHolidays) &&
    isPublicHoliday(toLocalTime(now, zone).day, land);
  return (
    <span class="hours">
      <State hours={hours} zone={zone} land={land} />
      {words.length > 0 && ` · ${words.join('; ')}`} {isHolidayUnsaid && <span class="caution">{t('hours.holiday')}</span>}
    </span>
  );
}
