import type { AnswerLanguage } from '../language.ts';
import { listOutgoingTexts } from './list-texts.ts';
import type { PlacedEntries } from './place-entries.ts';
import { type Problem, reportWarning } from './problem.ts';

const small = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
const slash = (endings: string): string => `\\p{L}{2,}/-?(?:${endings})|\\p{L}{2,}\\((?:${endings})\\)`;

/**
 * Forms that guess who reads, or offer two: only what is hardly ever anything else. Where the verb has no gender in the second person
 * (bg and others with the polite form) the doubled ending is all there is to find.
 */
const patterns: Record<AnswerLanguage, RegExp> = {
  bg: small(`${slash('а|ла|на|та')}|(?:ако|щом|когато)\\s+си\\s+\\p{L}{2,}(?:л|ла)`),
  cs: small(
    `${slash('a|la|á|ka|na')}|\\p{L}{2,}(?<!te)la?\\s+jsi|(?:jsi|bys|abys|kdybys)\\s+(?:se\\s+|si\\s+|už\\s+)?\\p{L}{2,}(?<!te)la?`,
  ),
  de: small('\\p{Lu}\\p{L}{3,}[:*_/]-?in(?:nen)?'),
  en: small('he/she|his/her|s/he|him/her'),
  hr: small(`${slash('la|a|na')}|(?:jesi|nisi|ako\\s+si|kad\\s+si)\\s+(?:li\\s+|već\\s+)?\\p{L}{2,}(?:io|ao|la)`),
  it: small(
    `${slash('a|i|e|rice')}|sei\\s+(?:stat|arrivat|andat|nat|entrat|venut|rimast|iscritt|registrat|obbligat|assicurat|licenziat|sfrattat)[oa]`,
  ),
  pl: small(`${slash('a|ła|łaś|na|ka')}|\\p{L}{2,}(?:łeś|łaś)`),
  ro: small(slash('ă|a|oare|o')),
};

/** The same text goes to women and men: it speaks to both without guessing. */
export const checkAddress = (all: PlacedEntries): Problem[] =>
  listOutgoingTexts(all).flatMap(({ spot, at, text, language }) =>
    [...text.matchAll(patterns[language])].map(([found]) =>
      reportWarning(spot, at, [
        `"${found}" says whether a woman or a man reads`,
        'say it in the present, with the thing as subject, or in another form',
      ]),
    ),
  );
