import { createTranslator, uiLanguages } from '../locales/translate.ts';

/** What the browser itself shows of us, in its own language; `__MSG_…__` in the manifest. */
export const manifestTexts = [
  'name',
  'description',
  'openPanel',
  'nextFinding',
  'previousFinding',
  'insertAnswer',
  'judgeSelection',
  'handoverArrived',
  'handoverHint',
] as const;
type ManifestText = (typeof manifestTexts)[number];

/** For the manifest: the browser puts the words in. */
export const message = (name: ManifestText): string => `__MSG_${name}__`;

interface MadeFile {
  relativeDest: string;
  contents: string;
}

/** `_locales/<language>/messages.json` of every language the screen speaks. */
export function makeLocales(): MadeFile[] {
  return uiLanguages.map((language) => {
    const { t } = createTranslator(language);
    const messages = Object.fromEntries(manifestTexts.map((name) => [name, { message: t(`manifest.${name}`) }]));
    return { relativeDest: `_locales/${language}/messages.json`, contents: `${JSON.stringify(messages, null, 2)}\n` };
  });
}
