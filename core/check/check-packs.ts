import { checkAddress } from './check-address.ts';
import { checkDates } from './check-dates.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkEmergencyCards } from './check-emergency-cards.ts';
import { checkLanguage } from './check-language.ts';
import { checkLengths, type SiteLimits } from './check-lengths.ts';
import { checkOpeningHours } from './check-opening-hours.ts';
import { checkPeriods } from './check-periods.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { checkReadability, listReadability, type ReadableText } from './check-readability.ts';
import { checkReferences } from './check-references.ts';
import { checkValues } from './check-values.ts';
import { checkWidth } from './check-width.ts';
import { checkWording } from './check-wording.ts';
import { type ClaimCoverage, countClaims, countTopics, type TopicCoverage } from './count-coverage.ts';
import { buildLibrary, type Library, type PackSource, type Spot } from './library.ts';
import { type Due, listDue } from './list-due.ts';
import { type FactUse, listFactUses } from './list-facts.ts';
import { type Gap, listGaps } from './list-gaps.ts';
import { listLengths, type SiteRoom } from './list-lengths.ts';
import { countLinks, type LinkForms } from './list-links.ts';
import { type Problem, reportError } from './problem.ts';

export interface CheckRequest {
  /** what is judged */
  checked: readonly PackSource[];
  /** what the checked packs may name, and is not judged itself */
  known: readonly PackSource[];
  /** ISO date */
  today: string;
  limits: SiteLimits;
}

/** All that an editor is told about packs. */
export interface Report {
  /** ISO date that all this was judged on */
  today: string;
  problems: Problem[];
  due: Due[];
  gaps: Gap[];
  topics: TopicCoverage[];
  claims: ClaimCoverage[];
  facts: FactUse[];
  readability: ReadableText[];
  lengths: SiteRoom[];
  links: LinkForms[];
}

export function checkPacks({ checked, known, today, limits }: CheckRequest): Report {
  const library = buildLibrary([...known, ...checked]);
  const names = new Set(checked.map(({ pack }) => pack));
  const isChecked = ({ pack }: Spot): boolean => names.has(pack);
  const judged = narrow(library, isChecked);
  return {
    today,
    problems: [...judgeEntries(library, today), ...judgeTexts(judged, limits), ...checkWidth(narrowTopics(judged, isChecked))].filter(
      isChecked,
    ),
    due: listDue(library, today).filter(isChecked),
    gaps: listGaps(library).filter(isChecked),
    topics: countTopics(judged),
    claims: countClaims(judged),
    facts: listFactUses(library, today).filter(isChecked),
    readability: listReadability(library).filter(isChecked),
    lengths: listLengths(judged, limits),
    links: countLinks(library).filter(({ pack }) => names.has(pack)),
  };
}

/** Their texts and rules, among the facts, help points and examples of all. */
const narrow = (library: Library, isChecked: (spot: Spot) => boolean): Library => ({
  ...library,
  heads: library.heads.filter(isChecked),
  entries: { ...library.entries, answers: library.entries.answers.filter(isChecked), claims: library.entries.claims.filter(isChecked) },
});

const narrowTopics = ({ entries, ...library }: Library, isChecked: (spot: Spot) => boolean): Library => ({
  ...library,
  entries: { ...entries, topics: entries.topics.filter(isChecked) },
});

/** Texts cannot be wrong through what stands elsewhere, so that those of the others are left alone. */
const judgeTexts = (judged: Library, limits: SiteLimits): Problem[] => [
  ...checkPlaceholders(judged),
  ...checkValues(judged),
  ...checkWording(judged),
  ...checkLengths(judged, limits),
  ...checkReadability(judged),
  ...checkAddress(judged),
  ...checkLanguage(judged),
];

const judgeEntries = (library: Library, today: string): Problem[] => [
  ...library.problems.map((problem) => reportError(problem, '', splitRemedy(problem.message))),
  ...checkDuplicates(library),
  ...checkPeriods(library),
  ...checkReferences(library),
  ...checkDates(library, today),
  ...checkEmergencyCards(library),
  ...checkOpeningHours(library),
];

/** The schema's sentences say what is wrong and, behind a colon, what to do. */
function splitRemedy(message: string): readonly [string, string] {
  const at = message.search(/: (?=[a-z])/);
  if (at < 0) return [message, 'correct its name or its form, or take it out: docs/packs.md says what there is'];
  return [message.slice(0, at), message.slice(at + 2)];
}
