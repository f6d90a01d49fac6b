import { checkAddress } from './check-address.ts';
import { checkAnswers } from './check-answers.ts';
import { checkCorrectionFrames } from './check-correction-frames.ts';
import { checkDates } from './check-dates.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkEmergencyCards } from './check-emergency-cards.ts';
import { checkFallback } from './check-fallback.ts';
import { checkHelpPoints } from './check-help-points.ts';
import { checkLanguage } from './check-language.ts';
import { checkLengths, type SiteLimits } from './check-lengths.ts';
import { checkOfficeWords } from './check-office-words.ts';
import { checkOpeningHours } from './check-opening-hours.ts';
import { checkPeriods } from './check-periods.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { checkReadability, listReadability, type ReadableText } from './check-readability.ts';
import { checkReferences } from './check-references.ts';
import { checkSubstance } from './check-substance.ts';
import { checkSuperseded } from './check-superseded.ts';
import { checkValues } from './check-values.ts';
import { checkWidth } from './check-width.ts';
import { checkWording } from './check-wording.ts';
import { type ClaimCoverage, countClaims, countTopics, type TopicCoverage } from './count-coverage.ts';
import { type Due, listDue } from './list-due.ts';
import { type FactUse, listFactUses } from './list-facts.ts';
import { type Gap, listGaps } from './list-gaps.ts';
import { listLengths, type SiteRoom } from './list-lengths.ts';
import { countLinks, type LinkForms } from './list-links.ts';
import { type PackSource, type PlacedEntries, placeEntries, type Spot } from './place-entries.ts';
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
  const all = placeEntries([...known, ...checked]);
  const names = new Set(checked.map(({ pack }) => pack));
  const isChecked = ({ pack }: Spot): boolean => names.has(pack);
  const judged = narrow(all, isChecked);
  return {
    today,
    problems: [...judgeEntries(all, today), ...judgeTexts(judged, limits), ...checkWidth(narrowTopics(judged, isChecked))].filter(
      isChecked,
    ),
    due: listDue(all, today).filter(isChecked),
    gaps: listGaps(all).filter(isChecked),
    topics: countTopics(judged),
    claims: countClaims(judged),
    facts: listFactUses(all, today).filter(isChecked),
    readability: listReadability(all).filter(isChecked),
    lengths: listLengths(judged, limits),
    links: countLinks(all).filter(({ pack }) => names.has(pack)),
  };
}

/** Their texts and rules, among the facts, help points and examples of all. */
const narrow = (all: PlacedEntries, isChecked: (spot: Spot) => boolean): PlacedEntries => ({
  ...all,
  heads: all.heads.filter(isChecked),
  entries: { ...all.entries, answers: all.entries.answers.filter(isChecked), claims: all.entries.claims.filter(isChecked) },
});

const narrowTopics = ({ entries, ...all }: PlacedEntries, isChecked: (spot: Spot) => boolean): PlacedEntries => ({
  ...all,
  entries: { ...entries, topics: entries.topics.filter(isChecked) },
});

/** Texts cannot be wrong through what stands elsewhere, so that those of the others are left alone. */
const judgeTexts = (judged: PlacedEntries, limits: SiteLimits): Problem[] => [
  ...checkPlaceholders(judged),
  ...checkAnswers(judged),
  ...checkValues(judged),
  ...checkWording(judged),
  ...checkLengths(judged, limits),
  ...checkReadability(judged),
  ...checkAddress(judged),
  ...checkLanguage(judged),
  ...checkOfficeWords(judged),
];

const judgeEntries = (all: PlacedEntries, today: string): Problem[] => [
  ...all.problems.map((problem) => reportError(problem, '', [problem.mistake, problem.remedy])),
  ...checkDuplicates(all),
  ...checkPeriods(all),
  ...checkReferences(all),
  ...checkCorrectionFrames(all),
  ...checkDates(all, today),
  ...checkEmergencyCards(all),
  ...checkOpeningHours(all),
  ...checkHelpPoints(all),
  ...checkSubstance(all),
  ...checkFallback(all, today),
  ...checkSuperseded(all),
];
