import type { Settings } from '../core/settings.ts';
import type { SettingProps } from './setting-props.ts';

/** Says why a setting cannot be changed. */
export function ByOffice({ words: { t }, managed, name }: Pick<SettingProps, 'words' | 'managed'> & { name: keyof Settings }) {
  return managed.includes(name) ? <p class="by-office">{t('welcome.byOffice')}</p> : null;
}
