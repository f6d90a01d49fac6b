import { describe, expect, it } from 'vitest';
import { checkFolders, type LinedProblem, listPackFolders } from '../commands/packs/check-folders.ts';
import { situations } from '../core/finding/finding.ts';
import { answerLanguages } from '../core/language.ts';
import { cueSigns } from '../core/pack/schema.ts';
import { getPackFromDisk, packNames } from './read-packs-from-disk.ts';

const countryPacks = packNames.filter((name) => name !== 'common');
const common = getPackFromDisk('common');

const say = ({ pack, file, line, path, message }: LinedProblem): string => `${pack}/${file}:${line} ${path} ${message}`;

describe('what npm run packs -- check says of the packs that ship', () => {
  const folders = listPackFolders();
  const start = performance.now();
  // a day on which all of them hold: what is late is no mistake
  const { problems } = checkFolders({ folders, today: '2026-11-22' });
  const took = performance.now() - start;

  it('is about all of them', () => {
    expect(folders.length).toBe(packNames.length);
    expect(folders.length).toBeGreaterThan(2);
  });

  it.each(packNames)('is no error in %s', (name) => {
    const errors = problems.filter(({ severity, pack }) => severity === 'error' && pack.endsWith(name));
    expect(errors.map(say)).toEqual([]);
  });

  it('is said soon enough to be asked for again and again', () => {
    expect(took).toBeLessThan(20_000);
  });
});

describe('common pack', () => {
  it.each(cueSigns)('has terms in every language for the sign %s', (sign) => {
    const cues = common.cues.filter((cue) => cue.sign === sign);
    const poor = answerLanguages.filter((language) => cues.flatMap((cue) => cue.terms[language] ?? []).length < 15);
    expect(poor).toEqual([]);
  });

  it.each(situations)('has a rule for %s with terms in every language', (situation) => {
    const rules = common.emergencyRules.filter((rule) => rule.situation === situation);
    expect(answerLanguages.filter((language) => !rules.some((rule) => rule.terms[language]?.length))).toEqual([]);
  });

  it('lets rules name concepts that say enough in every language', () => {
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

  it('has emergency cards for every situation', () => {
    const covered = new Set(pack.emergencyCards.flatMap((card) => card.situations));
    expect(situations.filter((situation) => !covered.has(situation))).toEqual([]);
  });
});
