import { describe, expect, it } from 'vitest';
import { getPackFromDisk } from '../../tests/read-packs-from-disk.ts';
import type { AnswerLanguage } from '../language.ts';
import { checkAddress } from './check-address.ts';
import { placeEntries } from './place-entries.ts';

const { head } = getPackFromDisk('de');

const check = (language: AnswerLanguage, text: string): string[] =>
  checkAddress(
    placeEntries([
      {
        pack: 'example',
        files: {
          'pack.json': head,
          'phrases.json': { phrases: [{ id: 'opening', place: 'opening', register: 'informal', texts: { [language]: text } }] },
        },
      },
    ]),
  ).map(({ message }) => /"(.*?)"/.exec(message)?.[1] ?? message);

describe('checkAddress', () => {
  it.each<[AnswerLanguage, text: string, found: string[]]>([
    ['bg', 'Ако си получил писмо, не чакай. Бил/а сте тук?', ['Ако си получил', 'Бил/а']],
    ['cs', 'Pokud jsi dostal dopis, napiš. Byl/a jste doma?', ['jsi dostal', 'Byl/a']],
    ['de', 'Frag eine Berater:in oder Berater/in.', ['Berater:in', 'Berater/in']],
    ['hr', 'Ako si dobio pismo, javi se. Bio/la sam.', ['Ako si dobio', 'Bio/la']],
    ['it', 'Se sei iscritto o registrato/a, scrivi.', ['sei iscritto', 'registrato/a']],
    ['pl', 'Jeśli dostałaś list, napisz. Zarejestrowany/a?', ['dostałaś', 'Zarejestrowany/a']],
    ['ro', 'Ești înscris/ă la casă?', ['înscris/ă']],
    ['en', 'Ask his/her office.', ['his/her']],
  ])('warns in %s: %s', (language, text, found) => {
    expect(check(language, text)).toEqual(found);
  });

  it.each<[AnswerLanguage, text: string]>([
    ['bg', 'Ако имате писмо от съда, отговорете днес. Вземете си документите.'],
    ['cs', 'Máš dopis od soudu? Odpověz dnes. Jsi učitel? Pokud nemáš práci, zeptej se.'],
    ['de', 'EU-Bürgerinnen und EU-Bürger brauchen kein Visum. Termin in Berlin/Potsdam.'],
    ['hr', 'Imaš pismo od suda? Odgovori danas. Hvala što pišeš.'],
    ['it', 'Hai ricevuto una lettera? Sei in Germania? Rispondi subito e/o chiama.'],
    ['pl', 'Masz list z sądu? Odpowiedz dziś. Sąd napisał, że termin mija.'],
    ['ro', 'Ai primit o scrisoare? Răspunde azi. Și/sau sună.'],
    ['en', 'Do you have a letter and/or a bill?'],
  ])('is quiet in %s: %s', (language, text) => {
    expect(check(language, text)).toEqual([]);
  });
});
