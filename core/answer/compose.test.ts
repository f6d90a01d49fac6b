import { describe, expect, it } from 'vitest';
import { answerLanguages } from '../language.ts';
import type { Answer, Fact, HelpPoint } from '../pack/schema.ts';
import { type Composed, type ComposeRequest, composeAnswer, countCharacters, describeHelpPoint, variants } from './compose.ts';
import { callFirst } from './phrases.ts';

const labels = { bg: 'а', cs: 'a', de: 'a', en: 'a', hr: 'a', it: 'a', pl: 'a', ro: 'a' };

const answer: Answer = {
  id: 'notice-received',
  version: '2026.11.1',
  kind: 'information',
  topics: ['housing_loss'],
  jurisdiction: 'DE',
  title: labels,
  validFrom: '2026-01-01',
  reviewBy: '2027-01-01',
  legalBasis: [{ title: 'BGB § 568' }],
  sourceLanguage: 'de',
  texts: {
    de: {
      version: '1.0',
      register: 'formal',
      core: 'Eine Kündigung muss schriftlich sein.',
      next: 'Hilfe vor Ort: {{help-point}}\n\nUnterschreiben Sie nichts sofort.',
      short: 'Kündigung nur schriftlich. Hilfe: {{help-point}}',
    },
    bg: {
      version: '1.0',
      translatedFrom: '1.0',
      register: 'formal',
      core: 'Предизвестието трябва да е писмено.',
      short: ['Само писмено.', 'Помощ: {{help-point}}'],
    },
  },
};

const bridge: HelpPoint = {
  id: 'bridge',
  version: '2026.11.1',
  name: 'Beratungsstelle Brücke für Menschen in Wohnungsnot',
  shortName: 'Beratung Brücke',
  type: 'homeless_service',
  country: 'DE',
  place: 'dortmund',
  address: 'Musterstraße 1, 44135 Dortmund',
  phones: ['0231 000000', '0231 000001'],
  email: 'bruecke@example.org',
  url: 'https://example.org/bruecke',
  topics: ['housing_loss'],
  source: { url: 'https://example.org', precision: 'page', date: '2026-01-01' },
  verifiedAt: '2026-10-01',
};
const { verifiedAt: _verifiedAt, ...unverified } = { ...bridge, id: 'night', name: 'Nachtcafé', shortName: 'Nachtcafé' };

const composeAll = (change: Partial<ComposeRequest>): Composed | undefined =>
  composeAnswer({
    answer,
    language: 'de',
    variant: 'full',
    helpPoints: [bridge],
    callFirst: callFirst.de,
    facts: [],
    today: '2026-11-22',
    ...change,
  });
const compose = (change: Partial<ComposeRequest>): string | undefined => composeAll(change)?.text;

describe('composeAnswer', () => {
  it('puts the place with its address and first phone where the text wants it', () => {
    expect(compose({})).toBe(
      'Eine Kündigung muss schriftlich sein.\n\nHilfe vor Ort: Beratungsstelle Brücke für Menschen in Wohnungsnot, Musterstraße 1, 44135 Dortmund, 0231 000000\n\nUnterschreiben Sie nichts sofort.',
    );
  });

  it('leaves the line out where there is no place, and the gap with it', () => {
    expect(compose({ helpPoints: [] })).toBe('Eine Kündigung muss schriftlich sein.\n\nUnterschreiben Sie nichts sofort.');
  });

  it('names several places in the order given', () => {
    expect(compose({ helpPoints: [bridge, { ...bridge, id: 'b', name: 'Mietertreff' }] })).toMatch(/Brücke für.*; Mietertreff, /);
  });

  it('says of a place nobody has called that it is not verified, in full', () => {
    expect(compose({ helpPoints: [unverified] })).toContain(`(${callFirst.de})`);
    expect(compose({ helpPoints: [bridge] })).not.toContain(callFirst.de);
  });

  it('gives name and phone only where there is little room', () => {
    expect(compose({ variant: 'short' })).toBe('Kündigung nur schriftlich. Hilfe: Beratung Brücke, 0231 000000');
  });

  it('has nothing to say in a language without a text', () => {
    expect(compose({ language: 'pl' })).toBeUndefined();
  });

  it('needs no place for a text that has no field', () => {
    expect(compose({ language: 'bg' })).toBe('Предизвестието трябва да е писмено.');
  });

  it('leaves no field and no gap of several lines behind', () => {
    for (const language of ['de', 'bg'] as const)
      for (const variant of variants)
        for (const helpPoints of [[], [bridge], [bridge, unverified]]) {
          const text = compose({ language, variant, helpPoints }) ?? '';
          expect(text).not.toMatch(/\{\{|\}\}|\n{3}|^\s|\s$/);
        }
  });

  it('takes a name with a dollar sign as it is', () => {
    expect(compose({ helpPoints: [{ ...bridge, name: "Brücke $& $' $1" }] })).toContain("Brücke $& $' $1");
  });
});

