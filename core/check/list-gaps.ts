import { readTextStatus } from '../answer/text-status.ts';
import { type AnswerLanguage, answerLanguages } from '../language.ts';
import { correctionParts } from '../pack/claim.ts';
import { listSituationsWithoutCard } from './check-emergency-cards.ts';
import { groupBy } from './group-by.ts';
import type { Placed, PlacedEntries, Spot } from './place-entries.ts';

/** What is not there yet: no mistake, but what a language or a country goes without. */
export interface Gap extends Spot {
  kind: 'missing' | 'outdated' | 'in-translation' | 'machine-translated' | 'no-matches' | 'no-ignores' | 'no-card';
  id: string;
  /** languages, of cards the situations */
  of: string[];
}

export const listGaps = (all: PlacedEntries): Gap[] => [...listTextGaps(all), ...listProofGaps(all), ...listCardGaps(all)];

function listTextGaps({ entries }: PlacedEntries): Gap[] {
  const answers = entries.answers.flatMap((placed) => {
    const states = groupBy(answerLanguages, (language) => readTextStatus(placed.entry, language));
    return [...states].flatMap(([status, of]) => (status === 'up-to-date' ? [] : [makeGap(placed, status, of)]));
  });
  const claims = entries.claims.flatMap((placed) => {
    const of = answerLanguages.filter((language) => correctionParts.some((part) => placed.entry[part]?.[language] === undefined));
    return of.length > 0 ? [makeGap(placed, 'missing', of)] : [];
  });
  return [...answers, ...claims];
}

interface Proved {
  id: string;
  matches?: Partial<Record<AnswerLanguage, string[]>> | undefined;
  ignores?: Partial<Record<AnswerLanguage, string[]>> | undefined;
}

/** Rules without posts that match and posts that must not prove nothing. */
function listProofGaps({ entries }: PlacedEntries): Gap[] {
  const subtopics: Placed<Proved>[] = entries.topics.flatMap((placed) =>
    placed.entry.subtopics.map((entry, index) => ({ ...placed, path: `${placed.path}.subtopics[${index}]`, entry })),
  );
  const proved: Placed<Proved>[] = [...subtopics, ...entries.claims, ...entries.emergencyRules];
  return proved.flatMap((placed) =>
    (['matches', 'ignores'] as const).flatMap((list) => {
      const of = answerLanguages.filter((language) => !placed.entry[list]?.[language]?.length);
      return of.length > 0 ? [makeGap(placed, `no-${list}`, of)] : [];
    }),
  );
}

const listCardGaps = (all: PlacedEntries): Gap[] =>
  all.heads.flatMap((head) => {
    const { country, id } = head.entry;
    const of = country === undefined ? [] : listSituationsWithoutCard(all, country);
    return of.length > 0 ? [makeGap({ ...head, entry: { id } }, 'no-card', of)] : [];
  });

const makeGap = ({ pack, file, path, entry }: Placed<{ id: string }>, kind: Gap['kind'], of: string[]): Gap => ({
  pack,
  file,
  path,
  kind,
  id: entry.id,
  of,
});
