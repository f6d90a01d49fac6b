import type { Comment, Group, Post } from './thread.ts';

const seed = 20_261_121;
const relevantShare = 0.2;

const cities = ['Mannheim', 'Offenbach', 'Gelsenkirchen', 'Essen', 'Nürnberg', 'Bremen', 'Kassel', 'Leipzig', 'Augsburg', 'Hagen'];
const names = ['Ana', 'Boris', 'Carmen', 'Dario', 'Emil', 'Fatma', 'Goran', 'Hanka', 'Ivo', 'Jasna', 'Kalina', 'Lenuța', 'Marek', 'Nadia'];

const relevant = [
  'Утре трябва да освободим квартирата в {city}, хазяинът смени ключалката. Къде да отида с детето?',
  'hazqinyt v {city} iska {amount} evro depozit v broi i ne dava dogovor, normalno li e?',
  'Шефът в {city} не ми е платил {amount} евро, два месеца чакам. Какво мога да направя?',
  'Wer keine Anmeldung hat, wird abgeschoben, so war es bei einem Kollegen in {city}.',
  'Ich schlafe seit {days} Tagen im Auto in {city}. Wo gibt es eine Notunterkunft, die auch Rumänen aufnimmt?',
  'Mein Chef in {city} hat mir per WhatsApp gekündigt. Gilt das überhaupt?',
  'Proprietarul din {city} vrea să ne dea afară în {days} zile, avem doi copii. Are voie fără judecată?',
  'Am cerut Kindergeld în {city} acum {days} săptămâni și nu primesc niciun răspuns. Unde pot întreba?',
  'Nie mam ubezpieczenia, a lekarz w {city} chce {amount} euro za wizytę. Gdzie mogę pójść?',
  'Właściciel mieszkania w {city} nie chce podpisać zaświadczenia do meldunku. Co robić?',
  'Poslodavac u {city} mi duguje {amount} eura i prijeti otkazom. Tko može pomoći?',
  'U skloništu u {city} primaju samo Nijemce, nas su vratili s vrata.',
  'Il padrone di casa a {city} mi ha dato la disdetta a voce, devo uscire in {days} giorni. È valida?',
  'Ubytovna v {city} nás chce za {days} dny vyhodit, máme miminko. Kam se obrátit?',
  'My agency in {city} keeps {amount} euros of my wages for a bed. Is that legal and who can I ask?',
  'I have {days} weeks of unpaid rent in {city} and got a letter from the court. What should I do first?',
];

const chatter = [
  'Честит рожден ден на най-добрата приятелка! Да си жива и здрава 🎂',
  'Prodavam zimni gumi, pochti novi, {amount} evro, {city}',
  'Кой ще ходи на концерта в {city} в събота?',
  'Някой пътува ли от {city} към Пловдив в петък? Имам малък пакет.',
  'Verkaufe Kinderwagen, gut erhalten, {amount} € VB, Abholung in {city}.',
  'Schönen Sonntag euch allen ☀️ hier in {city} scheint endlich die Sonne',
  'Wer hat Lust auf Fußball am Samstag in {city}? Uns fehlen noch zwei.',
  'Katze entlaufen in {city}, grau getigert, bitte meldet euch.',
  'La mulți ani tuturor! Sărbători cu bine din {city} 🎉',
  'Vând bicicletă de damă, {amount} euro, ridicare din {city}.',
  'Caut rețetă de cozonac pufos, mulțumesc 😊',
  'Sprzedam stół z krzesłami, {amount} euro, odbiór {city}',
  'Kto poleca dobrego fryzjera w {city}?',
  'Miłego weekendu dla wszystkich z {city} 🌞',
  'Gdzie w {city} kupię dobre pierogi?',
  'Tražim društvo za kavu u {city}, nova sam u gradu',
  'Prodajem TV, {amount} eura, {city}, dogovor moguć',
  'Che bella serata ieri in piazza a {city}, grazie a tutti!',
  'Vendo divano letto, {amount} euro, da ritirare a {city}',
  'Kdo jde v neděli na hokej do {city}? 🏒',
  'Prodám dětské kolo, {amount} eur, {city}',
  'Anyone up for a board game night in {city} next Thursday?',
  'Selling a desk lamp and two chairs, {amount} euros, {city}',
  'The sunset over {city} tonight was unreal 😍',
];

const replies = [
  'Пишете на лично',
  'Viel Erfolg!',
  'Mulțumesc 🙏',
  'Też chętnie się dowiem',
  'Šaljem ti poruku',
  'Grazie!',
  'Držím palce',
  'Following',
];

/** A feed of any length, the same on every run; about a fifth of its posts ask for help or spread something false. */
export function createLongFeed(length: number): Group {
  const random = createRandom(seed);
  return {
    id: '1000000009',
    title: 'Neu in Deutschland – Austausch',
    members: '64.208',
    uiLanguage: 'de',
    cohort: 'A',
    editor: 'rich',
    posts: Array.from({ length }, (_, index) => createPost(index, random)),
    spares: [{ id: '7109900000000001', author: 'Nadia Z.', age: 60, text: 'Wer kennt einen guten Zahnarzt in Kassel?', comments: [] }],
  };
}

function createPost(index: number, random: () => number): Post {
  const number = String(index + 1).padStart(6, '0');
  const sentence = pick(random() < relevantShare ? relevant : chatter, random);
  const comments = Array.from({ length: Math.floor(random() * 3) }, (_, place): Comment => {
    return { id: `5590${number}${place}00000`, author: createName(random), age: index + 1, text: pick(replies, random) };
  });
  const values: Record<string, string> = {
    city: pick(cities, random),
    amount: String(50 + Math.floor(random() * 90) * 10),
    days: String(2 + Math.floor(random() * 9)),
  };
  const text = sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return { id: `7109${number}000000`, author: createName(random), age: 5 + index * 3, text, hasClosedComposer: true, comments };
}

function createName(random: () => number): string {
  return `${pick(names, random)} ${String.fromCharCode(65 + Math.floor(random() * 26))}.`;
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

/** Mulberry32: small, and good enough to spread templates. */
function createRandom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
