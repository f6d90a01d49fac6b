import type { LanguageCode, PostLanguage } from '../language.ts';

/** A reading surer than this counts. */
const sureEnough = 0.7;
/** So many posts in one language make it usual. */
const few = 3;
const rememberedSpaces = 50;

/** Which languages are usual in a space: its title's, then those of the posts that left no doubt. Kept in memory only, as counts. */
export class UsualLanguages {
  readonly #counts = new Map<string, Map<LanguageCode, number>>();
  readonly #detect: (text: string) => PostLanguage;

  constructor(detect: (text: string) => PostLanguage) {
    this.#detect = detect;
  }

  note(space: string, { code, confidence }: PostLanguage): void {
    if (code === 'unknown' || confidence < sureEnough) return;
    const counts = this.#counts.get(space) ?? new Map<LanguageCode, number>();
    counts.set(code, (counts.get(code) ?? 0) + 1);
    if (!this.#counts.has(space) && this.#counts.size >= rememberedSpaces) this.#counts.delete(this.#counts.keys().next().value as string);
    this.#counts.set(space, counts);
  }

  /** Most usual first. */
  of(space: string, title: string): LanguageCode[] {
    const counted = [...(this.#counts.get(space) ?? [])].filter(([, count]) => count >= few).sort(([, a], [, b]) => b - a);
    if (counted.length > 0) return counted.map(([code]) => code);
    const { code, confidence } = this.#detect(title);
    return code === 'unknown' || confidence < sureEnough ? [] : [code];
  }
}
