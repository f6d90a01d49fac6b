import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerLanguages } from '../language.ts';
import type { Answer, Claim } from '../pack/schema.ts';
import { checkOfficeWords } from './check-office-words.ts';
import { placeEntries } from './place-entries.ts';

const folder = new URL('../../tests/fixtures/bad-packs/known/', import.meta.url);
const readJson = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const { answers, claims } = readJson('content.json') as { answers: [Answer]; claims: [Claim] };
const gloss = Object.fromEntries(answerLanguages.map((language) => [language, 'office']));

const frame = { myth: '„{{myth}}“', referral: '{{help-point}}' };
const correctionFrames = [{ id: 'frame', texts: { de: frame, ro: frame } }];

function judge(word: string, jurisdiction: string, content: { answers?: Answer[]; claims?: Claim[] }): [path: string, message: string][] {
  const officeWords = [{ id: 'word', word, jurisdiction, gloss }];
  const all = placeEntries([
    { pack: 'known', files: { 'pack.json': readJson('pack.json'), 'content.json': { ...content, officeWords, correctionFrames } } },
  ]);
  expect(all.problems).toEqual([]);
  return checkOfficeWords(all).map(({ path, message }) => [path, message]);
}

const say = (de: string, pl: string): { answers: Answer[] } => {
  const text = { version: '1.0', register: 'informal', short: '-' } as const;
  return {
    answers: [{ ...answers[0], fields: [], texts: { de: { ...text, core: de }, pl: { ...text, translatedFrom: '1.0', core: pl } } }],
  };
};

describe('a word of an office that the source text names', () => {
  it.each([
    ['is there', 'Jobcenter', 'Frag das Jobcenter.', 'Zapytaj Jobcenter (urząd).'],
    ['is there with an ending', 'Jobcenter', 'Frag das Jobcenter.', 'Zapytaj w Jobcenterze.'],
    ['is there in small letters', 'Minijob', 'Dein Minijob zählt.', 'Twój minijob się liczy.'],
    ['is not named by the source either', 'Jobcenter', 'Frag uns.', 'Zapytaj nas.'],
    ['has signs in it', 'P-Konto', 'Ein P-Konto schützt.', 'P-Konto chroni.'],
    ['is of another country', 'exekuce', 'Das heißt exekuce.', 'To egzekucja.', 'CZ'],
  ])('is no matter when it %s', (_what, word, de, pl, jurisdiction = 'DE') => {
    expect(judge(word, jurisdiction, say(de, pl))).toEqual([]);
  });

  it.each([
    ['is missing', 'Jobcenter', 'Frag das Jobcenter.', 'Zapytaj urząd pracy.'],
    ['is part of another word alone', 'Amt', 'Frag das Amt.', 'Zapytaj Sozialamt.'],
  ])('is asked for when it %s', (_what, word, de, pl) => {
    expect(judge(word, 'DE', say(de, pl))).toEqual([['answers[0].texts.pl.core', `does not name "${word}", which the text in de names`]]);
  });

  it('is asked for in claims too, wherever it stands in them', () => {
    const [claim] = claims;
    const texts = {
      myth: { de: 'So.', ro: 'Așa.' },
      why: { de: 'Weil.', ro: 'Fiindcă.' },
      nextStep: { de: 'Geh zum Jobcenter.', ro: 'Mergi la birou.' },
      short: { de: 'Geh.', ro: 'Mergi.' },
    };
    const said = judge('Jobcenter', 'DE', { claims: [{ ...claim, ...texts, fact: { de: 'So ist es.', ro: 'Așa e.' } }] });
    expect(said).toEqual([['claims[0].fact.ro', 'does not name "Jobcenter", which the text in de names']]);
  });
});
