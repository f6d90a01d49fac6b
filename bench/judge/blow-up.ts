import type { Claim, HelpPoint, Pack } from '../../core/pack/schema.ts';

/** The packs with so many claims and help points: made-up claims shuffle the words of true ones. Always the same. */
export function blowUp(packs: readonly Pack[], wanted: { claims: number; helpPoints: number }): Pack[] {
  const random = startRandom();
  const share = <T>(all: readonly T[], count: number, make: (entry: T, number: number) => T): T[] =>
    all.length === 0 ? [] : Array.from({ length: count }, (_, at) => make(all[at % all.length] as T, at));
  const countries = packs.filter((pack) => pack.claims.length > 0);
  return packs.map((pack) => ({
    ...pack,
    claims: [
      ...pack.claims,
      ...share(pack.claims, Math.ceil(wanted.claims / countries.length), (claim, at) => shuffleClaim(claim, at, random)),
    ],
    helpPoints: [
      ...pack.helpPoints,
      ...share(
        pack.helpPoints,
        Math.ceil(wanted.helpPoints / countries.length),
        (point, at): HelpPoint => ({ ...point, id: `${point.id}-${at}` }),
      ),
    ],
  }));
}

function shuffleClaim(claim: Claim, number: number, random: () => number): Claim {
  const wordings = Object.entries(claim.wordings ?? {}).map(([language, sentences]) => [
    language,
    sentences.map((text) => shuffle(text, sentences, random)),
  ]);
  return {
    ...claim,
    id: `${claim.id}-${number}`,
    cues: shuffleCues(claim.cues, number),
    myth: {},
    wordings: Object.fromEntries(wordings) as Record<string, string[]>,
  };
}

/** Cues of its own, so that the table of terms grows, too. */
const shuffleCues = (cues: Claim['cues'], number: number): Claim['cues'] =>
  Object.fromEntries(
    Object.entries(cues).map(([language, groups]) => [
      language,
      groups.map((group) => group.map((term) => term.replace(/\*?$/, `${number.toString(36)}$&`))),
    ]),
  );

/** Words of this and of another sentence, some with another ending, as of another claim on the same matter. */
function shuffle(text: string, others: readonly string[], random: () => number): string {
  const other = others[Math.floor(random() * others.length)] ?? text;
  const words = `${text} ${other}`.split(/\s+/).filter(() => random() < 0.5);
  return words.map((word) => (random() < 0.3 ? `${word}${Math.floor(random() * 50).toString(36)}` : word)).join(' ') || text;
}

/** Park and Miller's generator: the same numbers in every run. */
function startRandom(): () => number {
  let seed = 20261121;
  return () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
}