describe('what is filled in', () => {
  const withField = (type: 'text' | 'date', required: boolean, core = 'Frist: {{deadline}}.\nMehr hier.'): Answer => ({
    ...answer,
    fields: [{ key: 'deadline', type, required, labels }],
    texts: { de: { version: '1.0', register: 'formal', core, short: 'x' } },
  });
  const fact: Fact = {
    id: 'kindergeld',
    labels,
    jurisdiction: 'DE',
    unit: 'EUR',
    periods: [
      { from: '2026-01-01', to: '2026-12-31', value: 259, source: { title: 'Example' } },
      { from: '2027-01-01', to: '2027-12-31', value: 300, source: { title: 'Example' } },
    ],
  };

  it('stands where the text wants it', () => {
    expect(compose({ answer: withField('text', true), fields: { deadline: 'Freitag' } })).toBe('Frist: Freitag.\nMehr hier.');
  });

  it('is a day as the language writes it', () => {
    expect(compose({ answer: withField('date', true), fields: { deadline: '2026-12-01' } })).toBe('Frist: 1. Dezember 2026.\nMehr hier.');
  });

  it('leaves a gap and is told where it must not be empty', () => {
    expect(composeAll({ answer: withField('text', true) })).toEqual({
      text: 'Frist: ….\nMehr hier.',
      missing: { fields: ['deadline'], facts: [] },
    });
  });

  it('takes its line with it where it may be empty', () => {
    expect(composeAll({ answer: withField('text', false), fields: { deadline: ' ' } })).toEqual({
      text: 'Mehr hier.',
      missing: { fields: [], facts: [] },
    });
  });

  it('cannot name a field or a fact', () => {
    const text = compose({ answer: withField('text', true), fields: { deadline: '{{fact:kindergeld}}' }, facts: [fact] });
    expect(text).toContain('fact:kindergeld');
    expect(text).not.toContain('259');
  });

  it('is the amount of the day, and a gap on a day without one', () => {
    const given = { answer: withField('text', false, 'Es sind {{fact:kindergeld}}.'), facts: [fact] };
    const on = (today: string) => composeAll({ ...given, today })?.text.replace(/\u00a0/g, ' ');
    expect(['2026-12-31', '2027-01-01', '2028-01-01'].map(on)).toEqual(['Es sind 259 €.', 'Es sind 300 €.', 'Es sind ….']);
    expect(composeAll({ ...given, today: '2028-01-01' })?.missing.facts).toEqual(['kindergeld']);
  });

  it('has a line before and after it, in a full text alone', () => {
    const around = { opening: 'Guten Tag!', closing: 'Alles Gute.' };
    expect(compose(around)).toMatch(/^Guten Tag!\n\nEine Kündigung[\s\S]*\n\nAlles Gute\.$/);
    expect(compose({ ...around, variant: 'short' })).not.toContain('Guten Tag');
  });

  it('of a pair is each half alone', () => {
    const of = (variant: ComposeRequest['variant']) => compose({ language: 'bg', variant });
    expect([of('short'), of('second')]).toEqual(['Само писмено.', 'Помощ: Beratung Brücke, 0231 000000']);
    expect(compose({ variant: 'second' })).toBeUndefined();
  });
});

describe('describeHelpPoint', () => {
  it('never gives a secret address away', () => {
    expect(describeHelpPoint({ ...bridge, addressSecret: true }, 'full')).not.toContain('Musterstraße');
  });

  const { phones: _phones, ...noPhone } = bridge;
  const { email: _email, ...onlyPage } = noPhone;

  it('falls back to mail, then to the page', () => {
    expect(describeHelpPoint(noPhone, 'full')).toMatch(/, bruecke@example\.org$/);
    expect(describeHelpPoint(onlyPage, 'full')).toMatch(/, https:\/\/example\.org\/bruecke$/);
  });

  it('has no room for a link in short', () => {
    expect(describeHelpPoint(onlyPage, 'short')).toBe('Beratung Brücke');
  });
});

describe('the words for a place not verified', () => {
  it.each(answerLanguages)('stand in %s', (language) => {
    expect(callFirst[language].length).toBeGreaterThan(5);
  });
});

describe('countCharacters', () => {
  it('never counts less than a site does', () => {
    expect(countCharacters('Hilfe')).toBe(5);
    expect(countCharacters('😢')).toBeGreaterThanOrEqual(1);
    expect(countCharacters('Помощ')).toBe(5);
  });
});
