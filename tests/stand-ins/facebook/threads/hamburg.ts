import type { Group } from '../thread.ts';

export const hamburg: Group = {
  id: '1000000003',
  title: 'Polacy w Hamburgu – praca, mieszkanie, pomoc',
  members: '24,1 tys.',
  uiLanguage: 'pl',
  cohort: 'C',
  editor: 'rich',
  posts: [
    {
      id: '7103000000000101',
      author: 'Beata N.',
      age: 50,
      text: 'Pilne!! Jestem z trójką dzieci na dworcu Altona, właściciel wyrzucił nas dziś z mieszkania i wymienił zamki. Nie mamy gdzie spać tej nocy, najmłodsze ma 8 miesięcy. Gdzie dzwonić? 😢',
      comments: [
        {
          id: '553000000000111',
          author: 'Renata K.',
          age: 45,
          text: 'Nie zostawaj na dworcu, zadzwoń na policję, on nie może tak po prostu wymienić zamków!',
          replies: [{ id: '553000000000112', author: 'Beata N.', age: 40, text: 'Boję się, że zabiorą mi dzieci', idForm: 'base64' }],
        },
        {
          id: '553000000000113',
          author: 'Zbyszek L.',
          age: 35,
          text: 'Jak Jugendamt się dowie, że nie masz mieszkania, od razu zabierają dzieci. Uważaj.',
          idForm: 'base64',
        },
      ],
    },
    {
      id: '7103000000000102',
      author: 'Mariusz W.',
      age: 120,
      text: 'Bez meldunku deportują, kolega z budowy dostał pismo i po nim. Kto nie ma adresu, niech lepiej wraca sam.',
      comments: [
        {
          id: '553000000000121',
          author: 'Iwona S.',
          age: 110,
          text: 'Serio? A ja od dwóch miesięcy czekam na termin w urzędzie.',
          replies: [{ id: '553000000000122', author: 'Tomek B.', age: 100, text: 'Bzdura. To najwyżej mandat, nikt nikogo nie wywozi.' }],
        },
      ],
    },
    {
      id: '7103000000000103',
      author: 'Jitka H.',
      age: 240,
      text: 'Dobrý den, pracuji v hotelu u Hamburku a šéf mi po telefonu řekl, že zítra už nemám chodit. Žádný papír jsem nedostala. Platí taková výpověď?',
      comments: [
        {
          id: '553000000000131',
          author: 'Radek V.',
          age: 230,
          text: 'Výpověď musí být písemná a podepsaná, na telefon se vykašli a přijď do práce.',
        },
      ],
    },
    {
      id: '7103000000000104',
      author: 'Grzegorz P.',
      age: 300,
      text: 'Dzień dobry, mam pytanie do osób, które już przez to przeszły. Pracuję od czerwca w ociepleniach, szef kazał mi założyć Gewerbe, ale godziny, narzędzia i kolejność robót ustala on. Od dwóch miesięcy nie wystawia przelewów i mówi, że „jako firma“ ryzykuję sam.\nW niedzielę spadłem z rusztowania i od tego czasu leżę z nogą w gipsie, ubezpieczenia nie mam.\nGdzie w Hamburgu ktoś po polsku spojrzy w te papiery, zanim podpiszę ugodę?',
      shown: 230,
      comments: [
        {
          id: '553000000000141',
          author: 'Halina D.',
          age: 290,
          text: 'Niczego nie podpisuj! To wygląda na pozorne samozatrudnienie.',
          replies: [{ id: '553000000000142', author: 'Grzegorz P.', age: 280, text: '@[Halina D.] dziękuję, a gdzie z tym iść?' }],
        },
      ],
    },
    {
      id: '7103000000000105',
      author: 'Kasia O.',
      age: 480,
      text: 'wlasciciel nie chce oddac kaucji 1400 euro, wyprowadzilam sie w lipcu, mieszkanie oddane bez uwag. ile ma czasu i co moge zrobic',
      comments: [{ id: '553000000000151', author: 'Darek Z.', age: 470, text: 'zapomnij, kaucji nigdy nie oddaja' }],
    },
    { id: '7103000000000106', author: 'Ola F.', age: 600, text: 'Miłej niedzieli wszystkim ☕🌞', hasBackground: true, comments: [] },
    {
      id: 'pfbid0HamburgRodzinneZasiLkiQwErTyUiOp3',
      author: 'Monika J.',
      age: 1440,
      text: 'Syn urodził się w sierpniu, a na Kindergeld dalej czekamy. W szpitalu mówili, że przychodzi automatycznie. Trzeba coś składać?',
      comments: [
        {
          id: '553000000000171',
          author: 'Ewa T.',
          age: 1440,
          text: 'Samo przyjdzie, szpital wszystko wysyła, nie trzeba żadnego wniosku.',
          replies: [
            {
              id: '553000000000172',
              author: 'Dorota M.',
              age: 1380,
              text: 'Trzeba złożyć wniosek i to szybko, cofają tylko o pół roku.',
              idForm: 'base64',
            },
          ],
        },
      ],
    },
    {
      id: '7103000000000108',
      author: 'Liam C.',
      age: 1440,
      text: 'Hello, I am Irish and share a room with four Polish lads from the shipyard. Our boss keeps our passports "for the paperwork" since three weeks. Is that normal here? 🤔',
      hasDecoy: true,
      comments: [{ id: '553000000000181', author: 'Ania G.', age: 1400, text: 'Not normal at all, nobody may keep your passport.' }],
    },
    {
      id: '7103000000000109',
      author: 'Praca Nord',
      age: 1440,
      text: 'PRACA OD ZARAZ! Magazyn owoców, Hamburg Harburg. Umowa niemiecka, 14,50 €/h, kwatera 11 € za dobę, zaliczki co tydzień. Prosimy o wiadomość prywatną.',
      photo: 'Może być zdjęciem przedstawiającym magazyn',
      comments: [],
    },
    {
      id: '7103000000000110',
      author: 'Lenka R.',
      age: 2880,
      text: 'Slyšela jsem, že bez Anmeldung se tu nesmí vůbec pracovat, je to pravda? Mám začít v pondělí v prádelně a bydlím zatím u sestry.',
      comments: [{ id: '553000000000201', author: 'Milan Č.', age: 2880, text: 'Bez adresy tě nikde nevezmou, zapomeň na to.' }],
    },
    {
      id: '7103000000000111',
      age: 2880,
      text: 'Piszę anonimowo. Od września śpię w samochodzie, pracuję normalnie na zmiany. Gdzie mogę dostać adres pocztowy i się umyć? Wstyd mi kogokolwiek pytać.',
      comments: [
        {
          id: '553000000000211',
          author: 'Jola W.',
          age: 2820,
          text: 'Nie ma się czego wstydzić. Są miejsca, gdzie można się wykąpać, wyprać rzeczy i odbierać pocztę, bez pytań o dokumenty.',
          shown: 70,
        },
      ],
    },
    {
      id: '7103000000000112',
      author: 'Federica A.',
      age: 4320,
      text: 'Qualcuno conosce un medico che parla italiano ad Amburgo? Non ho ancora la tessera sanitaria e mia figlia ha la febbre da tre giorni.',
      comments: [],
    },
    {
      id: '7103000000000113',
      author: 'Uwe S.',
      age: 5760,
      text: 'Verkaufe Winterreifen 195/65 R15, zwei Jahre alt, 80 € VB, Abholung in Wandsbek',
      hasClosedComposer: true,
      comments: [],
    },
    {
      id: '7103000000000114',
      author: 'Nina E.',
      age: 7200,
      text: 'Hallo, mein Nachbar aus Polen hat einen gelben Brief vom Gericht bekommen, Räumungsklage. Er sagt, wenn man nicht antwortet, passiert nichts. Stimmt das?',
      comments: [
        {
          id: '553000000000241',
          author: 'Piotr I.',
          age: 7200,
          text: 'Nic nie robić, sąd sam zapomni.',
          replies: [
            {
              id: '553000000000242',
              author: 'Agnieszka H.',
              age: 7200,
              text: 'Ma dwa tygodnie na odpowiedź, niech idzie do poradni od razu!',
            },
          ],
        },
        { id: '553000000000243', author: 'Marek U.', age: 7200, text: 'Mogę pójść z nim i przetłumaczyć 👍', idForm: 'base64' },
      ],
    },
  ],
  spares: [
    {
      id: '7103000000000190',
      author: 'Sylwia Q.',
      age: 10080,
      text: 'Szef odlicza mi za chorobę, mówi że chorobowego na minijobie nie ma. Prawda?',
      comments: [],
    },
    { id: '7103000000000191', author: 'Leszek Y.', age: 11520, text: 'Gdzie w Hamburgu kupię dobry twaróg?', comments: [] },
  ],
};
