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
  ['mk', 'Здраво на сите, газдата нѐ избрка од станот и не знаеме каде да одиме со децата', ['bg', 'sr']],
  ['mk', 'Дали некој знае кои документи требаат за детски додаток?', ['bg', 'sr']],
  ['sl', 'Pozdravljeni, najemodajalec nas je vrgel iz stanovanja in ne vemo, kam z otroki', ['hr']],
  ['sl', 'Ali kdo ve, katere papirje potrebujem za otroški dodatek?', ['hr']],
  ['sq', 'Përshëndetje, pronari na nxori nga banesa dhe nuk dimë ku të shkojmë', ['ro', 'it']],
  ['es', 'Hola, el dueño nos echa del piso y no sabemos a dónde ir con los niños', ['it']],
  ['hu', 'Sziasztok, a főbérlő kirakott minket és nem tudjuk, hova menjünk', ['de']],
  ['fr', 'Bonjour, le propriétaire nous met dehors et nous ne savons pas où aller', ['ro', 'it']],
  ['ar', 'مرحبا، صاحب البيت يريد إخراجنا ولا نعرف أين نذهب مع الأطفال', []],
  ['tr', 'Merhaba, ev sahibi bizi evden çıkarıyor, nereye gideceğimizi bilmiyoruz', ['ro', 'de']],
];

/** As they are typed under posts. */
const short: [language: string, text: string][] = [
  ['bg', 'някой знае ли?'],
  ['bg', 'пиши ми на лично'],
  ['cs', 'nevíte někdo?'],
  ['cs', 'kolik to stojí?'],
  ['de', 'wo bekomme ich das?'],
  ['de', 'weiß das jemand?'],
  ['en', 'does anyone know?'],
  ['en', 'how much is it?'],
  ['hr', 'zna li netko?'],
  ['hr', 'koliko to košta?'],
  ['hr', 'šta da radim sad?'],
  ['it', 'qualcuno lo sa?'],
  ['it', 'quanto costa?'],
  ['pl', 'czy ktoś wie?'],
  ['pl', 'ile to kosztuje?'],
  ['ro', 'știe cineva?'],
  ['ro', 'cât costă?'],
];

const withoutMarks: [language: string, text: string][] = [
  ['cs', 'dobry den, majitel nam vypovedel najem a nevime, kam mame jit s detmi'],
  ['cs', 'potrebuju poradit, zamestnavatel mi nezaplatil posledni vyplatu'],
  ['cs', 'vi nekdo, jestli mam narok na prispevek na bydleni?'],
  ['hr', 'sef mi nije isplatio placu vec dva mjeseca, sto da radim?'],
  ['hr', 'pozdrav svima, trazim stan ili sobu, hitno je'],
  ['hr', 'zna li neko gde mogu da dobijem pomoc?'],
  ['pl', 'czy ktos wie, jakie dokumenty sa potrzebne do zasilku na dzieci?'],
  ['pl', 'szef nie zaplacil mi za ostatni miesiac, co mam zrobic?'],
  ['ro', 'stie cineva ce acte trebuie pentru alocatia copiilor?'],
  ['ro', 'seful nu mi-a platit salariul de doua luni, ce pot sa fac?'],
  ['sk', 'dobry den, majitel nam vypovedal najom a nevieme, kam mame ist s detmi'],
  ['de', 'weiss jemand, welche unterlagen man fuer das kindergeld braucht?'],
];

const latinBulgarian = [
  'zdraveite, hazqinut ni kaza da napusnem kvartirata do kraq na meseca',
  'nqkoi znae li kakvi dokumenti trqbvat za detskite nadbavki?',
  '6efut ne mi plati poslednata zaplata, kakvo da pravq?',
  'dobyr ve4er, kyde moje da se spi bez pari?',
  'tyrsq rabota, moje li nqkoi da pomogne',
  'zdraveyte, hazyainat ni kaza da napusnem kvartirata do kraya na mesetsa',
  'nyakoy znae li kakvi dokumenti tryabvat za detskite nadbavki?',
  'shefat ne mi plati poslednata zaplata, kakvo da pravya?',
  'imam nujda ot pomosht, kude da otida',
  'Molq vi kajete mi kak da si vzema Kindergeld',
];

const notBulgarian: [language: string, text: string][] = [
  ['hr', 'treba mi stan za dvoje ljudi, ima li neko nesto'],
  ['hr', 'da li neko zna gde mogu dobiti Kindergeld'],
  ['hr', 'kako da dobijem papire za dijete i zenu'],
  ['hr', 'ne znam sto da radim, gazda me izbacio na ulicu'],
  ['sl', 'kje lahko dobim pomoc, ne vem kam naj grem'],
];

