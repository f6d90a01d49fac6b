import { nameCharacter } from '../pack/name-character.ts';
import type { Told } from '../pack/tell.ts';
import {
  listAnswerTexts,
  listCardTexts,
  listCardWarnings,
  listChoiceTexts,
  listClaimTexts,
  listFrameTexts,
  listGuidanceTexts,
  listMyths,
  listPhraseTexts,
  listPointTexts,
  listQuestions,
  listRiskTexts,
  type WrittenText,
} from './list-texts.ts';
import type { Placed, PlacedEntries } from './place-entries.ts';
import { type Problem, reportError, reportWarning } from './problem.ts';

interface Rule {
  pattern: RegExp;
  say: (found: string) => Told;
}

/** What no public text of ours holds, besides what the schema refuses in any text. */
const rules: Rule[] = [
  {
    pattern: /(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*/gu,
    say: (found) => [
      `mentions an account: "${found}"`,
      'name the organisation without the sign @: a mention calls strangers into the thread',
    ],
  },
  {
    pattern: /\bjavascript:|\bdata:text|\bhttp:\/\/\S*/giu,
    say: (found) => [`has a link that is not allowed: "${found}"`, 'give an address that begins with https://, or none'],
  },
  {
    pattern: /&(?:[a-z]{2,8}|#\d{2,5}|#x[0-9a-f]{2,5});/giu,
    say: (found) => [`has a sign as HTML writes it: "${found}"`, 'write the sign itself'],
  },
  {
    pattern: /[\u0080-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028\u2029\u2060\ufeff]/gu,
    say: (found) => [`has an invisible character: ${nameCharacter(found)}`, 'take it out: write the word anew by hand'],
  },
];

export function checkWording({ entries }: PlacedEntries): Problem[] {
  return [
    ...entries.answers.flatMap((placed) =>
      checkTexts(
        placed,
        [...listAnswerTexts(placed), ...listChoiceTexts(placed), ...listGuidanceTexts(placed), ...listRiskTexts(placed)],
        [...placed.entry.legalBasis, ...(placed.entry.links ?? []), ...(placed.entry.risks ?? []).map(({ source }) => source)],
      ),
    ),
    ...entries.claims.flatMap((placed) =>
      checkTexts(
        placed,
        [...listMyths(placed), ...listClaimTexts(placed), ...listQuestions(placed), ...listRiskTexts(placed)],
        [...placed.entry.sources, ...(placed.entry.risks ?? []).map(({ source }) => source)],
      ),
    ),
    ...entries.correctionFrames.flatMap((placed) => checkTexts(placed, listFrameTexts(placed), [])),
    ...entries.phrases.flatMap((placed) => checkTexts(placed, listPhraseTexts(placed), [])),
    ...entries.emergencyCards.flatMap((placed) =>
      checkTexts(
        placed,
        [...listCardTexts(placed), ...listCardWarnings(placed)],
        placed.entry.numbers.map(({ source }) => source),
      ),
    ),
    ...entries.helpPoints.flatMap((placed) => {
      const { url, source } = placed.entry;
      return checkTexts(placed, listPointTexts(placed), [{ url }, source]);
    }),
  ];
}

function checkTexts(placed: Placed<unknown>, texts: readonly WrittenText[], sources: readonly { url?: string | undefined }[]): Problem[] {
  const hosts = new Set(sources.flatMap(({ url }) => (url === undefined ? [] : [hostOf(url)])));
  return texts.flatMap(({ at, text }) => [
    ...rules.flatMap(({ pattern, say }) => [...text.matchAll(pattern)].map(([found]) => reportError(placed, at, say(found)))),
    ...[...text.matchAll(/https:\/\/\S+|(?<![/\w])www\.\S+/giu)]
      .filter(([link]) => !hosts.has(hostOf(link)))
      .map(([link]) =>
        reportWarning(placed, at, [
          `names ${hostOf(link)}, which is not among the sources of the entry`,
          'add the page with the day it was checked, or take it out',
        ]),
      ),
  ]);
}

/** `https://www.bmas.de/DE/x` → `bmas.de` */
const hostOf = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#:].*$|[.,;)]+$/gu, '');
