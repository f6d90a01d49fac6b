import type { AnswerLanguage } from '../language.ts';
import { lawLanguageOf, type Pack } from '../pack/schema.ts';
import type { HiddenKind } from './hidden.ts';

export interface EntryTitle {
  title: string;
  language: AnswerLanguage;
  /** versions that are in the packs */
  versions: string[];
}

/** By `kind/id`, in the language of the screen where there is one. */
export function nameEntries(packs: readonly Pack[], names: readonly string[], uiLanguage: AnswerLanguage): Record<string, EntryTitle> {
  const wanted = new Set(names);
  const titles: Record<string, EntryTitle> = {};
  const add = (kind: HiddenKind, { id, version }: { id: string; version: string }, title: Omit<EntryTitle, 'versions'>): void => {
    const name = `${kind}/${id}`;
    if (wanted.has(name)) titles[name] = { ...title, versions: [...(titles[name]?.versions ?? []), version] };
  };
  for (const { answers, helpPoints } of packs) {
    for (const answer of answers) add('answer', answer, { title: answer.title[uiLanguage], language: uiLanguage });
    for (const point of helpPoints) add('help-point', point, { title: point.name, language: lawLanguageOf(point.country) });
  }
  return titles;
}