/** German words stand in everybody's sentences. */
const mixed: [language: string, text: string][] = [
  ['ro', 'am primit Kündigung de la Jobcenter'],
  ['ro', 'știe cineva cât durează Anmeldung la Bürgeramt?'],
  ['pl', 'dostałam Kündigung od Vermietera, co mam zrobić z Kaution?'],
  ['pl', 'ile czekaliście na Kindergeld z Familienkasse?'],
  ['cs', 'poslali mi Bescheid z Familienkasse, nevím co s tím'],
  ['hr', 'dobio sam Kündigung od Vermietera, a Jobcenter ne plaća'],
  ['hr', 'trebam Anmeldung hitno'],
  ['it', 'mi hanno dato la Kündigung, devo andare al Jobcenter?'],
  ['bg', 'получих Kündigung от Vermieter, какво да правя?'],
  ['bg', 'Kindergeld-ът ми спря, а Familienkasse не отговаря'],
  ['en', 'I got a Kündigung from my Vermieter, what now?'],
  ['de', 'Mein Chef hat mir die Kündigung per WhatsApp geschickt'],
];

describe('detectLanguage', () => {
  it.each(short)('hears %s in the few words %j', (language, text) => {
    expect(detectLanguage(text).code).toBe(language);
  });

  it.each(withoutMarks)('hears %s without its marks in %j', (language, text) => {
    expect(detectLanguage(text).code).toBe(language);
  });

  it.each(latinBulgarian)('hears Bulgarian in Latin letters in %j', (text) => {
    expect(detectLanguage(text)).toMatchObject({ code: 'bg', script: 'latin' });
  });

  it.each(notBulgarian)('does not take %s for Bulgarian in %j', (language, text) => {
    const heard = detectLanguage(text);
    expect(heard.code).toBe(language);
    expect(heard).not.toHaveProperty('script');
  });

  it.each(mixed)('hears the language of the sentence, %s, in %j', (language, text) => {
    expect(detectLanguage(text).code).toBe(language);
  });

  it.each([
    ['bez problema', 'hr', 'bg'],
    ['ne znam', 'bg', 'hr'],
    ['mama ma pracu', 'sk', 'cs'],
    ['mama ma pracu', 'cs', 'sk'],
  ] as const)('lets the usual languages of the space decide what %j leaves open', (text, usual, other) => {
    const heard = detectLanguage(text, [usual]);
    const elsewhere = detectLanguage(text, [other]);
    const towards = heard.code === usual ? heard.confidence : -heard.confidence;
    const away = elsewhere.code === usual ? elsewhere.confidence : -elsewhere.confidence;
    expect(towards).toBeGreaterThan(away);
  });

  it('is not talked out of a clear sentence by the usual languages', () => {
    expect(detectLanguage('Szef nie zapłacił mi za ostatni miesiąc, co mam zrobić?', ['cs', 'sk', 'de']).code).toBe('pl');
  });

  it('reads capitals as it reads small letters', () => {
    expect(detectLanguage('CAUT DE LUCRU URGENT, MULȚUMESC').code).toBe('ro');
    expect(detectLanguage('HLEDÁM PRÁCI A BYDLENÍ').code).toBe('cs');
  });

  it.each([
    ['lone surrogates', '\ud83d\ud83d \udc00 \ud800'],
    ['a megabyte of one letter', 'a'.repeat(1_000_000)],
    ['a megabyte of emoji', '😀'.repeat(500_000)],
    ['a megabyte of addresses', 'a@'.repeat(500_000)],
    ['marks alone', '\u0301'.repeat(500)],
    ['control characters', '\u0000\u0007\u202e\ufeff'],
    ['scripts nobody here reads', '你好世界 Καλημέρα שלום'],
  ])('stays calm over %s', (_what, text) => {
    const start = performance.now();
    const { confidence } = detectLanguage(text);
    expect(performance.now() - start).toBeLessThan(250);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  });

  it('reads the first thousand characters', () => {
    const english = 'Does anyone know which papers we need for child benefit? '.repeat(18);
    expect(detectLanguage(english + 'Szef nie zapłacił mi za ostatni miesiąc. '.repeat(100)).code).toBe('en');
  });

  it.each(sentences)('hears %s in %j', (language, text) => {
    expect(detectLanguage(text).code).toBe(language);
  });

  it.each(neighbours)('hears %s in %j', (language, text, never) => {
    const { code } = detectLanguage(text);
    expect(never).not.toContain(code);
    expect(code).toBe(language);
  });

  it.each([
    '',
    '😀😀',
    '123 456',
    '4',
    '46 664 4',
    'www.example.org',
    'example.de/bewerbung',
    'hilfe@example.org',
    'https://example.org/kindergeld-antrag',
    '@maria #berlin',
    '!!!',
  ])('says nothing of %j', (text) => {
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
