import type { AnswerLanguage } from '../language.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';

/** Beginnings of words that blame the writer instead of putting the statement right; with `=` the whole word. */
const reproaches: Record<AnswerLanguage, string> = {
  bg: 'лъжеш лъжец лъжете глупав глупост глупак идиот тъп =невежа',
  cs: 'lžeš lhář =blbost blbec hloupý hloupost nesmysl idiot pitom',
  de: 'lügst lügner gelogen =dumm dummer dummes dummkopf idiot quatsch blödsinn schwachsinn unsinn',
  en: 'liar stupid idiot nonsense bullshit rubbish ignoran',
  hr: 'lažeš lažov glupost glupan =glup idiot budal',
  it: 'bugiard =menti stupid idiot sciocchezz cretin ignorant cazzat',
  pl: 'kłamiesz kłamc głupi głupot idiot bzdur brednie',
  ro: 'minți mincinos =prost =prosti prostii prostule idiot =aberații tâmpi',
};

const entries = Object.values(reproaches).flatMap((line) => line.split(' '));
const wholes = new Set(entries.filter((entry) => entry.startsWith('=')).map((entry) => fold(entry.slice(1))));
const beginnings = entries.filter((entry) => !entry.startsWith('=')).map(fold);

/** The first word of a reply that sounds like a reproach, as it stands there. */
export function findReproach(text: string): string | undefined {
  const token = tokenize(text).find(({ folded }) => wholes.has(folded) || beginnings.some((beginning) => folded.startsWith(beginning)));
  return token && text.slice(token.start, token.end);
}
