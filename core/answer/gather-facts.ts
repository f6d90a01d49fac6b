import { listFacts } from '../fact/fill-facts.ts';
import { listParts } from '../pack/answer.ts';
import { claimTextFields } from '../pack/claim.ts';
import type { Answer, Claim, Fact, Pack } from '../pack/schema.ts';

/** The facts that these texts name, with all their periods: what they say can change while the panel is open. */
export function gatherFacts({ answers, claims }: { answers: readonly Answer[]; claims: readonly Claim[] }, packs: readonly Pack[]): Fact[] {
  const ofAnswers = answers.flatMap(({ texts }) => Object.values(texts).flatMap((text) => listParts(text).map(([, part]) => part)));
  const ofClaims = claims.flatMap((claim) => claimTextFields.flatMap((field) => Object.values(claim[field])));
  const named = listFacts([...ofAnswers, ...ofClaims]);
  return packs.flatMap((pack) => pack.facts).filter(({ id }) => named.has(id));
}
