export interface LongFeedEntry {
  number: number;
  handle: string;
  name: string;
  text: string;
  /** the first sentence alone, for sites with short comments */
  shortText: string;
  minutesAgo: number;
}

const cities = ['Hamburg', 'Köln', 'Leipzig', 'Kassel', 'Ulm', 'Bremen', 'Mainz', 'Fürth', 'Gera', 'Hamm', 'Jena', 'Trier'];
const names = ['Zlatka', 'Mirko', 'Ilinca', 'Bartek', 'Ornella', 'Vojta', 'Snezha', 'Ivona', 'Dorin', 'Kalina', 'Fedele', 'Alžběta'];

const sentences = [
  'Търся стая в {city} до {amount} евро, с две деца сме, никой не вдига телефона',
  'tyrsq rabota v {city}, mojem da trygnem vednaga dvama dushi',
  'От три дни спим в колата край {city}, къде има топло място за нощта?',
  'Честит празник на всички в {city} 🎉',
  'Продавам пералня, {amount} евро, {city}',
  'хазяинът не ни подписва бележката за адреса в {city}, може ли така',
  'Wer kennt eine Beratung in {city}, die beim Antrag auf Kindergeld hilft?',
  'Die Heizung in {city} ist seit zwei Wochen kaputt, Miete {amount} Euro, muss ich trotzdem zahlen?',
  'Suche Mitfahrgelegenheit nach {city} am Samstag',
  'Ohne Anmeldung fliegst du hier sofort raus, ist in {city} auch so passiert',
  'Caut cazare în {city}, maxim {amount} euro, fără agenție',
  'Patronul din {city} nu mi-a plătit {amount} euro, unde pot reclama?',
  'Am născut acum o lună în {city}, cum cer alocația?',
  'Vând cărucior, {amount} euro, ridicare din {city}',
  'Zostałam bez pracy w {city}, czy mam dalej ubezpieczenie?',
  'Szukam pokoju {city}, do {amount} euro',
  'Kto jedzie z {city} do Opola w piątek?',
  'Komornik przyjdzie jutro do mieszkania w {city}, co mogę zrobić?',
  'Ima li tko iskustva s vrtićem u {city}?',
  'Šef mi duguje {amount} eura i ne javlja se, {city}',
  'Dijelim stan u {city}, slobodna soba od prvog',
  'Cerco un medico che parli italiano a {city}, non ho ancora la tessera',
  'Affitto stanza a {city}, {amount} euro tutto incluso',
  'Mi hanno licenziato a voce a {city}, vale davvero?',
  'Stěhuju se do {city}, kdo pomůže s nábytkem?',
  'agentura v {city} mi strhla {amount} eur za postel, muzou?',
  'Looking for a German course near {city}, evenings only',
  'The hostel in {city} wants {amount} euros more or we are out tonight',
  'Lost my wallet at {city} station, black leather, please write',
  'Does anyone know how long the office in {city} takes for a tax number?',
];

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;

function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The same entries on every run; every text is its own, since it ends with its number. */
export function makeLongFeed(length: number, seed: number): LongFeedEntry[] {
  const random = makeRandom(seed);
  return Array.from({ length }, (_, index) => {
    const name = pick(names, random);
    const amount = String(50 + Math.floor(random() * 90) * 10);
    const parts = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(sentences, random));
    const city = pick(cities, random);
    const [shortText = '', ...others] = parts.map((part) => part.replaceAll('{city}', city).replaceAll('{amount}', amount));
    const number = index + 1;
    const text = [shortText, ...others].join('\n');
    const handle = `${name
      .normalize('NFD')
      .replace(/[^A-Za-z]/g, '')
      .toLowerCase()}_${number}`;
    return { number, name, handle, text: `${text} (${number})`, shortText: `${shortText} (${number})`, minutesAgo: number * 3 };
  });
}

/** What `?length=` asks for, at most 5000. */
export function readLength(search: string): number {
  const length = Number(new URLSearchParams(search).get('length') ?? 0);
  return Number.isInteger(length) && length > 0 ? Math.min(length, 5000) : 0;
}
