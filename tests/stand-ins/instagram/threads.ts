export interface InstagramComment {
  id: string;
  handle: string;
  text: string;
  hoursAgo: number;
  /** some comments show a bare time, so that their id stands nowhere */
  hasLink: boolean;
  replies?: InstagramComment[];
  /** collapsed replies stand behind "View replies" and are not in the page at first */
  repliesCollapsed?: boolean;
}

export interface InstagramThread {
  code: string;
  kind: 'p' | 'reel';
  handle: string;
  caption: string;
  hoursAgo: number;
  layout: 'classic' | 'plain' | 'article';
  uiLanguage: 'en' | 'de';
  tint: string;
  comments: InstagramComment[];
}

export const threads: InstagramThread[] = [
  {
    code: 'DkQ3vBg8Lm1',
    kind: 'p',
    handle: 'dnevnik_hamburg_411',
    caption:
      'Здравейте, хора 🙏\nХазяинът ни прати съобщение по WhatsApp, че до края на месеца трябва да напуснем.\n\nДоговорът е за ' +
      'две години, плащаме редовно. Някой бил ли е в такова положение в Хамбург?',
    hoursAgo: 5,
    layout: 'plain',
    uiLanguage: 'en',
    tint: 'dusk',
    comments: [
      {
        id: '18034411020411001',
        handle: 'stoyka_raboti',
        text: 'Щом ти е писал по телефона, значи е официално. Събирай багажа, така е по закон там, съобщението важи като писмо.',
        hoursAgo: 4,
        hasLink: true,
        replies: [
          {
            id: '18034411020411002',
            handle: 'elbe_mila',
            text: 'Не е вярно! Трябва да е на хартия и с подпис, при нас не го признаха.',
            hoursAgo: 4,
            hasLink: true,
          },
          {
            id: '18034411020411003',
            handle: 'stoyka_raboti',
            text: 'На братовчед ми така му казаха и излезе за една седмица',
            hoursAgo: 3,
            hasLink: false,
          },
        ],
      },
      {
        id: '18034411020411004',
        handle: 'ivka.na.shest',
        text: 'i nas ni gonqt ot kvartirata v Altona, s dve deca sme i nqmame kade da otidem ot 1-vi 😔 kade da se obadim??',
        hoursAgo: 3,
        hasLink: true,
      },
      {
        id: '18034411020411005',
        handle: 'kofer_i_kotka',
        text: 'Tražimo i mi stan već pola godine, čim čuju prezime kažu da je zauzeto.\nIma li neka udruga koja pomaže oko toga?',
        hoursAgo: 2,
        hasLink: true,
        replies: [
          { id: '18034411020411006', handle: 'dnevnik_hamburg_411', text: 'Piši mi ako nešto nađeš ❤️', hoursAgo: 1, hasLink: true },
        ],
        repliesCollapsed: true,
      },
      {
        id: '18034411020411007',
        handle: 'transport.petkov9',
        text: 'Пренасям багаж, бус 3.5 т, Хамбург и околността, евтино',
        hoursAgo: 2,
        hasLink: false,
      },
      { id: '18034411020411008', handle: 'sonce_na_balkona', text: '🙏🙏❤️', hoursAgo: 1, hasLink: true },
    ],
  },
  {
    code: 'DkR7xRo2Ty4',
    kind: 'p',
    handle: 'jurnal.din.nurnberg_07',
    caption:
      'De trei luni lucrez la un depozit lângă Nürnberg și șeful mi-a zis la telefon că nu mai am nevoie să vin de luni. Fără ' +
      'hârtie, fără nimic. Salariul pe octombrie tot nu l-am primit. Ce pot să fac?',
    hoursAgo: 9,
    layout: 'classic',
    uiLanguage: 'en',
    tint: 'amber',
    comments: [
      {
        id: '18034422030522001',
        handle: 'adi_pe_tir',
        text:
          'Dacă ți-a spus prin telefon e gata, ești dat afară. În perioada de probă nu ai niciun drept, te pot da afară de pe ' +
          'o zi pe alta.',
        hoursAgo: 8,
        hasLink: true,
        replies: [
          {
            id: '18034422030522002',
            handle: 'lenuta.gateste',
            text: 'Ba nu, la mine a trebuit scris și cu două săptămâni înainte',
            hoursAgo: 7,
            hasLink: true,
          },
        ],
      },
      {
        id: '18034422030522003',
        handle: 'frunza_verde_22',
        text: 'si mie imi datoreaza 1900 euro firma aia de curatenie, zice ca opreste tot pt cazare. unde ma plang fara bani de avocat',
        hoursAgo: 6,
        hasLink: true,
      },
      {
        id: '18034422030522004',
        handle: 'mama_de_gemeni_b',
        text: 'Știe cineva, dacă soțul rămâne fără muncă, pierdem alocația Kindergeld pentru copiii care sunt la bunica în Iași?',
        hoursAgo: 5,
        hasLink: false,
        replies: [
          {
            id: '18034422030522005',
            handle: 'adi_pe_tir',
            text: 'Pentru copiii din România nu dă nimeni nimic',
            hoursAgo: 4,
            hasLink: true,
          },
        ],
      },
      {
        id: '18034422030522006',
        handle: 'coafor_la_tine',
        text: 'Coafor la domiciliu, Fürth și Erlangen, scrieți în privat 💇',
        hoursAgo: 2,
        hasLink: true,
      },
    ],
  },
  {
    code: 'DkS1pPl6Wq8',
    kind: 'p',
    handle: 'polka.nad.renem_3',
    caption: 'Pierwszy śnieg w Kolonii ☃️ Kto robi dziś pierogi? #kolonia',
    hoursAgo: 14,
    layout: 'plain',
    uiLanguage: 'de',
    tint: 'frost',
    comments: [
      {
        id: '18034433040633001',
        handle: 'wiola_pakuje',
        text:
          'Dziewczyny, trochę nie na temat: agencja zameldowała nas w hostelu, a teraz mówi, że po zwolnieniu mamy wyjść tego ' +
          'samego dnia. Mogą tak?',
        hoursAgo: 13,
        hasLink: true,
        replies: [
          {
            id: '18034433040633002',
            handle: 'jurek_z_budowy',
            text: 'Mogą, firmowe mieszkanie oddajesz od razu, zawsze tak było',
            hoursAgo: 12,
            hasLink: true,
          },
        ],
      },
      {
        id: '18034433040633003',
        handle: 'kacper.w.drodze1',
        text: 'śpię trzecią noc na dworcu w kolonii, paszport mi ukradli. gdzie można sie ogrzac i dostac cos cieplego',
        hoursAgo: 6,
        hasLink: true,
      },
      { id: '18034433040633004', handle: 'ciasto_od_basi', text: 'Ja! Z kapustą i grzybami 🥟', hoursAgo: 5, hasLink: true },
      {
        id: '18034433040633005',
        handle: 'kinga_po_pracy',
        text: 'Bez ubezpieczenia szpital może cię odesłać nawet jak krwawisz, tak mi powiedzieli w rejestracji',
        hoursAgo: 3,
        hasLink: false,
      },
    ],
  },
  {
    code: 'DkT4mIt9Vz2',
    kind: 'p',
    handle: 'cucina_e_valigia_5',
    caption:
      'Ragazzi, domanda seria: il padrone di casa a Monaco vuole tre mesi di cauzione più due di agenzia, tutto in contanti ' +
      'prima delle chiavi. È normale qui?',
    hoursAgo: 20,
    layout: 'article',
    uiLanguage: 'en',
    tint: 'olive',
    comments: [
      {
        id: '18034444050744001',
        handle: 'nando_gelato',
        text: "Normalissimo, l'agenzia la paga sempre l'inquilino. Qui è così per legge.",
        hoursAgo: 19,
        hasLink: true,
      },
      {
        id: '18034444050744002',
        handle: 'chiara.turni.notte',
        text: 'Scusate, sono incinta di cinque mesi e in prova: il capo può licenziarmi? Mi ha già detto di restare a casa',
        hoursAgo: 17,
        hasLink: true,
        replies: [
          { id: '18034444050744003', handle: 'nando_gelato', text: 'In prova sì, purtroppo', hoursAgo: 16, hasLink: true },
          {
            id: '18034444050744004',
            handle: 'pia_ostetrica_x',
            text: 'No! Fatti consigliare subito, le incinte sono protette',
            hoursAgo: 15,
            hasLink: true,
          },
        ],
      },
      { id: '18034444050744005', handle: 'moka_lenta', text: 'che bella luce in questa foto 😍', hoursAgo: 12, hasLink: true },
    ],
  },
  {
    code: 'DkU8hEm5Xc6',
    kind: 'p',
    handle: 'noc_v_lipsku_18',
    caption: 'Lipsko, mínus sedm. Prosím, čtěte komentáře a pomozte, kdo můžete.',
    hoursAgo: 2,
    layout: 'plain',
    uiLanguage: 'en',
    tint: 'night',
    comments: [
      {
        id: '18034455060855001',
        handle: 'bara.na.brigade',
        text: 'U nádraží leží starší pán jen v mikině, nedá se probudit a má modré rty!! Kam mám teď hned volat?',
        hoursAgo: 1,
        hasLink: true,
        replies: [{ id: '18034455060855002', handle: 'noc_v_lipsku_18', text: 'Zůstaň u něj, už běžím taky', hoursAgo: 1, hasLink: true }],
      },
      {
        id: '18034455060855003',
        handle: 'old_tram_kid',
        text: 'Is there a night bus for homeless people here? Someone posted one number that is supposed to work in every German city',
        hoursAgo: 1,
        hasLink: true,
      },
      {
        id: '18034455060855004',
        handle: 'jindra_zednik',
        text: 'nocleharna bere jen nemce, nas odmitli u dveri',
        hoursAgo: 1,
        hasLink: false,
      },
    ],
  },
  {
    code: 'DkV2nDe7Bk3',
    kind: 'reel',
    handle: 'anna_macht_papierkram',
    caption:
      'Drei Dinge, die ich gern vor meinem Umzug gewusst hätte 📦\nErstens: Ohne Anmeldung darfst du angeblich nicht arbeiten, ' +
      'hat mir der Chef gesagt.\nZweitens: Für den Termin im Bürgeramt wollte jemand achtzig Euro.\nDrittens: Das Konto ' +
      'bekommst du auch ohne Adresse. Was davon stimmt eigentlich?',
    hoursAgo: 30,
    layout: 'plain',
    uiLanguage: 'en',
    tint: 'coral',
    comments: [
      {
        id: '18034466070966001',
        handle: 'mirela_lernt',
        text: 'Ich hab für den Termin auch bezahlt, das ist überall so, sonst wartest du drei Monate',
        hoursAgo: 28,
        hasLink: true,
        replies: [
          {
            id: '18034466070966002',
            handle: 'bahnsteig_neun',
            text: 'Quatsch, Termine beim Amt kosten nichts',
            hoursAgo: 27,
            hasLink: true,
          },
        ],
      },
      {
        id: '18034466070966003',
        handle: 'dani.mit.rucksack',
        text: 'Mein Vermieter unterschreibt die Bescheinigung nicht und sagt, das kann er mir verbieten. Was nun?',
        hoursAgo: 22,
        hasLink: true,
      },
      { id: '18034466070966004', handle: 'lichterkette_77', text: 'Danke fürs Erklären 🌟', hoursAgo: 20, hasLink: true },
    ],
  },
  {
    code: 'DkW9cEn1Jd5',
    kind: 'p',
    handle: 'two_bags_one_city',
    caption:
      'Six weeks in Germany, and this is my honest list. The room costs 480 euros and has mould. The agency keeps my passport ' +
      '"until the deposit is worked off". My cousin says I have to leave anyway because three months are nearly over. I am so ' +
      'tired of guessing what is true. If you have been through this, please tell me how you got out of it.',
    hoursAgo: 33,
    layout: 'classic',
    uiLanguage: 'en',
    tint: 'lagoon',
    comments: [
      {
        id: '18034477081077001',
        handle: 'grey_heron_22',
        text: 'After three months without a contract they send you home, everybody knows that.',
        hoursAgo: 30,
        hasLink: true,
      },
      {
        id: '18034477081077002',
        handle: 'lukasz_nocki',
        text: 'paszport nie wolno im zabrac, idz na policje',
        hoursAgo: 26,
        hasLink: true,
      },
    ],
  },
];

/** the texts of a private conversation: nothing of this may ever be read */
export const privateMessages = [
  { isOwn: false, text: 'Привет, още ли търсиш стая?' },
  { isOwn: true, text: 'Да, от понеделник сме на улицата, ако не намерим' },
  { isOwn: false, text: 'Ще питам шефката и ти пиша довечера 🙂' },
];
