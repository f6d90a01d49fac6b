import { expect, test } from 'vitest';
import { withoutLinks } from './without-links.ts';

test.each([
  ['de', 'Du kannst Widerspruch einlegen. Mehr dazu unter: https://www.example.org/widerspruch.', 'Du kannst Widerspruch einlegen.'],
  ['de', 'Das Formular findest du auf www.example.de. Frist: ein Monat.', 'Das Formular findest du. Frist: ein Monat.'],
  ['en', 'You can object within a month. More information: https://example.org/object', 'You can object within a month.'],
  ['en', 'You can register at example.org/register. It is free.', 'You can register. It is free.'],
  ['bg', 'Имате един месец за възражение. Повече информация: https://example.bg/pravo', 'Имате един месец за възражение.'],
  ['bg', 'Формулярът е на https://example.org/f. Подайте го навреме.', 'Формулярът е. Подайте го навреме.'],
  ['cs', 'Na odvolání máte měsíc. Více informací zde: https://example.cz/odvolani', 'Na odvolání máte měsíc.'],
  ['cs', 'Formulář najdete na www.example.cz. Podejte ho včas.', 'Formulář najdete. Podejte ho včas.'],
  ['hr', 'Za žalbu imate mjesec dana. Više informacija ovdje: https://example.hr/zalba', 'Za žalbu imate mjesec dana.'],
  ['hr', 'Prijavite se na example.hr i ponesite putovnicu.', 'Prijavite se i ponesite putovnicu.'],
  ['it', 'Avete un mese per fare ricorso. Maggiori informazioni: https://example.it/ricorso.', 'Avete un mese per fare ricorso.'],
  ['it', 'Il modulo si scarica su www.example.it. È gratuito.', 'Il modulo si scarica. È gratuito.'],
  ['pl', 'Na odwołanie masz miesiąc. Więcej informacji tutaj: https://example.pl/odwolanie', 'Na odwołanie masz miesiąc.'],
  ['pl', 'Zgłoś się przez formularz pod www.example.pl. To nic nie kosztuje.', 'Zgłoś się przez formularz. To nic nie kosztuje.'],
  ['ro', 'Aveți o lună pentru contestație. Mai multe informații aici: https://example.ro/contestatie', 'Aveți o lună pentru contestație.'],
  ['ro', 'Formularul este gratuit (vezi https://example.ro/f). Nu plăti nimic.', 'Formularul este gratuit. Nu plăti nimic.'],
])('%s: %s', (_language, text, left) => {
  expect(withoutLinks(text)).toBe(left);
});

test.each([
  [
    'a place keeps its name, address and doubt',
    'Beratung vor dem Zahlen: Beratungsstelle Nord, Lange Straße 1, https://example.org/nord (nicht geprüft, bitte vorher anrufen)',
    'Beratung vor dem Zahlen: Beratungsstelle Nord, Lange Straße 1 (nicht geprüft, bitte vorher anrufen)',
  ],
  ['a place named by a colon keeps its name', 'Caritas: https://example.org', 'Caritas'],
  ['a line that holds only a link goes', 'Erste Zeile.\n👉 https://example.org\nLetzte Zeile.', 'Erste Zeile.\nLetzte Zeile.'],
  ['paragraphs stay', 'Eins.\n\nhttps://example.org\n\nZwei.', 'Eins.\n\nZwei.'],
  ['two links with "or"', 'Siehe https://example.org oder https://example.de. Geh hin.', 'Geh hin.'],
  ['at the beginning of a sentence', 'Unter www.example.org findest du das Formular.', 'Findest du das Formular.'],
  ['a mail address is no link', 'Schreib an rat@example.org.', 'Schreib an rat@example.org.'],
  ['an abbreviation is no link', 'Das gilt z.B. für Eltern u.a. mit Kindern.', 'Das gilt z.B. für Eltern u.a. mit Kindern.'],
  ['a missing space makes no link', 'Trimite acte.si buletin.', 'Trimite acte.si buletin.'],
  ['a short link of a messenger', 'Scrie pe t.me/example.', 'Scrie.'],
  ['nothing to take out', 'Zahl nichts.\n\n\n\nRuf an.', 'Zahl nichts.\n\n\n\nRuf an.'],
])('%s', (_what, text, left) => {
  expect(withoutLinks(text)).toBe(left);
});
