export interface TelegramMessage {
  id: number;
  kind: 'text' | 'service' | 'sponsored';
  senderId: string;
  sender: string;
  text: string;
  minutesAgo: number;
  isOwn?: boolean;
  quotes?: { sender: string; text: string };
  /** builds differ in where they put the text and the time of a message */
  shape?: 'unwrapped' | 'time-inside';
}

export interface TelegramChat {
  /** what stands behind the `#` of the address */
  hash: string;
  peerId: string;
  title: string;
  status: string;
  isPrivate: boolean;
  messages: TelegramMessage[];
}

const people = {
  rumyana: { senderId: '500110021', sender: 'Румяна' },
  plamen: { senderId: '500110022', sender: 'Plamen 🛠' },
  krasi: { senderId: '500110023', sender: 'Краси от Варна' },
  bus: { senderId: '500110024', sender: 'Бус линия' },
  gabriela: { senderId: '500110025', sender: 'Gabriela' },
  self: { senderId: '500110001', sender: 'Beratung', isOwn: true },
  marek: { senderId: '500110031', sender: 'Marek' },
  jola: { senderId: '500110032', sender: 'Jola Z' },
  ondra: { senderId: '500110033', sender: 'Ondra' },
  vlasta: { senderId: '500110034', sender: 'Vlasta 🌻' },
  tomislav: { senderId: '500110035', sender: 'Tomislav' },
  pietro: { senderId: '500110036', sender: 'Pietro' },
  hanne: { senderId: '500110037', sender: 'Hanne' },
};

type Line = Pick<TelegramMessage, 'text' | 'minutesAgo'> & Partial<TelegramMessage>;
const say = (person: keyof typeof people, id: number, line: Line): TelegramMessage => ({ id, kind: 'text', ...people[person], ...line });
const tell = (id: number, text: string): TelegramMessage => ({ id, kind: 'service', senderId: '', sender: '', text, minutesAgo: 600 });

export const bulgarianGroup: TelegramChat = {
  hash: '@bg_pomosht_berlin_test',
  peerId: '-1001812345601',
  title: 'Българи в Берлин – въпроси',
  status: '1 284 members',
  isPrivate: false,
  messages: [
    tell(4101, 'Krasi pinned "Правила на групата"'),
    say('rumyana', 4102, {
      text: 'Добро утро 😀\nнякой знае ли дали може да се подаде за детски преди да имаме данъчен номер?',
      minutesAgo: 540,
    }),
    say('rumyana', 4103, { text: 'Бебето е на три седмици', minutesAgo: 539 }),
    say('plamen', 4104, {
      text: 'Idva avtomatichno sled rajdaneto, nishto ne se podava',
      minutesAgo: 530,
      quotes: { sender: 'Румяна', text: 'Добро утро 😀 някой знае ли дали може' },
    }),
    say('krasi', 4105, {
      text: 'Не е така, без молба не идва. Ние чакахме пет месеца заради такива съвети.',
      minutesAgo: 528,
      shape: 'unwrapped',
    }),
    say('bus', 4106, { text: 'Берлин - Русе всеки петък, колети и пътници ☎️ 0151 000000', minutesAgo: 410 }),
    { id: 4107, kind: 'sponsored', senderId: '', sender: 'Ad', text: 'Нова банка без такси за всички българи', minutesAgo: 405 },
    say('self', 4108, { text: 'Добър ден, четем ви и отговаряме, когато можем.', minutesAgo: 400 }),
    say('gabriela', 4109, {
      text:
        'Ne dau afară din apartament mâine la 9, proprietarul a schimbat deja butucul 😢\nAvem doi copii, suntem în ' +
        'Neukölln.\n\nUnde putem suna acum?',
      minutesAgo: 45,
      shape: 'time-inside',
    }),
    say('gabriela', 4110, { text: 'vă rog frumos, oricine', minutesAgo: 44 }),
    say('plamen', 4111, { text: 'sobstvenika moje da smeni klucha po vsqko vreme, tova si e negovo', minutesAgo: 40 }),
    say('krasi', 4112, { text: 'Кой ще гледа мача? ⚽', minutesAgo: 12 }),
  ],
};

