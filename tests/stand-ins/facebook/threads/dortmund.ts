import type { Group } from '../thread.ts';

export const dortmund: Group = {
  id: '1000000002',
  title: 'Români în Dortmund și Ruhr',
  members: '9.712',
  uiLanguage: 'de',
  cohort: 'B',
  editor: 'plain',
  posts: [
    {
      id: '7102000000000101',
      author: 'Mirela D.',
      age: 40,
      text: 'Mâine la 9 vine executorul cu poliția să ne scoată din apartament, suntem în Dortmund Nordstadt, am patru copii și nu știu unde dormim. Vă rog, unde pot suna astăzi??? 😭',
      comments: [
        {
          id: '552000000000111',
          author: 'Costel B.',
          age: 35,
          text: 'Mergi acum la primărie, la Wohnungslosenhilfe, nu aștepta până mâine!',
          replies: [{ id: '552000000000112', author: 'Mirela D.', age: 30, text: 'Sunt pe drum, dar nu vorbesc germană' }],
        },
        {
          id: '552000000000113',
          author: 'Ionela S.',
          age: 30,
          text: 'La adăpost primesc doar nemți, nouă ne-au zis că nu avem dreptul.',
          idForm: 'base64',
        },
      ],
    },
    {
      id: '7102000000000102',
      author: 'Vasile R.',
      age: 120,
      text: 'Atenție! Fără Anmeldung te deportează, fără discuții. Poliția caută acum prin toate blocurile.',
      comments: [
        {
          id: '552000000000121',
          author: 'Oana T.',
          age: 115,
          text: 'Chiar așa? Noi stăm la verișoara mea de două luni fără adresă.',
          replies: [{ id: '552000000000122', author: 'Raluca N.', age: 100, text: 'Nu e adevărat, e doar o amendă.', idForm: 'base64' }],
        },
      ],
    },
    {
      id: '7102000000000103',
      author: 'Dragana M.',
      age: 240,
      text: 'Radim u skladištu u Hagenu, jučer sam dobila otkaz jer sam bila na bolovanju. Prijateljica kaže da dok si bolestan ne smiju dati otkaz. Je li to točno i koliko imam vremena za tužbu?',
      comments: [{ id: '552000000000131', author: 'Luka V.', age: 230, text: 'Tri tjedna od kad si dobila pismo, ne čekaj.' }],
    },
    {
      id: '7102000000000104',
      author: 'Bogdan F.',
      age: 360,
      text: 'Bună ziua tuturor, lucrez de un an și jumătate prin agenție la un abator. Ne opresc 380 de euro pe lună pentru un pat într-o cameră cu șase oameni, plus 60 de euro „transport“.\nDin salariu îmi rămân uneori 600 de euro. Când am întrebat de fluturaș, șeful de echipă a zis că cine întreabă pleacă acasă. Am poze cu camera și cu orarul, am și extrasele de cont.\nUnde pot verifica dacă e legal ce fac și cine mă ajută în limba română?',
      shown: 190,
      comments: [
        {
          id: '552000000000141',
          author: 'Alina C.',
          age: 350,
          text: 'Consiliere gratuită există, în română. Du toate hârtiile cu tine.',
          replies: [{ id: '552000000000142', author: 'Bogdan F.', age: 345, text: '@[Alina C.] mulțumesc mult 🙏' }],
        },
      ],
    },
    {
      id: '7102000000000105',
      author: 'Giulia E.',
      age: 480,
      text: 'Ciao a tutti, sono incinta di sei mesi e sono in prova in un ristorante. Il capo dice che in prova mi può mandare via anche se aspetto un bambino. È vero? 😟',
      hasDecoy: true,
      comments: [
        {
          id: '552000000000151',
          author: 'Marco L.',
          age: 470,
          text: 'In prova possono licenziare chiunque, anche incinta, purtroppo è così.',
          idForm: 'base64',
        },
      ],
    },
    {
      id: '7102000000000106',
      author: 'Florin G.',
      age: 600,
      text: 'La mulți ani tuturor femeilor din grup! 🌷🌷',
      hasBackground: true,
      comments: [{ id: '552000000000161', author: 'Simona P.', age: 590, text: 'Mulțumim frumos! 😊' }],
    },
    {
      id: 'pfbid0DortmundKitaWohngeLd9kLmNoPqRsTuVwX',
      author: 'Elena H.',
      age: 1440,
      text: 'Am doi copii, unul de 4 ani, unul de 9. Soțul lucrează minijob, eu sunt acasă. Ni se cuvine Kinderzuschlag sau Wohngeld? La primărie mi-au zis să vin cu traducător plătit.',
      comments: [
        {
          id: '552000000000171',
          author: 'Nicu A.',
          age: 1380,
          text: 'Wohngeld e doar pentru nemți, nu pierde vremea.',
          replies: [{ id: '552000000000172', author: 'Elena H.', age: 1320, text: 'Atunci vecina mea cum primește?' }],
        },
      ],
    },
    {
      id: '7102000000000108',
      author: 'Sabine O.',
      age: 1440,
      text: 'Guten Tag, ich bin Lehrerin an einer Grundschule in Dortmund. Eine rumänische Familie aus meiner Klasse verliert zum Monatsende ihre Wohnung, der Vermieter hat einfach die Schlösser getauscht. Wer kann der Familie kurzfristig helfen?',
      comments: [
        {
          id: '552000000000181',
          author: 'Heike J.',
          age: 1400,
          text: 'Schlösser tauschen darf er nicht ohne Gericht. Bitte sofort beraten lassen!',
        },
      ],
    },
    {
      id: '7102000000000109',
      author: 'Cristi Z.',
      age: 1440,
      text: 'ANGAJĂM șoferi categoria B pentru curierat, Essen și Bochum. Contract german, 2.050 € net, cazare 280 €. Sunați de luni până vineri.',
      comments: [],
    },
    {
      id: '7102000000000110',
      author: 'Ante K.',
      age: 2880,
      text: 'Čujem da od prvog dana imaš pravo na Bürgergeld, samo odeš s osobnom u Jobcenter i dobiješ novce. Kolega tako dobio, pa vi radite 😅',
      comments: [
        { id: '552000000000201', author: 'Tihana R.', age: 2880, text: 'Nije baš tako, prva tri mjeseca uglavnom ništa ako ne radiš.' },
      ],
    },
    {
      id: '7102000000000111',
      age: 2880,
      text: 'Anonim: soțul mă lovește, contractul de chirie e pe numele lui. Dacă plec cu fetița pierd locuința și copilul? Mi-e frică să întreb cu numele meu.',
      comments: [
        {
          id: '552000000000211',
          author: 'Lavinia Ș.',
          age: 2880,
          text: 'Nu ești singură. Dacă e pericol, sună la 110. Există locuri unde te primesc cu copilul.',
          shown: 55,
        },
      ],
    },
    {
      id: '7102000000000112',
      author: 'Paolo N.',
      age: 4320,
      text: 'Senza residenza la banca mi rifiuta il conto e senza conto il datore non mi paga. Qualcuno sa come si esce da questo giro a Dortmund?',
      hasLateLink: true,
      comments: [],
    },
    {
      id: '7102000000000113',
      author: 'Daniela U.',
      age: 5760,
      text: 'Vând mașină de spălat, 4 ani, funcționează perfect, 90 €, Dortmund Hörde',
      hasClosedComposer: true,
      comments: [],
    },
    {
      id: '7102000000000114',
      author: 'Gheorghe I.',
      age: 7200,
      text: 'mama are 67 de ani si nu are asigurare, a cazut pe scari si o doare piciorul rau. am auzit ca fara card te trimit acasa de la spital. ce facem',
      comments: [
        {
          id: '552000000000241',
          author: 'Anca W.',
          age: 7200,
          text: 'Fără card te trimit direct acasă, am pățit-o cu tata.',
          replies: [{ id: '552000000000242', author: 'Doina Y.', age: 7200, text: 'La urgență nu au voie să refuze!', idForm: 'base64' }],
        },
        { id: '552000000000243', author: 'Liviu X.', age: 7200, text: 'Mergi la urgențe acum, cu piciorul nu te joci.' },
      ],
    },
  ],
  spares: [
    {
      id: '7102000000000190',
      author: 'Iulian Q.',
      age: 10080,
      text: 'Șeful ne-a luat buletinele și zice că ni le dă înapoi când plătim datoria la cazare. Ce putem face?',
      comments: [],
    },
    { id: '7102000000000191', author: 'Carmen V.', age: 11520, text: 'Cine știe unde găsesc telemea bună în Dortmund? 🧀', comments: [] },
  ],
};
