import { isAnswerLanguage } from '../language.ts';
import { isStaleSource } from '../pack/is-stale-source.ts';
import { type HelpPoint, lawLanguageOf } from '../pack/schema.ts';
import { fitsGroup } from './fits-group.ts';
import type { ReferralQuery } from './referral-query.ts';
import { giveReason, pointsOf, type RankReason, type ReferralReason } from './referral-reason.ts';

/** An authority's report weighs heavier on those who have no papers. */
const reportWithoutPapers = -30;
/** Points of what was verified more than a year ago. */
const verifiedLongAgo = 2;

/** What speaks for and against a help point whatever its topic and wherever it is; all but whether it is open. */
export function listTraits(point: HelpPoint, query: ReferralQuery): RankReason[] {
  const why: RankReason[] = [];
  addLanguage(why, point, query);
  addGroup(why, point, query);
  addNeeds(why, point, query);
  addVerification(why, point, query.today);
  addWarnings(why, point, query);
  return why;
}

/** The most that `listTraits` can add up to for a query. */
export function getMostPoints({ language, targetGroups, needs }: ReferralQuery): number {
  return (
    pointsOf.verified +
    (language === 'unknown' ? 0 : pointsOf['speaks-language']) +
    (targetGroups?.length ? pointsOf['target-group'] : 0) +
    (needs?.withoutPapers ? pointsOf['without-papers'] : 0) +
    (needs?.withoutInsurance ? pointsOf['without-insurance'] : 0)
  );
}

/** That an office speaks the language of its country needs no saying. Entries name no languages but those answers are written in. */
function addLanguage(why: RankReason[], { languages, country }: HelpPoint, { language }: ReferralQuery): void {
  if (language === 'unknown') return;
  const isKnown = languages !== undefined && isAnswerLanguage(language);
  if (isKnown && languages.includes(language)) why.push(giveReason('speaks-language'));
  else if (language === lawLanguageOf(country)) return;
  else why.push(giveReason(isKnown ? 'language-not-spoken' : 'language-unknown'));
}

function addGroup(why: RankReason[], { targetGroups: served }: HelpPoint, { targetGroups: known = [] }: ReferralQuery): void {
  if (!served?.length) return;
  const fits = fitsGroup(served, known);
  if (fits) why.push(giveReason('target-group'));
  else why.push(giveReason(fits === false ? 'other-group' : 'group-unknown', served.join(' ')));
}

function addNeeds(why: RankReason[], point: HelpPoint, { needs }: ReferralQuery): void {
  const add = (isMet: boolean | undefined, met: ReferralReason, unmet: ReferralReason): void => {
    if (isMet !== undefined) why.push(giveReason(isMet ? met : unmet));
  };
  if (needs?.withoutPapers) add(point.withoutPapers, 'without-papers', 'papers-needed');
  if (needs?.withoutInsurance) add(point.withoutInsurance, 'without-insurance', 'insurance-needed');
}

function addVerification(why: RankReason[], { verifiedAt, source }: HelpPoint, today: string): void {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  if (verifiedAt === undefined) why.push(giveReason('not-verified'));
  else why.push(giveReason('verified', verifiedAt, verifiedAt < yearAgo ? verifiedLongAgo : pointsOf.verified));
  if (isStaleSource(source.date)) why.push(giveReason('stale-source'));
}

function addWarnings(why: RankReason[], point: HelpPoint, { needs, place, today }: ReferralQuery): void {
  if (point.postcodes && place && place.postcode === undefined) why.push(giveReason('some-postcodes'));
  if (point.mayReport) why.push(giveReason('may-report', undefined, needs?.withoutPapers ? reportWithoutPapers : pointsOf['may-report']));
  if (point.status === 'closed-for-now') why.push(giveReason('closed-for-now'));
  if (point.fundedUntil !== undefined && point.fundedUntil < today) why.push(giveReason('funding-ended', point.fundedUntil));
}
