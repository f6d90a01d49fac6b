import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

const sentences: [language: string, text: string][] = [
  ['bg', 'Здравейте, хазяинът ни каза да напуснем квартирата до края на месеца'],
  ['bg', 'Някой знае ли какви документи трябват за детските надбавки?'],
  ['bg', 'Шефът не ми плати последната заплата, какво да направя?'],
  ['cs', 'Dobrý den, majitel nám vypověděl nájem a nevíme, kam máme jít s dětmi'],
  ['cs', 'Potřebuju poradit, zaměstnavatel mi nezaplatil poslední výplatu'],
  ['cs', 'Ví někdo, jestli mám nárok na příspěvek na bydlení?'],
  ['de', 'Hallo zusammen, mein Vermieter hat mir gekündigt, was soll ich tun?'],
  ['de', 'Ich habe seit zwei Monaten keinen Lohn bekommen und weiß nicht weiter'],
  ['de', 'Weiß jemand, welche Unterlagen man für das Kindergeld braucht?'],
  ['en', 'Hello everyone, my landlord wants us to leave the flat by the end of the month'],
  ['en', 'Does anyone know which papers we need for child benefit?'],
  ['en', 'My boss has not paid me for two months, what should I do?'],
  ['hr', 'Pozdrav svima, stanodavac nam je dao otkaz i ne znamo kamo ćemo s djecom'],
  ['hr', 'Zna li netko koje papire trebam za dječji doplatak?'],
  ['hr', 'Šef mi nije isplatio plaću već dva mjeseca, što da radim?'],
  ['it', 'Ciao a tutti, il padrone di casa ci ha dato lo sfratto e non sappiamo dove andare'],
  ['it', 'Qualcuno sa quali documenti servono per gli assegni familiari?'],
  ['it', 'Il mio capo non mi paga da due mesi, cosa posso fare?'],
  ['pl', 'Dzień dobry, właściciel wypowiedział nam mieszkanie i nie mamy dokąd pójść'],
  ['pl', 'Czy ktoś wie, jakie dokumenty są potrzebne do zasiłku na dzieci?'],
  ['pl', 'Szef nie zapłacił mi za ostatni miesiąc, co mam zrobić?'],
  ['ro', 'Bună ziua, proprietarul ne-a dat afară din apartament și nu știm unde să mergem'],
  ['ro', 'Știe cineva ce acte trebuie pentru alocația copiilor în Germania?'],
  ['ro', 'Șeful nu mi-a plătit salariul de două luni, ce pot să fac?'],
];

/** Neighbours that must not get an answer in a language they do not read. */
const neighbours: [language: string, text: string, never: string[]][] = [
  ['sr', 'Здраво свима, газда нас избацује из стана и не знамо где ћемо са децом', ['bg']],
  ['sr', 'Да ли неко зна која документа су потребна за дечји додатак?', ['bg']],
  ['sk', 'Dobrý deň, majiteľ nám vypovedal nájom a nevieme, kam máme ísť s deťmi', ['cs']],
  ['sk', 'Vie niekto, či mám nárok na príspevok na bývanie?', ['cs']],
  ['uk', 'Добрий день, господар виселяє нас із квартири, і ми не знаємо, куди йти з дітьми', ['bg']],
  ['uk', 'Хтось знає, які документи потрібні для допомоги на дитину?', ['bg']],
  ['ru', 'Здравствуйте, хозяин выселяет нас из квартиры, не знаем куда идти с детьми', ['bg']],
  ['tr', 'Merhaba, ev sahibi bizi evden çıkarıyor, nereye gideceğimizi bilmiyoruz', ['ro', 'de']],
];

describe('detectLanguage', () => {
  it.each(sentences)('hears %s in %j', (language, text) => {
    expect(detectLanguage(text).code).toBe(language);
  });

  it.each(neighbours)('hears %s in %j', (language, text, never) => {
    const { code } = detectLanguage(text);
    expect(never).not.toContain(code);
    expect(code).toBe(language);
  });

  it.each(['', '😀😀', '123 456', 'https://example.org/kindergeld-antrag', '@maria #berlin', '!!!'])('says nothing of %j', (text) => {
    expect(detectLanguage(text)).toEqual({ code: 'unknown', confidence: 0 });
  });

  it('is not led astray by links, mentions and tags', () => {
    const text = 'Bună ziua, unde găsesc ajutor? https://www.arbeitsagentur.de/familie-und-kinder/kindergeld-beantragen #wohnungsuche';
    expect(detectLanguage(text).code).toBe('ro');
  });

  it.each(sentences)('gives %s a share between 0 and 1', (_language, text) => {
    const { confidence } = detectLanguage(text);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  });

  it('is surer of a whole sentence than of two words that several languages share', () => {
    expect(detectLanguage('Dobrý den, majitel nám vypověděl nájem a nevíme, kam máme jít').confidence).toBeGreaterThan(
      detectLanguage('dobra voda').confidence,
    );
  });
});
