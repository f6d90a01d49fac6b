import { countryOf, type EntryKind } from '../pack/schema.ts';
import { topicOf } from '../pack/topic-of.ts';
import type { Placed, PlacedEntries } from './place-entries.ts';
import { type Problem, reportError } from './problem.ts';

/** What entries name of each other is there, and belongs to their country. */
export const checkReferences = (all: PlacedEntries): Problem[] => [...checkSubtopics(all), ...checkNames(all), ...checkCountries(all)];

/** An id that an entry names, and where. */
interface Naming {
  placed: Placed<unknown>;
  at: string;
  id: string;
}

/** One way of naming other entries. */
interface Reference {
  what: string;
  remedy: string;
  isKnown(id: string): boolean;
  namings: Naming[];
}

const checkNames = (all: PlacedEntries): Problem[] =>
  listReferences(all).flatMap(({ what, remedy, isKnown, namings }) =>
    namings.flatMap(({ placed, at, id }) => (isKnown(id) ? [] : [reportError(placed, at, [`there is no ${what} "${id}"`, remedy])])),
  );

function listReferences({ entries, ids }: PlacedEntries): Reference[] {
  const { answers, claims, helpPoints, examples, emergencyRules } = entries;
  const isIn = (kind: EntryKind) => (id: string) => ids[kind].has(id);
  return [
    {
      what: 'topic',
      remedy: 'correct it: topics and subtopics are listed in packs/common/topics.json',
      isKnown: makeTopicTest({ entries, ids }),
      namings: nameEach<{ topics: string[] }>([...answers, ...claims, ...helpPoints, ...examples], 'topics', ({ topics }) => topics),
    },
    {
      what: 'place',
      remedy: 'correct it, or write the place down in places.json of the country',
      isKnown: isIn('places'),
      namings: nameOne(helpPoints, 'place', ({ place }) => place),
    },
    {
      what: 'help point',
      remedy: 'correct the id, or take it out of the list of those it takes the place of',
      isKnown: isIn('helpPoints'),
      namings: nameEach(helpPoints, 'supersedes', ({ supersedes }) => supersedes),
    },
    {
      what: 'claim',
      remedy: 'correct the id, or take "corrects" out',
      isKnown: isIn('claims'),
      namings: nameOne(answers, 'corrects', ({ corrects }) => corrects),
    },
    {
      what: 'claim',
      remedy: 'correct the id, or take "claim" and "stance" out',
      isKnown: isIn('claims'),
      namings: nameOne(examples, 'claim', ({ claim }) => claim),
    },
    {
      what: 'concept',
      remedy: 'correct the id, or write the concept down in a list "concepts"',
      isKnown: isIn('concepts'),
      namings: emergencyRules.flatMap((placed) =>
        (placed.entry.together ?? []).flatMap((together, list) =>
          together.map((id, index) => ({ placed, at: `.together[${list}][${index}]`, id })),
        ),
      ),
    },
  ];
}

const nameOne = <T>(list: readonly Placed<T>[], field: string, read: (entry: T) => string | undefined): Naming[] =>
  list.flatMap((placed) => {
    const id = read(placed.entry);
    return id === undefined ? [] : [{ placed, at: `.${field}`, id }];
  });

const nameEach = <T>(list: readonly Placed<T>[], field: string, read: (entry: T) => readonly string[] | undefined): Naming[] =>
  list.flatMap((placed) => (read(placed.entry) ?? []).map((id, index) => ({ placed, at: `.${field}[${index}]`, id })));

function makeTopicTest({ entries, ids }: Pick<PlacedEntries, 'entries' | 'ids'>): (id: string) => boolean {
  const known = new Set([...ids.topics, ...entries.topics.flatMap(({ entry }) => entry.subtopics.map(({ id }) => id))]);
  // subtopics of a topic that could not be read may be right
  const read = new Set(entries.topics.map(({ entry }) => entry.id));
  return (id) => known.has(id) || (ids.topics.has(topicOf(id)) && !read.has(topicOf(id)));
}

const checkSubtopics = ({ entries }: PlacedEntries): Problem[] =>
  entries.topics.flatMap((placed) =>
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

function checkCountries({ heads, entries }: PlacedEntries): Problem[] {
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
  const byLaw = [...entries.answers, ...entries.claims, ...entries.facts, ...entries.officeWords];
  const byCountry = [...entries.helpPoints, ...entries.emergencyCards, ...entries.places, ...entries.postcodes];
  return [
    ...byLaw.flatMap((placed) => wrong(placed, '.jurisdiction', countryOf(placed.entry.jurisdiction))),
    ...byCountry.flatMap((placed) => wrong(placed, '.country', placed.entry.country)),
  ];
}
