import { describe, expect, it } from 'vitest';
import { getEngine } from '../../tests/get-engine.ts';
import type { LanguageCode } from '../language.ts';
import type { Post, PostId, Space } from '../post.ts';
import type { Situation } from './finding.ts';
import { judge, judgeAnyway } from './judge.ts';

const engine = getEngine();
const berlin: Space = { id: '100', title: 'Nachbarn und Freunde', kind: 'group' };

const post = (text: string): Post => ({ id: 'p1' as PostId, kind: 'post', text, truncated: false });
const judgeText = (text: string, space: Space = berlin) => judge(post(text), engine, { site: 'facebook', space, now: 1_790_000_000_000 });

interface Worth {
  text: string;
  language: LanguageCode;
  /** start of the id of one of its topics */
  topic: string;
  place?: string;
}

/** Questions and stories of people who need something. */
const needs: Worth[] = [
  {
    language: 'bg',
    topic: 'housing_loss',
    place: 'dortmund',
    text: 'Хазяинът ни прати предизвестие да напуснем квартирата в Дортмунд, какво да правим?',
  },
  { language: 'bg', topic: 'family_benefits', text: 'Здравейте, някой знае ли какви документи трябват за киндергелд?' },
  {
    language: 'bg',
    topic: 'work_rights',
    place: 'hamburg',
    text: 'Шефът ми в Хамбург не ми плати заплатата за два месеца, къде да се обърна?',
  },
  {
    language: 'bg',
    topic: 'registration',
    text: 'zdraveite nqkoi znae li kak da si napravq anmeldung bez dogovor za kvartira, molq za pomosht',
  },
  {
    language: 'cs',
    topic: 'work_rights',
    place: 'brno',
    text: 'Dobrý den, pracuju v Brně přes agenturu a nevyplatili mi výplatu, co mám dělat?',
  },
  {
    language: 'cs',
    topic: 'housing_loss',
    place: 'ostrava',
    text: 'Majitel nám dal výpověď z nájmu bytu v Ostravě, poradíte mi prosím, co dál?',
  },
  { language: 'cs', topic: 'health', text: 'Nevíte prosím, kam k lékaři, když nemám zdravotní pojištění?' },
  {
    language: 'de',
    topic: 'housing_loss',
    place: 'leipzig',
    text: 'Mein Vermieter in Leipzig hat mir fristlos gekündigt, was soll ich jetzt tun?',
  },
  { language: 'de', topic: 'family_benefits', text: 'Weiß jemand, wie lange der Antrag auf Kindergeld gerade dauert?' },
  { language: 'de', topic: 'work_rights', text: 'Hallo, mein Chef zahlt meinen Lohn nicht, an wen kann ich mich wenden?' },
  {
    language: 'en',
    topic: 'housing_loss',
    place: 'berlin',
    text: 'Our landlord in Berlin sent us an eviction notice, what should we do? Can anyone help?',
  },
  { language: 'en', topic: 'health', text: 'Does anyone know a doctor who helps without health insurance?' },
  { language: 'en', topic: 'registration', text: 'Can anyone tell me how to do the Anmeldung if the landlord will not sign anything?' },
  {
    language: 'hr',
    topic: 'work_rights',
    place: 'muenchen',
    text: 'Šef mi u Münchenu nije isplatio plaću već dva mjeseca, zna li netko što mogu učiniti?',
  },
  { language: 'hr', topic: 'family_benefits', text: 'Zna li netko koje papire trebam za Kindergeld ako su djeca u Hrvatskoj?' },
  {
    language: 'it',
    topic: 'housing_loss',
    place: 'stuttgart',
    text: 'Il padrone di casa ci ha mandato lo sfratto, abitiamo a Stoccarda, qualcuno sa cosa fare?',
  },
  { language: 'it', topic: 'work_rights', text: 'Il datore di lavoro non mi ha pagato lo stipendio, a chi posso rivolgermi?' },
  { language: 'pl', topic: 'work_rights', text: 'Szef nie wypłacił mi wynagrodzenia, gdzie mogę to zgłosić?' },
  { language: 'pl', topic: 'family_benefits', place: 'berlin', text: 'Czy ktoś wie, ile się czeka na Kindergeld w Berlinie?' },
  { language: 'pl', topic: 'housing_loss', text: 'Właściciel wypowiedział nam umowę najmu i każe się wyprowadzić, co robić?' },
  {
    language: 'ro',
    topic: 'work_rights',
    place: 'frankfurt-am-main',
    text: 'Patronul nu mi-a plătit salariul pe două luni, sunt în Frankfurt, ce pot să fac?',
  },
  { language: 'ro', topic: 'family_benefits', text: 'Știe cineva ce acte trebuie pentru Kindergeld?' },
  { language: 'ro', topic: 'health', text: 'Nu am asigurare de sănătate și am nevoie de un doctor, unde pot să merg?' },
];

interface Emergency {
  text: string;
  situation: Situation;
}

const emergencies: Emergency[] = [
  { situation: 'no-roof-tonight', text: 'Нямам къде да спя тази нощ, на улицата съм с двете деца в Кьолн' },
  { situation: 'life', text: 'Pomozte, táta spadl na schodech a nedýchá!' },
  { situation: 'violence', text: 'Bitte helft mir, er schlägt mich gerade, ich bin im Bad eingeschlossen' },
  { situation: 'suicidality', text: "I can't do this any more, I don't want to live anymore" },
  { situation: 'eviction-72h', text: 'Sutra je deložacija, imamo bebu i nemamo kamo, pomozite' },
  { situation: 'no-vital-medicine', text: 'Mio padre è senza insulina da ieri, non abbiamo la tessera sanitaria, aiuto' },
  { situation: 'passport-taken', text: 'Szef zabrał nam paszporty i nie chce oddać, pomóżcie' },
  { situation: 'child', text: 'Vecinul bate copiii în fiecare seară, ce să fac?' },
  { situation: 'no-roof-tonight', text: 'nemam kde spat dnes v noci, je mi zima, prosim pomoc' },
];

