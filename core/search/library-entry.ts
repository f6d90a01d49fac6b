import { nameEdition } from '../answer/editions.ts';
import type { AnswerLanguage } from '../language.ts';
import { type Answer, type Claim, type Country, countryOf, type HelpPoint, type Pack, type Place } from '../pack/schema.ts';
import { readWords } from '../pack/template.ts';
import { spellPlainly } from './hash-terms.ts';

/** Something of the packs that can be searched for; identity matters: one object per entry. */
export interface LibraryEntry {
  kind: 'answer' | 'claim' | 'help-point';
  id: string;
  country: Country;
  /** in the first of the languages it has */
  titleIn(languages: readonly AnswerLanguage[]): string;
  /** the first is the title, the others each stand alone: title with text, a wording; none in a language the entry does not have */
  textsIn(language: AnswerLanguage): string[];
}

type Texts = Partial<Record<AnswerLanguage, string>>;

/** As it stands on a day, an ISO date. */
export function readLibrary(packs: readonly Pack[], today: string): LibraryEntry[] {
  const places = new Map(packs.flatMap((pack) => pack.places).map((place) => [place.id, readPlaceNames(place)]));
  const labels = readTopicLabels(packs);
  return packs.flatMap((pack) => [
    // a correction is found by its claim
    ...pack.answers.filter(({ corrects }) => corrects === undefined).map((answer) => fromAnswer(answer, today)),
    ...pack.claims.map(fromClaim),
    ...pack.helpPoints.map((point) => fromHelpPoint(point, places, labels)),
  ]);
}

function fromAnswer(answer: Answer, today: string): LibraryEntry {
  const { jurisdiction, title, texts } = answer;
  return {
    kind: 'answer',
    id: nameEdition(answer, today),
    country: countryOf(jurisdiction),
    titleIn: ([language = 'en']) => title[language],
    textsIn: (language) => present([title[language], `${title[language]}\n${readWords(texts[language]?.core ?? '')}`]),
  };
}

function fromClaim(claim: Claim): LibraryEntry {
  const { id, jurisdiction, myth, fact } = claim as Omit<Claim, 'myth' | 'fact'> & { myth: Texts; fact: Texts };
  return {
    kind: 'claim',
    id,
    country: countryOf(jurisdiction),
    titleIn: (languages) => [...languages, 'en', 'de'].map((language) => myth[language as AnswerLanguage]).find(Boolean) ?? id,
    textsIn: (language) => present([myth[language], myth[language] && readWords(fact[language] ?? '')]),
  };
}

function fromHelpPoint(point: HelpPoint, places: Map<string, PlaceNames>, labels: Map<string, Texts>): LibraryEntry {
  const place = point.place === undefined ? undefined : places.get(point.place);
  const name = present([point.name, place?.name]).join(', ');
  return {
    kind: 'help-point',
    id: point.id,
    country: point.country,
    titleIn: () => point.name,
    textsIn(language) {
      const topics = point.topics.map((topic) => labels.get(topic)?.[language]);
      const about = [point.shortName, point.type.replaceAll('_', ' '), ...topics, point.address, point.programme, point.notes];
      return [name, present([name, ...about, ...(place?.others ?? [])]).join('\n')];
    },
  };
}

interface PlaceNames {
  name: string;
  others: string[];
}

/** One name per beginning: the index finds the inflected forms by it, and fifty per help point would fill it. */
function readPlaceNames({ name, names }: Place): PlaceNames {
  const beginnings = new Map(names.map((each) => [spellPlainly(each).slice(0, 5), each.replaceAll('*', '')]));
  beginnings.delete(spellPlainly(name).slice(0, 5));
  return { name, others: [...beginnings.values()] };
}

const readTopicLabels = (packs: readonly Pack[]): Map<string, Texts> =>
  new Map(
    packs.flatMap((pack) => pack.topics.flatMap((topic) => [topic, ...topic.subtopics].map(({ id, labels }) => [id, labels] as const))),
  );

const present = (texts: readonly (string | undefined)[]): string[] => texts.filter((text) => text !== undefined && text !== '') as string[];