export const polishGroup: TelegramChat = {
  hash: '-1001812345602',
  peerId: '-1001812345602',
  title: 'Praca i mieszkanie – Saksonia',
  status: '862 members',
  isPrivate: false,
  messages: [
    say('marek', 7201, { text: 'Czy ktoś pracował przez pośrednika z Görlitz? Chce 300 euro z góry za miejsce.', minutesAgo: 300 }),
    say('jola', 7202, { text: 'To normalne, za pracę trzeba zapłacić, potem oddają z pierwszej wypłaty', minutesAgo: 296 }),
    say('marek', 7203, {
      text: 'No właśnie nie oddają 😡',
      minutesAgo: 295,
      quotes: { sender: 'Jola Z', text: 'To normalne, za pracę trzeba zapłacić' },
    }),
    tell(7204, 'Vlasta joined the group'),
    say('vlasta', 7205, {
      text: 'Dobrý den, agentura mě propustila přes SMS a pokoj mám uvolnit dnes večer.\nPlatí to vůbec?',
      minutesAgo: 120,
    }),
    say('ondra', 7206, { text: 'jo, plati to, vypoved staci po telefonu', minutesAgo: 118, shape: 'unwrapped' }),
    say('hanne', 7207, {
      text: 'Eine Kündigung braucht eine Unterschrift auf Papier. Bitte lass dich beraten, bevor du ausziehst.',
      minutesAgo: 110,
    }),
  ],
};

export const mixedGroup: TelegramChat = {
  hash: '-1001234567890',
  peerId: '-1001234567890',
  title: 'Neu in Bayern 🏔',
  status: '2 014 members',
  isPrivate: false,
  messages: [
    say('tomislav', 9301, {
      text: 'Pozdrav svima 👋\nJe li točno da se moraš prijaviti u roku od sedam dana, inače te deportiraju?',
      minutesAgo: 700,
    }),
    say('tomislav', 9302, { text: 'Tako mi je rekao kolega na gradilištu', minutesAgo: 699 }),
    say('hanne', 9303, {
      text: 'Nein, niemand wird wegen einer fehlenden Anmeldung abgeschoben.',
      minutesAgo: 690,
      quotes: { sender: 'Tomislav', text: 'Je li točno da se moraš prijaviti' },
    }),
    tell(9304, 'Pietro joined the group via invite link'),
    say('pietro', 9305, {
      text:
        'Buonasera, ho perso il lavoro a Rosenheim e dicono che senza lavoro perdo subito il diritto di restare.\nIo qui ho ' +
        "la moglie e un figlio all'asilo.\n\nA chi posso chiedere? 🙏",
      minutesAgo: 320,
    }),
    say('ondra', 9306, { text: 'jasne, bez prace musis hned domu', minutesAgo: 318 }),
    say('self', 9307, { text: 'Guten Abend, wir melden uns morgen früh mit Informationen dazu.', minutesAgo: 300 }),
    say('gabriela', 9308, {
      text: 'My husband hit me again tonight and he has the keys, I am outside with my girl in Rosenheim. Who can I call right now?',
      minutesAgo: 15,
    }),
    say('gabriela', 9309, { text: 'please 😭', minutesAgo: 14 }),
    say('marek', 9310, { text: 'Sprzedam rower, 60 euro, odbiór Rosenheim', minutesAgo: 9 }),
  ],
};

/** stays mounted behind the open chat: its texts must not be taken for the open chat's */
export const neighbourGroup: TelegramChat = {
  hash: '-1001812345677',
  peerId: '-1001812345677',
  title: 'Mercatino di quartiere',
  status: '318 members',
  isPrivate: false,
  messages: [
    say('pietro', 4102, { text: 'Vendo lavatrice, funziona bene, 80 euro', minutesAgo: 90 }),
    say('vlasta', 4120, { text: 'Hledám spolubydlící do dvoupokojového bytu, volné od ledna', minutesAgo: 80 }),
    say('tomislav', 4121, { text: 'Nema više stana, gazda traži da izađemo do nedjelje', minutesAgo: 70 }),
  ],
};

/** a conversation between two people: nothing of this may ever be read */
export const privateChat: TelegramChat = {
  hash: '123456',
  peerId: '123456',
  title: 'Gabriela',
  status: 'last seen recently',
  isPrivate: true,
  messages: [
    say('gabriela', 301, { text: 'Mulțumesc, am găsit un loc pentru noaptea asta', minutesAgo: 33 }),
    say('self', 302, { text: 'Das freut mich sehr. Ich melde mich morgen.', minutesAgo: 31 }),
    say('gabriela', 303, { text: 'nu am bani de medicamente pentru fetiță', minutesAgo: 5 }),
  ],
};

export const chats: TelegramChat[] = [bulgarianGroup, polishGroup, mixedGroup, neighbourGroup, privateChat];
