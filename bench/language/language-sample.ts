import { readFileSync } from 'node:fs';

export const lengths = ['S', 'M', 'L'] as const;
export type Length = (typeof lengths)[number];
export const spellings = ['original', 'stripped', 'latin-bg'] as const;
export type Spelling = (typeof spellings)[number];

export interface Sample {
  /** hr, bs and sr in Latin letters are hr */
  language: string;
  length: Length;
  spelling: Spelling;
  text: string;
}

const spellingOf: Record<string, Spelling> = { orig: 'original', stripped: 'stripped', 'bg-official': 'latin-bg', 'bg-shlyo': 'latin-bg' };

/**
 * Reads tab-separated columns id, lang, script, bucket, variant, source, text; a text with quotes in it is quoted. At most so many of
 * a language, script, length and variant, evenly spread over the file.
 */
export function readLanguageSamples(file: string, most: number): Sample[] {
  const groups = new Map<string, Sample[]>();
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [, lang = '', script = '', length = '', variant = '', , text = ''] = line.split('\t');
    const spelling = spellingOf[variant];
    if (!spelling || isStray(lang, script, spelling)) continue;
    const group = [lang, script, length, variant].join();
    const language = lang === 'bs' || (lang === 'sr' && script === 'Latn') ? 'hr' : lang;
    groups.set(group, [...(groups.get(group) ?? []), { language, length: length as Length, spelling, text: unquote(text) }]);
  }
  return [...groups.values()].flatMap((samples) => spread(samples, most));
}

/** No detector knows Romani, and a Cyrillic language's original in Latin letters is a quotation. */
const isStray = (lang: string, script: string, spelling: Spelling): boolean =>
  lang === 'rom' || (script === 'Latn' && spelling !== 'latin-bg' && ['bg', 'ru', 'uk', 'mk'].includes(lang));

const unquote = (text: string): string => (/^".*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text);

function spread(samples: Sample[], most: number): Sample[] {
  const step = Math.max(1, samples.length / most);
  return Array.from({ length: Math.min(most, samples.length) }, (_, at) => samples[Math.floor(at * step)]).filter(
    (each) => each !== undefined,
  );
}
