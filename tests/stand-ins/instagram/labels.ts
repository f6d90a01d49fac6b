export type UiLanguage = 'en' | 'de';

export const labels = {
  en: {
    add: 'Add a comment…',
    post: 'Post',
    more: 'more',
    like: 'Like',
    reply: 'Reply',
    share: 'Share',
    save: 'Save',
    follow: 'Follow',
    close: 'Close',
    search: 'Search',
    picture: (handle: string) => `${handle}'s profile picture`,
    replies: (count: number) => `View replies (${count})`,
    comments: (count: number) => `View all ${count} comments`,
    others: (handle: string) => `More posts from ${handle}`,
    age: (hours: number) => (hours < 24 ? `${hours}h` : `${Math.floor(hours / 24)}d`),
  },
  de: {
    add: 'Kommentieren …',
    post: 'Posten',
    more: 'mehr',
    like: 'Gefällt mir',
    reply: 'Antworten',
    share: 'Teilen',
    save: 'Speichern',
    follow: 'Folgen',
    close: 'Schließen',
    search: 'Suche',
    picture: (handle: string) => `Profilbild von ${handle}`,
    replies: (count: number) => `Antworten ansehen (${count})`,
    comments: (count: number) => `Alle ${count} Kommentare ansehen`,
    others: (handle: string) => `Weitere Beiträge von ${handle}`,
    age: (hours: number) => (hours < 24 ? `${hours} Std.` : `${Math.floor(hours / 24)} T.`),
  },
} as const;

export const getUiLanguage = (): UiLanguage => (document.documentElement.lang === 'de' ? 'de' : 'en');
