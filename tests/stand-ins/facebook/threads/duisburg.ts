import type { Group } from '../thread.ts';

export const duisburg: Group = {
  id: '1000000004',
  title: 'Новодошли в Дуисбург',
  members: '3,2 хил.',
  uiLanguage: 'bg',
  cohort: 'A',
  editor: 'plain',
  posts: [
    {
      id: '7104000000000101',
      author: 'Sevda M.',
      age: 90,
      text: 'Здравейте, от Jobcenter ни спряха парите, защото сме 5 човека на един адрес. Писмото е от понеделник. Колко време имаме за възражение и кой ще ни го напише?',
      comments: [
        {
          id: '554000000000111',
          author: 'Orhan K.',
          age: 80,
          text: 'Възражението само ги ядосва, никога не променят решението',
          replies: [
            {
              id: '554000000000112',
              author: 'Emine T.',
              age: 75,
              text: 'Напротив, на мен ми върнаха за три месеца назад',
              idForm: 'base64',
            },
          ],
        },
      ],
    },
    {
      id: '7104000000000102',
      author: 'Snježana P.',
      age: 180,
      text: 'Tražim jeftin krevet ili sobu u Duisburgu, radim u tri smjene, bez agencija molim. Sad spavam kod prijatelja na podu.',
      comments: [],
    },
    {
      id: '7104000000000103',
      author: 'Salvatore D.',
      age: 1440,
      text: 'Per i rifugi notturni lasciate perdere, prendono solo tedeschi. A me hanno chiuso la porta in faccia 😠',
      comments: [{ id: '554000000000131', author: 'Chiara B.', age: 1380, text: 'Strano, a gennaio hanno preso due ragazzi rumeni.' }],
    },
    {
      id: '7104000000000104',
      author: 'Hana V.',
      age: 2880,
      text: 'Hledám kurz němčiny zdarma v Duisburgu, nejlíp dopoledne, když jsou děti ve škole. Díky! 😊',
      comments: [],
    },
  ],
  spares: [{ id: '7104000000000190', author: 'Fikret A.', age: 4320, text: 'Някой за мач в неделя в Марксло? ⚽', comments: [] }],
};
