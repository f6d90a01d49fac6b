import { situations } from '../finding/finding.ts';
import { answerLanguages } from '../language.ts';
import { groupBy } from './group-by.ts';
import type { PlacedEntries, Spot } from './place-entries.ts';
import { type Problem, reportError } from './problem.ts';

const european = '112';

/** A country is never without a card for danger to life that begins with 112: it stands in for every card that is missing. */
export function checkEmergencyCards({ heads, entries }: PlacedEntries): Problem[] {
  const countries = groupBy(
    heads.filter(({ entry }) => entry.country !== undefined),
    ({ entry }) => entry.country,
  );
  const missing = [...countries].flatMap(([country, packs]) => {
    const cards = entries.emergencyCards.filter(({ entry }) => entry.country === country);
    const hasLife = cards.some(({ entry }) => entry.situations.includes('life') && entry.numbers[0]?.number === european);
    const spot: Spot | undefined = packs[0];
    if (hasLife || spot === undefined) return [];
    return [
      reportError(spot, '', [
        `${country} has no emergency card for "life" whose first number is ${european}`,
        `write one in a list "emergencyCards" of this pack, with ${european} first: it stands in wherever another card is missing`,
      ]),
    ];
  });
  return [...missing, ...entries.emergencyCards.flatMap(checkCard)];
}

function checkCard(placed: PlacedEntries['entries']['emergencyCards'][number]): Problem[] {
  const { numbers, doFirst, avoid } = placed.entry;
  const first = numbers[0]?.number;
  const order: Problem[] =
    first === european
      ? []
      : [reportError(placed, '.numbers[0].number', [`the card begins with ${first}`, `put ${european} first, whatever the situation`])];
  const silent = answerLanguages.filter((language) => !doFirst[language]?.length || !avoid[language]?.length);
  if (silent.length === 0) return order;
  return [
    ...order,
    reportError(placed, '.doFirst', [
      `advises nobody whose screen is in ${silent.join(', ')}`,
      'write "doFirst" and "avoid" in these languages too',
    ]),
  ];
}

/** Situations that a country has no card of its own for. */
export function listSituationsWithoutCard({ entries }: PlacedEntries, country: string): string[] {
  const covered = new Set(entries.emergencyCards.filter(({ entry }) => entry.country === country).flatMap(({ entry }) => entry.situations));
  return situations.filter((situation) => !covered.has(situation));
}
