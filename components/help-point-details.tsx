import type { ComponentChildren } from 'preact';
import type { HelpPoint } from '../core/pack/schema.ts';
import { usePanel } from './panel-context.ts';

type Source = HelpPoint['source'];

const told = ['description', 'application', 'eligibility'] as const;
const conditions = ['anonymous', 'free', 'withoutPapers', 'withoutInsurance'] as const;

function Line({ title, language, children }: { title: string; language?: string | undefined; children: ComponentChildren }) {
  return (
    <div>
      <dt>{title}:</dt> <dd lang={language}>{children}</dd>
    </div>
  );
}

function Link({ url, children }: { url: string; children: ComponentChildren }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** In the language of the screen where it is translated, else as it was written. */
function Texts({ point }: { point: HelpPoint }) {
  const { t, language } = usePanel();
  const translation = point.translations?.[language];
  return (
    <>
      {translation?.name !== undefined && (
        <Line title={t('helpPoints.name')} language={language}>
          {translation.name}
        </Line>
      )}
      {told.map((part) => {
        const translated = translation?.[part];
        const text = translated ?? point[part];
        if (text === undefined) return null;
        return (
          <Line key={part} title={t(`helpPoints.${part}`)} language={translated && language}>
            {text}
          </Line>
        );
      })}
    </>
  );
}

/** Whom it takes and on what terms; what is not known is not named. */
function Terms({ point }: { point: HelpPoint }) {
  const { t, date, list, languageName } = usePanel();
  const { appointment, languages, programme, fundedUntil } = point;
  const met = conditions.flatMap((condition) => {
    const isMet = point[condition];
    return isMet === undefined ? [] : [t(`helpPoints.${condition}.${isMet ? 'yes' : 'no'}`)];
  });
  const funding = [programme, fundedUntil && t('helpPoints.fundedUntil', { date: date(fundedUntil) })].filter(Boolean);
  return (
    <>
      {appointment !== undefined && <Line title={t('helpPoints.appointment')}>{t(`helpPoints.appointments.${appointment}`)}</Line>}
      {met.length > 0 && <Line title={t('helpPoints.conditions')}>{met.join(', ')}</Line>}
      {languages !== undefined && <Line title={t('helpPoints.languages')}>{list(languages.map(languageName))}</Line>}
      {funding.length > 0 && <Line title={t('helpPoints.programme')}>{funding.join(', ')}</Line>}
    </>
  );
}

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** What the row above does not say: it names the first phone, else the mail. */
function Reach({ point }: { point: HelpPoint }) {
  const { t } = usePanel();
  const { address, addressSecret, phones = [], email, url } = point;
  const contact = [...phones.slice(1), ...(email === undefined || phones.length === 0 ? [] : [email])].join(', ');
  return (
    <>
      {address !== undefined && <Line title={t('helpPoints.address')}>{address}</Line>}
      {addressSecret === true && <Line title={t('helpPoints.address')}>{t('helpPoints.addressSecret')}</Line>}
      {(contact !== '' || url !== undefined) && (
        <Line title={t('helpPoints.contact')}>
          {contact}
          {contact !== '' && url !== undefined && ', '}
          {url !== undefined && <Link url={url}>{hostOf(url)}</Link>}
        </Line>
      )}
    </>
  );
}

/** Where only the site is known, the link is no proof: that is said. */
function SourceLine({ source: { url, precision, date: day } }: { source: Source }) {
  const { t, date } = usePanel();
  const link = url === undefined ? t('helpPoints.noLink') : <Link url={url}>{hostOf(url)}</Link>;
  const isSiteOnly = url !== undefined && precision === 'site';
  return (
    <Line title={t('helpPoints.source')}>
      {link}
      {isSiteOnly && ` (${t('helpPoints.siteOnly')})`}, {day === null ? t('helpPoints.noDate') : date(day)}
    </Line>
  );
}

function Verified({ point: { verifiedAt, verifiedBy: by } }: { point: HelpPoint }) {
  const { t, date } = usePanel();
  if (verifiedAt === undefined) return null;
  const day = date(verifiedAt);
  return <p class="muted">{by === undefined ? t('helpPoints.verified', { date: day }) : t('helpPoints.verifiedBy', { by, date: day })}</p>;
}

/** All that is known of a place, its note first, and where that is from; stands beside a tick, never inside its label. */
export function HelpPointDetails({ point }: { point: HelpPoint }) {
  const { t } = usePanel();
  const { name, notes, source } = point;
  return (
    <details class="fold point-details">
      <summary>
        {t(notes === undefined ? 'helpPoints.details' : 'helpPoints.noteAndDetails')}
        <span class="hidden">: {name}</span>
      </summary>
      {notes !== undefined && (
        <p class="caution">
          <strong>{t('helpPoints.note')}:</strong> {notes}
        </p>
      )}
      <dl>
        <Texts point={point} />
        <Terms point={point} />
        <Reach point={point} />
        <SourceLine source={source} />
      </dl>
      <Verified point={point} />
    </details>
  );
}
