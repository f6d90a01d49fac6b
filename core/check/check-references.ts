import { countryOf } from '../pack/schema.ts';
import { topicOf } from '../pack/topic-of.ts';
import type { Library, Placed } from './library.ts';
import { type Problem, reportError } from './problem.ts';

/** What entries name of each other is there, and belongs to their country. */
export function checkReferences(library: Library): Problem[] {
  return [
    ...checkTopics(library),
    ...checkHelpPoints(library),
    ...checkCorrections(library),
    ...checkConcepts(library),
    ...checkExamples(library),
    ...checkCountries(library),
  ];
}

const spellTopics = 'correct it: topics and subtopics are listed in packs/common/topics.json';

function checkTopics({ entries, ids }: Library): Problem[] {
  const known = new Set([...ids.topics, ...entries.topics.flatMap(({ entry }) => entry.subtopics.map(({ id }) => id))]);
  // subtopics of a topic that could not be read may be right
  const read = new Set(entries.topics.map(({ entry }) => entry.id));
  const isKnown = (id: string): boolean => known.has(id) || (ids.topics.has(topicOf(id)) && !read.has(topicOf(id)));
  const naming: Placed<{ topics: string[] }>[] = [...entries.answers, ...entries.claims, ...entries.helpPoints, ...entries.examples];
  const stray = entries.topics.flatMap((placed) =>
    placed.entry.subtopics.flatMap(({ id }, index) =>
      topicOf(id) === placed.entry.id
        ? []
        : [
            reportError(placed, `.subtopics[${index}].id`, [
              `the subtopic "${id}" does not begin with its topic`,
              `call it ${placed.entry.id}.…`,
            ]),
          ],
    ),
  );
  return [
    ...stray,
    ...naming.flatMap((placed) => placed.entry.topics.flatMap((id, index) => (isKnown(id) ? [] : [reportTopic(placed, index, id)]))),
  ];
}

const reportTopic = (placed: Placed<unknown>, index: number, id: string): Problem =>
  reportError(placed, `.topics[${index}]`, [`there is no topic "${id}"`, spellTopics]);

const checkHelpPoints = ({ entries, ids }: Library): Problem[] =>
  entries.helpPoints.flatMap((placed) => {
    const { place, supersedes = [] } = placed.entry;
    const unknownPlace: Problem[] =
      place === undefined || ids.places.has(place)
        ? []
        : [
            reportError(placed, '.place', [
              `there is no place "${place}"`,
              'correct it, or write the place down in places.json of the country',
            ]),
          ];
    const lost = supersedes.flatMap((id, index) =>
      ids.helpPoints.has(id)
        ? []
        : [
            reportError(placed, `.supersedes[${index}]`, [
              `there is no help point "${id}" to take the place of`,
              'correct the id, or take it out of the list',
            ]),
          ],
    );
    return [...unknownPlace, ...lost];
  });

const checkCorrections = ({ entries, ids }: Library): Problem[] =>
  entries.claims.flatMap((placed) => {
    const { correction } = placed.entry;
    if (correction === undefined || ids.answers.has(correction)) return [];
    return [reportError(placed, '.correction', [`there is no answer "${correction}"`, 'correct the id, or take "correction" out'])];
  });

const checkConcepts = ({ entries, ids }: Library): Problem[] =>
  entries.emergencyRules.flatMap((placed) =>
    (placed.entry.together ?? []).flatMap((together, list) =>
      together.flatMap((id, index) =>
        ids.concepts.has(id)
          ? []
          : [
              reportError(placed, `.together[${list}][${index}]`, [
                `there is no concept "${id}"`,
                'correct the id, or write the concept down in a list "concepts"',
              ]),
            ],
      ),
    ),
  );

const checkExamples = ({ entries, ids }: Library): Problem[] =>
  entries.examples.flatMap((placed) => {
    const { claim } = placed.entry;
    if (claim === undefined || ids.claims.has(claim)) return [];
    return [reportError(placed, '.claim', [`there is no claim "${claim}"`, 'correct the id, or take "claim" and "stance" out'])];
  });

function checkCountries({ heads, entries }: Library): Problem[] {
  const countries = new Map(heads.map(({ pack, entry }) => [pack, entry.country]));
  const wrong = (placed: Placed<unknown>, at: string, country: string): Problem[] => {
    const own = countries.get(placed.pack);
    if (own === undefined || own === country) return [];
    return [
      reportError(placed, at, [
        `is for ${country}, and its pack is for ${own}`,
        `correct it, or move the entry into the pack of ${country}`,
      ]),
    ];
  };
  const byLaw = [...entries.answers, ...entries.claims, ...entries.facts];
  const byCountry = [...entries.helpPoints, ...entries.emergencyCards, ...entries.places, ...entries.postcodes];
  return [
    ...byLaw.flatMap((placed) => wrong(placed, '.jurisdiction', countryOf(placed.entry.jurisdiction))),
    ...byCountry.flatMap((placed) => wrong(placed, '.country', placed.entry.country)),
  ];
}
