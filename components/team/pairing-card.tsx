import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { QrCode } from './qr-code.tsx';
import { useTeam } from './team-context.ts';
import type { PairingView } from './team-view.ts';

/** The text that makes another device part of the team: once, until it was handed over. */
export function PairingCard({ pairing }: { pairing: PairingView }) {
  const { words, actions } = useTeam();
  const { t } = words;
  const [copied, setCopied] = useState<'copied' | 'copyFailed'>();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const copy = () =>
    actions.copy(pairing.text).then(
      () => setCopied('copied'),
      () => setCopied('copyFailed'),
    );
  // the form that had the focus is gone
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="card asking" data-part="pairing">
      <h3 ref={heading} tabIndex={-1}>
        {t('team.pairing.title', { name: pairing.deviceName })}
      </h3>
      <p class="caution">{t('team.pairing.secret')}</p>
      <p>{t('team.pairing.how')}</p>
      {!pairing.hasHub && <p>{t('team.pairing.file')}</p>}
      <div class="field">
        <label for={id}>{t('team.pairing.text')}</label>
        <textarea id={id} class="team-code" rows={5} readOnly translate={false} data-part="pairing-text" value={pairing.text} />
      </div>
      <div class="buttons">
        <button type="button" class="button primary" data-do="copy-pairing" onClick={() => void copy()}>
          {t('team.pairing.copy')}
        </button>
        <button type="button" class="button" data-do="close-pairing" onClick={() => actions.closePairing()}>
          {t('team.pairing.done')}
        </button>
      </div>
      <p role="status">{copied ? t(`team.${copied}`) : ''}</p>
      <h4>{t('team.pairing.code')}</h4>
      <QrCode text={pairing.text} label={t('team.pairing.code')} otherwise={t('team.pairing.tooLong')} />
    </div>
  );
}
