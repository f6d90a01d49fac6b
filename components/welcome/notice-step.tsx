import { useEffect, useId, useState } from 'preact/hooks';
import { type AnswerLanguage, answerLanguages } from '../../core/language.ts';
import { writePrivacyNotice } from '../../core/notice/privacy-notice.ts';
import { languageNames } from '../language-names.ts';
import { LineField } from '../line-field.tsx';
import { Step } from './step.tsx';
import { useWelcome } from './welcome-context.ts';

interface ChoiceProps {
  language: AnswerLanguage;
  onChange(language: AnswerLanguage): void;
}

function NoticeLanguage({ language, onChange }: ChoiceProps) {
  const { words } = useWelcome();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.t('welcome.notice.language')}</label>
      <select id={id} value={language} onChange={({ currentTarget: { value } }) => onChange(value as AnswerLanguage)}>
        {answerLanguages.map((code) => (
          <option key={code} value={code} lang={code}>
            {languageNames[code]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What the counsellor can put on the profile: in the language of those who read there. */
export function NoticeStep() {
  const { words, view, actions } = useWelcome();
  const { t } = words;
  const { uiLanguage, signOff, linkDays } = view.settings;
  const [language, setLanguage] = useState<AnswerLanguage>(uiLanguage);
  const [contact, setContact] = useState('');
  const [isCopied, setCopied] = useState(false);
  const text = writePrivacyNotice(language, { team: signOff.team, contact, days: linkDays });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is not copied yet
  useEffect(() => setCopied(false), [text]);
  return (
    <Step name="notice">
      <p class="muted">{t('welcome.notice.hint')}</p>
      <p class="label">{t('welcome.notice.draft')}</p>
      <NoticeLanguage language={language} onChange={setLanguage} />
      <LineField
        label={t('welcome.notice.contact')}
        hint={t('welcome.notice.contactHint')}
        value={contact}
        most={120}
        onChange={setContact}
      />
      {(signOff.team === '' || contact === '') && <p class="caution">{t('welcome.notice.missing')}</p>}
      <h3>{t('welcome.notice.text')}</h3>
      <div class="welcome-notice" lang={language}>
        {text.split('\n\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <button type="button" class="button" onClick={() => void actions.copy(text).then(() => setCopied(true))}>
        {t('welcome.notice.copy')}
      </button>
      <p role="status">{isCopied ? t('welcome.notice.copied') : ''}</p>
    </Step>
  );
}
