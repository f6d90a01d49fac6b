import { expect, test } from 'vitest';
import { withoutNumbers } from './without-numbers.ts';

test.each([
  [
    'de',
    'Beratung: Beratungsstelle Nord, Lange Straße 1, 10115 Berlin, Tel.: 030 000000 (nicht geprüft)',
    'Beratung: Beratungsstelle Nord, Lange Straße 1, 10115 Berlin (nicht geprüft)',
  ],
  ['de', 'Die Beratung ist kostenlos. Ruf an: 030 000000.', 'Die Beratung ist kostenlos.'],
  ['de', 'Du erreichst die Stelle unter der Nummer +49 30 000-000. Sie hilft.', 'Du erreichst die Stelle. Sie hilft.'],
  ['en', 'The advice is free. Please call 030/000 000.', 'The advice is free.'],
  ['bg', 'Съветът е безплатен. Обадете се на телефон 030 000000.', 'Съветът е безплатен.'],
  ['cs', 'Poradna je zdarma. Volejte na číslo 000 000 000.', 'Poradna je zdarma.'],
  ['hr', 'Savjet je besplatan. Nazovite na broj 030 000000.', 'Savjet je besplatan.'],
  ['it', 'La consulenza è gratuita. Chiama il Centro Nord al numero 030 000000.', 'La consulenza è gratuita. Chiama il Centro Nord.'],
  ['pl', 'Porada jest bezpłatna. Zadzwoń pod numer 030 000000.', 'Porada jest bezpłatna.'],
  ['ro', 'Consilierea e gratuită. Sunați la numărul 030 000000.', 'Consilierea e gratuită.'],
])('%s: %s', (_language, text, left) => {
  expect(withoutNumbers(text)).toBe(left);
});

test.each([
  'Frist: 15.03.2026, spätestens 1. 4. 2026.',
  'Geöffnet 8.00-16.30 Uhr, Montag bis Freitag.',
  'Das kostet 1 250 000 Kč oder 120.000,00 €.',
  'Förderung 2024-2026, Schuljahr 2026/27.',
  'Verordnung (EG) 883/2004, Artikel 7.',
  '10115 Berlin, Lange Straße 1-3, Zimmer 242-244.',
  'Notruf 112, Polizei 110.',
  'Hilfetelefon: 116 016, für Kinder 116111.',
  'Linka 116 006 (24 hodin denně).',
  'Občanský zákoník § 2285–2291.',
  'Aktenzeichen AB123456.',
  'Mehr: https://example.org/12345678',
])('no phone number in: %s', (text) => {
  expect(withoutNumbers(text)).toBe(text);
});
