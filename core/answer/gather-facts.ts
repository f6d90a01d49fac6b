import { listFacts } from '../fact/fill-facts.ts';
import type { Answer, Claim, Fact, Pack } from '../pack/schema.ts';

/** The facts that these texts name, with all their periods: what they say can change while the panel is open. */
export function gatherFacts({ answers, claims }: { answers: readonly Answer[]; claims: readonly Claim[] }, packs: readonly Pack[]): Fact[] {
  const ofAnswers = answers.flatMap(({ texts }) =>
    Object.values(texts).flatMap(({ core, next, short }) => [core, next ?? '', short].flat()),
  );
  const ofClaims = claims.flatMap(({ fact, why, nextStep }) => [fact, why, nextStep].flatMap((texts) => Object.values(texts)));
  const named = listFacts([...ofAnswers, ...ofClaims]);
  return packs.flatMap((pack) => pack.facts).filter(({ id }) => named.has(id));
}
