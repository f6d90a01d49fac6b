import { describe, expect, it } from 'vitest';
import { answerLanguages } from '../language.ts';
import type { Answer, HelpPoint } from '../pack/schema.ts';
import { composeAnswer, countCharacters, describeHelpPoint } from './compose.ts';
import { callFirst } from './phrases.ts';

const labels = { bg: 'а', cs: 'a', de: 'a', en: 'a', hr: 'a', it: 'a', pl: 'a', ro: 'a' };

const answer: Answer = {
  id: 'notice-received',
  version: '2026.11.1',
  status: 'reviewed',
  kind: 'information',
  topics: ['housing_loss'],
  jurisdiction: 'DE',
  title: labels,
  validFrom: '2026-01-01',
  reviewBy: '2027-01-01',
  sources: [{ title: 'BGB § 568' }],
  texts: {
    de: {
      full: 'Eine Kündigung muss schriftlich sein.\n\nHilfe vor Ort: {{help-point}}\n\nUnterschreiben Sie nichts sofort.',
      short: 'Kündigung nur schriftlich. Hilfe: {{help-point}}',
    },
    bg: { full: 'Предизвестието трябва да е писмено.', short: 'Само писмено.' },
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
  stale: false,
};
const { verifiedAt: _verifiedAt, ...unverified } = { ...bridge, id: 'night', name: 'Nachtcafé', shortName: 'Nachtcafé' };

const compose = (change: Partial<Parameters<typeof composeAnswer>[0]>): string | undefined =>
  composeAnswer({ answer, language: 'de', variant: 'full', helpPoints: [bridge], callFirst: callFirst.de, ...change });

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
      for (const variant of ['full', 'short'] as const)
        for (const helpPoints of [[], [bridge], [bridge, unverified]]) {
          const text = compose({ language, variant, helpPoints }) ?? '';
          expect(text).not.toMatch(/\{\{|\}\}|\n{3}|^\s|\s$/);
        }
  });

  it('takes a name with a dollar sign as it is', () => {
    expect(compose({ helpPoints: [{ ...bridge, name: "Brücke $& $' $1" }] })).toContain("Brücke $& $' $1");
  });
});

describe('describeHelpPoint', () => {
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
