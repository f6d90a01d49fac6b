import { describe, expect, it } from 'vitest';
import type { AnswerLanguage } from '../language.ts';
import { findValues } from './find-values.ts';

const find = (language: AnswerLanguage, text: string): string[] => findValues(text, language).map((found) => found.text);

describe('findValues', () => {
  it.each<[AnswerLanguage, text: string, found: string[]]>([
    // amounts
    ['de', 'Das ist eine Ordnungswidrigkeit (Bußgeld bis 1.000 Euro).', ['1.000 Euro']],
    ['de', 'Unabhängig vom Pass: 13,90 Euro pro Stunde im Jahr 2026, 14,60 Euro ab 1. Januar 2027.', ['13,90 Euro', '14,60 Euro']],
    ['de', 'Der Mindestbetrag von 300 € im Monat wird nicht angerechnet.', ['300 €']],
    ['en', 'From 2026 it is €259 or EUR 259 per child.', ['€259', 'EUR 259']],
    ['en', 'A fine of up to 1,000 euros.', ['1,000 euros']],
    ['bg', 'През 2026 г. сумата е 259 евро на дете.', ['259 евро']],
    ['bg', 'Глобата беше петдесет лева.', ['петдесет лева']],
    ['cs', 'Pokuta je až 10 000 Kč, tedy deset tisíc korun.', ['10 000 Kč', 'tisíc korun']],
    ['hr', 'U 2026. iznosi 259 eura po djetetu.', ['259 eura']],
    ['it', 'Una multa fino a 50.000 euro.', ['50.000 euro']],
    ['pl', 'W 2026 r. to 259 euro na dziecko, dawniej 800 złotych.', ['259 euro', '800 złotych']],
    ['ro', 'Amendă de până la 1.000 de euro sau 500 lei.', ['1.000 de euro', '500 lei']],
    // percentages
    ['de', 'In drei Jahren sind höchstens 20 Prozent erlaubt, in Städten 15 %.', ['drei Jahren', '20 Prozent', '15 %']],
    ['en', 'At most 20 percent or 15% or five per cent.', ['20 percent', '15%', 'five per cent']],
    ['bg', 'Най-много двадесет на сто или 15 процента.', ['двадесет на сто', '15 процента']],
    ['cs', 'Nejvýš 20 procent.', ['20 procent']],
    ['hr', 'Najviše dvadeset posto.', ['dvadeset posto']],
    ['it', 'Al massimo il venti per cento.', ['venti per cento']],
    ['pl', 'Najwyżej 20 procent.', ['20 procent']],
    ['ro', 'Cel mult 20 la sută.', ['20 la sută']],
    // lengths of time
    ['de', 'Melde dich innerhalb von zwei Wochen nach dem Einzug an.', ['zwei Wochen']],
    ['de', 'Kindergeld wird höchstens sechs Monate rückwirkend gezahlt, Elterngeld höchstens drei.', ['sechs Monate', 'höchstens drei']],
    ['de', 'Die Frist beträgt mindestens einen Monat, bei Ablehnung ein halbes Jahr.', ['einen Monat', 'ein halbes Jahr']],
    ['de', 'Die Drei-Wochen-Frist gilt auch bei einer dreimonatigen Probezeit.', ['Drei-Wochen', 'dreimonatigen']],
    ['de', 'Die Kaution beträgt höchstens drei Monatsmieten.', ['drei Monatsmieten']],
    ['de', 'Antworte binnen 14 Tagen oder zehn Werktagen.', ['binnen 14 Tagen', 'zehn Werktagen']],
    ['en', 'You have three weeks to sue; object within a month.', ['three weeks', 'within a month']],
    ['en', 'Object within 24 hours.', ['24 hours']],
    ['en', 'A two-week notice period, then half a year.', ['two-week', 'half a year']],
    ['en', 'The office decides within ten working days.', ['within ten working days']],
    ['bg', 'Плаща се назад най-много за шест месеца, до две седмици след нанасянето.', ['шест месеца', 'две седмици']],
    ['bg', 'Срокът е поне един месец, после половин година.', ['един месец', 'половин година']],
    ['cs', 'Zpětně nejvýš za šest měsíců, do jednoho měsíce od doručení.', ['šest měsíců', 'jednoho měsíce']],
    ['cs', 'S tříměsíční výpovědní dobou, lhůta je nejméně měsíc, jinak půl roku.', ['tříměsíční', 'nejméně měsíc', 'půl roku']],
    ['hr', 'U roku od 14 dana, najviše tri mjeseca, najmanje mjesec dana.', ['U roku od 14 dana', 'tri mjeseca', 'najmanje mjesec dana']],
    ['it', "Entro due settimane, per un'ora, al massimo per sei mesi.", ['due settimane', "un'ora", 'sei mesi']],
    [
      'pl',
      'W ciągu dwóch tygodni, z trzymiesięcznym terminem, co najmniej miesiąc.',
      ['dwóch tygodni', 'trzymiesięcznym', 'co najmniej miesiąc'],
    ],
    ['ro', 'Oficiul decide în 30 de zile, cu trei luni de preaviz, cel puțin o lună.', ['30 de zile', 'trei luni', 'o lună']],
    // deadlines as days of the year
    [
      'de',
      'Stell den Antrag bis zum 31. März oder bis 31.3., spätestens Ende Mai.',
      ['bis zum 31. März', 'bis 31.3.', 'spätestens Ende Mai'],
    ],
    ['de', 'Spätestens am 2. Januar, bis Ende Februar.', ['Spätestens am 2. Januar', 'bis Ende Februar']],
    ['en', 'Apply by 31 March, before April 1st or by the end of May.', ['by 31 March', 'before April 1st', 'by the end of May']],
    ['bg', 'Подай до 31 март, най-късно до края на май.', ['до 31 март', 'най-късно до края на май']],
    ['cs', 'Požádejte do 31. března, nejpozději do konce května.', ['do 31. března', 'nejpozději do konce května']],
    ['hr', 'Predaj do 31. ožujka, najkasnije do kraja svibnja.', ['do 31. ožujka', 'najkasnije do kraja svibnja']],
    ['it', "Fai domanda entro il 31 marzo, entro l'8 aprile.", ['entro il 31 marzo', "entro l'8 aprile"]],
    ['pl', 'Złóż wniosek do 31 marca, do dnia 30 czerwca.', ['do 31 marca', 'do dnia 30 czerwca']],
    [
      'ro',
      'Depune cererea până la 31 martie, cel târziu la sfârșitul lunii mai.',
      ['până la 31 martie', 'cel târziu la sfârșitul lunii mai'],
    ],
    // amounts with a dash, shares in words
    ['de', 'Du bekommst 259,- im Monat, also 20 v.H. oder 20 vH.', ['259,-', '20 v.H', '20 vH']],
    ['cs', 'Dostanete 500,- nebo 1 500,–Kč.', ['500,-', '1 500,–Kč']],
    ['de', 'Es sind zwei Drittel vom Lohn, ein Viertel des Lohns oder drei Viertel.', ['zwei Drittel', 'ein Viertel', 'drei Viertel']],
    ['en', 'You get two thirds, three-quarters or a third of it.', ['two thirds', 'three-quarters', 'a third']],
    ['bg', 'Плащат две трети или една трета от сумата.', ['две трети', 'една трета']],
    ['cs', 'Zaplatí dvě třetiny, ne čtvrtinu.', ['třetiny', 'čtvrtinu']],
    ['hr', 'Plaća se dvije trećine ili četvrtina.', ['trećine', 'četvrtina']],
    ['it', 'Ricevi due terzi o un quarto della somma.', ['due terzi', 'un quarto']],
    ['pl', 'Dostaniesz dwie trzecie albo jedną czwartą.', ['dwie trzecie', 'jedną czwartą']],
    ['ro', 'Primești două treimi sau trei sferturi.', ['două treimi', 'trei sferturi']],
  ])('finds in %s: %s', (language, text, found) => {
    expect(find(language, text)).toEqual(found);
  });

  it.each<[AnswerLanguage, text: string]>([
    ['de', 'Ruf 112, 110 oder 116 016 an, das Hilfetelefon ist rund um die Uhr da.'],
    ['de', 'Nach § 62 Abs. 1a EStG, Art. 67 und § 23 SGB XII (EuGH C-411/20).'],
    ['de', 'Seit 1. Juli 2026 heißt die Leistung anders. Im Jahr 2026 bleibt es so.'],
    ['de', 'Für Rentner gibt es das Formular PD U1. Eines Tages kommt Post.'],
    ['de', 'Du hast {{fact:answer-deadline}} Zeit, also {{fact:answer-deadline:number}} Wochen.'],
    ['de', 'Jeden Tag, pro Monat, seit Wochen: frag nach. Das gilt in allen 16 Ländern.'],
    ['de', 'Das Telefon ist 24 Stunden am Tag besetzt.'],
    ['it', 'Il numero risponde 24 ore su 24.'],
    ['ro', 'Linia răspunde 24 de ore din 24.'],
    ['pl', 'Telefon działa 24 godziny na dobę.'],
    ['en', 'Call 112. One day a letter may come. You are paid once a month.'],
    ['en', 'From 1 January 2027 it is more; see Regulation 883/2004.'],
    ['bg', 'От 1 януари 2027 г. сумата е друга. През 2026 година няма промяна. Елате в 9 часа.'],
    ['cs', 'Do konce měsíce, od 1. října 2025, v roce 2026. Přijďte v 9 hodin. Jednoho dne přijde dopis.'],
    ['hr', 'Od 1. siječnja 2027. godine vrijedi drugo. Svaki mjesec.'],
    ['it', 'Dal 1° gennaio 2027, nel 2026. Aperto alle ore 9. Un giorno arriva una lettera.'],
    ['pl', 'Od 1 stycznia 2027 r., w 2026 roku, do dnia 30 czerwca 2027 r., do roku 2027.'],
    ['de', 'Bis zum 30. Juni 2026 galt anderes, bis 30.06.2026 auch. Im März, am 1. Mai und seit 1. Juli 2026.'],
    ['de', 'Ein Drittstaat ist kein EU-Land. Ein Viertel weiter, am Dritten, Satz 1/2 und 2/2.'],
    ['en', 'It held until 30 June 2026. You may come in March, a third country is outside the EU.'],
    ['bg', 'До 31 март 2026 г. беше друго. Една трета страна е извън ЕС. Елате до 9 часа.'],
    ['cs', 'Do 31. března 2026 platilo jiné, třetí země jsou mimo EU, jděte do úřadu.'],
    ['hr', 'Do 31. ožujka 2026. vrijedilo je drugo, treće zemlje nisu u EU.'],
    ['it', 'Fino al 31 marzo 2026 era diverso; un terzo paese, un quarto d’ora.'],
    ['pl', 'Do 31 marca 2026 było inaczej, państwa trzecie, trzy piątki.'],
    ['ro', 'Până la 31 martie 2026 era altfel; țările terțe.'],
    ['ro', 'De la 1 ianuarie 2027, în anul 2026. O zi bună! Program: ora 9, luni.'],
  ])('finds nothing in %s: %s', (language, text) => {
    expect(find(language, text)).toEqual([]);
  });

  it('says what kind each is', () => {
    expect(findValues('259 Euro, 20 Prozent, zwei Wochen', 'de').map(({ kind }) => kind)).toEqual([
      'amount',
      'percentage',
      'length of time',
    ]);
  });
});
