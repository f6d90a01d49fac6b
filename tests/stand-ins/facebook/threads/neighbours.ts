import type { Group } from '../thread.ts';

/** The home feed and a page's profile: no group at all. */
export const neighbours: Group = {
  id: '',
  title: 'Nachbarn im Kiez',
  members: '412',
  uiLanguage: 'en',
  cohort: 'A',
  editor: 'rich',
  posts: [
    {
      id: 'pfbid0HomeFeedOne3xYzAbCdEfGh',
      author: 'Nachbarn im Kiez',
      age: 120,
      text: 'Am Freitag ist Hofflohmarkt, kommt vorbei! 🎈',
      comments: [],
    },
    {
      id: 'pfbid0HomeFeedTwo5xYzAbCdEfGh',
      author: 'Clara J.',
      age: 300,
      text: 'Seit gestern endlich in der neuen Wohnung. Danke an alle, die geschleppt haben!',
      comments: [{ id: '555000000000111', author: 'Ben O.', age: 280, text: 'Gerne! Mein Rücken meldet sich 😅' }],
    },
    {
      id: 'pfbid0HomeFeedSix7xYzAbCdEfGh',
      author: 'Dilyana S.',
      age: 1440,
      text: 'Майка ми остана без работа в хотела и без стаята към него. Някой има ли идея откъде да започнем?',
      comments: [],
    },
  ],
  spares: [],
};