/** What people tell each other as true and is not. */
const statements: [language: LanguageCode, text: string, claim: string][] = [
  ['bg', 'Хазяинът може да те изгони без съд, така е тук в Германия', 'landlord-evict-without-court'],
  ['cs', 'V Německu ubytovna pro bezdomovce bere jen Němce, nechoďte tam', 'shelter-only-germans'],
  ['de', 'Der Vermieter darf dich ohne Gericht rauswerfen, glaub mir', 'landlord-evict-without-court'],
  ['en', 'Without a contract you have no right to your wages in Germany, forget it', 'no-contract-no-rights'],
  ['hr', 'Za djecu u Hrvatskoj nema Kindergelda, to ne plaćaju', 'kindergeld-children-abroad'],
  ['it', 'In Germania il padrone di casa può cambiare la serratura e buttarti fuori senza tribunale', 'landlord-evict-without-court'],
  ['pl', 'W Niemczech noclegownia przyjmuje tylko Niemców, nie idźcie tam', 'shelter-only-germans'],
  ['ro', 'Proprietarul te poate da afară fără judecată, așa e în Germania', 'landlord-evict-without-court'],
];

const solved: string[] = [
  'Danke euch, hat sich erledigt, die Kündigung ist vom Tisch',
  'Благодаря на всички, получихме детските, вече е решено',
  'Problem rozwiązany, dziękuję wszystkim, wypłata przyszła',
  'Vyřešeno, díky všem za rady s výpovědí z nájmu',
  'S-a rezolvat cu salariul, mulțumesc tuturor',
  'Risolto, grazie a tutti, lo sfratto è stato annullato',
  'Riješeno, hvala svima, plaća je sjela',
  'Solved, thanks everyone, we got the child benefit',
];

const quiet: [what: string, text: string][] = [
  ['chatter in German', 'Schönes Wochenende euch allen und liebe Grüße aus dem Garten!'],
  ['chatter in Bulgarian', 'Честит рожден ден на всички именици, да сте живи и здрави!'],
  ['chatter in Polish', 'Jaki piękny zachód słońca dzisiaj nad jeziorem'],
  ['chatter in Czech', 'Krásný den přeju všem z prosluněné zahrady'],
  ['chatter in Italian', 'Buon compleanno Maria, tanti auguri a te!'],
  ['chatter in Croatian', 'Dobro jutro svima i ugodan dan želim'],
  ['chatter in Romanian', 'La mulți ani tuturor, să fiți sănătoși!'],
  ['chatter in English', 'Great match last night, what a goal!'],
  ['an offer of furniture', 'Verkaufe Sofa und Schrank, 50 Euro, nur Abholung'],
  ['an offer of a lift', 'Пътувам за София в петък, имам две свободни места в колата'],
  ['an offer of work', 'Oferujemy pracę na magazynie, zakwaterowanie zapewniamy, piszcie na priv'],
  ['thanks for what is settled', 'Danke an alle, das mit dem Kindergeld hat sich erledigt, Problem gelöst!'],
  ['nothing', ''],
  ['emoji', '😀😀😀'],
];

describe('judge', () => {
  it.each(needs)('finds the need in $language: $text', ({ text, language, topic, place }) => {
    const finding = judgeText(text);
    expect(finding?.language.code).toBe(language);
    expect(finding?.topics.some(({ id }) => id.startsWith(topic))).toBe(true);
    expect(finding?.urgency).not.toBe('emergency');
    expect(finding?.place?.id).toBe(place);
  });

  it.each(emergencies)('takes $situation for an emergency: $text', ({ text, situation }) => {
    expect(judgeText(text)).toMatchObject({ urgency: 'emergency', emergency: situation });
  });

  it.each(statements)('offers a known claim for checking in %s: %s', (_language, text, claim) => {
    expect(judgeText(text)?.claims.map(({ id }) => id)).toContain(claim);
  });

  it.each(solved)('leaves what is solved alone: %s', (text) => {
    expect(judgeText(text)).toBeUndefined();
  });

  it.each(quiet)('leaves %s alone', (_what, text) => {
    expect(judgeText(text)).toBeUndefined();
  });

  it('looks at a chosen text all the same', () => {
    const finding = judgeAnyway(post('Schönes Wochenende euch allen!'), engine, { site: 'telegram', space: berlin, now: 7 });
    expect(finding).toMatchObject({ site: 'telegram', urgency: 'normal', topics: [], claims: [], seenAt: 7, memory: 'new' });
  });

  it('says the same of the same text and changes nothing it was given', () => {
    const given = Object.freeze(post(needs[0]?.text ?? ''));
    const context = Object.freeze({ site: 'facebook', space: Object.freeze({ ...berlin }), now: 1 } as const);
    expect(judge(given, engine, context)).toEqual(judge(given, engine, context));
  });

  it.each(['a'.repeat(100_000), 'хазяин '.repeat(20_000), '\u0000\uffff'.repeat(500), '((((((((((('.repeat(1000), '-1; DROP TABLE'])(
    'survives odd text %#',
    (text) => {
      expect(() => judgeText(text)).not.toThrow();
    },
  );
});
