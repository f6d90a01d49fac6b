import type { Group } from '../thread.ts';

export const berlin: Group = {
  id: '1000000001',
  title: 'Българи в Берлин – въпроси и помощ',
  members: '18.4K',
  uiLanguage: 'en',
  cohort: 'A',
  editor: 'rich',
  posts: [
    {
      id: '7101000000000101',
      author: 'Ivelina T.',
      age: 25,
      text: 'Моля, спешно! Тази вечер нямаме къде да спим с двете деца, на 2 и на 6 години. Хостелът иска да освободим стаята до 18 ч., нямаме пари за още една нощ.\nВ Берлин сме, на Остбанхоф. Къде приемат семейства с деца? 🙏',
      comments: [
        {
          id: '551000000000111',
          author: 'Stanka V.',
          age: 20,
          text: 'Не стойте на гарата с малките, навън е студено. Пишете ми на лично, ако искате да дойда с вас.',
          replies: [
            { id: '551000000000112', author: 'Ivelina T.', age: 15, text: '@[Stanka V.] благодаря, пиша веднага', idForm: 'base64' },
          ],
        },
        {
          id: '551000000000113',
          author: 'Kiril P.',
          age: 12,
          text: 'Няма смисъл да звъните в приюта, там пускат само германци. Нас ни върнаха от вратата миналата зима.',
          idForm: 'base64',
        },
      ],
    },
    {
      id: '7101000000000102',
      author: 'Rumen D.',
      age: 180,
      text: 'Хора, внимавайте! Който няма анмелдунг, направо го депортират. Един от фирмата го спряха на метрото и след седмица вече беше в България.',
      hasDecoy: true,
      comments: [
        {
          id: '551000000000121',
          author: 'Petya M.',
          age: 170,
          text: 'Това истина ли е? Ние сме тук от април и още няма къде да се адресираме 😢',
          replies: [
            { id: '551000000000122', author: 'Rumen D.', age: 165, text: 'Така казват всички, аз не бих рискувал' },
            {
              id: '551000000000123',
              author: 'Lora N.',
              age: 150,
              text: 'Глупости са, за това има глоба, никого не гонят. Но се регистрирай, щом можеш.',
            },
          ],
        },
      ],
    },
    {
      id: '7101000000000103',
      author: 'Galin S.',
      age: 300,
      text: 'zdraveite, hazqinyt ni prati prekratqvane na dogovora po viber. dogovoryt e bezsrochen, plashtame redovno, Wedding. tova vajno li e i za kolko vreme trqbva da izlezem',
      comments: [
        {
          id: '551000000000131',
          author: 'Denitsa R.',
          age: 280,
          text: 'v usloviqta pishe pismeno, iskai hartiq s podpis',
          idForm: 'base64',
        },
      ],
    },
    {
      id: '7101000000000104',
      author: 'Jonas W.',
      age: 360,
      text: 'Nachmieter gesucht: 2 Zimmer, 51 m², Altbau in Moabit, 3. OG ohne Aufzug, 815 € warm, frei ab Februar. Besichtigung am Samstag zwischen 11 und 13 Uhr.',
      photo: 'May be an image of a living room',
      comments: [],
    },
    {
      id: '7101000000000105',
      author: 'Todor A.',
      age: 480,
      text: 'Искам да попитам какво да правим, вече не издържам. Работя от март в една фирма за почистване на вагони, договорът ми е за 30 часа, а реално изкарвам по 55–60.\nДва месеца не са ми плащали, шефът всеки път вика „другата седмица“. Вчера ми каза, ако не ми харесва, да си ходя и че без подписан лист за часовете нищо не мога да докажа.\nПазя си снимки на графика и съобщенията. Има ли къде да отида в Берлин с човек, който говори български?',
      shown: 210,
      comments: [
        {
          id: '551000000000151',
          author: 'Mariela G.',
          age: 420,
          text: 'Снимките и съобщенията са доказателство. Не подписвай нищо, преди да говориш с консултация.',
          replies: [
            { id: '551000000000152', author: 'Todor A.', age: 415, text: 'А ако ме изгони утре?' },
            {
              id: '551000000000153',
              author: 'Mitko Z.',
              age: 400,
              text: 'Като си тръгнеш сам, губиш и неплатените заплати, така е по закон',
              idForm: 'base64',
            },
          ],
        },
      ],
    },
    {
      id: '7101000000000106',
      author: 'Albena K.',
      age: 720,
      text: 'Честита Баба Марта на всички! 🧵❤️ Да сме бели и червени',
      hasBackground: true,
      comments: [{ id: '551000000000161', author: 'Yoana L.', age: 700, text: 'Честита! 😀' }],
    },
    {
      id: 'pfbid02WqBerLinKindergeLd7aXyZ3mNpQrStUv',
      author: 'Silviya B.',
      age: 1440,
      text: 'Подадох за киндергелд преди четири месеца. Сега Familienkasse иска формуляр E 411 от България и нова школска бележка. Детето учи във Враца при баба си. Имам ли изобщо право, като не живее с мен?',
      comments: [
        {
          id: '551000000000171',
          author: 'Vesela H.',
          age: 1380,
          text: 'За деца в България няма киндергелд, не си губи времето.',
          replies: [{ id: '551000000000172', author: 'Silviya B.', age: 1320, text: 'На колежката ѝ плащат, затова питам' }],
        },
      ],
    },
    {
      id: '7101000000000108',
      author: 'Ellie F.',
      age: 1440,
      text: 'Hi, sorry for writing in English. My Bulgarian flatmate wants to register but the main tenant refuses to sign the Wohnungsgeberbestätigung. Is he allowed to refuse? Where can she ask in Berlin? https://example.org/anmeldung',
      linkCard: { title: 'How registration works', url: 'https://example.org/anmeldung' },
      comments: [],
    },
    {
      id: '7101000000000109',
      author: 'Nasko I.',
      age: 1440,
      text: 'Да знаете, че в нощните приюти тук пускат само германци. Питах на две места, на нас българите не ни се полага легло.',
      link: 'permalink',
      comments: [
        {
          id: '551000000000191',
          author: 'Zhana O.',
          age: 1380,
          text: 'Брат ми спа две седмици в един такъв приют и никой не му поиска немски паспорт.',
          shown: 60,
        },
      ],
    },
    {
      id: '7101000000000110',
      author: 'Adres Exspres',
      age: 2880,
      text: 'Нямате адрес? Правим адресна регистрация във всички квартали, 150 €, готово за 48 часа. Пишете „адрес“ на лично 👍',
      hasLateLink: true,
      comments: [{ id: '551000000000201', author: 'Boyan E.', age: 2880, text: 'адрес' }],
    },
    {
      id: '7101000000000111',
      author: 'Gergana Y.',
      age: 2880,
      text: 'bremenna sym v 7mi mesec, nqmam zdravna osigurovka, rabotih na cherno v edin hotel. koi lekar v Berlin shte me pregleda bez karta?',
      link: 'multi_permalinks',
      comments: [
        {
          id: '551000000000211',
          author: 'Tsveta J.',
          age: 2820,
          text: 'Има кабинети, които преглеждат без осигуровка и без да питат за документи. Не чакай до раждането!',
          idForm: 'base64',
        },
      ],
    },
    {
      id: '7101000000000112',
      age: 4320,
      text: 'Пиша анонимно, срам ме е. Изоставаме с два наема, днес дойде fristlose Kündigung с подпис. Имаме три деца. Jobcenter може ли да поеме дълга или е късно?',
      comments: [
        {
          id: '551000000000221',
          author: 'Hristo U.',
          age: 4320,
          text: 'Един път да закъснееш с наема и те изхвърлят на улицата, без съд, без нищо. Събирайте багажа.',
        },
      ],
    },
    {
      id: '7101000000000113',
      author: 'Viktor C.',
      age: 5760,
      text: 'Кой ще гледа мача довечера? Търсим още двама за масата ⚽🍺',
      hasClosedComposer: true,
      comments: [],
    },
    {
      id: '7101000000000114',
      author: 'Desislava F.',
      age: 7200,
      text: 'Здравейте! Детето ни е на 3 и половина, живеем в Марцан. Чакаме място в градина вече година, а от две ясли ни казаха, че без работа на двамата родители не дават ваучер. Вярно ли е?',
      link: 'story_fbid',
      comments: [
        { id: '551000000000241', author: 'Elitsa X.', age: 7200, text: 'На нас ни дадоха ваучер, мъжът ми тогава още не работеше.' },
      ],
    },
  ],
  spares: [
    {
      id: '7101000000000190',
      author: 'Krasimir Q.',
      age: 10080,
      text: 'Шефът ни държи личните карти „за сигурност“, докато си изплатим квартирата. Девет човека сме, обект в Шпандау. Има ли право?',
      comments: [{ id: '551000000000991', author: 'Maya S.', age: 10080, text: 'Никой няма право да ви взима документите!' }],
    },
    {
      id: '7101000000000191',
      author: 'Bogdana P.',
      age: 11520,
      text: 'Продавам детска количка, почти нова, Лихтенберг, 60 €',
      comments: [],
    },
  ],
};
