import { describe, expect, it } from 'vitest';
import { situations } from '../core/finding/finding.ts';
import { answerLanguages } from '../core/language.ts';
import { readPack } from '../core/pack/read-pack.ts';
import { cueSigns, type EmergencyRule } from '../core/pack/schema.ts';
import { TermIndex } from '../core/text/term-index.ts';
import { tokenize } from '../core/text/tokenize.ts';
import { getPackFromDisk, packNames, readPackFolder } from './read-packs-from-disk.ts';

const countryPacks = packNames.filter((name) => name !== 'common');
const common = getPackFromDisk('common');
const topicIds = new Set(common.topics.flatMap((topic) => [topic.id, ...topic.subtopics.map((subtopic) => subtopic.id)]));

describe.each(packNames)('pack %s', (name) => {
  it('fits the schema entry by entry', () => {
    expect(readPack(readPackFolder(name)).problems).toEqual([]);
  });

  it('names only topics that exist', () => {
    const pack = getPackFromDisk(name);
    const unknown = [...pack.claims, ...pack.answers, ...pack.helpPoints].flatMap((entry) =>
      entry.topics.filter((topic) => !topicIds.has(topic)).map((topic) => `${entry.id}: ${topic}`),
    );
    expect(unknown).toEqual([]);
  });

  it('says of every entry its own country', () => {
    const pack = getPackFromDisk(name);
    const entries = [...pack.claims, ...pack.helpPoints, ...pack.places, ...pack.emergencyCards];
    expect(entries.filter((entry) => entry.country !== pack.head.country).map((entry) => entry.id)).toEqual([]);
  });
});

/** the rule's own terms of all languages, as posts of every language meet them */
function indexRule(rule: EmergencyRule): TermIndex<string> {
  const index = new TermIndex<string>();
  for (const term of Object.values(rule.terms).flat()) index.add(term, term);
  return index;
}

describe.each(common.emergencyRules.map((rule) => [rule.id, rule] as const))('examples of %s', (_, rule) => {
  const index = indexRule(rule);
  const isHit = (text: string): boolean => index.find(tokenize(text)).length > 0;

  it.each(answerLanguages)('are found and ignored as said in %s', (language) => {
    expect((rule.matches[language] ?? []).filter((text) => !isHit(text))).toEqual([]);
    expect((rule.ignores[language] ?? []).filter(isHit)).toEqual([]);
  });
});

describe('common pack', () => {
  it('has a subtopic id that starts with its topic', () => {
    const stray = common.topics.flatMap((topic) => topic.subtopics.filter((subtopic) => !subtopic.id.startsWith(`${topic.id}.`)));
    expect(stray).toEqual([]);
  });

  it.each(cueSigns)('has terms in every language for the sign %s', (sign) => {
    const cues = common.cues.filter((cue) => cue.sign === sign);
    const poor = answerLanguages.filter((language) => cues.flatMap((cue) => cue.terms[language] ?? []).length < 15);
    expect(poor).toEqual([]);
  });

  it.each(situations)('has a rule for %s with terms and examples in every language', (situation) => {
    const rules = common.emergencyRules.filter((rule) => rule.situation === situation);
    const counted = answerLanguages.map((language) => ({
      language,
      terms: rules.some((rule) => (rule.terms[language] ?? []).length > 0),
      examples: rules.some((rule) => (rule.matches[language] ?? []).length >= 2 && (rule.ignores[language] ?? []).length >= 2),
    }));
    expect(counted).toEqual(answerLanguages.map((language) => ({ language, terms: true, examples: true })));
  });

  it('lets rules name concepts that exist, in every language', () => {
    const concepts = new Map(common.concepts.map(({ id, terms }) => [id, terms]));
    const named = common.emergencyRules.flatMap(({ together = [] }) => together.flat());
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => answerLanguages.some((language) => (concepts.get(id)?.[language] ?? []).length < 15))).toEqual([]);
  });

  it('names at most four parts, and puts the star at the end of a word', () => {
    const lists = [...common.topics.flatMap((topic) => topic.subtopics), ...common.cues, ...common.emergencyRules];
    const odd = lists.flatMap((entry) =>
      Object.values(entry.terms)
        .flat()
        .filter((term) => term.split('+').length > 4 || term.split('+').some((part) => /\*[^ ]|^$/u.test(part)))
        .map((term) => `${entry.id}: ${term}`),
    );
    expect(odd).toEqual([]);
  });
});

describe.each(countryPacks)('country pack %s', (name) => {
  const pack = getPackFromDisk(name);

  it('knows the places of its help points', () => {
    const places = new Set(pack.places.map((place) => place.id));
    const unknown = pack.helpPoints.filter((point) => point.place !== undefined && !places.has(point.place));
    expect(unknown.map((point) => `${point.id}: ${point.place}`)).toEqual([]);
  });

  it('has emergency cards for every situation, 112 first', () => {
    const covered = new Set(pack.emergencyCards.flatMap((card) => card.situations));
    expect(situations.filter((situation) => !covered.has(situation))).toEqual([]);
    expect(pack.emergencyCards.map((card) => card.numbers[0]?.number)).toEqual(pack.emergencyCards.map(() => '112'));
  });

  it('advises the counsellor in every language', () => {
    const silent = pack.emergencyCards.flatMap((card) =>
      answerLanguages.filter((language) => !card.doFirst[language]?.length || !card.avoid[language]?.length),
    );
    expect(silent).toEqual([]);
  });
});
