export const labels = {
  en: {
    add: 'Add comment...',
    post: 'Post',
    reply: 'Reply',
    search: 'Search',
    message: 'Send a message...',
    comments: 'Comments',
    replies: (count: number) => (count === 1 ? 'View 1 reply' : `View ${count} replies`),
    open: (count: number) => `Read or add comments. ${count} comments`,
  },
  de: {
    add: 'Kommentar hinzufügen ...',
    post: 'Posten',
    reply: 'Antworten',
    search: 'Suchen',
    message: 'Nachricht senden ...',
    comments: 'Kommentare',
    replies: (count: number) => (count === 1 ? '1 Antwort anzeigen' : `${count} Antworten anzeigen`),
    open: (count: number) => `Kommentare lesen oder hinzufügen. ${count} Kommentare`,
  },
} as const;

export const getLabels = () => labels[document.documentElement.lang === 'de' ? 'de' : 'en'];
