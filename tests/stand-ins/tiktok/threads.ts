import { makeLongFeed } from '../long-feed.ts';

export interface TiktokComment {
  name: string;
  handle: string;
  text: string;
  /** as the site writes it: minutes, hours, days or a day of the year */
  time: string;
  likes: number;
  replies?: TiktokComment[];
  /** collapsed replies stand behind "View replies" and are not in the page at first */
  repliesCollapsed?: boolean;
}

export interface TiktokVideo {
  id: string;
  handle: string;
  name: string;
  description: string;
  tint: string;
  uiLanguage: 'en' | 'de';
  comments: TiktokComment[];
}

/** Comments without replies, for lists that are longer than what is mounted at once. */
export function makeLongComments(length: number): TiktokComment[] {
  return makeLongFeed(length, 20263).map(({ number, name, handle, shortText, minutesAgo }) => {
    const time = minutesAgo < 60 ? `${minutesAgo}m ago` : `${Math.floor(minutesAgo / 60)}h ago`;
    return { name, handle, text: shortText, time, likes: number % 37 };
  });
}

export const videos: TiktokVideo[] = [
  {
    id: '7412905538841607201',
    handle: 'bg.na.smyana',
    name: 'БГ на смяна 🦺',
    description: 'Първа седмица на склада край Лайпциг. Питайте, каквото знам ще кажа 👷 #работа #германия',
    tint: 'steel',
    uiLanguage: 'en',
    comments: [
      {
        name: 'Гошко Т',
        handle: 'goshko.t81',
        text: 'Без анмелдунг не ти дават да работиш изобщо, първо адрес после работа',
        time: '2h ago',
        likes: 41,
        replies: [
          { name: 'бг на смяна', handle: 'bg.na.smyana', text: 'Аз почнах без, документите после ги оправиха', time: '2h ago', likes: 12 },
          { name: 'Нели', handle: 'neli_v_saksonia', text: 'объркваш хората бе човек', time: '1h ago', likes: 3 },
        ],
      },
      {
        name: 'teo plovdiv',
        handle: 'teo.plovdiv5',
        text: 'bratle shefa ni vze lichnite karti dokato si izplatim kvartirata, kakvo da pravim',
        time: '1h ago',
        likes: 77,
      },
      {
        name: 'Marinela',
        handle: 'marinela.kids3',
        text: 'Cu trei copii și fără contract, ne dau ceva de la Jobcenter sau trebuie să așteptăm cinci ani?',
        time: '58m ago',
        likes: 19,
        replies: [{ name: 'Costi', handle: 'costi_stivuitor', text: 'Nu dau nimic la străini, uită', time: '40m ago', likes: 5 }],
        repliesCollapsed: true,
      },
      {
        name: 'Zuzka',
        handle: 'zuzka.smeny',
        text: 'kolik berou za ubytovnu? nam strhavaji 420 a je tam plisen',
        time: '45m ago',
        likes: 8,
      },
      { name: 'Ivo бус', handle: 'ivo_bus_2', text: 'Пътници София - Дрезден всяка събота, пишете на лично 🚌', time: '44m ago', likes: 0 },
      { name: 'Kuba', handle: 'kuba_paleta', text: 'ile na godzine na reke?', time: '30m ago', likes: 4 },
      {
        name: 'Снежи',
        handle: 'snezhi.snezhi9',
        text: 'Майка ми лежи на пода, диша едва, а нямаме осигуровка 😭 ще дойде ли линейка ако няма карта??',
        time: '4m ago',
        likes: 2,
      },
      { name: 'lili', handle: 'lili_x_04', text: '😂😂😂', time: '3m ago', likes: 1 },
    ],
  },
  {
    id: '7413288120954468353',
    handle: 'ines.u.bavarskoj',
    name: 'Ines u Bavarskoj',
    description: 'Kako smo našli stan u Ingolstadtu poslije 7 mjeseci 🔑',
    tint: 'rose',
    uiLanguage: 'de',
    comments: [
      {
        name: 'Damir K',
        handle: 'damir.k.skela',
        text: 'Gazda može u svako doba promijeniti bravu ako kasniš, njegov je stan',
        time: 'Vor 5 Std.',
        likes: 23,
        replies: [
          {
            name: 'Ines u Bavarskoj',
            handle: 'ines.u.bavarskoj',
            text: 'Ne može bez suda! Nemojte to širiti',
            time: 'Vor 4 Std.',
            likes: 31,
          },
        ],
      },
      {
        name: 'ruza',
        handle: 'ruza_vjetar',
        text: 'dobila sam otkaz stana do petka, imam bebu od 5 mjeseci, kome da se javim u regensburgu',
        time: 'Vor 3 Std.',
        likes: 15,
      },
      {
        name: 'Sabine aus U.',
        handle: 'sabine.aus.u',
        text: 'Wohngeld kriegen doch nur Deutsche, da brauchst du gar nicht erst hin',
        time: 'Vor 2 Std.',
        likes: 6,
      },
      { name: 'Petar', handle: 'petar_nogomet', text: 'Bravo curo 👏', time: 'Vor 1 Std.', likes: 9 },
      {
        name: 'Noemi va a nord',
        handle: 'noemi.va.a.nord',
        text: 'Qualcuno sa se il Kindergeld arriva da solo dopo la nascita o devo fare domanda?',
        time: 'Vor 20 Min.',
        likes: 11,
      },
    ],
  },
  {
    id: '7413990471126845729',
    handle: 'nightshift.eli',
    name: 'Eli | night shift',
    description: 'Reading your questions about work in Germany, part 12',
    tint: 'plum',
    uiLanguage: 'en',
    comments: makeLongComments(40),
  },
];

/** what is written to each other in private or typed as a search: nothing of this may ever be read */
export const privateMessages = [
  { isOwn: false, text: 'Cześć, widziałam twój komentarz. Masz gdzie spać?' },
  { isOwn: true, text: 'Dziś u znajomej, jutro nie wiem' },
];
