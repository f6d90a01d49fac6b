import { describe, expect, it } from 'vitest';
import { findStreet } from './find-street.ts';

describe('a street with a house number', () => {
  it.each([
    ['Frauenhaus, Musterstraße 5, 2. Stock', 'Musterstraße 5'],
    ['Wir sind in der Lange Str. 12a.', 'Lange Str. 12a'],
    ['Hauptstrasse 3-5', 'Hauptstrasse 3-5'],
    ['Treffpunkt Mühlenweg 7, klingeln', 'Mühlenweg 7'],
    ['Azylový dům, Dlouhá 12/3', 'Dlouhá 12/3'],
    ['najdete nás: náměstí Míru 3', 'náměstí Míru 3'],
    ['schronisko, ul. Długa 5', 'ul. Długa 5'],
    ['приют, ул. Иван Вазов 7', 'ул. Иван Вазов 7'],
    ['centro in Via Roma 8', 'Via Roma 8'],
    ['adăpost, strada Lungă 4', 'strada Lungă 4'],
    ['at 12 Example Street', '12 Example Street'],
  ])('is found in: %s', (text, street) => {
    expect(findStreet(text)).toContain(street);
  });

  it.each([
    'Hilfetelefon 116 016, 24/7 erreichbar',
    'Hotline 24/7 für Frauen',
    'Auf der Straße? Ruf 112 an.',
    'Straße und Hausnummer sagen wir am Telefon: 030 123456',
    'Die Adresse ist geheim. Am Bahnhofsplatz holen wir dich ab.',
    'Zákon č. 108/2006 Sb., linka 116 006',
    'Praha 2, Brno 3, jen po telefonu',
    'Hilfe via WhatsApp 0176 000000',
    'Schutzplatz 24 Stunden am Tag',
    'Stand 11/26, Telefon 030/12 34 56',
  ])('is not found in: %s', (text) => {
    expect(findStreet(text)).toBeUndefined();
  });
});
